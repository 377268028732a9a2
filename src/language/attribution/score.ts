import { readFileSync } from 'node:fs';
import { surroundingsOf, visitContext } from './context.js';
import { type FeatureWeights, weightOf, weightsIn } from './feature-weights.js';
import { type Look, visitFeatures } from './features.js';
import { classesOf } from './lexicon.js';
import type { Reading } from './reading.js';
import { knownSymbol } from './symbols.js';
import type { Candidate } from './verbal.js';

let weights: FeatureWeights | undefined;
let sum = 0;

/** Adds up the weights of the features that it is shown. */
const adding: Look = {
  symbol: knownSymbol,
  visit: (template, one, other) => {
    sum += weightOf(weights!, template, one, other);
  },
};

/**
 * Log odds that each candidate of an article is a cue: over 0 when it more likely is one than not. First from the candidate alone,
 * then corrected by what stands around it, as far as that has a score (stacking, Wolpert 1992). Candidates are in text order.
 */
export function scoresOf(reading: Reading, candidates: readonly Candidate[]): Float64Array {
  weights ??= weightsIn(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')));
  const first = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    sum = 0;
    visitFeatures(reading, candidates[at]!, adding);
    first[at] = sum;
  }
  const around = surroundingsOf(candidates, first);
  return first.map((score, at) => {
    if (score < HOPELESS) return score;
    sum = score;
    visitContext(candidates, first, around, at, adding);
    return sum;
  });
}

/** Log odds that nothing around a candidate makes up for. */
const HOPELESS = -4;

/** What no weight may overrule: "“…,” Ruiz said", "as Ruiz put it", "according to Ruiz". */
export function isCertain(candidate: Candidate, score: number): boolean {
  const { clause, head, kind, lemma, shape, source, content } = candidate;
  if (source === null || content.length === 0 || clause.quotation[head]! >= 0) return false;
  if (kind === 'according') return lemma === 'according to';
  if (shape.startsWith('as-')) return lemma === 'put' && clause.words[head + 1] === 'it';
  if (shape === 'that') return score > PLAIN && kind === 'verb' && classesOf('verbs', lemma).some((name) => STATING.has(name));
  return (shape === 'quote-before' || shape === 'quote-around') && classesOf('verbs', lemma).includes('say');
}

/** "Duarte said the engineers had [warned] that the bridge could fall": those who mark reports often leave out the inner one; a chain of sources keeps it. */
const STATING = new Set(['say', 'claim', 'deny']);
const PLAIN = -2;
