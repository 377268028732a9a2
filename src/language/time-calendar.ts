import { civilOf, dayOf, isoOf, monthPeriod, twoDigits, validDay, weekdayOf, yearText, type Day } from './calendar.js';
import { digitsValue } from './numbers.js';
import { lowerAt, onDay, reading, skipHyphen, tenseOf, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord } from './time-words.js';
import { trailingYear, yearAt } from './time-year.js';

/** Day of the month in digits, "3" or "3rd"; `to` is the index after it. */
function dayNumberAt(scene: TimeScene, i: number): { readonly day: number; readonly to: number } | null {
  const text = textAt(scene, i);
  if (text.length > 2 || !/^\d{1,2}$/.test(text)) return null;
  const day = Number(text);
  if (day < 1 || day > 31) return null;
  const suffix = scene.pieces[i + 1];
  return { day, to: suffix?.glued && /^(?:st|nd|rd|th)$/i.test(suffix.text) ? i + 2 : i + 1 };
}

/** "2008-03-01", "1 March 2008", "March 1, 2008", "March 1st", "the 1st of March", "March 2008", "March". */
export const readMonthDate: TimeReader = (scene, i) => {
  const iso = readIsoDate(scene, i);
  if (iso) return iso;
  if (textAt(scene, i) === '9/11') return onDay(i, i + 1, dayOf(2001, 9, 11));
  const first = dayNumberAt(scene, i);
  if (first) {
    const at = skipHyphen(scene, lowerAt(scene, first.to) === 'of' ? first.to + 1 : first.to);
    const month = monthAt(scene, at);
    if (!month) return null;
    const end = afterMonth(scene, at);
    // "14 May 15" is a list; "3 March, 2008" is a date
    const year = trailingYear(scene, end);
    return dayReading(scene, i, year?.to ?? end, month, first.day, year?.year ?? null);
  }
  const month = monthAt(scene, i);
  if (!month) return null;
  const end = afterMonth(scene, i);
  const day = dayNumberAt(scene, skipThe(scene, end));
  // "March 12 percent" has no day, nor has "in March 12 people"
  if (day && !isCounting(scene, day.to)) {
    const last = lastDay(scene, day.to, day.day);
    const year = trailingYear(scene, last?.to ?? day.to);
    const to = year?.to ?? last?.to ?? day.to;
    const single = dayReading(scene, i, to, month, day.day, year?.year ?? null);
    return single && last ? dayRange(single, last.day - day.day) : single;
  }
  const year = trailingYear(scene, end);
  if (year) return monthReading(i, year.to, year.year, month);
  return relativeMonth(scene, i, end, month);
};

/** The end of "Sept. 19 to 22", "July 3-5", "May 12 and 13": a later day of the same month. */
function lastDay(scene: TimeScene, i: number, first: number): { readonly day: number; readonly to: number } | null {
  if (!DAY_LINKS.has(lowerAt(scene, i))) return null;
  const last = dayNumberAt(scene, i + 1);
  if (!last || last.day <= first || isCounting(scene, last.to)) return null;
  // "March 3 and 12 others"
  const next = scene.pieces[last.to];
  return next && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'NUM') ? null : last;
}

const DAY_LINKS = new Set(['to', '-', '–', '—', 'through', 'and', 'until']);

function dayRange(first: TimeReading, days: number): TimeReading {
  if (!first.period) return { ...first, value: `${first.value}/${first.value.slice(0, -2)}${twoDigits(Number(first.value.slice(-2)) + days)}` };
  const to = first.period.from + days;
  return { ...first, value: `${first.value}/${isoOf(to)}`, period: { from: first.period.from, to } };
}

function readIsoDate(scene: TimeScene, i: number): TimeReading | null {
  const year = yearAt(scene, i);
  if (!year || textAt(scene, i + 1) !== '-' || textAt(scene, i + 3) !== '-') return null;
  const day = validDay(year, Number(textAt(scene, i + 2)), Number(textAt(scene, i + 4)));
  return day === null ? null : onDay(i, i + 5, day);
}

