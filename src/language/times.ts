import type { Article, Sentence, TimeExpression } from '../model.js';
import { articleDate } from './article-date.js';
import { isoOf, parseIso, type Day, type Period } from './calendar.js';
import { piecesOf, type Piece } from './pieces.js';
import { readMonthDate, readWeekday } from './time-calendar.js';
import { readNamedDay, readQuarterCode, readSeason } from './time-season.js';
import { readCentury, readFiscalYear, readYear } from './time-year.js';
import { clockOn, partOf, readClockTime, readDayPart } from './time-clock.js';
import { readSamePeriod } from './time-same-period.js';
import { readBareUnits, readDuration } from './time-duration.js';
import { readPositioned, readReference } from './time-position.js';
import { lowerAt, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { readAnaphor, readDeicticDay, readOrdinal, readSet, readShifted } from './time-relative.js';
import { timeWord, timeWords, type TimeWord } from './time-words.js';

/** A reader, and the meaning of a word that makes it worth a try. In order: of two that fit, the one that sees more stands first. */
const READERS: readonly (readonly [TimeReader, ...(readonly (keyof TimeWord)[])])[] = [
  [readSet, 'set', 'each'],
  [readOrdinal, 'ordinal', 'shift'],
  [readCentury, 'ordinal'],
  [readPositioned, 'position'],
  [readClockTime, 'part'],
  [readWeekday, 'weekday'],
  [readNamedDay, 'holiday'],
  [readMonthDate, 'month'],
  [readDeicticDay, 'dayOffset'],
  [readShifted, 'shift'],
  [readFiscalYear, 'fiscal'],
  [readQuarterCode, 'quarter'],
  [readDayPart, 'part'],
  [readYear, 'decade'],
  [readSeason, 'season'],
  [readAnaphor, 'unit'],
  [readReference, 'reference', 'phrase', 'shift'],
  [readBareUnits, 'unit'],
];

const DIGIT_READERS: readonly TimeReader[] = [readCentury, readClockTime, readMonthDate, readYear, readDuration];
const LENGTH_READERS: readonly TimeReader[] = [readClockTime, readDuration];
const NO_READERS: readonly TimeReader[] = [];

/** Words that a length of time or a clock time in words can start with: "a year", "several months", "half an hour", "eight o'clock". */
const LENGTH_WORDS =
  'a an half several few many single full one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands';

/** Readers by first word. */
const BY_WORD = new Map<string, readonly TimeReader[]>();
for (const [word, meaning] of timeWords()) BY_WORD.set(word, READERS.filter(([, ...keys]) => keys.some((key) => meaning[key] !== undefined)).map(([reader]) => reader));
for (const word of LENGTH_WORDS.split(' ')) for (const form of [word, word[0]!.toUpperCase() + word.slice(1)]) BY_WORD.set(form, [...(BY_WORD.get(form) ?? []), ...LENGTH_READERS]);
for (const form of ['same', 'Same']) BY_WORD.set(form, [readSamePeriod]);

function readersAt({ text }: Piece): readonly TimeReader[] {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return DIGIT_READERS;
  return BY_WORD.get(text) ?? (code === 0x46 && text.startsWith('FY') ? [readFiscalYear] : NO_READERS);
}

/**
 * Time expressions of an article with their TIMEX3 values (ISO-TimeML 1.2), in order of place. Relative ones are placed against
 * the day of publication, weekdays and months by the tense of their clause. In an undated article they keep what they say
 * ("XXXX-WXX-5") and have neither `from` nor `to`. The distance "three years ago" has the value P3Y and its days in `from` and `to`.
 */
export function findTimes(article: Article, sentences: readonly Sentence[]): readonly TimeExpression[] {
  const date = articleDate(article, sentences);
  const published = date === null ? null : parseIso(date);
  const times: TimeExpression[] = [];
  let focus: Day | null = published;
  let origin: Day | null = published;
  let period: Period | null = null;
  for (const sentence of sentences) {
    const pieces = piecesOf(sentence);
    for (const found of readSentence({ sentence, pieces, published, focus, origin, period })) {
      times.push(expressionOf(pieces, found));
      if (isDay(found)) focus = found.period!.from;
      if (isPlaced(found)) origin = found.period!.from;
      if (isSeasonal(found)) period = found.period;
    }
  }
  return times;
}

function readSentence(start: TimeScene): TimeReading[] {
  const { pieces } = start;
  const found: TimeReading[] = [];
  let scene = start;
  for (let i = 0; i < pieces.length; ) {
    const read = readAt(scene, i);
    if (!read) {
      i++;
      continue;
    }
    const previous = found.at(-1);
    const extended = extendLeft(scene, dated(scene, read, previous), previous?.to ?? 0);
    if (isDayValue(extended)) redate(scene, found, extended);
    found.push(extended);
    if (isDay(extended)) scene = { ...scene, focus: extended.period!.from };
    if (isPlaced(extended)) scene = { ...scene, origin: extended.period!.from };
    if (isSeasonal(extended)) scene = { ...scene, period: extended.period };
    i = Math.max(extended.to, i + 1);
  }
  return found;
}

function readAt(scene: TimeScene, i: number): TimeReading | null {
  for (const reader of readersAt(scene.pieces[i]!)) {
    const read = reader(scene, i);
    if (read) return joined(scene, read);
  }
  return null;
}

/** "Friday night", "2 p.m. on Monday", "the morning of March 3": parts that belong to one expression. */
function joined(scene: TimeScene, read: TimeReading): TimeReading {
  if (read.type === 'DATE' && isDayValue(read)) return partOf(scene, read) ?? read;
  if (read.type !== 'TIME') return read;
  const link = lowerAt(scene, read.to);
  const at = link === 'on' || link === 'of' || link === ',' ? read.to + 1 : read.to;
  const date = readWeekday(scene, at) ?? readMonthDate(scene, at) ?? readDeicticDay(scene, at);
  if (!date || !isDayValue(date)) return read;
  const isClock = /T\d/.test(read.value);
  // "Tuesday night, Monday": a list, not one time
  if (!isClock && link !== 'of') return read;
  return clockOn(read, date);
}

/** "Monday at 2 p.m.": the clock stands by itself and is of that Monday. */
function dated(scene: TimeScene, read: TimeReading, previous: TimeReading | undefined): TimeReading {
  if (read.type !== 'TIME' || !/T\d/.test(read.value) || !previous || !isDayValue(previous)) return read;
  for (let k = previous.to; k < read.from; k++) if (!CLOCK_LINKS.has(lowerAt(scene, k))) return read;
  return { ...clockOn(read, previous), from: read.from, to: read.to };
}

/** "at 10 a.m. (0800 GMT) on Friday": the day follows the clock times. */
function redate(scene: TimeScene, found: TimeReading[], date: TimeReading): void {
  let next = date.from;
  for (let k = found.length - 1; k >= 0; k--) {
    const clock = found[k]!;
    if (clock.type !== 'TIME' || !/T\d/.test(clock.value)) return;
    for (let p = clock.to; p < next; p++) if (!DAY_LINKS.has(lowerAt(scene, p))) return;
    found[k] = { ...clockOn(clock, date), from: clock.from, to: clock.to };
    next = clock.from;
  }
}

const DAY_LINKS = new Set(['(', ')', ',', 'on', '/', 'or']);

const CLOCK_LINKS = new Set(['at', 'around', 'about', 'by', ',', '(', 'from', 'until', 'before', 'after', 'shortly', 'just']);

/** Words before an expression that are part of it: "the", "that", "the same", "the entire", "the very". */
const OPENING = new Set(['the', 'same', 'entire', 'whole', 'very']);

function extendLeft(scene: TimeScene, read: TimeReading, floor: number): TimeReading {
  let { from } = read;
  // "the September 11 attacks", "the 90-day truce": the article belongs to the noun
  const after = scene.pieces[read.to];
  const isModifier = after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ';
  if (isModifier && lowerAt(scene, from - 1) === 'the') return read;
  while (from > floor && isOpening(scene, from - 1, read)) from--;
  // "a second consecutive day", "a recent": only an ordinal takes the article
  if (from > floor && timeWord(textAt(scene, from)).ordinal && lowerAt(scene, from - 1) === 'a') from--;
  return { ...read, from };
}

function isOpening(scene: TimeScene, k: number, { value }: TimeReading): boolean {
  const text = lowerAt(scene, k);
  if (text === 'this') return lowerAt(scene, k + 1) === 'past' || lowerAt(scene, k + 1) === 'coming';
  // "critics say that Sunday's vote", "worries that recent moves": a conjunction is no part of it
  if (text === 'that') return scene.pieces[k]!.tag === 'DET' && !value.endsWith('_REF');
  return OPENING.has(text);
}

/** Directions that a preposition gives: "since March" is open towards now. */
const DIRECTIONS = new Set(['since', 'before', 'after', 'until', 'till', 'by']);

function expressionOf(pieces: readonly Piece[], { from, to, type, value, period, modifier }: TimeReading): TimeExpression {
  const before = pieces[from - 1]?.lower ?? '';
  const direction = (type === 'DATE' || type === 'TIME') && DIRECTIONS.has(before) ? before : null;
  return {
    start: pieces[from]!.start,
    end: pieces[to - 1]!.end,
    type,
    value,
    from: period && isoOf(period.from),
    to: period && isoOf(period.to),
    modifier: modifier ?? direction,
  };
}

/** Is it one day: placed, or as a weekday or day of a month in an undated article? */
function isDayValue({ value, type }: TimeReading): boolean {
  return type === 'DATE' && (/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value) || value.startsWith('XXXX-WXX-'));
}

function isDay({ period, type }: TimeReading): boolean {
  return period !== null && period.from === period.to && (type === 'DATE' || type === 'TIME');
}

/** A month, a quarter or a half year: what business news compares with the year before. */
function isSeasonal({ period, type, value }: TimeReading): boolean {
  return type === 'DATE' && period !== null && /^\d{4}-(?:\d\d|Q\d|H\d)$/.test(value);
}

function isPlaced({ period, type, modifier }: TimeReading): boolean {
  return period !== null && modifier === null && (type === 'DATE' || type === 'TIME');
}
