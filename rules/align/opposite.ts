import { readFileSync } from 'node:fs';
import type { AlignmentRule } from '../../src/rule.js';

/** Opposites report one fact with the polarity reversed: an editor wants to see the two side by side. */
const { pairs } = JSON.parse(readFileSync(new URL('./opposites.json', import.meta.url), 'utf8')) as { pairs: readonly (readonly [string, string])[] };

const pairsOf = new Map<string, string[]>();
for (const pair of pairs) {
  for (const word of pair) pairsOf.set(word, [...(pairsOf.get(word) ?? []), pair.join(' ')]);
}

export const opposite: AlignmentRule = {
  id: 'opposite',
  description: 'opposites told of one thing: rise, fall',
  keys: ({ lemma }) => pairsOf.get(lemma) ?? [],
  examples: [
    { title: 'rise and fall', sentences: ['Prices rose in May.', 'Prices fell in May.'], matches: ['rose', 'fell'] },
    { title: 'no opposites', sentences: ['Prices rose in May.', 'Prices were set in May.'], matches: null },
  ],
};
