import { type Enumeration, enumerationsIn } from '../../src/language/enumerations.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Listed extends Answer {
  readonly listed: Enumeration;
}

/** So many are the same in both: the same row, and not another that begins alike. */
const MIN_SHARED = 2;

/** "in Finland, Estonia and Poland", "in Finland, Estonia and Latvia": a row of as many names with another among them. */
export const whichOnes: DivergenceRule<Listed> = {
  id: 'which-ones',
  kind: 'participant',
  question: 'Which ones were they?',
  acrossOnly: true,

  facts: (document) =>
    enumerationsIn(document).flatMap((listed) => {
      const answer = { says: document.article.text.slice(listed.span.start, listed.span.end), words: listed.span, listed };
      return listed.names.map((name) => ({ subject: name.entity, named: listed.span, answer }));
    }),

  differ({ listed: { names: ones } }, { listed: { names: others } }) {
    if (ones.length !== others.length || ones[0]!.type !== others[0]!.type) return 'unrelated';
    const shared = ones.filter((one) => others.some((other) => isOne(one.entity, other.entity))).length;
    if (shared < MIN_SHARED || shared < ones.length - 1) return 'unrelated';
    if (shared === ones.length) return undefined;
    return { severity: 'medium', because: 'one of them is another', ...(ones[0]!.type === 'place' ? { kind: 'place' as const } : {}) };
  },

  examples: [
    {
      title: 'another country among them',
      finds: 'medium',
      says: { 'The trial ran in Finland, Estonia and Poland.': 'Finland, Estonia and Poland', 'The trial ran in Finland, Estonia and Latvia.': 'Finland, Estonia and Latvia' },
    },
    {
      title: 'another order',
      finds: 'agreement',
      says: { 'The trial ran in Finland, Estonia and Poland.': 'Finland, Estonia and Poland', 'The trial ran in Poland, Finland and Estonia.': 'Poland, Finland and Estonia' },
    },
    {
      title: 'another row',
      finds: 'agreement',
      says: { 'The trial ran in Finland, Estonia and Poland.': 'Finland, Estonia and Poland', 'The firm has plants in Finland, Spain and Chile.': 'Finland, Spain and Chile' },
    },
    {
      title: 'two names are no row',
      finds: 'nothing',
      says: { 'The trial ran in Finland and Estonia.': undefined, 'The trial ran in Finland, Estonia and Latvia.': 'Finland, Estonia and Latvia' },
    },
  ],
};

/** "Robert Buckley" and "Buckley" */
const isOne = (one: string, other: string): boolean => one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
