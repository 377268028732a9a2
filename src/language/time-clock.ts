import { weekdayOf } from './calendar.js';
import { dayText } from './time-calendar.js';
import { lowerAt, reading, skipHyphen, tenseOf, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord } from './time-words.js';
import { readNumber } from './numbers.js';
import { twoDigits } from './calendar.js';

/** "2 p.m. local time", "16:08 UTC", "10 a.m. EDT". */
const ZONES = new Set(['utc', 'gmt', 'z', 'bst', 'cet', 'cest', 'est', 'edt', 'et', 'cst', 'cdt', 'ct', 'mst', 'mdt', 'mt', 'pst', 'pdt', 'pt', 'ist', 'jst', 'kst', 'sgt', 'aest', 'aedt', 'msk', 'eet', 'eest', 'hkt', 'nzst', 'nzdt', 'akdt', 'hst', 'eastern', 'pacific', 'central']);
const UNIVERSAL = new Set(['utc', 'gmt', 'z']);

interface Clock {
  readonly to: number;
  /** "14:00", "16:08Z". */
  readonly text: string;
}

/** "2 p.m.", "2:30 pm", "16:08 UTC", "0800 UTC", "8 o'clock", "noon", "midnight". */
export function readClock(scene: TimeScene, i: number): Clock | null {
  const named = lowerAt(scene, i);
  if (named === 'noon' || named === 'midday') return zoned(scene, i + 1, 12, 0);
  if (named === 'midnight') return zoned(scene, i + 1, 0, 0);
  const text = textAt(scene, i);
  const colon = /^(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?$/.exec(text);
  const hours = colon ? Number(colon[1]) : /^\d{1,2}$/.test(text) ? Number(text) : hourInWords(scene, i);
  const minutes = colon ? Number(colon[2]) : 0;
  const half = hours >= 0 && hours <= 24 && minutes < 60 ? meridiem(scene, i + 1, hours) : null;
  if (half) return zoned(scene, half.to, half.hours, minutes);
  if (lowerAt(scene, i + 1) === "o'clock" || lowerAt(scene, i + 1) === 'o’clock') return hours >= 0 && hours <= 12 ? zoned(scene, i + 2, hours, 0) : null;
  if (colon) return text.includes(':') && hours < 25 && minutes < 60 && (text.length > 4 || isZone(scene, i + 1) || lowerAt(scene, i - 1) === 'at') ? zoned(scene, i + 1, hours, minutes) : null;
  // "0800 UTC", "1430 hours"
  if (/^\d{4}$/.test(text) && Number(text.slice(0, 2)) < 25 && Number(text.slice(2)) < 60 && (isZone(scene, i + 1) || lowerAt(scene, i + 1) === 'hours'))
    return zoned(scene, lowerAt(scene, i + 1) === 'hours' ? i + 2 : i + 1, Number(text.slice(0, 2)), Number(text.slice(2)));
  return null;
}

function hourInWords(scene: TimeScene, i: number): number {
  const number = readNumber(scene.pieces, i);
  return number && number.form === 'words' && number.to === i + 1 && number.low <= 12 ? number.low : -1;
}

/** "p.m.", "pm", "a.m": the full stop of the abbreviation may be a piece of its own. */
function meridiem(scene: TimeScene, i: number, hours: number): { readonly to: number; readonly hours: number } | null {
  const mark = lowerAt(scene, i).replaceAll('.', '');
  if (mark !== 'am' && mark !== 'pm') return null;
  if (mark === 'am' && lowerAt(scene, i) === 'am' && scene.pieces[i]!.tag === 'AUX') return null;
  const stop = scene.pieces[i + 1];
  const to = stop?.text === '.' && stop.glued && lowerAt(scene, i).includes('.') && i + 2 < scene.pieces.length ? i + 2 : i + 1;
  return { to, hours: mark === 'pm' ? (hours % 12) + 12 : hours % 12 };
}

function isZone(scene: TimeScene, i: number): boolean {
  const open = textAt(scene, i) === '(' ? i + 1 : i;
  return ZONES.has(lowerAt(scene, open));
}

function zoned(scene: TimeScene, to: number, hours: number, minutes: number): Clock {
  const text = `${twoDigits(hours)}:${twoDigits(minutes)}`;
  const zone = lowerAt(scene, to);
  const isUniversal = (zone === 'coordinated' && lowerAt(scene, to + 1) === 'universal') || (zone === 'greenwich' && lowerAt(scene, to + 1) === 'mean');
  if (isUniversal && lowerAt(scene, to + 2) === 'time') return { to: to + 3, text: `${text}Z` };
  if (zone === 'local' && lowerAt(scene, to + 1) === 'time') return { to: to + 2, text };
  if (!ZONES.has(zone) || textAt(scene, to)[0] !== textAt(scene, to)[0]!.toUpperCase()) return { to, text };
  const end = lowerAt(scene, to + 1) === 'time' ? to + 2 : lowerAt(scene, to + 2) === 'time' ? to + 3 : to + 1;
  return { to: end, text: UNIVERSAL.has(zone) ? `${text}Z` : text };
}

/** A clock time by itself belongs to the day last spoken of. */
export const readClockTime: TimeReader = (scene, i) => {
  const clock = readClock(scene, i);
  if (!clock) return null;
  const { published } = scene;
  return reading(i, clock.to, 'TIME', `${dayText(published)}T${clock.text}`, published === null ? null : { from: published, to: published });
};

/** "16:00 UTC today", "2 p.m. on Friday", "noon Monday": the clock and its day are one expression. */
export function clockOn(clock: TimeReading, date: TimeReading): TimeReading {
  const time = clock.value.slice(clock.value.indexOf('T'));
  const day = date.value.length >= 9 && !date.value.includes('T') ? date.value : 'XXXX-XX-XX';
  return { ...date, from: Math.min(clock.from, date.from), to: Math.max(clock.to, date.to), type: 'TIME', value: `${day}${time}`, modifier: clock.modifier };
}

/** "Friday night", "Monday early morning": the part of a named day. Null when no part of a day follows. */
export function partOf(scene: TimeScene, date: TimeReading): TimeReading | null {
  const early = timeWord(textAt(scene, date.to)).position === 'early' ? date.to + 1 : date.to;
  const at = skipHyphen(scene, early);
  const { part } = timeWord(textAt(scene, at));
  if (!part || lowerAt(scene, at) === 'overnight') return null;
  if (part === 'MI') return null;
  return { ...date, to: at + 1, type: 'TIME', value: `${date.value}T${part}` };
}

/** "this morning", "overnight", "in the evening", "morning trading". */
export const readDayPart: TimeReader = (scene, i) => {
  const { part } = timeWord(textAt(scene, i));
  if (!part || part === 'MI') return null;
  const text = lowerAt(scene, i);
  const piece = scene.pieces[i]!;
  const before = lowerAt(scene, i - 1);
  if (text === 'overnight') {
    const { published } = scene;
    return reading(i, i + 1, 'TIME', `${dayText(published === null ? null : published - 1)}TNI`, published === null ? null : { from: published - 1, to: published });
  }
  if (piece.tag === 'PROPN' || (before !== 'the' && before !== 'early' && before !== 'late' && text !== 'morning' && text !== 'afternoon' && text !== 'evening')) return null;
  // "good morning", "one night" are no time on the calendar
  if (before === 'good' || text === 'dawn' || text === 'dusk') return null;
  const day = scene.focus;
  return reading(i, i + 1, 'TIME', `${dayText(day)}T${part}`, day === null ? null : { from: day, to: day });
};

/** The weekend that "this weekend" means: the one of the week, or the one just past when the clause tells of the past early in a week. */
export function weekendShift(scene: TimeScene, i: number): number {
  return scene.published !== null && weekdayOf(scene.published) <= 3 && tenseOf(scene, i) === 'past' ? -7 : 0;
}
