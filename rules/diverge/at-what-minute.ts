import { type ContestTime, contestTimeIn, endsIn } from '../../src/language/contest-clock.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Moment extends Answer {
  readonly time: ContestTime;
  /** True of the end of the contest, which it has but once. */
  readonly end: boolean;
}

/** Two clocks are stopped by two hands. */
const SLACK = 2;

/** "in the 63rd minute" and "in the 68th"; "at the 2:15 mark" and "44 seconds into the round". */
export const atWhatMinute: DivergenceRule<Moment> = {
  id: 'at-what-minute',
  kind: 'time',
  question: 'At what moment of the contest?',
  compares: 'event',
  acrossOnly: true,

  facts: (document) =>
    endsIn(document).map(({ verb, time }) => ({
      subject: 'the end',
      named: { start: verb.start, end: time.words.end },
      answer: { says: document.article.text.slice(time.words.start, time.words.end), words: time.words, time, end: true },
    })),

  answer(claim, { document, sentence }) {
    if (claim.mode !== 'assertion') return undefined;
    const time = contestTimeIn(claim, sentence);
    return time && { says: document.article.text.slice(time.words.start, time.words.end), words: time.words, time, end: false };
  },

  differ({ time: one, end }, { time: other }, { predicate, object, actor }) {
    if (one.of !== other.of || (!end && (predicate !== 'same' || (object !== 'same' && actor !== 'same')))) return 'unrelated';
    if (one.part !== null && other.part !== null && one.part !== other.part) return 'unrelated';
    if (one.from - SLACK <= other.to && other.from - SLACK <= one.to) return undefined;
    // some clocks run down
    return one.of === 'part' ? { severity: 'medium', because: 'unless one of the two clocks runs down, it was at one moment only' } : { severity: 'medium', because: 'it was at one moment only' };
  },

  examples: [
    {
      title: 'two minutes',
      finds: 'medium',
      says: { 'Jonas Brandt scored the winning goal in the 63rd minute.': '63rd minute', 'Jonas Brandt scored the winning goal in the 68th minute.': '68th minute' },
    },
    {
      title: 'the clock of the round',
      finds: 'medium',
      says: {
        'The referee stopped the fight at the 2:15 mark.': '2:15 mark',
        'The referee stopped the fight 44 seconds into the seventh round.': '44 seconds',
      },
    },
    {
      title: 'minutes begun and minutes gone',
      finds: 'agreement',
      says: { 'Jonas Brandt scored the winning goal in the 63rd minute.': '63rd minute', 'Jonas Brandt scored the winning goal after 62 minutes.': '62 minutes' },
    },
    {
      title: 'two rounds',
      finds: 'agreement',
      says: {
        'Jonas Brandt floored Keller 20 seconds into the second round.': '20 seconds',
        'Jonas Brandt floored Keller 50 seconds into the third round.': '50 seconds',
      },
    },
    {
      title: 'a length of time is no moment',
      finds: 'nothing',
      says: { 'The referee spoke to Jonas Brandt for two minutes.': undefined, 'The referee spoke to Jonas Brandt for 40 seconds.': undefined },
    },
  ],
};
