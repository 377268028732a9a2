import { figuresOf } from '../../src/language/figures.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import type { Answer, Quantity } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Carried extends Answer {
  /** What the claim counts or measures; null when it gives no figure. */
  readonly counted: string | null;
  /** All amounts of the article: a figure that stands elsewhere in it is not left out. */
  readonly all: readonly Quantity[];
}

/** A figure that most articles give for an event and one gives nowhere: the casualty count is missing. */
export const leftOut: DivergenceRule<Carried> = {
  id: 'left-out',
  kind: 'omission',
  question: 'What does one leave out that most others carry?',
  againstMost: true,

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || claim.predicate.form !== 'verbal') return undefined;
    const figure = figuresOf(claim, document).find(({ quantity }) => quantity.counted !== null);
    if (figure) return { says: figure.text, words: figure.quantity, counted: figure.quantity.counted, all: document.quantities };
    return { says: 'left out', words: claim.predicate.complex, counted: null, all: document.quantities };
  },

  differ(one, other) {
    const [carries, lacks] = one.counted !== null ? [one, other] : [other, one];
    if (carries.counted === null || lacks.counted !== null) return undefined;
    if (lacks.all.some(({ counted }) => counted !== null && areAlike(counted, carries.counted!))) return undefined;
    return { severity: 'low', because: 'most others give the figure' };
  },

  examples: [
    {
      title: 'one lacks the death toll',
      finds: 'low',
      says: {
        'The blast killed 12 miners in the mill.': '12',
        'A blast killed 12 miners in the mill.': '12',
        'The blast killed the miners in the mill.': 'left out',
      },
    },
    {
      title: 'one against one is no majority',
      finds: 'agreement',
      says: { 'The blast killed 12 miners in the mill.': '12', 'The blast killed the miners in the mill.': 'left out' },
    },
  ],
};
