import { dayOrder, daysFrom } from '../../src/language/calendar.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { type TimeAhead, timesAhead } from '../../src/language/times-ahead.js';
import { firstOfRow } from '../../src/language/word-rows.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Due extends Answer {
  readonly told: TimeAhead;
  readonly published: string | null;
}

/** Deadlines nearer to each other than this, in days, are one. */
const APART = 14;

/** Words for one thing that lies ahead, in news of companies, talks, science, votes, courts and building. */
const ONE_THING = firstOfRow([
  ['deal', 'transaction', 'takeover', 'acquisition', 'purchase', 'sale', 'merger', 'buyout'],
  ['talk', 'negotiation', 'round', 'discussion', 'summit'],
  ['trial', 'study', 'test'],
  ['election', 'vote', 'ballot', 'poll', 'referendum'],
  ['work', 'construction', 'building'],
  ['production', 'manufacturing', 'manufacture'],
  ['filming', 'shoot', 'shooting', 'camera'],
]);

/** "is to start in March", "will not start before July": when something that lies ahead is to begin or to be done. */
export const byWhen: DivergenceRule<Due> = {
  id: 'by-when',
  kind: 'time',
  question: 'By when, or from when on?',
  acrossOnly: true,

  facts: (document) => {
    const { text, published } = document.article;
    return timesAhead(document).map((told) => ({ subject: told.step, named: told.time, answer: { says: text.slice(told.words.start, told.words.end), words: told.words, told, published } }));
  },

  differ(one, other) {
    const [a, b] = [one.told, other.told];
    const isOneThing = a.things.some((thing) => b.things.some((another) => ONE_THING.get(thing) === (ONE_THING.get(another) ?? '') || areAlike(thing, another)));
    if (!isOneThing) return 'unrelated';
    const [first, second] = dayOrder(one.published, other.published) <= 0 ? [a, b] : [b, a];
    const isPutOff = isAfter(second, first);
    if (!isPutOff && !isAfter(first, second)) {
      if (!a.isLimit || !b.isLimit || a.latest === null || b.latest === null || Math.abs(daysFrom(a.latest, b.latest)) < APART) return undefined;
      return { severity: 'low', because: 'one gives it far longer' };
    }
    const shares = a.who.some((who) => b.who.includes(who));
    if (dayOrder(one.published, other.published) !== 0 && isPutOff) return { severity: shares ? 'medium' : 'low', development: true };
    return { severity: shares && a.step === 'end' ? 'medium' : 'low', because: 'it cannot be at both times' };
  },

  examples: [
    {
      title: 'put off',
      finds: 'development',
      says: { 'A trial of the vaccine is to start in March 2026.': 'March 2026', 'The trial of the vaccine will not start before July 2026.': 'before July 2026' },
      published: { 'A trial of the vaccine is to start in March 2026.': '2025-09-04', 'The trial of the vaccine will not start before July 2026.': '2025-09-13' },
    },
    {
      title: 'two deadlines',
      finds: 'low',
      says: { 'The deal is due to close by the end of March 2026.': 'by the end of March 2026', 'The transaction is expected to be completed by June 30, 2026.': 'by June 30, 2026' },
      published: { 'The deal is due to close by the end of March 2026.': '2025-09-04', 'The transaction is expected to be completed by June 30, 2026.': '2025-09-04' },
    },
    {
      title: 'a day within the month',
      finds: 'agreement',
      says: { 'Talks on the dam will be resumed in March 2026.': 'March 2026', 'The talks will be resumed on March 4, 2026.': 'March 4, 2026' },
      published: { 'Talks on the dam will be resumed in March 2026.': '2025-09-04', 'The talks will be resumed on March 4, 2026.': '2025-09-04' },
    },
    {
      title: 'two things',
      finds: 'agreement',
      says: { 'The trial of the vaccine is to start in March 2026.': 'March 2026', 'Construction of the bridge is to start in July 2026.': 'July 2026' },
      published: { 'The trial of the vaccine is to start in March 2026.': '2025-09-04', 'Construction of the bridge is to start in July 2026.': '2025-09-04' },
    },
    {
      title: 'what is over',
      finds: 'nothing',
      says: { 'The trial of the vaccine started in March 2025.': undefined, 'A trial of the vaccine is to start in July 2026.': 'July 2026' },
      published: { 'The trial of the vaccine started in March 2025.': '2025-09-04', 'A trial of the vaccine is to start in July 2026.': '2025-09-04' },
    },
  ],
};

/** Whether the one can only be after the other. */
const isAfter = (one: TimeAhead, other: TimeAhead): boolean => one.earliest !== null && other.latest !== null && one.earliest > other.latest;
