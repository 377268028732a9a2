import type { AlignmentRule } from '../../src/rule.js';

/** Names, short names, acronyms, pronouns and descriptions that the language stage linked to one entity. */
export const sameEntity: AlignmentRule = {
  id: 'same-entity',
  description: 'two mentions of one person, organisation or place: Maria Keller, Keller',
  keys: ({ entity }) => (entity === null ? [] : [entity]),
  examples: [
    { title: 'full name and family name', sentences: ['Minister Maria Keller opened the bridge.', 'Maria Keller spoke first. Keller opened the bridge.'], matches: ['Minister Maria Keller', 'Keller'] },
    { title: 'two people', sentences: ['Maria Keller opened the bridge.', 'Jonas Brandt opened the bridge.'], matches: null },
  ],
};
