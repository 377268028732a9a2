import { setsIn } from '../../src/language/lexicon/word-sets.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Sets of words that often tell of one event in one story, though not by themselves. */
const setsOf = setsIn(new URL('./near-equivalents.json', import.meta.url));
const none: readonly string[] = [];

export const nearEquivalent: AlignmentRule = {
  id: 'near-equivalent',
  description: 'words that often tell of one event, when the rest fits: raid, robbery; crash, accident',
  keys: ({ role, lemma, tokens: [head] }, claim, { sentence }) => (role === 'predicate' && head !== undefined ? setsOf({ lemma, head, tokens: sentence.tokens, with: claim.arguments }) : none),
  examples: [
    { title: 'one event, named and told', sentences: ['The robbery took two minutes.', 'The raid took two minutes.'], matches: ['robbery', 'raid'] },
    { title: 'two events of one story', sentences: ['Two guards were shot in Lyon.', 'Two guards were buried in Lyon.'], matches: null },
    { title: 'a cause is not its effect', sentences: ['Two guards were shot in Lyon.', 'Two guards died in Lyon.'], matches: null },
  ],
};
