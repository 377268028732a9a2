import type { Quantity, TimeExpression } from '../model.js';
import { unitNamed } from './units.js';

/**
 * How two amounts of one thing stand to each other: `same`; `rounding`, one is the other rounded; `bounds`, one lies inside what the
 * other leaves open ("at least 12" and 17); `different`, they cannot both hold; `incomparable`, units of two kinds or of two currencies.
 */
export type QuantityRelation = 'same' | 'rounding' | 'bounds' | 'different' | 'incomparable';

/** An amount in words like "nearly 10 million" may lie this share away from what it rounds. */
const HEDGED_TOLERANCE = 0.1;

/** … by the digits that it shows: "some 88.41 percent" is hedged, but not 94. */
const TOLERANCE_BY_DIGITS: readonly number[] = [HEDGED_TOLERANCE, HEDGED_TOLERANCE, HEDGED_TOLERANCE, 0.05, 0.01];

/** Two conversions of one length ("200 metres", "650 feet") agree within this share: each was rounded. */
const CONVERSION_TOLERANCE = 0.05;

/** Numbers nearer than this share are one number written twice. */
const EQUAL = 1e-9;

/** Says whether two amounts can both be true of one thing; what they count is for the caller to compare. */
export function compatible(a: Quantity, b: Quantity): QuantityRelation {
  const factor = conversion(a.unit, b.unit);
  if (factor === null) return 'incomparable';
  const lowA = a.low === null ? null : a.low * factor;
  const highA = a.high === null ? null : a.high * factor;
  if (isPoint(lowA, highA) && isPoint(b.low, b.high)) return comparePoints(lowA!, b.low!, a, b, factor !== 1);
  if (equalOrNull(lowA, b.low) && equalOrNull(highA, b.high)) return 'same';
  // a hedge on one end blurs both ends of the other
  const slack = a.approximate || b.approximate ? HEDGED_TOLERANCE : factor !== 1 ? CONVERSION_TOLERANCE : 0;
  return below(highA, b.low, slack) || below(b.high, lowA, slack) ? 'different' : 'bounds';
}

/** What a's numbers are multiplied by to stand in b's unit; null when the units measure different things. */
function conversion(a: string | null, b: string | null): number | null {
  if (a === b) return 1;
  if (a === null || b === null) return null;
  const [from, to] = [unitNamed(a), unitNamed(b)];
  if (!from || !to || from.dimension !== to.dimension || from.factor === null || to.factor === null) return null;
  return from.factor / to.factor;
}

function isPoint(low: number | null, high: number | null): boolean {
  return low !== null && low === high;
}

function comparePoints(x: number, y: number, a: Quantity, b: Quantity, converted: boolean): QuantityRelation {
  if (nearlyEqual(x, y, EQUAL)) return 'same';
  if (converted && nearlyEqual(x, y, CONVERSION_TOLERANCE)) return 'rounding';
  if (nearlyEqual(x, y, Math.max(a.approximate ? toleranceOf(x) : 0, b.approximate ? toleranceOf(y) : 0))) return 'rounding';
  const [rounder, finer] = significantDigits(x) <= significantDigits(y) ? [x, y] : [y, x];
  return isRoundingOf(rounder, finer) ? 'rounding' : 'different';
}

const toleranceOf = (hedged: number): number => TOLERANCE_BY_DIGITS[significantDigits(hedged)] ?? TOLERANCE_BY_DIGITS.at(-1)!;

function nearlyEqual(x: number, y: number, share: number): boolean {
  return Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y));
}

function equalOrNull(x: number | null, y: number | null): boolean {
  return x === null || y === null ? x === y : nearlyEqual(x, y, EQUAL);
}

/** Does `high` end before `low` begins? An open end never does. */
function below(high: number | null, low: number | null, slack: number): boolean {
  return high !== null && low !== null && high * (1 + slack) < low;
}

/** Digits up to the last that is not zero: 2 for 9,800,000, 1 for 10 million, 4 for 1,987. */
function significantDigits(n: number): number {
  return Number(Math.abs(n).toPrecision(12)).toExponential().split('e')[0]!.replace(/[.-]/g, '').length;
}

/**
 * Is `round` what one gets by rounding `fine` to the digits that `round` shows? Small whole numbers are exact: 10 dead is not 12
 * dead rounded, 2,000 may be 1,987.
 */
function isRoundingOf(round: number, fine: number): boolean {
  const digits = significantDigits(round);
  if (digits >= significantDigits(fine)) return false;
  if (Math.abs(round) < 100 && Number.isInteger(round) && Number.isInteger(fine)) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(round))) - digits + 1);
  // at most a tenth off: "1,000" is not 1,400 rounded to one digit
  return Math.abs(round - fine) <= step / 2 && Math.abs(round - fine) <= 0.1 * Math.abs(round);
}

