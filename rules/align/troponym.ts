import { parentOf, synsetsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

/** One verb is a way of doing the other: murder is a way to kill. */
export const troponym: AlignmentRule = {
  id: 'troponym',
  description: 'one verb is a manner of the other: murder, kill',
  keys({ lemma, tokens }) {
    if (tokens.at(-1)?.tag !== 'VERB') return [];
    const senses = synsetsOf('verb', lemma.replace(' ', '_')).slice(0, 2);
    return [...new Set(senses.flatMap((s) => [s, parentOf(s)]).filter((s) => s !== undefined))].map(String);
  },
  examples: [
    { title: 'a manner of killing', sentences: ['The guard was murdered.', 'The guard was killed.'], matches: ['murdered', 'killed'] },
    { title: 'unrelated verbs', sentences: ['The guard was murdered.', 'The guard was praised.'], matches: null },
  ],
};
