import { cueWords } from '../../src/language/cue-words.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Charge extends Answer {
  readonly offence: string;
  /** Who and what is named in the sentence: a charge in another town is another one. */
  readonly names: readonly string[];
}

/** One killing is one of these to the court, never two. */
const OFFENCES = new Set(['murder', 'manslaughter', 'homicide']);
const CUES = cueWords(OFFENCES);
/** The charge stands this near behind its verb: "charged on Monday with voluntary homicide". */
const REACH = 6;

/** "charged with murder" and "charged with voluntary homicide": the readers of one take a man for a worse offender. */
export const chargedWithWhat: DivergenceRule<Charge> = {
  id: 'charged-with-what',
  kind: 'framing',
  question: 'What is the charge called?',
  acrossOnly: true,

  facts: (document) => CUES.sentencesOf(document).flatMap((sentence) => chargesIn(sentence, document)),

  differ(one, other) {
    if (one.names.length > 0 && other.names.length > 0 && !one.names.some((n) => other.names.includes(n))) return 'unrelated';
    return one.offence === other.offence ? undefined : { severity: 'medium', because: 'the two name different charges' };
  },

  examples: [
    {
      title: 'two charges',
      finds: 'medium',
      says: { 'The guard was charged with murder in Ankara.': 'murder', 'The guard was formally charged with voluntary homicide in Ankara.': 'homicide' },
    },
    {
      title: 'the same charge',
      finds: 'agreement',
      says: { 'The guard was charged with murder in Ankara.': 'murder', 'The guard faces a charge of murder in Ankara.': 'murder' },
    },
    {
      title: 'in another town',
      finds: 'agreement',
      says: { 'The guard was charged with murder in Ankara.': 'murder', 'A driver was charged with manslaughter in Lyon.': 'manslaughter' },
    },
    {
      title: 'another matter',
      finds: 'nothing',
      says: { 'The guard was charged with murder in Ankara.': 'murder', 'A driver was charged with theft in Ankara.': undefined },
    },
  ],
};

function chargesIn(sentence: Sentence, { article: { text }, names }: Document): readonly Fact<Charge>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (token.lemma.toLowerCase() !== 'charge') return [];
    const offence = offenceBehind(tokens, i);
    const named = offence && { start: token.start, end: offence.end };
    return named ? [{ subject: 'charge', named, answer: { says: text.slice(offence.start, offence.end), words: named, offence: offence.lemma.toLowerCase(), names: within(names, sentence).map(({ entity }) => entity) } }] : [];
  });
}

/** "charged with murder", "a charge of murder" */
function offenceBehind(tokens: readonly Token[], charge: number): Token | undefined {
  for (let i = charge + 1; i < tokens.length && i <= charge + REACH; i++) {
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== '-') return undefined;
    if (OFFENCES.has(tokens[i]!.lemma.toLowerCase())) return tokens[i];
  }
  return undefined;
}
