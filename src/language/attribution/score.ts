import { existsSync, readFileSync } from 'node:fs';
import { featuresOf } from './features.js';
import type { Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/** Weight of each feature (log odds), learned by train/cues.ts. */
let weights: Map<string, number> | undefined;

/** Log odds that a candidate is a cue: over 0 when it more likely is one than not. */
export function scoreOf(reading: Reading, candidate: Candidate): number {
  weights ??= load();
  let score = 0;
  for (const feature of featuresOf(reading, candidate)) score += weights.get(feature) ?? 0;
  return score;
}

function load(): Map<string, number> {
  const file = new URL('./weights.json', import.meta.url);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
}
