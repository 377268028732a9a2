import { isClosed } from '../../src/language/quoted-words.js';
import { within } from '../../src/language/within.js';
import { overlapOf, plain, wordsIn } from '../../src/language/wording.js';
import type { Answer, Document, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Wording extends Answer {
  readonly says: 'quotation' | 'paraphrase';
  readonly spoken: readonly Token[];
  /** How each of them is written in comparisons. */
  readonly forms: readonly string[];
  readonly document: Document;
}

/** So many words in a row, taken over word for word, are no accident. */
const MIN_RUN = 4;
/** … and they must make up most of the quotation. */
const MIN_SHARE = 0.6;

/** Words changed between the first and the last that both have, for each in common. */
const MAX_CHANGED = 0.2;

/** Or they are a clause of this many words that is in the quotation almost whole. */
const MIN_CLAUSE = 6;
const MIN_CLAUSE_SHARE = 0.8;

/** A reporter's own words must not end up in quotation marks; what was quoted may be paraphrased. */
export const paraphraseOrQuotation: DivergenceRule<Wording> = {
  id: 'paraphrase-or-quotation',
  kind: 'quotation',
  question: 'Is it a quotation, or the reporter’s paraphrase?',
  compares: 'words',

  answer(claim, { document }) {
    if (claim.attribution.length === 0 || claim.speech) return undefined;
    const quotations = within(document.quotations, claim);
    const quotation = quotations.find((q) => isClosed(q, document) && wordsIn(document.sentences, q.inner).length >= MIN_RUN);
    if (!quotation && quotations.length > 0) return undefined;
    // of a quotation that holds two statements each claim tells one
    const part = quotation && meetOf(quotation.inner, claim);
    const words = part && wordsIn(document.sentences, part).length >= MIN_RUN ? part : (quotation?.inner ?? claim);
    const spoken = wordsIn(document.sentences, words);
    return { says: quotation ? 'quotation' : 'paraphrase', words, spoken, forms: spoken.map((t) => plain(t.text)), document };
  },

  differ(one, other) {
    if (one.says === other.says) return 'unrelated';
    const [quoted, told] = one.says === 'quotation' ? [one, other] : [other, one];
    // most of the quotation, or a whole clause of it
    const most = Math.min(MIN_SHARE * quoted.forms.length, Math.max(MIN_CLAUSE, MIN_CLAUSE_SHARE * told.forms.length));
    const overlap = overlapOf(quoted.forms, told.forms, Math.max(MIN_RUN, most));
    if (!overlap) return 'unrelated';
    if (overlap.onlyFirst.length + overlap.onlySecond.length > MAX_CHANGED * overlap.common) return 'unrelated';
    // a lead in the reporter's words, the quotation further down
    if (quotesToo(told.document, quoted, overlap.first)) return 'unrelated';
    const spans = [span(quoted, overlap.first), span(told, overlap.second)] as const;
    return {
      // a clause in his mouth binds the speaker; a phrase may be his without its marks
      severity: quoted.spoken.slice(overlap.first[0], overlap.first[1] + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX') ? 'high' : 'medium',
      because: 'one puts in quotation marks what the other gives as its own paraphrase',
      answers: one === quoted ? spans : [spans[1], spans[0]],
    };
  },

  examples: [
    {
      title: 'the reporter’s words in the speaker’s mouth',
      finds: 'high',
      says: {
        'Maria Keller said the city will close the bridge and inform residents later.': 'paraphrase',
        'Maria Keller said: “The city will close the bridge and inform residents later.”': 'quotation',
      },
    },
    {
      title: 'both quote',
      finds: 'agreement',
      says: {
        'Maria Keller said: “The city will close the bridge today.”': 'quotation',
        '“The city will close the bridge today,” Maria Keller said.': 'quotation',
      },
    },
    {
      title: 'told first, then quoted',
      finds: 'agreement',
      says: {
        'Maria Keller said the city will close the bridge today. “The city will close the bridge today,” she told reporters.': 'paraphrase',
        '“The city will close the bridge today,” Maria Keller said.': 'quotation',
      },
    },
    {
      title: 'nobody is cited',
      finds: 'nothing',
      says: { 'The city will close the bridge today.': undefined, 'Maria Keller said: “The city will close the bridge today.”': 'quotation' },
    },
  ],
};

const meetOf = (one: Span, other: Span): Span => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });

function span({ spoken, says }: Wording, [from, to]: readonly [number, number]): Answer {
  return { says, words: { start: spoken[from]!.start, end: spoken[to]!.end } };
}

/** Whether an article has the words in quotation marks somewhere. */
function quotesToo({ quotations, sentences }: Document, { spoken }: Wording, [from, to]: readonly [number, number]): boolean {
  const words = spoken.slice(from, to + 1).map((t) => plain(t.text)).join(' ');
  return quotations.some((q) => wordsIn(sentences, q.inner).map((t) => plain(t.text)).join(' ').includes(words));
}
