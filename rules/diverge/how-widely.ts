import { areAlike } from '../../src/language/lexicon/alike.js';
import { type Reach, reachIn } from '../../src/language/reach.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Wide extends Answer {
  readonly told: Reach;
}

/** "schools in the city were closed" and "all schools in the province were closed": wherever in the story it is told. */
export const howWidely: DivergenceRule<Wide> = {
  id: 'how-widely',
  kind: 'scope',
  question: 'How far does it reach?',
  acrossOnly: true,

  facts: (document) => toldIn(document),

  differ({ told: a }, { told: b }) {
    if (a.does !== b.does && !areAlike(a.does, b.does)) return 'unrelated';
    return a.level === b.level ? undefined : { severity: 'medium', because: 'one lets it reach farther' };
  },

  examples: [
    {
      title: 'the city or the province',
      finds: 'medium',
      says: { 'Schools in the city were closed on Friday.': 'in the city', 'All schools in the province were closed on Friday.': 'in the province' },
    },
    {
      title: 'the same area',
      finds: 'agreement',
      says: { 'Schools in the city were closed on Friday.': 'in the city', 'All schools across the city were shut on Friday.': 'across the city' },
    },
    {
      title: 'something else is said of them',
      finds: 'agreement',
      says: { 'Schools in the city were closed on Friday.': 'in the city', 'Schools in the province were repaired.': 'in the province' },
    },
  ],
};

const toldIn = (document: Document): readonly Fact<Wide>[] => reachIn(document).map((told) => ({ subject: told.what, named: told.words, answer: { says: document.article.text.slice(told.words.start, told.words.end), words: told.words, told } }));
