import { readFileSync } from 'node:fs';
import { visitFeatures } from './features.js';
import { classesOf } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/** Weight (log odds) of each feature: by what is looked at, then by the values found there. Learned by train/cues.ts. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

let weights: Weights | undefined;

/** Log odds that a candidate is a cue: over 0 when it more likely is one than not. */
export function scoreOf(reading: Reading, candidate: Candidate): number {
  const table = (weights ??= load());
  let score = 0;
  visitFeatures(reading, candidate, (template, one, other) => {
    score += table.get(template)?.get(one)?.get(other) ?? 0;
  });
  return score;
}

/** What no weight may overrule: "“…,” Ruiz said", "as Ruiz put it", "according to Ruiz". */
export function isCertain({ clause, head, kind, lemma, shape, source, content }: Candidate): boolean {
  if (source === null || content.length === 0 || clause.quotation[head]! >= 0) return false;
  if (kind === 'according') return lemma === 'according to';
  if (shape.startsWith('as-')) return lemma === 'put' && clause.words[head + 1] === 'it';
  return (shape === 'quote-before' || shape === 'quote-around') && classesOf('verbs', lemma).includes('say');
}

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
