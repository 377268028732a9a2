import t from 'tap';
import type { TimeExpression } from '../../src/model.js';
import { relateTold } from '../../src/language/told-time.js';

const day = (from: string, words: string, published: string, type: 'DATE' | 'TIME' = 'DATE', value = from) => {
  const time: TimeExpression = { start: 0, end: words.length, type, value, from, to: from, modifier: null };
  return { time, words, published };
};

t.test('a weekday whose week was guessed is the same weekday a week on', async () => {
  t.equal(relateTold(day('2022-08-23', 'Tuesday', '2022-08-17'), day('2022-08-16', 'early on Tuesday', '2022-08-18')), 'same');
  t.equal(relateTold(day('2022-09-05', 'September 5', '2022-08-15'), day('2022-08-29', 'Monday', '2022-09-01')), 'same');
});

t.test('two weekdays stay two days', async () => {
  t.equal(relateTold(day('2022-08-16', 'Tuesday', '2022-08-17'), day('2022-08-17', 'Wednesday', '2022-08-18')), 'disjoint');
});

t.test('a clock time without a day has the day of its article', async () => {
  t.equal(relateTold(day('2023-08-13', '3am', '2023-08-13', 'TIME', '2023-08-13T03:00'), day('2023-08-14', '3am', '2023-08-14', 'TIME', '2023-08-14T03:00')), 'same');
  t.equal(relateTold(day('2023-08-13', '3am', '2023-08-13', 'TIME', '2023-08-13T03:00'), day('2023-08-12', 'Saturday', '2023-08-14')), 'unknown');
  t.equal(relateTold(day('2023-08-13', '3am', '2023-08-13', 'TIME', '2023-08-13T03:00'), day('2023-08-13', '9am', '2023-08-13', 'TIME', '2023-08-13T09:00')), 'disjoint');
});

t.test('what was news in articles months apart was two events', async () => {
  t.equal(relateTold(day('2023-11-09', 'Thursday', '2023-11-09'), day('2024-01-25', 'yesterday', '2024-01-26')), 'unknown');
});

t.test('a day of the year whose year was guessed, and a day of a week', async () => {
  t.equal(relateTold(day('2025-05-20', 'Tuesday', '2025-05-20'), day('2026-05-20', 'May 20', '2025-06-04')), 'same');
  t.equal(relateTold(day('2025-05-20', '20 May 2025', '2025-05-20'), day('2026-05-20', 'May 20, 2026', '2025-06-04')), 'disjoint');
  t.equal(relateTold(day('2024-11-14', 'Thursday', '2024-11-10'), day('2024-11-10', 'later this week', '2024-11-10')), 'unknown');
});
