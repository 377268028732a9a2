import { figuresOf, isSameMeasure, type Figure } from '../../src/language/figures.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Exactness extends Answer {
  readonly figures: readonly Figure[];
}

/** "about 150 metres" hardens into "150 metres" in the retelling. */
export const howExactly: DivergenceRule<Exactness> = {
  id: 'how-exactly',
  kind: 'strength',
  question: 'Is the figure exact?',
  compares: 'fact',

  answer(claim, { document }) {
    const figures = claim.mode === 'assertion' ? figuresOf(claim, document) : [];
    const first = figures[0];
    return first && { says: figures.map((f) => f.text).join(', '), words: first.quantity, figures };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if (!sameEvent && !oneFact && shared === 0) return 'unrelated';
    for (const a of one.figures) {
      for (const b of other.figures) {
        if (a.quantity.unit !== b.quantity.unit || !isSameMeasure(a, b, true) || numberOf(a) === null || numberOf(a) !== numberOf(b)) continue;
        if (isExact(a) === isExact(b)) return undefined;
        return { severity: 'low', because: 'one gives as exact what the other rounds or bounds', answers: [said(a), said(b)] };
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'a round figure told as exact',
      finds: 'low',
      says: { 'The climber fell about 150 metres.': 'about 150 metres', 'The climber fell 150 metres.': '150 metres' },
    },
    {
      title: 'a bound left out',
      finds: 'low',
      says: { 'More than 400 guests attended the wedding.': 'More than 400', '400 guests attended the wedding.': '400' },
    },
    {
      title: 'both round',
      finds: 'agreement',
      says: { 'The climber fell about 150 metres.': 'about 150 metres', 'The climber fell some 150 metres.': 'some 150 metres' },
    },
    {
      title: 'another figure is another question',
      finds: 'agreement',
      says: { 'The climber fell about 150 metres.': 'about 150 metres', 'The climber fell 210 metres.': '210 metres' },
    },
  ],
};

const said = ({ text, quantity }: Figure): Answer => ({ says: text, words: quantity });

const isExact = ({ quantity: { low, high, approximate } }: Figure): boolean => !approximate && low !== null && low === high;

/** The number in the words: of "more than 400" the 400. */
const numberOf = ({ quantity: { low, high } }: Figure): number | null => (low !== null && high !== null && low !== high ? null : (low ?? high));
