import { readFileSync } from 'node:fs';
import { featuresOf } from './features.js';
import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

let weights: ReadonlyMap<string, number> | undefined;

/** Learned by train/alignment.ts; see there for the data. A feature without a weight counts nothing. */
function learned(): ReadonlyMap<string, number> {
  weights ??= new Map(Object.entries((JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as { weights: Record<string, number> }).weights));
  return weights;
}

/** Log-odds that two claims report one fact. */
export function scoreOf(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[]): number {
  const table = learned();
  let sum = 0;
  for (const [name, value] of featuresOf(a, b, sentences, ruleIds)) sum += value * (table.get(name) ?? 0);
  return sum;
}
