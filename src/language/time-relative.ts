import { addMonths, civilOf, monthPeriod, quarterPeriod, twoDigits, weekStart, weekText, yearPeriod, yearText, type Day } from './calendar.js';
import { weekendShift } from './time-clock.js';
import { dayText, readMonthDate, readWeekday, weekdayReading, yearOfMonth } from './time-calendar.js';
import { readQuarterCode, readSeason, relativeSeason, quarterReading } from './time-season.js';
import { readYear, yearAt } from './time-year.js';
import { durationText, isAge, readLength, stretch } from './time-duration.js';
import { lowerAt, onDay, reading, skipHyphen, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord, type TimeUnit } from './time-words.js';

/** "today", "yesterday", "tonight". */
export const readDeicticDay: TimeReader = (scene, i) => {
  const { dayOffset, part } = timeWord(textAt(scene, i));
  if (dayOffset === undefined || isTitle(scene, i)) return null;
  const { published } = scene;
  const day = published === null ? null : published + dayOffset;
  const suffix = part ? `T${part}` : '';
  return reading(i, i + 1, part ? 'TIME' : 'DATE', `${dayText(day)}${suffix}`, day === null ? null : { from: day, to: day });
};

/** "USA TODAY", "Psychology Today" are names. */
function isTitle(scene: TimeScene, i: number): boolean {
  return scene.pieces[i]!.tag === 'PROPN' && scene.pieces[i - 1]?.tag === 'PROPN' && /^\p{Lu}/u.test(textAt(scene, i));
}

/** The unit that holds a day, moved by `offset` units: "last week", "this year", "next quarter". */
function unitReading(from: number, to: number, day: Day | null, unit: TimeUnit, offset: number): TimeReading {
  switch (unit) {
    case 'day':
      return day === null ? reading(from, to, 'DATE', 'XXXX-XX-XX') : onDay(from, to, day + offset);
    case 'weekend': {
      if (day === null) return reading(from, to, 'DATE', 'XXXX-WXX-WE');
      const saturday = weekStart(day) + 5 + offset * 7;
      return reading(from, to, 'DATE', `${weekText(saturday)}-WE`, { from: saturday, to: saturday + 1 });
    }
    case 'week':
    case 'fortnight': {
      if (day === null) return reading(from, to, 'DATE', 'XXXX-WXX');
      const start = weekStart(day) + offset * 7;
      return reading(from, to, 'DATE', weekText(start), { from: start, to: start + 6 });
    }
    case 'month': {
      if (day === null) return reading(from, to, 'DATE', 'XXXX-XX');
      const { year, month } = civilOf(addMonths(day, offset));
      return reading(from, to, 'DATE', `${yearText(year)}-${twoDigits(month)}`, monthPeriod(year, month));
    }
    case 'quarter':
    case 'season': {
      if (day === null) return reading(from, to, 'DATE', 'XXXX-QX');
      const { year, month } = civilOf(addMonths(day, offset * 3));
      const quarter = Math.ceil(month / 3);
      return reading(from, to, 'DATE', `${yearText(year)}-Q${quarter}`, quarterPeriod(year, quarter));
    }
    case 'year':
      return day === null ? reading(from, to, 'DATE', 'XXXX') : years(from, to, civilOf(day).year + offset, 1);
    case 'decade':
      return day === null ? reading(from, to, 'DATE', 'XXX') : years(from, to, Math.floor(civilOf(day).year / 10) * 10 + offset * 10, 10);
    case 'century':
      return day === null ? reading(from, to, 'DATE', 'XX') : years(from, to, Math.floor(civilOf(day).year / 100) * 100 + offset * 100, 100);
    default:
      return reading(from, to, 'TIME', offset < 0 ? 'PAST_REF' : offset > 0 ? 'FUTURE_REF' : 'PRESENT_REF');
  }
}

function years(from: number, to: number, first: number, count: 1 | 10 | 100): TimeReading {
  const text = yearText(first);
  return reading(from, to, 'DATE', count === 1 ? text : count === 10 ? text.slice(0, 3) : text.slice(0, 2), yearPeriod(first, first + count - 1));
}

/** These count from the day last spoken of; "last" and "next" from publication. */
const FROM_FOCUS = new Set(['previous', 'preceding', 'prior', 'following', 'ensuing']);

