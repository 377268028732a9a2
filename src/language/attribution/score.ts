import { readFileSync } from 'node:fs';
import { surroundingsOf, visitContext } from './context.js';
import { visitFeatures, type Visit } from './features.js';
import { classesOf } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/** Weight (log odds) of each feature: by what is looked at, then by the values found there. Learned by train/cues.ts. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

let weights: Weights | undefined;

/**
 * Log odds that each candidate of an article is a cue: over 0 when it more likely is one than not. First from the candidate alone,
 * then corrected by what stands around it, as far as that has a score (stacking, Wolpert 1992). Candidates are in text order.
 */
export function scoresOf(reading: Reading, candidates: readonly Candidate[]): Float64Array {
  const table = (weights ??= load());
  let sum = 0;
  const add: Visit = (template, one, other) => {
    sum += table.get(template)?.get(one)?.get(other) ?? 0;
  };
  const first = new Float64Array(candidates.length);
  candidates.forEach((candidate, at) => {
    sum = 0;
    visitFeatures(reading, candidate, add);
    first[at] = sum;
  });
  const around = surroundingsOf(candidates, first);
  return first.map((score, at) => {
    if (score < HOPELESS) return score;
    sum = score;
    visitContext(candidates, first, around, at, add);
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

type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

function load(): Weights {
  const nested = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Nested;
  return new Map(
    Object.entries(nested).map(([template, ones]) => [
      template,
      new Map(Object.entries(ones).map(([one, others]) => [one, new Map(Object.entries(others))])),
    ]),
  );
}
