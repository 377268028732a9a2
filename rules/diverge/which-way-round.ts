import { conversesIn } from '../../src/language/converses.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Order extends Answer {
  /** Who owns, follows or leads the other. */
  readonly first: string;
}

/** "Brandt succeeded Keller" and "Brandt's successor, Maria Keller": which of the two it is, wherever an article says so. */
export const whichWayRound: DivergenceRule<Order> = {
  id: 'which-way-round',
  kind: 'participant',
  question: 'Which of the two is it?',
  acrossOnly: true,

  facts: (document) =>
    conversesIn(document).map(({ relation, first, second, word }) => {
      const [a, b] = [first.entity, second.entity].sort();
      const said = { start: Math.min(first.start, second.start, word.start), end: Math.max(first.end, second.end, word.end) };
      return { subject: `${relation} ${a} ${b}`, named: said, answer: { says: document.article.text.slice(said.start, said.end), words: said, first: first.entity } };
    }),

  differ: (one, other) => (one.first === other.first ? undefined : { severity: 'medium', because: 'the two have the roles reversed' }),

  examples: [
    {
      title: 'who came after whom',
      finds: 'medium',
      says: { 'Maria Keller succeeded Jonas Brandt.': 'Maria Keller succeeded Jonas Brandt', 'Keller’s successor, Jonas Brandt, signed it.': 'Keller’s successor, Jonas Brandt' },
    },
    {
      title: 'who owns whom',
      finds: 'medium',
      says: { 'Keller Foods is a subsidiary of the dairy company Brandt Holding.': 'Keller Foods is a subsidiary of the dairy company Brandt Holding', 'Brandt Holding, which is owned by Keller Foods, said so.': 'Brandt Holding, which is owned by Keller Foods' },
    },
    {
      title: 'the same from the other side',
      finds: 'agreement',
      says: { 'Maria Keller replaced Jonas Brandt.': 'Maria Keller replaced Jonas Brandt', 'Jonas Brandt was succeeded by Maria Keller.': 'Jonas Brandt was succeeded by Maria Keller' },
    },
    {
      title: 'only said not to be so',
      finds: 'nothing',
      says: { 'Maria Keller did not succeed Jonas Brandt.': undefined, 'Maria Keller replaced Jonas Brandt.': 'Maria Keller replaced Jonas Brandt' },
    },
  ],
};