/** "last month", "the past three years", "this week", "next Monday", "last March", "last night", "the coming weeks". */
export const readShifted: TimeReader = (scene, i) => {
  const word = timeWord(textAt(scene, i));
  if (word.shift === undefined) return null;
  const { shift } = word;
  const text = lowerAt(scene, i);
  const at = i + 1;
  const length = readLength(scene, at);
  if (length && length.to > at + 1 && !isAge(scene, length.to)) return pastStretch(scene, i, length.to, length.amount, length.unit, shift);
  const next = timeWord(textAt(scene, at));
  if (next.unit) return shiftedUnit(scene, i, at, next.unit, next.plural === true, shift, text);
  if (next.weekday && text !== 'past') {
    const day = weekdayReading(scene, i, at + 1, next.weekday, shift === 0 ? undefined : shift);
    return day;
  }
  if (next.month && text !== 'past') {
    // "last March 3" does not occur; "this March" is of the year
    const year = yearOfMonth(scene, i, next.month, shift);
    return year === null
      ? reading(i, at + 1, 'DATE', `XXXX-${twoDigits(next.month)}`)
      : reading(i, at + 1, 'DATE', `${yearText(year)}-${twoDigits(next.month)}`, monthPeriod(year, next.month));
  }
  if (next.season && text !== 'past' && scene.pieces[at + 1]?.tag !== 'PROPN') return relativeSeason(scene, i, at + 1, next.season, shift);
  if (next.part && text !== 'past') return shiftedPart(scene, i, at, shift, text);
  return null;
};

function shiftedUnit(scene: TimeScene, i: number, at: number, unit: TimeUnit, plural: boolean, shift: -1 | 0 | 1, text: string): TimeReading | null {
  if (isAge(scene, at + 1)) return null;
  if (plural) return shift === 0 ? null : reading(i, at + 1, 'DATE', shift < 0 ? 'PAST_REF' : 'FUTURE_REF');
  // "the past year", "the coming month": the stretch up to now or from now
  if ((text === 'past' || text === 'coming') && unit !== 'weekend') return pastStretch(scene, i, at + 1, 1, unit, shift);
  if (unit === 'decade' && text === 'last') return pastStretch(scene, i, at + 1, 1, unit, shift);
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  // "next day" follows the day told of, "last day" is the last of something
  if (unit === 'day' && (text === 'last' || text === 'coming')) return null;
  const origin = FROM_FOCUS.has(text) || unit === 'day' ? scene.focus : scene.published;
  const shown = unit === 'weekend' && origin !== null && shift === 0 ? origin + weekendShift(scene, i) : origin;
  return unitReading(i, at + 1, shown, unit, shift);
}

