import { readFileSync } from 'node:fs';
import { areAntonyms } from '../../src/language/lexicon/wordnet.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Direction extends Answer {
  readonly lemma: string;
  readonly negated: boolean;
}

const { pairs } = JSON.parse(readFileSync(new URL('../align/opposites.json', import.meta.url), 'utf8')) as { pairs: readonly (readonly [string, string])[] };
const opposites = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Rose or fell, approved or rejected: the claims agree in everything but the direction. */
export const oppositeDirection: DivergenceRule<Direction> = {
  id: 'opposite-direction',
  kind: 'polarity',
  question: 'Which way did it go?',

  answer(claim) {
    if (claim.mode !== 'assertion' || claim.speech || claim.factuality === 'U') return undefined;
    const { lemma, complex } = claim.predicate;
    return { says: lemma, words: complex, lemma, negated: claim.polarity === 'negative' };
  },

  differ(one, other) {
    if (one.negated !== other.negated) return undefined;
    if (!opposites.has(`${one.lemma} ${other.lemma}`) && !areAntonyms('verb', one.lemma, other.lemma) && !areAntonyms('adj', one.lemma, other.lemma)) return undefined;
    return { severity: 'high', because: 'the two are opposites' };
  },

  examples: [
    {
      title: 'rise and fall',
      finds: 'high',
      says: { 'Prices at the market rose in May.': 'rise', 'Prices at the market fell in May.': 'fall' },
    },
    {
      title: 'synonyms',
      finds: 'agreement',
      says: { 'Prices at the market rose in May.': 'rise', 'Prices at the market climbed in May.': 'climb' },
    },
    {
      title: 'only hoped for',
      finds: 'nothing',
      says: { 'Traders hope prices will fall.': undefined, 'Prices at the market rose in May.': 'rise' },
    },
  ],
};
