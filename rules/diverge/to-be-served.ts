import { type Penalty, penaltiesIn } from '../../src/language/penalties.js';
import type { Answer, Document, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Served extends Answer {
  readonly isSpared: boolean;
  readonly inPrison: boolean;
}

/** "three years, two of them suspended" and "must go to prison for three years": one sentence, served or spared. */
export const toBeServed: DivergenceRule<Served> = {
  id: 'to-be-served',
  kind: 'scope',
  question: 'Must all of it be served?',
  acrossOnly: true,

  facts: (document) => termsIn(document),

  differ(one, other) {
    if (one.isSpared === other.isSpared) return undefined;
    const [spared, full] = one.isSpared ? [one, other] : [other, one];
    return { severity: full.inPrison && !spared.inPrison ? 'medium' : 'low', because: 'only one says that not all of it has to be served' };
  },

  examples: [
    {
      title: 'a part is suspended',
      finds: 'medium',
      says: {
        'Jonas Brandt was given three years, two of them suspended.': 'three years, two of them suspended',
        'Jonas Brandt must go to prison for three years.': 'prison for three years',
      },
    },
    {
      title: 'no prison is told of',
      finds: 'low',
      says: { 'Jonas Brandt was sentenced to two years, suspended.': 'two years, suspended', 'Jonas Brandt was sentenced to two years.': 'two years' },
    },
    {
      title: 'both say that it is suspended',
      finds: 'agreement',
      says: { 'Jonas Brandt was sentenced to two years, suspended.': 'two years, suspended', 'Jonas Brandt received a two-year suspended sentence.': 'two-year suspended' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Jonas Brandt was sentenced to two years, suspended.': 'two years, suspended', 'Maria Keller was sentenced to two years.': 'two years' },
    },
    {
      title: 'how much he gets may be another matter',
      finds: 'nothing',
      says: { 'Jonas Brandt got two years to finish the mill.': undefined, 'Jonas Brandt was sentenced to two years, suspended.': 'two years, suspended' },
    },
  ],
};

/** One answer for each person and length; where one sentence of an article spares a part, it is spared in the others too. */
function termsIn(document: Document): readonly Fact<Served>[] {
  const penalties = penaltiesIn(document);
  return penalties.flatMap((penalty) =>
    penalty.who.flatMap((who): readonly Fact<Served>[] => {
      const { quantity } = penalty;
      const own = penalties.filter((other) => other.who.includes(who) && other.quantity.low === quantity.low && other.quantity.unit === quantity.unit);
      if (own.find(({ spared }) => spared !== null || own.every((term) => term.spared === null)) !== penalty) return [];
      const words = wordsOf(penalty);
      const answer = { says: document.article.text.slice(words.start, words.end), words, isSpared: penalty.spared !== null, inPrison: own.some(({ prison }) => prison !== null) };
      return [{ subject: `${who} ${quantity.low} ${quantity.unit}`, named: { start: quantity.start, end: quantity.end }, answer }];
    }),
  );
}

/** The length with the words that spare a part of it, or with the prison that is told of. */
function wordsOf({ quantity, spared, prison }: Penalty): Span {
  const beside = spared ?? prison ?? quantity;
  return { start: Math.min(quantity.start, beside.start), end: Math.max(quantity.end, beside.end) };
}
