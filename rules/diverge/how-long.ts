import { relate } from '../../src/language/interval.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { treeOf } from '../../src/language/tree.js';
import { within } from '../../src/language/within.js';
import type { Answer, TimeExpression } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Length extends Answer {
  readonly time: TimeExpression;
  /** What lasted so long, where the words say it: "five days of rioting"; else the predicate. */
  readonly lasting: string;
}

const PARTS_OF_DAY = new Set(['night', 'overnight', 'morning', 'afternoon', 'evening', 'weekend']);

/** How long one and the same thing lasted: "five days of riots" and "four days of riots". */
export const howLong: DivergenceRule<Length> = {
  id: 'how-long',
  kind: 'time',
  question: 'How long?',
  compares: 'fact',

  answer(claim, { document, sentence }) {
    if (claim.mode !== 'assertion') return undefined;
    const { tokens, children } = treeOf(sentence);
    const { text } = document.article;
    for (const time of within(document.times, claim)) {
      if (time.type !== 'DURATION' || text.slice(time.end, time.end + 5).startsWith('-old') || text.slice(time.start, time.end).includes('old')) continue;
      const says = text.slice(time.start, time.end);
      // "a single night" has no number of hours
      if (says.toLowerCase().split(' ').some((word) => PARTS_OF_DAY.has(word))) continue;
      const last = tokens.findLastIndex((t) => t.start < time.end);
      const of = last < 0 ? undefined : children[last]!.find((c) => c > last && tokens[c]!.relation === 'nmod' && children[c]!.some((m) => tokens[m]!.lemma === 'of'));
      if (of !== undefined) return { says, words: time, time, lasting: tokens[of]!.lemma.toLowerCase() };
      if (claim.arguments.some((a) => a.role === 'time' && a.start <= time.start && time.end <= a.end)) return { says, words: time, time, lasting: claim.predicate.lemma };
    }
    return undefined;
  },

  differ(one, other, { sameEvent }) {
    if (!areAlike(one.lasting, other.lasting)) return 'unrelated';
    const relation = relate(one.time, other.time);
    if (relation === 'unknown') return 'unrelated';
    if (relation !== 'disjoint') return undefined;
    return { severity: sameEvent && one.time.modifier === null && other.time.modifier === null ? 'medium' : 'low', because: 'it cannot have lasted both' };
  },

  examples: [
    {
      title: 'four days or five',
      finds: 'medium',
      says: { 'The verdict set off five days of riots in Ankara.': 'five days', 'The verdict set off four days of riots in Ankara.': 'four days' },
    },
    {
      title: 'a night has no number of hours',
      finds: 'nothing',
      says: { 'The strike lasted for 12 hours.': '12 hours', 'The strike lasted for a single night.': undefined },
    },
    {
      title: 'two units',
      finds: 'agreement',
      says: { 'The strike lasted for two weeks.': 'two weeks', 'The strike lasted for 14 days.': '14 days' },
    },
  ],
};
