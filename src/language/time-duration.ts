import { addMonths, civilOf, monthPeriod, weekStart, yearPeriod, type Day, type Period } from './calendar.js';
import { readNumber } from './numbers.js';
import { lowerAt, onDay, reading, skipHyphen, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord, type TimeUnit } from './time-words.js';

/** Letters of TIMEX3 durations; those of a clock stand behind a T. */
const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'TXS', minute: 'TXM', hour: 'TXH', day: 'XD', weekend: 'XWE', week: 'XW', fortnight: 'XW', month: 'XM', quarter: 'XQ', season: 'XSE',
  year: 'XY', decade: 'XDE', century: 'XCE',
};

/** A length of time as read: `amount` is null when the text does not say how many ("years"). */
export interface Length {
  readonly to: number;
  readonly amount: number | null;
  readonly unit: TimeUnit;
}

/** "P90D", "PT30M", "PXY"; decades and centuries in years, as TIMEX3 counts them. */
export function durationText(amount: number | null, unit: TimeUnit): string {
  if (amount === null) return `P${LETTERS[unit]}`;
  const [n, u]: readonly [number, TimeUnit] = unit === 'decade' ? [amount * 10, 'year'] : unit === 'century' ? [amount * 100, 'year'] : unit === 'fortnight' ? [amount * 2, 'week'] : [amount, unit];
  // "half a year" is six months, "half an hour" thirty minutes
  if (n === 0.5 && u === 'year') return 'P6M';
  if (n === 0.5 && u === 'hour') return 'PT30M';
  return `P${LETTERS[u].replace('X', String(Number(n.toPrecision(6))))}`;
}

/** "90 days", "90-day", "a year", "two and a half years", "a year and a half", "a few weeks", "several months". */
export function readLength(scene: TimeScene, i: number): Length | null {
  const first = lowerAt(scene, i);
  if (first === 'half' && (lowerAt(scene, i + 1) === 'a' || lowerAt(scene, i + 1) === 'an')) {
    const unit = timeWord(textAt(scene, i + 2)).unit;
    if (unit) return { to: i + 3, amount: 0.5, unit };
  }
  const number = readNumber(scene.pieces, i);
  if (number) return lengthAfter(scene, number.to, number.form === 'vague' ? null : number.low);
  if (first === 'a' || first === 'an') {
    const next = lowerAt(scene, i + 1);
    if (next === 'few') return lengthAfter(scene, i + 2, null);
    if (next === 'couple') return lengthAfter(scene, lowerAt(scene, i + 2) === 'of' ? i + 3 : i + 2, 2);
    const length = lengthAfter(scene, i + 1, 1);
    if (!length || timeWord(textAt(scene, i + 1)).plural) return null;
    const half = lowerAt(scene, length.to) === 'and' && lowerAt(scene, length.to + 1) === 'a' && lowerAt(scene, length.to + 2) === 'half';
    return half ? { ...length, to: length.to + 3, amount: 1.5 } : length;
  }
  if (first === 'few' || first === 'several' || first === 'many') return lengthAfter(scene, i + 1, null);
  // "single-day", "full year", "whole week"
  if (first === 'single' || first === 'full' || first === 'whole') return lengthAfter(scene, skipHyphen(scene, i + 1), 1);
  return null;
}

/** Words that may stand between the number and its unit: "two consecutive quarters", "three full days". */
const BETWEEN = new Set(['consecutive', 'straight', 'successive', 'full', 'whole', 'more', 'further', 'additional', 'other', 'calendar', 'long', 'working', 'business', 'fiscal']);

function lengthAfter(scene: TimeScene, at: number, amount: number | null): Length | null {
  const hyphen = skipHyphen(scene, at);
  const k = BETWEEN.has(lowerAt(scene, hyphen)) ? hyphen + 1 : hyphen;
  const word = timeWord(textAt(scene, k));
  const unit = word.unit ?? (word.part === 'NI' && lowerAt(scene, k) === 'night' ? 'day' : undefined) ?? (lowerAt(scene, k) === 'nights' ? 'day' : undefined);
  if (!unit) return null;
  // "the second quarter", "20 sec." are read elsewhere; "30 second" without a hyphen is an ordinal's noun
  if (word.ordinal && hyphen === at) return null;
  return { to: k + 1, amount, unit };
}

/** Is the length an age: "56-year-old", "16 months old", "two years of age"? */
export function isAge(scene: TimeScene, to: number): boolean {
  const at = skipHyphen(scene, to);
  const text = lowerAt(scene, at);
  return text === 'old' || text === 'olds' || (text === 'of' && lowerAt(scene, at + 1) === 'age');
}

/** "90 days", "three years ago", "two days later", "a year" as a rate: a duration, a point or a set. */
export const readDuration: TimeReader = (scene, i) => {
  const length = readLength(scene, i);
  if (!length || isAge(scene, length.to)) return null;
  const { to, amount, unit } = length;
  const turned = readTurned(scene, i, length);
  if (turned) return turned;
  if (isRate(scene, i, length)) return reading(i, to, 'SET', durationText(1, unit));
  if (isIndefinite(scene, i, length)) return null;
  return reading(i, to, 'DURATION', durationText(amount, unit), null, hedgeBefore(scene, i));
};

