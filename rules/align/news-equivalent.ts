import { readFileSync } from 'node:fs';
import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Sets of words that news uses for one thing, by field: a desk can read and edit them. */
const fields = JSON.parse(readFileSync(new URL('./equivalents.json', import.meta.url), 'utf8')) as Record<string, readonly (readonly string[])[]>;

const setsOf = new Map<string, string[]>();
for (const [field, sets] of Object.entries(fields)) {
  sets.forEach((words, n) => {
    for (const word of words) {
      const keys = setsOf.get(word) ?? [];
      keys.push(`${field} ${n}`);
      setsOf.set(word, keys);
    }
  });
}

export const newsEquivalent: AlignmentRule = {
  id: 'news-equivalent',
  description: 'words that news uses for one thing: shipments, exports; quake, earthquake',
  keys: ({ lemma }) => [...new Set([lemma, ...verbsOf(lemma)].flatMap((word) => setsOf.get(word) ?? []))],
  examples: [
    { title: 'trade', sentences: ['Ankara resumed shipments.', 'Ankara resumed exports.'], matches: ['shipments', 'exports'] },
    { title: 'close, but another thing', sentences: ['Ankara resumed shipments.', 'Ankara resumed talks.'], matches: null },
  ],
};