function pastStretch(scene: TimeScene, i: number, to: number, amount: number | null, unit: TimeUnit, shift: -1 | 0 | 1): TimeReading | null {
  if (shift === 0) return null;
  if (amount === null) return reading(i, to, 'DATE', shift < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const period = scene.published === null ? null : stretch(scene.published, shift * amount, unit);
  return reading(i, to, 'DURATION', durationText(amount, unit), period);
}

function shiftedPart(scene: TimeScene, i: number, at: number, shift: -1 | 0 | 1, text: string): TimeReading | null {
  const { part } = timeWord(textAt(scene, at));
  const origin = FROM_FOCUS.has(text) ? scene.focus : scene.published;
  const day = origin === null ? null : origin + shift;
  return reading(i, at + 1, 'TIME', `${dayText(day)}T${part}`, day === null ? null : { from: day, to: day });
}

/** "that day", "the same week", "the day", "the whole year": the unit that holds the day last spoken of. */
export const readAnaphor: TimeReader = (scene, i) => {
  const word = timeWord(textAt(scene, i));
  if (!word.unit || word.plural || word.unit === 'second' || word.unit === 'minute' || word.unit === 'hour' || word.unit === 'quarter') return null;
  const before = lowerAt(scene, i - 1);
  const after = lowerAt(scene, i + 1);
  if (isAge(scene, i + 1)) return null;
  const demonstrative = before === 'that' || before === 'same';
  const definite = before === 'the' || before === 'entire' || before === 'whole';
  if (!demonstrative && !definite) return null;
  const year = word.unit === 'year' && definite ? yearAt(scene, i + 1) : 0;
  if (year) return years(i, i + 2, year, 1);
  // "the day of the attack", "the year that followed", "the day-to-day"
  if (after === '-' || (definite && (after === 'of' || after === 'when' || after === 'that' || (after === 'after' && scene.pieces[i + 2]?.tag !== 'VERB') || after === 'before' || scene.pieces[i + 1]?.tag === 'NOUN'))) return null;
  // "of the year": the best of it, not a time
  if (before === 'the' && lowerAt(scene, i - 2) === 'of' && word.unit !== 'day') return null;
  const day = word.unit === 'day' || demonstrative ? scene.focus : scene.published;
  const shown = word.unit === 'weekend' && day !== null ? day + weekendShift(scene, i) : day;
  return unitReading(i, i + 1, shown, word.unit, 0);
};

/** "every Monday", "each year", "per month", "weekly", "annual". */
export const readSet: TimeReader = (scene, i) => {
  const piece = scene.pieces[i]!;
  const word = timeWord(piece.text);
  if (word.set) {
    if (piece.tag === 'PROPN' || (i > 0 && piece.text[0] !== piece.text[0]!.toLowerCase())) return null;
    return reading(i, i + 1, 'SET', word.set);
  }
  if (!word.each) return null;
  const length = readLength(scene, i + 1);
  const next = timeWord(textAt(scene, i + 1));
  if (length && length.to > i + 2 && lowerAt(scene, i) !== 'per') return reading(i, length.to, 'SET', durationText(length.amount, length.unit));
  if (next.unit && !next.plural) return reading(i, i + 2, 'SET', durationText(1, next.unit));
  if (next.weekday && lowerAt(scene, i) !== 'per') return reading(i, i + 2, 'SET', `XXXX-WXX-${next.weekday}`);
  if (next.part && lowerAt(scene, i) !== 'per') return reading(i, i + 2, 'SET', 'P1D');
  return null;
};

/** "the third quarter", "the fourth quarter of 2005", "the first half of this year", "a second consecutive day", "the last week of March". */
export const readOrdinal: TimeReader = (scene, i) => readPart(scene, i, true);

/** `deep`: the whole may itself be such a part ("the first week of the third quarter"), once. */
function readPart(scene: TimeScene, i: number, deep: boolean): TimeReading | null {
  const word = timeWord(textAt(scene, i));
  const ordinal = word.ordinal ?? (textAt(scene, i).toLowerCase() === 'last' ? -1 : 0);
  if (!ordinal) return null;
  const joined = skipHyphen(scene, i + 1);
  const streak = ['consecutive', 'straight', 'successive', 'running'].includes(lowerAt(scene, joined));
  const at = streak ? joined + 1 : joined;
  const { unit, plural } = timeWord(textAt(scene, at));
  if (streak && unit && !plural && ordinal > 0) return unitReading(i, at + 1, scene.published, unit, 0);
  const whole = lowerAt(scene, at + 1) === 'of' ? readWhole(scene, at + 2, deep) : null;
  if (unit === 'quarter' && ordinal > 0 && ordinal <= 4) {
    const fiscalOrYear = yearAt(scene, at + 1) || 0;
    if (fiscalOrYear) return quarterReading(scene, i, at + 2, ordinal, fiscalOrYear);
    const year = whole && /^\d{4}$/.test(whole.value) ? Number(whole.value) : null;
    // "the first quarter of the game"
    if (lowerAt(scene, at + 1) === 'of' && year === null) return null;
    return quarterReading(scene, i, whole && year !== null ? whole.to : at + 1, ordinal, year);
  }
  if (lowerAt(scene, at) === 'half' && (ordinal === 1 || ordinal === 2) && whole?.period && /^\d{4}$/.test(whole.value)) {
    const middle = quarterPeriod(Number(whole.value), 2).to;
    const period = ordinal === 1 ? { from: whole.period.from, to: middle } : { from: middle + 1, to: whole.period.to };
    return reading(i, whole.to, 'DATE', `${whole.value}-H${ordinal}`, period);
  }
  if ((unit === 'week' || unit === 'day') && !plural && whole?.period) return inside(i, whole, unit, ordinal);
  return null;
}

/** "the last week of March": the weeks that have most of their days inside the period, as ISO 8601 counts weeks. */
function inside(from: number, whole: TimeReading, unit: 'week' | 'day', ordinal: number): TimeReading | null {
  if (!whole.period) return null;
  const { from: first, to: last } = whole.period;
  if (unit === 'day') return onDay(from, whole.to, ordinal < 0 ? last : first + ordinal - 1);
  const start = ordinal < 0 ? weekStart(last - 3) : weekStart(first + 3) + (ordinal - 1) * 7;
  return reading(from, whole.to, 'DATE', weekText(start), { from: start, to: start + 6 });
}

/** A period that a part can be taken of: "March", "2005", "last year", "this week", "the year", "next month". */
export function readWhole(scene: TimeScene, i: number, deep = true): TimeReading | null {
  const at = lowerAt(scene, i) === 'the' ? i + 1 : i;
  return (
    readShifted(scene, at) ?? readDeicticDay(scene, at) ?? readWeekday(scene, at) ?? readMonthDate(scene, at) ?? readQuarterCode(scene, at) ?? (deep && timeWord(textAt(scene, at)).ordinal ? readPart(scene, at, false) : null) ?? readYear(scene, at) ?? readSeason(scene, at) ??
    (at > i ? readAnaphor(scene, at) : null)
  );
}
