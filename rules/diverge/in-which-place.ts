import { type Placing, placingsIn } from '../../src/language/placings.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Place extends Answer {
  readonly told: Placing;
}

/** Words in common that make sure that it is one contest: "world", "half". */
const SURE = 2;

/** "won silver at the 2022 world championships" and "bronze": in which place somebody finished a contest of a year. */
export const inWhichPlace: DivergenceRule<Place> = {
  id: 'in-which-place',
  kind: 'quantity',
  question: 'In which place?',
  acrossOnly: true,

  facts: (document) => placingsIn(document).map((told) => ({ subject: `${told.who} ${told.year ?? 'now'}`, named: told.words, answer: { says: document.article.text.slice(told.words.start, told.words.end), words: told.words, told } })),

  differ({ told: a }, { told: b }) {
    const names = a.who.split(' ');
    const shared = a.about.filter((word) => b.about.includes(word) && !names.includes(word)).length;
    if (shared < (a.year === null ? SURE : 1)) return 'unrelated';
    if (a.rank === b.rank) return undefined;
    return { severity: a.year !== null && shared >= SURE ? 'medium' : 'low', because: 'it cannot have been both' };
  },

  examples: [
    {
      title: 'two medals',
      finds: 'medium',
      says: { 'Maria Keller won silver at the world half marathon championships in 2022.': 'silver', 'Maria Keller won bronze at the 2022 world half.': 'bronze' },
    },
    {
      title: 'one place, two words',
      finds: 'agreement',
      says: { 'Maria Keller won silver at the world half marathon championships in 2022.': 'silver', 'In 2022 Maria Keller came second at the world half marathon championships.': 'second' },
    },
    {
      title: 'in another year',
      finds: 'agreement',
      says: { 'Maria Keller won silver at the world half marathon championships in 2022.': 'silver', 'Maria Keller won bronze at the world half marathon championships in 2018.': 'bronze' },
    },
    {
      title: 'what is only hoped for',
      finds: 'nothing',
      says: { 'Maria Keller hopes to win gold at the world championships in 2026.': undefined, 'Maria Keller won bronze at the 2022 world half.': 'bronze' },
    },
  ],
};
