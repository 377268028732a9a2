import { gainsIn } from '../../src/language/gains.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Gained extends Answer {
  readonly isUp: boolean;
}

/** Earnings of 374 million and a loss of 374 million: one figure of one company or price, told with opposite signs. */
export const gainedOrLost: DivergenceRule<Gained> = {
  id: 'gained-or-lost',
  kind: 'polarity',
  question: 'Did it gain or lose that much?',
  acrossOnly: true,

  facts: (document) =>
    gainsIn(document).map(({ of, isUp, said, quantity: { unit, low } }) => ({
      subject: `${of} ${unit} ${low}`,
      named: said,
      answer: { says: document.article.text.slice(said.start, said.end), words: said, isUp },
    })),

  differ: (one, other) => (one.isUp === other.isUp ? undefined : { severity: 'high', because: 'the two are opposites' }),

  examples: [
    {
      title: 'earned or lost',
      finds: 'high',
      says: { 'Keller Foods reported net earnings of $374m in May.': 'earnings of $374m', 'Keller Foods lost $374 million in May.': 'lost $374 million' },
    },
    {
      title: 'rose or fell',
      finds: 'high',
      says: { 'Shares in Keller Foods rose 4% on Monday.': 'rose 4%', 'Keller Foods’ shares fell 4% on Monday.': 'fell 4%' },
    },
    {
      title: 'other figures are of other times',
      finds: 'nothing',
      says: { 'Shares in Keller Foods rose 4% on Monday.': 'rose 4%', 'Keller Foods’ shares fell 6% on Monday.': 'fell 6%' },
    },
    {
      title: 'a smaller loss goes both ways',
      finds: 'nothing',
      says: { 'Keller Foods narrowed its loss by $3 million, after a gain in sales.': undefined, 'Keller Foods lost $3 million.': 'lost $3 million' },
    },
  ],
};