/** "15 a year", "twice a week", "$3 million a month", "1,000 barrels a day": the article after an amount or its noun. */
function isRate(scene: TimeScene, i: number, { amount, to }: Length): boolean {
  if (amount !== 1 || to !== i + 2) return false;
  const article = lowerAt(scene, i);
  const before = scene.pieces[i - 1];
  if ((article !== 'a' && article !== 'an') || !before) return false;
  if (before.tag === 'NUM' || before.tag === 'SYM' || /^(?:once|twice|times|percent|%)$/i.test(before.text)) return true;
  // a counted noun: look a few words back for its number
  if (before.tag !== 'NOUN') return false;
  for (let k = i - 2; k >= 0 && k >= i - 5; k--) {
    const tag = scene.pieces[k]!.tag;
    if (tag === 'NUM') return true;
    if (tag === 'VERB' || tag === 'PUNCT') return false;
  }
  return false;
}

/** "a quarter" is a share more often than three months; "a day anybody can be prepared for" is some day. */
function isIndefinite(scene: TimeScene, i: number, { unit, to }: Length): boolean {
  const article = lowerAt(scene, i);
  if (article !== 'a' && article !== 'an') return false;
  if (unit === 'quarter' || unit === 'second') return true;
  const next = scene.pieces[to];
  const text = lowerAt(scene, to);
  return next?.tag === 'PRON' || text === '-' || text === 'when' || text === 'of' || (to === i + 2 && next?.tag === 'NOUN' && lowerAt(scene, i - 1) !== 'for');
}

/** Hedges and bounds that TIMEX3 marks as the modifier of a duration. */
const HEDGES: Readonly<Record<string, string>> = {
  about: 'about', around: 'about', roughly: 'about', approximately: 'about', some: 'about', nearly: 'less than', almost: 'less than', under: 'less than',
  over: 'more than', within: 'at most',
};

function hedgeBefore(scene: TimeScene, i: number): string | null {
  const before = lowerAt(scene, i - 1);
  if (before === 'than') return lowerAt(scene, i - 2) === 'less' || lowerAt(scene, i - 2) === 'fewer' ? 'less than' : 'more than';
  if (before === 'least' && lowerAt(scene, i - 2) === 'at') return 'at least';
  return HEDGES[before] ?? null;
}

/** "ago" counts from publication, "later" and "earlier" from the day last spoken of. */
function readTurned(scene: TimeScene, i: number, { to, amount, unit }: Length): TimeReading | null {
  const { turn } = timeWord(textAt(scene, to));
  const fromNow = lowerAt(scene, to) === 'from' && (lowerAt(scene, to + 1) === 'now' || lowerAt(scene, to + 1) === 'today');
  if (!turn && !fromNow) return null;
  const end = fromNow ? to + 2 : to + 1;
  const origin = turn === 'ago' || fromNow ? scene.published : unit === 'day' ? scene.focus : scene.origin;
  const sign = turn === 'ago' || turn === 'earlier' ? -1 : 1;
  if (amount === null) return reading(i, end, 'DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const period = origin === null ? null : shifted(origin, sign * amount, unit);
  if (unit === 'day' && period) return onDay(i, end, period.from);
  // TIMEX3 of longer ones is the distance; the calendar days stand in from and to
  return reading(i, end, unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE', durationText(amount, unit), period);
}

/** The days that lie `amount` units from a day; a longer unit is as wide as itself. */
export function shifted(day: Day, amount: number, unit: TimeUnit): Period | null {
  switch (unit) {
    case 'second':
    case 'minute':
      return { from: day, to: day };
    case 'hour': {
      const days = Math.trunc(amount / 24);
      return amount < 0 ? { from: day + days - 1, to: day + days } : { from: day + days, to: day + days + 1 };
    }
    case 'day':
      return { from: day + Math.round(amount), to: day + Math.round(amount) };
    case 'weekend':
    case 'week':
    case 'fortnight': {
      const start = weekStart(day + Math.round(amount * (unit === 'fortnight' ? 14 : 7)));
      return { from: start, to: start + 6 };
    }
    case 'month':
    case 'quarter':
    case 'season': {
      const { year, month } = civilOf(addMonths(day, Math.round(amount * (unit === 'month' ? 1 : 3))));
      return monthPeriod(year, month);
    }
    case 'year':
    case 'decade':
    case 'century': {
      const years = amount * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
      const { year } = civilOf(addMonths(day, Math.round(years * 12)));
      return yearPeriod(year);
    }
  }
}

/** The stretch of days from `amount` units before the day up to it, or from it to `amount` units after. */
export function stretch(day: Day, amount: number, unit: TimeUnit): Period | null {
  const months = unit === 'month' ? 1 : unit === 'quarter' || unit === 'season' ? 3 : unit === 'year' ? 12 : unit === 'decade' ? 120 : unit === 'century' ? 1200 : 0;
  const days = unit === 'day' ? 1 : unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : 0;
  const edge = months > 0 ? addMonths(day, Math.round(months * amount)) : days > 0 ? day + Math.round(days * amount) : (shifted(day, amount, unit)?.from ?? day);
  return amount < 0 ? { from: edge, to: day } : { from: day, to: edge };
}

/** "minutes", "for years", "decades": how many is left open. */
export const readBareUnits: TimeReader = (scene, i) => {
  const word = timeWord(textAt(scene, i));
  if (!word.unit || !word.plural || isAge(scene, i + 1) || scene.pieces[i]!.tag === 'PROPN') return null;
  // "on consecutive days", "the months of the year" are no length
  if (BETWEEN.has(lowerAt(scene, i - 1)) || lowerAt(scene, i + 1) === 'of') return null;
  const turned = readTurned(scene, i, { to: i + 1, amount: null, unit: word.unit });
  return turned ?? reading(i, i + 1, 'DURATION', durationText(null, word.unit));
};
