import { relate } from '../../src/language/interval.js';
import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, TimeExpression, Token } from '../../src/model.js';
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

const UNITS: ReadonlyMap<string, string> = new Map([['day', 'P1D'], ['week', 'P1W'], ['month', 'P1M'], ['year', 'P1Y']]);

function lengthsIn({ article, sentences, times }: Document): readonly Fact<Days>[] {
  const found: Fact<Days>[] = [];
  for (const { tokens } of sentences) {
    for (let of = 0; of < tokens.length; of++) {
      const { lemma, start } = tokens[of]!;
      if (lemma !== 'of' || of < 2) continue;
      const noun = tokens.slice(of + 1, of + 1 + REACH).find(({ tag, text }) => tag === 'NOUN' || text.endsWith('ing'));
      const time = within(times, { start: tokens[of - 1]!.start, end: start }).find(({ type, end }) => type === 'DURATION' && end <= start) ?? oneUnit(tokens[of - 2]!, tokens[of - 1]!);
      if (!noun || !time) continue;
      const thing = noun.tag === 'NOUN' ? noun.lemma.toLowerCase() : noun.text.toLowerCase();
      const words = { start: time.start, end: time.end };
      const says = article.text.slice(time.start, time.end);
      found.push({ subject: verbsOf(thing)[0] ?? thing, named: words, answer: { says, words, time, article: article.id, published: article.published } });
    }
  }
  return found;
}

/** "a week of mourning" */
function oneUnit(article: Token, { lemma, end }: Token): TimeExpression | undefined {
  const value = UNITS.get(lemma);
  return article.lemma === 'a' && value !== undefined ? { start: article.start, end, type: 'DURATION', value, from: null, to: null, modifier: null } : undefined;
}
