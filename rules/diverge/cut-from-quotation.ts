import { type QuotedSentence, quotedSentencesIn } from '../../src/language/quoted-sentences.js';
import { isNowhereIn } from '../../src/language/retelling.js';
import { plain } from '../../src/language/wording.js';
import type { Answer, Document, DivergenceKind, Severity, Span, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Part extends Answer {
  readonly quoted: QuotedSentence;
  /** Sentences quoted right behind it: "… . But it will take years." */
  readonly next: QuotedSentence | null;
}

/** What makes the word behind it more or less, or turns it: "very constructive". */
const DEGREES = new Set(['very', 'extremely', 'highly', 'deeply', 'really', 'so', 'too', 'quite', 'rather', 'fairly', 'somewhat', 'slightly', 'pretty', 'almost', 'nearly', 'hardly', 'barely', 'partly', 'largely', 'mostly', 'absolutely', 'completely', 'totally', 'entirely', 'utterly', 'truly', 'probably', 'possibly', 'perhaps', 'maybe', 'potentially', 'likely']);
const TURNING = new Set(['not', "n't", 'never', 'no', 'neither', 'hardly', 'without']);
/** What opens a condition or a reservation behind what was said. */
const RESERVING = new Set(['but', 'unless', 'if', 'until', 'provided', 'providing', 'although', 'though', 'except', 'however', 'whether', 'including', 'only', 'yet', 'otherwise']);
/** "I think the odds are high" */
const OPINION = new Set(['think', 'believe', 'hope', 'guess', 'suppose', 'assume', 'expect', 'feel']);
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** So many words of what was left out are looked for in the article that left it out. */
const REACH = 8;

/** What stood before or behind the quoted words and changes them: "very constructive" quoted as "constructive", an offer without its "unless". */
export const cutFromQuotation: DivergenceRule<Part> = {
  id: 'cut-from-quotation',
  kind: 'quotation',
  question: 'What was left out of the quotation?',
  acrossOnly: true,

  facts: (document) => quotedSentencesIn(document).flatMap((quoted, i, all) => factsOf(quoted, all[i + 1], document)),

  differ(one, other) {
    const [cut, whole] = one.quoted.forms.length <= other.quoted.forms.length ? [one, other] : [other, one];
    const from = placeIn(cut.quoted, whole.quoted);
    if (from < 0 || areOfTwo(cut.quoted, whole.quoted)) return 'unrelated';
    const left = leftOut(cut, whole, from);
    // "constructive and very positive", "quite positive": said without it as well, nothing is cut
    if (!left) return undefined;
    if (!isOneRemark(cut.quoted, whole.quoted)) return 'unrelated';
    const { kind, severity, words } = left;
    const answers = [{ says: cut.says, words: cut.words }, { says: textOf(whole.quoted.document, words), words }] as const;
    const [a, b] = cut === one ? ['one', 'other'] : ['other', 'one'];
    return { kind, severity, answers: cut === one ? answers : [answers[1], answers[0]], message: `{${b}} quotes “{${b}.words}”, of which {${a}} has only “{${a}.words}”.` };
  },

  examples: [
    {
      title: 'another remark has the word without it',
      finds: 'agreement',
      says: {
        '“The work on the old bridge was quite sound,” said Maria Keller. “The new one is very safe and sound,” Keller said.': 'The work on the old bridge was quite sound',
        'Maria Keller called the new bridge “sound”.': 'sound',
      },
    },
    {
      title: 'a condition is cut away',
      finds: 'medium',
      says: {
        '“We will close the bridge to all lorries in May unless the minister pays,” said Maria Keller.': 'We will close the bridge to all lorries in May unless the minister pays',
        '“We will close the bridge to all lorries in May,” said Maria Keller.': 'We will close the bridge to all lorries in May',
      },
    },
    {
      title: 'a word that weighs it',
      finds: 'low',
      says: { 'Maria Keller called the talks “very constructive and positive”.': 'very constructive and positive', 'Maria Keller called the talks “constructive” and positive.': 'constructive' },
    },
    {
      title: 'the rest is told outside the marks',
      finds: 'agreement',
      says: {
        '“We will close the bridge to all lorries in May unless the minister pays,” said Maria Keller.': 'We will close the bridge to all lorries in May unless the minister pays',
        '“We will close the bridge to all lorries in May,” said Maria Keller, if no minister pays for it.': 'We will close the bridge to all lorries in May',
      },
    },
  ],
};

function factsOf(quoted: QuotedSentence, following: QuotedSentence | undefined, document: Document): readonly Fact<Part>[] {
  const next = following && following.span.start - quoted.span.end <= NEXT ? following : null;
  const answer = { says: textOf(document, quoted.span), words: quoted.span, quoted, next };
  return [...quoted.content].map(([word, token]) => ({ subject: word, named: token, answer }));
}

/** A full stop and a space, and no "he said" between. */
const NEXT = 3;

const textOf = ({ article: { text } }: Document, { start, end }: Span): string => text.slice(start, end);

/** Where the words of the one stand in a row in the other; -1 where they do not. */
function placeIn({ forms: few }: QuotedSentence, { forms: many }: QuotedSentence): number {
  for (let from = 0; from + few.length <= many.length; from++) if (few.every((form, i) => many[from + i] === form)) return from;
  return -1;
}

/** A word or two may be anybody's. */
const MIN_WORDS = 4;
const MIN_CONTENT = 2;

const areOfTwo = ({ speaker: one }: QuotedSentence, { speaker: other }: QuotedSentence): boolean => one !== null && other !== null && one !== other;

const isOneRemark = (cut: QuotedSentence, whole: QuotedSentence): boolean =>
  (cut.speaker !== null && cut.speaker === whole.speaker) || cut.forms.length >= MIN_WORDS || cut.content.size >= MIN_CONTENT;

/** "very" right before "constructive", wherever the article has it. */
const saysInRow = ({ sentences }: Document, one: string, other: string): boolean => sentences.some(({ tokens }) => tokens.some((token, i) => plain(token.text) === other && i > 0 && plain(tokens[i - 1]!.text) === one));

interface LeftOut {
  readonly kind: DivergenceKind;
  readonly severity: Severity;
  readonly words: Span;
}

function leftOut(cut: Part, whole: Part, from: number): LeftOut | undefined {
  const { words, forms } = whole.quoted;
  const to = from + cut.quoted.forms.length - 1;
  const { document } = cut.quoted;
  const before = forms[from - 1];
  const beside = before !== undefined && words[from]!.start - words[from - 1]!.end <= 1;
  if (beside && (DEGREES.has(before) || TURNING.has(before)) && !saysInRow(document, before, forms[from]!)) {
    return { kind: 'strength', severity: TURNING.has(before) ? 'medium' : 'low', words: { start: words[from - 1]!.start, end: words[to]!.end } };
  }
  const opinion = forms.slice(0, from).findIndex((form) => OPINION.has(form));
  if (opinion > 0 && (forms[opinion - 1] === 'i' || forms[opinion - 1] === 'we')) return { kind: 'quotation', severity: 'low', words: { start: words[opinion - 1]!.start, end: words[to]!.end } };
  // "…, but it will take years", or ". But it will take years" in the next sentence
  const behind = words.slice(to + 1);
  const rest = behind.length > 0 ? behind : to === words.length - 1 ? (whole.next?.words ?? []) : [];
  const opens = rest.findIndex((word, i) => i < OPENING && RESERVING.has(word.text.toLowerCase()));
  if (opens < 0) return undefined;
  const told = rest.slice(opens, opens + REACH).filter(({ tag }) => CONTENT.has(tag));
  if (told.length === 0 || !told.every((word) => isNowhereIn(document, word))) return undefined;
  const conditional = CONDITIONS.has(rest[opens]!.text.toLowerCase());
  return { kind: 'omission', severity: conditional ? 'medium' : 'low', words: { start: words[from]!.start, end: rest.at(-1)!.end } };
}

/** "to lorries unless …": words that are cut away together with it. */
const OPENING = 6;
const CONDITIONS = new Set(['unless', 'if', 'until', 'provided', 'providing']);