/** How the days of one time expression stand to those of another; `unknown` where one of the two cannot be placed. */
export type TimeRelation = 'same' | 'contains' | 'overlaps' | 'disjoint' | 'unknown';

/** Open ends: "since March" says when it began, not when it was. */
const OPEN = new Set(['since', 'before', 'after', 'until', 'till', 'by']);

/**
 * Compares when, by calendar days; `contains` in either direction ("July" and "July 8"). Durations and sets, which have no days, compare
 * by value. Undated relative expressions compare where they name a weekday or a day of the year. Clock times of one day compare by hour.
 */
export function relate(a: TimeExpression, b: TimeExpression): TimeRelation {
  const lengths = [a, b].filter(({ type }) => type === 'DURATION' || type === 'SET');
  if (lengths.length > 0) return a.type === b.type ? relateValues(a.value, b.value) : 'unknown';
  if (OPEN.has(a.modifier ?? '') || OPEN.has(b.modifier ?? '')) return a.modifier === b.modifier && a.from !== null && a.from === b.from && a.to === b.to ? 'same' : 'unknown';
  if (a.from === null || a.to === null || b.from === null || b.to === null) return relateUndated(a, b);
  if (a.to < b.from || b.to < a.from) return 'disjoint';
  if (a.from === b.from && a.to === b.to) return relateHours(a, b);
  if ((a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)) return 'contains';
  return 'overlaps';
}

/** A length of days or of hours; months and years have none that is exact. */
const UNIT_HOURS: Readonly<Record<string, number>> = { H: 1, D: 24, W: 168 };
const UNIT_MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12 };

function relateValues(a: string | null, b: string | null): TimeRelation {
  if (a === null || b === null) return 'unknown';
  if (a === b) return a.includes('X') ? 'unknown' : 'same';
  const [x, y] = [lengthOf(a), lengthOf(b)];
  if (!x || !y || x.kind !== y.kind) return 'unknown';
  return x.amount === y.amount ? 'same' : 'disjoint';
}

/** "P90D", "PT24H", "P3M" in hours or months; null for any other. */
function lengthOf(value: string): { readonly kind: 'hours' | 'months'; readonly amount: number } | null {
  const match = /^P(T?)([\d.]+)([A-Z]+)$/.exec(value);
  if (!match) return null;
  const [, clock, amount, unit] = match;
  if (clock) {
    const hours = { H: 1, M: 1 / 60, S: 1 / 3600 }[unit!];
    return hours === undefined ? null : { kind: 'hours', amount: Number(amount) * hours };
  }
  const hours = UNIT_HOURS[unit!];
  if (hours !== undefined) return { kind: 'hours', amount: Number(amount) * hours };
  const months = UNIT_MONTHS[unit!];
  return months === undefined ? null : { kind: 'months', amount: Number(amount) * months };
}

/** Weekdays and days of the year say something by themselves; "XXXX-XX-XX" says nothing. */
function relateUndated(a: TimeExpression, b: TimeExpression): TimeRelation {
  const [x, y] = [dayPattern(a), dayPattern(b)];
  if (x === null || y === null || x.kind !== y.kind) return 'unknown';
  return x.day === y.day ? 'same' : 'disjoint';
}

function dayPattern({ value, from }: TimeExpression): { readonly kind: string; readonly day: string } | null {
  if (from !== null || value === null) return null;
  const match = /^XXXX-(WXX)-(\d)(?!\d)|^XXXX-(\d\d)-(\d\d)(?!\d|\/)|^XXXX-(\d\d)$/.exec(value);
  if (!match) return null;
  if (match[1]) return { kind: 'weekday', day: match[2]! };
  return match[3] ? { kind: 'day', day: `${match[3]}-${match[4]}` } : { kind: 'month', day: match[5]! };
}

/** Parts of the day by their first and last hour. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { MO: [4, 12], MI: [11, 14], AF: [12, 18], EV: [17, 23], NI: [18, 30], DT: [6, 20] };

/** On one day the hours decide, where both give some; a clock in UTC and a local one cannot be compared. */
function relateHours(a: TimeExpression, b: TimeExpression): TimeRelation {
  const [x, y] = [hoursOf(a.value), hoursOf(b.value)];
  if (!x || !y) return x || y ? 'contains' : 'same';
  if (a.value!.endsWith('Z') !== b.value!.endsWith('Z')) return 'unknown';
  if (x[0] === y[0] && x[1] === y[1]) return 'same';
  if (x[1] < y[0] || y[1] < x[0]) return 'disjoint';
  return (x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1]) ? 'contains' : 'overlaps';
}

function hoursOf(value: string | null): readonly [number, number] | null {
  const tail = value?.split('T')[1];
  if (tail === undefined) return null;
  const clock = /^(\d\d):(\d\d)/.exec(tail);
  if (!clock) return PARTS[tail] ?? null;
  const hours = Number(clock[1]) + Number(clock[2]) / 60;
  return [hours, hours];
}
