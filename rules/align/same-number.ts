import { within } from '../../src/language/within.js';
import type { AlignmentRule } from '../../src/rule.js';

const none: readonly string[] = [];

/** "three cables", "3 cables": how many there are is told in words or in figures. */
export const sameNumber: AlignmentRule = {
  id: 'same-number',
  description: 'one number in words and in figures: three, 3',
  keys({ role, tokens: [head] }, _, { document }) {
    if (role !== 'predicate' || head?.tag !== 'NUM') return none;
    const [quantity] = within(document.quantities, head);
    return quantity === undefined || quantity.low === null || quantity.low !== quantity.high ? none : [`${quantity.low} ${quantity.unit ?? ''}`];
  },
  examples: [
    { title: 'word and figure', sentences: ['The storm broke three cables.', 'The storm broke 3 cables.'], matches: ['three', '3'] },
    { title: 'another number', sentences: ['The storm broke three cables.', 'The storm broke 4 cables.'], matches: null },
  ],
};
