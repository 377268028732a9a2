import { childrenOf, parentOf, synsetsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Of a word's senses, the usual ones. */
const SENSES = 2;
/** A sense with more manners than this is too general to tell anything: go, change, make. */
const MOST_MANNERS = 15;

const none: readonly string[] = [];

/** One verb is a way of doing the other: to demolish is a way to destroy. Two ways of doing one thing are no match. */
export const troponym: AlignmentRule = {
  id: 'troponym',
  description: 'one verb is a manner of the other: demolish, destroy',
  ofWord: true,
  keys({ lemma, tokens }) {
    if (tokens.at(-1)?.tag !== 'VERB') return none;
    const keys: string[] = [];
    for (const sense of synsetsOf('verb', lemma.replace(' ', '_')).slice(0, SENSES)) {
      const parent = parentOf(sense);
      if (parent !== undefined && childrenOf(parent).length <= MOST_MANNERS) keys.push(String(sense));
      const manners = childrenOf(sense);
      if (manners.length <= MOST_MANNERS) for (const manner of manners) keys.push(String(manner));
    }
    return keys;
  },
  examples: [
    { title: 'a manner of destroying', sentences: ['The chapel was demolished.', 'The chapel was destroyed.'], matches: ['demolished', 'destroyed'] },
    { title: 'two manners of moving', sentences: ['The guard walked.', 'The guard drove.'], matches: null },
    { title: 'unrelated verbs', sentences: ['The guard was murdered.', 'The guard was praised.'], matches: null },
  ],
};
