import fc from 'fast-check';
import t from 'tap';
import { addMonths, civilOf, dayOf, easter, isoOf, nthWeekday, parseIso, validDay, weekdayOf, weekText, dayOrder } from '../../src/language/calendar.js';

t.test('days and dates', (t) => {
  t.equal(dayOf(1970, 1, 1), 0);
  t.equal(isoOf(dayOf(2024, 2, 29)), '2024-02-29');
  t.equal(weekdayOf(dayOf(2025, 7, 11)), 5);
  t.equal(weekText(dayOf(2021, 1, 1)), '2020-W53');
  t.equal(isoOf(easter(2024)), '2024-03-31');
  t.equal(isoOf(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
  t.equal(isoOf(addMonths(dayOf(2024, 3, 31), -1)), '2024-02-29');
  t.equal(validDay(2023, 2, 29), null);
  t.equal(parseIso('2025-07-11T08:00:00Z'), dayOf(2025, 7, 11));
  t.equal(parseIso('11 July 2025'), null);
  t.end();
});

t.test('civilOf undoes dayOf', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day);
      return dayOf(year, month, dayOfMonth) === day;
    }),
  );
  t.end();
});

t.test('which of two articles came out on an earlier day', async (t) => {
  t.equal(dayOrder('2025-05-03', '2025-05-04T06:00:00Z'), -1);
  t.equal(dayOrder('2025-06-01', '2025-05-31'), 1);
  t.equal(dayOrder('2025-05-03T06:00:00Z', '2025-05-03T22:00:00Z'), 0, 'the hour does not matter');
  t.equal(dayOrder(null, '2025-05-03'), 0);
});