/** 0 when the piece names no month: "May" as an auxiliary or a surname, "March" and "August" as other words. */
function monthAt(scene: TimeScene, i: number): number {
  const piece = scene.pieces[i];
  const month = timeWord(piece?.text).month ?? 0;
  if (!piece || !month) return 0;
  if (piece.text === 'May' || piece.text === 'MAY' || piece.text === 'March' || piece.text === 'MARCH') {
    if (piece.tag === 'AUX' || piece.tag === 'VERB') return 0;
  }
  // "Theresa May", "April Jones": a name goes on, a month stands by a number or a preposition
  const before = scene.pieces[i - 1];
  const isNameLike = piece.text === 'May' || piece.text === 'April' || piece.text === 'June' || piece.text === 'August';
  if (isNameLike && before?.tag === 'PROPN' && !timeWord(before.text).weekday && Number.isNaN(digitsValue(textAt(scene, i + 1)))) return 0;
  return month;
}

/** Index after the month's name and the full stop of "Sept." */
function afterMonth(scene: TimeScene, i: number): number {
  const next = scene.pieces[i + 1];
  return next?.text === '.' && next.glued && textAt(scene, i).length <= 4 && i + 2 < scene.pieces.length ? i + 2 : i + 1;
}

function skipThe(scene: TimeScene, i: number): number {
  return lowerAt(scene, i) === 'the' ? i + 1 : i;
}

/** Is the number before piece `i` a count or a share: "12 percent", "12 people", "12,000"? */
function isCounting(scene: TimeScene, i: number): boolean {
  const next = scene.pieces[i];
  if (!next) return false;
  const text = next.text.toLowerCase();
  if (text === '%' || text === 'percent' || text === 'per' || text === 'million' || text === 'billion') return true;
  return next.tag === 'NOUN' && text.endsWith('s') && scene.pieces[i - 2]?.text !== ',';
}

function monthReading(from: number, to: number, year: number, month: number): TimeReading {
  return reading(from, to, 'DATE', `${yearText(year)}-${twoDigits(month)}`, monthPeriod(year, month));
}

function relativeMonth(scene: TimeScene, from: number, to: number, month: number): TimeReading {
  const year = yearOfMonth(scene, from, month);
  return year === null ? reading(from, to, 'DATE', `XXXX-${twoDigits(month)}`) : monthReading(from, to, year, month);
}

/** The year of a month named without one: last, next or nearest by the tense of its clause. */
export function yearOfMonth(scene: TimeScene, i: number, month: number, shift?: -1 | 0 | 1): number | null {
  if (scene.published === null) return null;
  const { year, month: now } = civilOf(scene.published);
  if (shift === -1) return month < now ? year : year - 1;
  if (shift === 1) return month > now ? year : year + 1;
  const tense = shift === 0 ? 'unsaid' : tenseOf(scene, i);
  if (tense === 'past') return month <= now ? year : year - 1;
  if (tense === 'future') return month >= now ? year : year + 1;
  return nearest([year - 1, year, year + 1], (y) => Math.abs(y * 12 + month - (year * 12 + now)));
}

const ATTACK_WORDS = new Set(['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings']);

