import { daysFrom } from './calendar.js';
import type { TimeExpression } from '../model.js';
import { relate, type TimeRelation } from './interval.js';

/** A time as an article tells it. */
export interface ToldTime {
  readonly time: TimeExpression;
  /** The words of the expression: "Tuesday". */
  readonly words: string;
  /** Date of the article (ISO 8601), from which "Tuesday" was counted; null when unknown. */
  readonly published: string | null;
}

const WEEKDAY = /^(?:early |late )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
/** "4.40 a.m.", "3am", "noon": no day in it. */
const CLOCK = /^(?:about |around |at |shortly |just )*(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight|midday)$/i;
const WEEK = /\bweek\b/i;
const YEAR = /\b\d{4}\b/;
/** Articles farther apart than this that both tell what has just happened tell of two events, in days. */
const APART = 10;
/** "on Thursday", "yesterday": as near to its own article as this is news, in days. */
const FRESH = 7;

/**
 * How two times stand to each other as told: where only a guess parts them (the week of "Tuesday", the year of "August", the day of
 * "3am") they are the same, or nothing is known.
 */
export function relateTold(a: ToldTime, b: ToldTime): TimeRelation {
  const relation = relate(a.time, b.time);
  if (relation !== 'disjoint') return relation;
  if (bare(a.words) === bare(b.words) || holdsWords(a, b) || holdsWords(b, a)) return 'same';
  if (CLOCK.test(a.words) || CLOCK.test(b.words)) {
    // its day is that of the article
    return dayOf(a.published) === dayOf(b.published) && a.time.from === b.time.from ? relation : 'unknown';
  }
  if (a.time.from === null || b.time.from === null) return relation;
  // "May 20" of a year that was guessed
  if (a.time.from.slice(4) === b.time.from.slice(4) && !(YEAR.test(a.words) && YEAR.test(b.words))) return 'same';
  // "in May" and "on May 31", each of the year that its own article made likely
  if (!(YEAR.test(a.words) && YEAR.test(b.words)) && relate(a.time, inYearOf(b.time, a.time.from)) !== 'disjoint' && isDayOrMonth(a) && isDayOrMonth(b)) return 'same';
  const apart = daysBetween(a.time.from, b.time.from);
  // "later this week", told on a Sunday
  if (apart <= 7 && (WEEK.test(a.words) || WEEK.test(b.words))) return 'unknown';
  if (apart === 7 && (WEEKDAY.test(a.words) || WEEKDAY.test(b.words))) return 'same';
  if (a.published !== null && b.published !== null && daysBetween(a.published, b.published) > APART && isFresh(a) && isFresh(b)) return 'unknown';
  return relation;
}

/** "the third quarter" in "late in the third quarter" */
const holdsWords = (a: ToldTime, b: ToldTime): boolean => bare(b.words).length >= LONG && bare(a.words).endsWith(bare(b.words));
const LONG = 10;

/** May, May 31: told by the name of the month. */
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const isDayOrMonth = ({ words }: ToldTime): boolean => MONTH.test(words);

function inYearOf(time: TimeExpression, day: string): TimeExpression {
  const year = day.slice(0, 4);
  const moved = (date: string | null): string | null => (date === null ? null : `${year}${date.slice(4)}`);
  return time.from?.slice(0, 4) === time.to?.slice(0, 4) ? { ...time, from: moved(time.from), to: moved(time.to), value: moved(time.value) } : time;
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const dayOf = (published: string | null): string | null => published?.slice(0, 10) ?? null;

const daysBetween = (a: string, b: string): number => Math.abs(daysFrom(a, b));

const isFresh = ({ time, published }: ToldTime): boolean => time.from !== null && published !== null && daysBetween(time.from, published) <= FRESH;
