import { relate } from '../../src/language/interval.js';
import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Days extends Answer {
  readonly time: TimeExpression;
  readonly article: string;
  readonly published: string | null;
}

/** "five days of riots" and "four days of rioting": so many days of one thing, wherever in the story. */
export const daysOfWhat: DivergenceRule<Days> = {
  id: 'days-of-what',
  kind: 'time',
  question: 'How many days of it?',

  facts: (document) => lengthsIn(document),

  answer: (claim, { document }) => lengthsIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    const relation = relate(one.time, other.time);
    if (relation === 'unknown') return 'unrelated';
    // on another day it has lasted longer
    if (relation !== 'disjoint' || one.published?.slice(0, 10) !== other.published?.slice(0, 10)) return undefined;
    const sameDay = one.article === other.article || one.published !== null;
    return { severity: sameDay ? 'medium' : 'low', because: 'it cannot have lasted both' };
  },

  examples: [
    {
      title: 'four days or five',
      finds: 'medium',
      says: { 'The verdict set off five days of riots in Ankara.': 'five days', 'Ankara saw four days of rioting after the verdict.': 'four days' },
    },
    {
      title: 'in words and in figures',
      finds: 'agreement',
      says: { 'The verdict set off five days of riots in Ankara.': 'five days', 'Ankara saw 5 days of rioting after the verdict.': '5 days' },
    },
    {
      title: 'days of something else',
      finds: 'agreement',
      says: { 'The verdict set off five days of riots in Ankara.': 'five days', 'Ankara declared three days of mourning after the verdict.': 'three days' },
    },
  ],
};

/** "five days of angry riots", "three days of mourning": words from the length to the noun. */
const REACH = 3;

function lengthsIn({ article, sentences, times }: Document): readonly Fact<Days>[] {
  let at = 0;
  return times.flatMap((time): readonly Fact<Days>[] => {
    if (time.type !== 'DURATION') return [];
    while (sentences[at + 1] && sentences[at]!.end <= time.start) at++;
    const { tokens } = sentences[at]!;
    const of = tokens.findIndex(({ start }) => start >= time.end);
    if (tokens[of]?.lemma !== 'of') return [];
    const noun = tokens.slice(of + 1, of + 1 + REACH).find(({ tag, text }) => tag === 'NOUN' || text.endsWith('ing'));
    if (!noun) return [];
    const lemma = noun.tag === 'NOUN' ? noun.lemma.toLowerCase() : noun.text.toLowerCase();
    const says = article.text.slice(time.start, time.end);
    const words = { start: time.start, end: time.end };
    return [{ subject: verbsOf(lemma)[0] ?? lemma, named: words, answer: { says, words, time, article: article.id, published: article.published } }];
  });
}