function dayReading(scene: TimeScene, from: number, to: number, month: number, dayOfMonth: number, year: number | null): TimeReading | null {
  if (year !== null) {
    const day = validDay(year, month, dayOfMonth);
    return day === null ? null : onDay(from, to, day);
  }
  const { published } = scene;
  if (published === null) return reading(from, to, 'DATE', `XXXX-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
  const now = civilOf(published).year;
  // "the Sept. 11 attacks" are of one year, whatever the article's date
  if (month === 9 && dayOfMonth === 11 && ATTACK_WORDS.has(lowerAt(scene, to))) return onDay(from, to, dayOf(2001, 9, 11));
  const days = [now, now - 1, now + 1].map((y) => validDay(y, month, dayOfMonth)).filter((day) => day !== null);
  const tense = tenseOf(scene, from);
  const fitting = days.filter((day) => (tense === 'past' ? day <= published : tense === 'future' ? day >= published : true));
  const pool = fitting.length > 0 ? fitting : days;
  return pool.length === 0 ? null : onDay(from, to, nearest(pool, (day) => Math.abs(day - published)));
}

export function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T {
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

const NAMED_DAYS = new Set(['Black', 'Bloody', 'Super', 'Ash', 'Palm', 'Holy', 'Good', 'Fat', 'Cyber', 'Giving', 'Shrove', 'Maundy', 'Ruby']);

/** "Monday", "Monday, March 3", "Tuesday (July 8)". */
export const readWeekday: TimeReader = (scene, i) => {
  const word = timeWord(textAt(scene, i));
  // "Black Monday", "Bloody Sunday", "Super Tuesday" name one day of history
  if (!word.weekday || NAMED_DAYS.has(textAt(scene, i - 1))) return null;
  const stop = scene.pieces[i + 1];
  const next = stop?.text === '.' && stop.glued && textAt(scene, i).length <= 5 ? i + 2 : i + 1;
  const mark = textAt(scene, next);
  const date = readMonthDate(scene, mark === ',' || mark === '(' ? next + 1 : next);
  // only a day of the month belongs to the weekday: "on Monday, March" is no date
  if (date && /\d\d-\d\d$/.test(date.value)) return { ...date, from: i };
  return { ...weekdayReading(scene, i, next, word.weekday), from: i };
};

/** The day that a weekday means: by shift ("last", "next") or by the tense of its clause; news tells of the past by default. */
export function weekdayReading(scene: TimeScene, i: number, to: number, weekday: number, shift?: -1 | 0 | 1): TimeReading {
  const { published } = scene;
  if (published === null) return reading(i, to, 'DATE', `XXXX-WXX-${weekday}`);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === -1) return onDay(i, to, published - (back || 7));
  if (shift === 1) return onDay(i, to, published + (ahead || 7));
  // "rescuers will search the ruins of Monday's collapse"
  if (isOwner(scene, to) && !SCHEDULED.has(nounAfter(scene, to + 1))) return onDay(i, to, published - back);
  const tense = tenseOf(scene, i);
  return onDay(i, to, tense === 'future' || tense === 'near' ? published + ahead : published - back);
}

/** What a weekday may own before it has come: "Sunday's game will decide". */
const SCHEDULED = new Set([
  'meeting', 'game', 'match', 'vote', 'election', 'poll', 'summit', 'hearing', 'session', 'talk', 'race', 'final', 'debate', 'launch', 'ceremony', 'concert', 'deadline', 'announcement', 'decision', 'referendum',
  'fight', 'bout', 'strike', 'march', 'rally', 'protest', 'funeral', 'trial', 'release', 'visit', 'event', 'show', 'test', 'derby', 'opener', 'clash', 'semi', 'weather', 'forecast', 'budget', 'speech', 'runoff', 'primary', 'eclipse',
]);

const isOwner = (scene: TimeScene, i: number): boolean => /^['’]s$/.test(textAt(scene, i));

/** "massive recall" → recall: the last noun of the phrase, in lower case and without its plural. */
function nounAfter({ pieces }: TimeScene, i: number): string {
  let last = '';
  for (let at = i; at < i + 4 && pieces[at]; at++) {
    const { tag, lower } = pieces[at]!;
    if (tag === 'NOUN' || tag === 'PROPN') last = lower.replace(/s$/, '');
    else if (last !== '' || tag !== 'ADJ') break;
  }
  return last;
}

/** The text of a day, for values with a part of the day: "2008-03-01" or "XXXX-XX-XX". */
export function dayText(day: Day | null): string {
  return day === null ? 'XXXX-XX-XX' : isoOf(day);
}
