import { readFileSync } from 'node:fs';
import { oncePer } from '../../src/language/once.js';
import type { Answer, Claim, Sentence, Severity, Span } from '../../src/model.js';
import type { DivergenceRule, Scene } from '../../src/rule.js';

/** -1: runs the thing down; 1: flatters it. */
type Leaning = -1 | 0 | 1;

interface Word {
  readonly topic: string;
  readonly lemma: string;
  readonly leaning: Leaning;
  readonly severity: Severity;
}

interface Said extends Word {
  readonly words: Span;
}

interface Wording extends Answer {
  readonly said: readonly Said[];
}

interface Topic {
  /** What the words name. */
  readonly topic: string;
  readonly plain: readonly string[];
  /** Words that judge it: "regime", "riot". */
  readonly loaded: readonly string[];
  /** Words that flatter it: "freedom-fighter", "uprising"; none when left out. */
  readonly flattering?: readonly string[];
  /** How much it matters; low when nothing is said. */
  readonly severity?: Severity;
}

/** Plain and loaded words for one thing; a desk can read and edit them. */
const topics = JSON.parse(readFileSync(new URL('./loaded-words.json', import.meta.url), 'utf8')) as readonly Topic[];
const known = new Map<string, Word[]>();
for (const { topic, plain, loaded, flattering = [], severity = 'low' } of topics) {
  for (const [lemmas, leaning] of [[plain, 0], [loaded, -1], [flattering, 1]] as const) {
    for (const lemma of lemmas) (known.get(lemma) ?? known.set(lemma, []).get(lemma)!).push({ topic, lemma, leaning, severity });
  }
}
/** The topic of verbs that pass on what somebody said: looked for where the claim is attributed. */
const SAYING = 'saying';

/** One thing, called by a word that judges it in one article and by a plain one in another: "regime" and "government". */
export const loadedWords: DivergenceRule<Wording> = {
  id: 'loaded-words',
  kind: 'framing',
  question: 'With what loaded word?',
  compares: 'fact',

  answer(claim, scene) {
    const said = wordsOf(claim, scene);
    const told = said.find((w) => w.leaning !== 0) ?? said[0];
    return told && { says: told.lemma, words: told.words, said };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if (!sameEvent && !oneFact && shared === 0) return 'unrelated';
    let compared = false;
    for (const a of one.said) {
      const rivals = other.said.filter((b) => b.topic === a.topic);
      if (rivals.length === 0) continue;
      compared = true;
      const ones = one.said.filter((w) => w.topic === a.topic);
      const [leaning, otherLeaning] = [leaningOf(ones), leaningOf(rivals)];
      // who has both words does not judge by choosing one
      if (ones.some((w) => rivals.some((r) => r.lemma === w.lemma)) || leaning === otherLeaning) continue;
      return { severity: a.severity, because: 'the words judge differently', answers: [answerAt(ones.find((w) => w.leaning === leaning)!), answerAt(rivals.find((w) => w.leaning === otherLeaning)!)] };
    }
    return compared ? undefined : 'unrelated';
  },

  examples: [
    {
      title: 'a neutral and a loaded word',
      finds: 'low',
      says: { 'The ministers met in Ankara for a showdown over grain.': 'showdown', 'The ministers met in Ankara for talks over grain.': 'talk' },
    },
    {
      title: 'a verb that doubts what it passes on',
      finds: 'low',
      says: { 'The guards claimed that the gate was open on Monday.': 'claim', 'The guards said that the gate was open on Monday.': 'say' },
    },
    {
      title: 'the name of a crime in a charge',
      finds: 'nothing',
      says: { 'Jonas Brandt was charged with murder in Ankara.': undefined, 'Jonas Brandt was charged with the killing in Ankara.': undefined },
    },
    {
      title: 'two words that judge in two ways',
      finds: 'low',
      says: { 'The riot in Ankara lasted five days.': 'riot', 'The uprising in Ankara lasted five days.': 'uprising' },
    },
    {
      title: 'a verb that flatters',
      finds: 'low',
      says: { 'The vote was hailed by the minister as a step to reform.': 'hail', 'The vote was described by the minister as a step to reform.': 'vote' },
    },
    {
      title: 'two neutral words',
      finds: 'agreement',
      says: { 'The ministers met in Ankara for a meeting over grain.': 'meeting', 'The ministers met in Ankara for talks over grain.': 'talk' },
    },
  ],
};

/** Before the name of a crime. */
const LEGAL = new Set(['charge', 'count', 'convict', 'guilty', 'degree', 'acquit', 'indict', 'accuse', 'suspect', 'plead', 'sentence']);
const LEGAL_REACH = 5;

/** Places of the words that the table knows. The claims of a sentence share them. */
const listedIn = oncePer(({ tokens }: Sentence): readonly number[] =>
  tokens.flatMap(({ lemma, tag }, i) => {
    if ((tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ') || !known.has(lemma.toLowerCase())) return [];
    // "charged with murder" names the charge
    return tokens.slice(Math.max(0, i - LEGAL_REACH), i).some((t) => LEGAL.has(t.lemma)) ? [] : [i];
  }),
);

/** Nouns and verbs of the claim that the table knows, and the verb by which somebody is cited for it. */
function wordsOf(claim: Claim, { sentence }: Scene): readonly Said[] {
  const found: Said[] = [];
  const add = (lemma: string, words: Span, isTold: (topic: string) => boolean) => {
    for (const word of known.get(lemma) ?? []) if (isTold(word.topic)) found.push({ ...word, words });
  };
  for (const i of listedIn(sentence)) {
    const { lemma, start, end } = sentence.tokens[i]!;
    if (start < claim.start || end > claim.end) continue;
    const isSpeech = i === claim.predicate.head && (claim.speech || claim.arguments.some(({ marker }) => marker === 'as'));
    add(lemma.toLowerCase(), { start, end }, (topic) => (topic === SAYING ? isSpeech : true));
  }
  const cue = claim.speech ? undefined : claim.attribution.at(-1);
  if (cue?.cue && cue.cueSpan && cue.sourceSpan) add(cue.cue, cue.cueSpan, (topic) => topic === SAYING);
  return found;
}

/** Who runs it down once does so; else who flatters it. */
const leaningOf = (said: readonly Said[]): Leaning => (said.some((w) => w.leaning < 0) ? -1 : said.some((w) => w.leaning > 0) ? 1 : 0);

const answerAt = ({ lemma, words }: Said): Answer => ({ says: lemma, words });
