/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no clock, no time zone. */
export type Day = number;

/** First and last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Day number of a civil date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `dayOf`. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** "2008-03-01". */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The calendar day of an ISO date or date-time; null when it is none. */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Null for a day that no calendar has, as 30 February. */
export function validDay(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function weekStart(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 week: week 1 holds the year's first Thursday. */
function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = weekStart(day) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** "2008-W35". */
export function weekText(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${yearText(year)}-W${twoDigits(week)}`;
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

export function monthPeriod(year: number, month: number): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) };
}

/** Whole years, both included. */
export function yearPeriod(first: number, last = first): Period {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

/** Quarter 1 to 4 of a calendar year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return { from: dayOf(year, quarter * 3 - 2, 1), to: monthPeriod(year, quarter * 3).to };
}

/** Day on which a month's n-th weekday falls ("fourth Thursday of November"); n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = monthPeriod(year, month).to;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Western Easter Sunday (anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const MILLISECONDS = 86_400_000;

/** Days from one date to another, written as in ISO 8601, whatever time of day follows; negative when the other is earlier. */
export const daysFrom = (one: string, other: string): number => (Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / MILLISECONDS;

/** Which of two dates, written as in ISO 8601, is of an earlier day: -1 the first, 1 the second; 0 when both are of one day or one is not known. */
export function dayOrder(one: string | null, other: string | null): -1 | 0 | 1 {
  if (one === null || other === null) return 0;
  const [a, b] = [one.slice(0, 10), other.slice(0, 10)];
  return a === b ? 0 : a < b ? -1 : 1;
}
