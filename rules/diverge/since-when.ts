import { type Beginning, beginningsIn } from '../../src/language/beginnings.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Begun extends Answer {
  readonly told: Beginning;
  /** True where the article tells of no other thing's beginning. */
  readonly isOnly: boolean;
}

/** Years apart up to which two words, "cable car" and "installation", may stand for one thing. */
const NEAR = 5;

/** "built in 1988" and "opened in 1986": since when there is something that an article tells of. */
export const sinceWhen: DivergenceRule<Begun> = {
  id: 'since-when',
  kind: 'time',
  question: 'Since when is it there?',
  acrossOnly: true,

  facts: (document) => {
    const told = beginningsIn(document);
    return told.map((one) => ({
      subject: 'begun',
      named: one.words,
      answer: { says: document.article.text.slice(one.words.start, one.words.end), words: one.words, told: one, isOnly: told.every(({ thing, year }) => (thing !== one.thing ? false : year === one.year)) },
    }));
  },

  differ(one, other) {
    const [a, b] = [one.told, other.told];
    if (!one.isOnly || !other.isOnly || (!areAlike(a.thing, b.thing) && Math.abs(a.year - b.year) > NEAR)) return 'unrelated';
    return a.year === b.year ? undefined : { severity: 'low', because: 'unless it was built in one year and opened in the other, the years cannot both be right' };
  },

  examples: [
    {
      title: 'built and opened',
      finds: 'low',
      says: { 'The cable car was built in 1988.': 'built in 1988', 'The cable car, opened in 1986, takes many passengers.': 'opened in 1986' },
    },
    {
      title: 'one year',
      finds: 'agreement',
      says: { 'The cable car was built in 1988.': 'built in 1988', 'The cable car went into service in 1988.': 'went into service in 1988' },
    },
    {
      title: 'things of other times',
      finds: 'agreement',
      says: { 'The cable car was built in 1988.': 'built in 1988', 'The school was founded in 1921.': 'founded in 1921' },
    },
    {
      title: 'since a day this year',
      finds: 'nothing',
      says: { 'The cable car was built in 1988.': 'built in 1988', 'The cable car was opened in May.': undefined },
    },
  ],
};
