import { addMonths, civilOf, daysInMonth, twoDigits, yearText, type Period } from './calendar.js';
import { lowerAt, reading, textAt, type TimeReader, type TimeScene } from './time-reading.js';
import { readShifted } from './time-relative.js';
import { yearAt } from './time-year.js';
import { timeWord } from './time-words.js';

const PERIOD_NOUNS = new Set(['period', 'time', 'month', 'quarter', 'week', 'months', 'stage', 'point']);
const LINKS = new Set(['of', 'in', 'the', 'a']);

/**
 * "the same period last year", "the same quarter of 2007", "the same month a year earlier": the month or quarter last spoken of,
 * moved to the year that is named. Null where no year follows.
 */
export const readSamePeriod: TimeReader = (scene, i) => {
  if (lowerAt(scene, i) !== 'same' || !PERIOD_NOUNS.has(lowerAt(scene, i + 1))) return null;
  let at = i + 2;
  while (LINKS.has(lowerAt(scene, at)) && at < i + 5) at++;
  const named = namedYear(scene, at);
  if (!named) return null;
  const { to, year } = named;
  if (year === null) return reading(i, to, 'DATE', 'XXXX');
  if (!scene.period) return reading(i, to, 'DATE', yearText(year), null);
  const from = civilOf(scene.period.from);
  const period = inYear(scene.period, year - from.year);
  const months = civilOf(period.to).month - civilOf(period.from).month + 1;
  const part = months === 1 ? twoDigits(from.month) : months === 3 ? `Q${Math.ceil(from.month / 3)}` : `H${from.month < 7 ? 1 : 2}`;
  return reading(i, to, 'DATE', `${yearText(year)}-${part}`, period);
};

/** "last year", "2007", "year earlier", "year ago", "previous year"; the year is null in an undated article. */
function namedYear(scene: TimeScene, at: number): { readonly to: number; readonly year: number | null } | null {
  const bare = yearAt(scene, at);
  if (bare) return { to: at + 1, year: bare };
  const isYear = timeWord(textAt(scene, at)).unit === 'year';
  const { turn } = timeWord(textAt(scene, at + 1));
  const base = scene.period?.from ?? scene.published;
  const before = base === null ? null : civilOf(base).year - 1;
  if (isYear && (turn === 'ago' || turn === 'earlier')) return { to: at + 2, year: before };
  const shifted = readShifted(scene, at);
  if (!shifted || !/^(?:\d{4}|XXXX)$/.test(shifted.value)) return null;
  return { to: shifted.to, year: shifted.value === 'XXXX' ? null : Number(shifted.value) };
}

function inYear({ from, to }: Period, years: number): Period {
  const start = addMonths(from, years * 12);
  const end = civilOf(addMonths(to, years * 12));
  const last = addMonths(to, years * 12) + daysInMonth(end.year, end.month) - end.day;
  return { from: start, to: last };
}
