import { setsIn } from '../../src/language/lexicon/word-sets.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Sets of words that news uses for one thing, by field: a desk can read and edit them. */
const setsOf = setsIn(new URL('./equivalents.json', import.meta.url));
const none: readonly never[] = [];

export const newsEquivalent: AlignmentRule = {
  id: 'news-equivalent',
  description: 'words that news uses for one thing: shipments, exports; quake, earthquake',
  keys: ({ role, lemma, tokens: [head] }, claim, { sentence }) => (head === undefined ? none : setsOf({ lemma, head, tokens: sentence.tokens, with: role === 'predicate' ? claim.arguments : none })),
  senses: (head, { tokens }) => (head.tag === 'PROPN' ? none : setsOf({ lemma: head.lemma, head, tokens, with: none })),
  examples: [
    { title: 'trade', sentences: ['Ankara resumed shipments.', 'Ankara resumed exports.'], matches: ['shipments', 'exports'] },
    { title: 'a noun and the verb of another set member', sentences: ['The coach resigned.', 'The departure of the coach came as a surprise.'], matches: ['resigned', 'departure'] },
    { title: 'a phrase', sentences: ['A police officer opened the door.', 'A policeman opened the door.'], matches: ['officer', 'policeman'] },
    { title: 'a verb and what it is done to', sentences: ['Voters cast their ballots on Sunday.', 'Voters went to the polls on Sunday.'], matches: ['cast', 'went'] },
    { title: 'close, but another thing', sentences: ['Ankara resumed shipments.', 'Ankara resumed talks.'], matches: null },
    { title: 'the noun is another thing than the verb', sentences: ['The company fired the manager.', 'The fire burned the warehouse.'], matches: null },
  ],
};
