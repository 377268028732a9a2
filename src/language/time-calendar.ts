import { civilOf, dayOf, isoOf, monthPeriod, quarterPeriod, twoDigits, validDay, weekdayOf, yearPeriod, yearText, type Day, type Period } from './calendar.js';
import { readHoliday } from './holidays.js';
import { digitsValue } from './numbers.js';
import { lowerAt, onDay, publishedYear, reading, skipHyphen, tenseOf, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord, type Season } from './time-words.js';

/** Years that a bare number of four digits can mean. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** Months in which a season begins and ends; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] };

/** A four-digit year in [1500, 2100]; 0 when the piece is none. */
export function yearAt(scene: TimeScene, i: number): number {
  const text = textAt(scene, i);
  if (text.length !== 4 || !/^\d{4}$/.test(text)) return 0;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

/** Day of the month in digits, "3" or "3rd"; `to` is the index after it. */
function dayNumberAt(scene: TimeScene, i: number): { readonly day: number; readonly to: number } | null {
  const text = textAt(scene, i);
  if (text.length > 2 || !/^\d{1,2}$/.test(text)) return null;
  const day = Number(text);
  if (day < 1 || day > 31) return null;
  const suffix = scene.pieces[i + 1];
  return { day, to: suffix?.glued && /^(?:st|nd|rd|th)$/i.test(suffix.text) ? i + 2 : i + 1 };
}

/** "2008" after "March 3", with or without a comma; `to` is the index after it. */
function trailingYear(scene: TimeScene, i: number): { readonly year: number; readonly to: number } | null {
  const comma = textAt(scene, i) === ',' ? i + 1 : i;
  const of = comma === i && lowerAt(scene, i) === 'of' ? i + 1 : comma;
  const year = yearAt(scene, of);
  const { shift } = timeWord(textAt(scene, of));
  // "June of this year"
  const now = publishedYear(scene);
  if (of > comma && shift !== undefined && now !== null && lowerAt(scene, of + 1) === 'year') return { year: now + shift, to: of + 2 };
  return year ? { year, to: of + 1 } : null;
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

function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T {
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
  const tense = tenseOf(scene, i);
  return onDay(i, to, tense === 'future' || tense === 'near' ? published + ahead : published - back);
}

/** "2008", "2010-11", "2007/08", "the 1990s", "the '70s"; a count ("2000 people") is none. */
export const readYear: TimeReader = (scene, i) => {
  const decade = readDecade(scene, i);
  if (decade) return decade;
  const slash = /^(\d{4})\/(\d{2}|\d{4})$/.exec(textAt(scene, i));
  if (slash) return yearRange(i, i + 1, Number(slash[1]), slash[2]!);
  const year = yearAt(scene, i);
  if (!year || isAmount(scene, i, year)) return null;
  const range = readYearRange(scene, i, year);
  if (range) return range;
  return reading(i, i + 1, 'DATE', yearText(year), yearPeriod(year));
};

function readYearRange(scene: TimeScene, i: number, year: number): TimeReading | null {
  const dash = scene.pieces[i + 1];
  const second = scene.pieces[i + 2];
  if (!dash || !second || (dash.text !== '-' && dash.text !== '–') || !dash.glued || !/^(?:\d{2}|\d{4})$/.test(second.text)) return null;
  return yearRange(i, i + 3, year, second.text);
}

function yearRange(from: number, to: number, first: number, tail: string): TimeReading | null {
  const last = tail.length === 4 ? Number(tail) : Math.floor(first / 100) * 100 + Number(tail);
  if (first < FIRST_YEAR || last <= first || last > LAST_YEAR) return null;
  return reading(from, to, 'DATE', `${yearText(first)}/${yearText(last)}`, yearPeriod(first, last));
}

/** "1990s", "'70s", "80s", "the eighties"; the trailing s may be a piece of its own. */
function readDecade(scene: TimeScene, i: number): TimeReading | null {
  const word = timeWord(textAt(scene, i)).decade;
  if (word !== undefined) return lowerAt(scene, i - 1) === 'the' || timeWord(textAt(scene, i - 1)).position ? decadeReading(i, i + 1, 1900 + word * 10) : null;
  const text = textAt(scene, i);
  const suffix = scene.pieces[i + 1];
  const plural = suffix?.glued === true && (suffix.text === 's' || suffix.text === "'s" || suffix.text === '’s');
  if (!plural || !/^(?:\d{2})?\d0$/.test(text)) return null;
  if (text.length === 4) return decadeReading(i, i + 2, Number(text));
  // "KC-30s" are aircraft, "in his 70s" is an age
  if (textAt(scene, i - 1) === '-' && scene.pieces[i - 1]!.glued && lowerAt(scene, i - 2) !== 'mid') return null;
  const before = lowerAt(scene, i - 1);
  const owner = before === "'" || before === '’' ? lowerAt(scene, i - 2) : before;
  if (['his', 'her', 'their', 'my', 'our', 'your'].includes(owner)) return null;
  if (scene.pieces.slice(Math.max(0, i - 3), i).some((p) => ['his', 'her', 'their', 'my'].includes(p.text.toLowerCase()))) return null;
  return decadeReading(i, i + 2, (Number(text) < 20 ? 2000 : 1900) + Number(text));
}

function decadeReading(from: number, to: number, first: number): TimeReading {
  return reading(from, to, 'DATE', yearText(first).slice(0, 3), yearPeriod(first, first + 9));
}

/** Marks of an amount: a currency sign before, a unit after, a counted plural after a round number. */
function isAmount(scene: TimeScene, i: number, year: number): boolean {
  const before = scene.pieces[i - 1];
  const next = scene.pieces[i + 1];
  // "2000ft"
  if (next?.glued && /^\p{L}/u.test(next.text)) return true;
  if (before && (before.tag === 'SYM' || /[$€£¥#]$/.test(before.text) || (before.glued && before.text === '-' && Number.isNaN(digitsValue(textAt(scene, i - 2)))))) return true;
  if (!next) return false;
  const text = next.text.toLowerCase();
  if (text === '%' || text === 'percent' || text === 'per' || timeWord(text).unit === 'hour' || text === 'utc' || text === 'gmt' || text === 'est') return true;
  if (text === '-' && next.glued && !/^\d+$/.test(textAt(scene, i + 2))) return !['present', 'era', 'model', 'election', 'style'].includes(lowerAt(scene, i + 2));
  const isCount = (next.tag === 'NOUN' && text.endsWith('s') && !text.endsWith('ss')) || text === 'people' || timeWord(text).unit !== undefined;
  const determiner = lowerAt(scene, i - 1);
  return isCount && determiner !== 'the' && determiner !== 'in' && determiner !== 'since' && (year % 50 === 0 || timeWord(text).plural === true || text === 'people');
}

/** "the 20th century", "the nineteenth century", "a 19th-century house". */
export const readCentury: TimeReader = (scene, i) => {
  const number = digitsValue(textAt(scene, i));
  const isDigits = !Number.isNaN(number) && /^(?:st|nd|rd|th)$/i.test(textAt(scene, i + 1));
  const ordinal = isDigits ? number : (timeWord(textAt(scene, i)).ordinal ?? 0);
  const at = skipHyphen(scene, isDigits ? i + 2 : i + 1);
  if (ordinal < 1 || ordinal > 21 || timeWord(textAt(scene, at)).unit !== 'century') return null;
  const first = (ordinal - 1) * 100;
  return reading(i, at + 1, 'DATE', twoDigits(ordinal - 1), yearPeriod(Math.max(1, first), first + 99));
};

/** "Q3 2008", "Q3". */
export const readQuarterCode: TimeReader = (scene, i) => {
  const quarter = timeWord(textAt(scene, i)).quarter;
  if (!quarter) return null;
  const year = trailingYear(scene, i + 1);
  return quarterReading(scene, i, year?.to ?? i + 1, quarter, year?.year ?? null);
};

/** A quarter of a year; without a year, the latest that had begun before publication, or the next one ahead. */
export function quarterReading(scene: TimeScene, from: number, to: number, quarter: number, year: number | null): TimeReading {
  const value = (y: number) => reading(from, to, 'DATE', `${yearText(y)}-Q${quarter}`, quarterPeriod(y, quarter));
  if (year !== null) return value(year);
  if (scene.published === null) return reading(from, to, 'DATE', `XXXX-Q${quarter}`);
  const now = civilOf(scene.published);
  const current = Math.ceil(now.month / 3);
  const future = tenseOf(scene, from) === 'future';
  return value(future ? (quarter >= current ? now.year : now.year + 1) : quarter <= current ? now.year : now.year - 1);
}

/** "spring 2009", "the summer of 1999", "winter"; "fall" only with a year or as "the fall of 1999" (a tagger's noun is too often a decline). */
export const readSeason: TimeReader = (scene, i) => {
  const piece = scene.pieces[i];
  const { season } = timeWord(piece?.text);
  if (!piece || !season) return null;
  const year = trailingYear(scene, i + 1);
  if (year) return seasonReading(i, year.to, season, year.year);
  if (lowerAt(scene, i) === 'fall' || (piece.tag !== 'NOUN' && piece.tag !== 'PROPN')) return null;
  // "Winter Olympics", "Prague Spring": names
  if (scene.pieces[i + 1]?.tag === 'PROPN' || (piece.tag === 'PROPN' && piece.text !== piece.text.toLowerCase() && i > 0)) return null;
  return relativeSeason(scene, i, i + 1, season);
};

export function relativeSeason(scene: TimeScene, from: number, to: number, season: Season, shift?: -1 | 0 | 1): TimeReading {
  const year = seasonYear(scene, from, season, shift);
  return year === null ? reading(from, to, 'DATE', `XXXX-${season}`) : seasonReading(from, to, season, year);
}

/** In the middle of a season, its name means this one: "spring shows signs of hope" in April. */
function seasonYear(scene: TimeScene, i: number, season: Season, shift?: -1 | 0 | 1): number | null {
  const [first, last] = SEASON_MONTHS[season];
  if (scene.published !== null && (shift === undefined || shift === 0)) {
    const { year, month } = civilOf(scene.published);
    if (month >= first && month <= last) return year;
    if (month + 12 <= last) return year - 1;
  }
  return yearOfMonth(scene, i, first, shift);
}

function seasonReading(from: number, to: number, season: Season, year: number): TimeReading {
  const [first, last] = SEASON_MONTHS[season];
  const end = last > 12 ? monthPeriod(year + 1, last - 12) : monthPeriod(year, last);
  return reading(from, to, 'DATE', `${yearText(year)}-${season}`, { from: dayOf(year, first, 1), to: end.to });
}

/** "Christmas Eve", "Thanksgiving 2004", "New Year's Day". */
export const readNamedDay: TimeReader = (scene, i) => {
  if (!timeWord(textAt(scene, i)).holiday) return null;
  const holiday = readHoliday((k) => lowerAt(scene, k), i);
  // "Easter Island"
  if (!holiday || scene.pieces[holiday.to]?.tag === 'PROPN') return null;
  const year = trailingYear(scene, holiday.to);
  if (year) return onDay(i, year.to, holiday.on(year.year));
  const { published } = scene;
  // a movable feast has no day without its year
  if (published === null) return reading(i, holiday.to, 'DATE', isoOf(holiday.on(2001)).slice(4) === isoOf(holiday.on(2003)).slice(4) ? `XXXX${isoOf(holiday.on(2001)).slice(4)}` : 'XXXX-XX-XX');
  const now = civilOf(published).year;
  const days = [now - 1, now, now + 1].map((y) => holiday.on(y));
  const tense = tenseOf(scene, i);
  const fitting: readonly Day[] = days.filter((day) => (tense === 'past' ? day <= published : tense === 'future' ? day >= published : true));
  return onDay(i, holiday.to, nearest(fitting, (day) => Math.abs(day - published)));
};

/** "fiscal 2008", "fiscal year 2008", "FY2008", "the financial year". */
export const readFiscalYear: TimeReader = (scene, i) => {
  const glued = /^FY('?\d{2}|\d{4})$/.exec(textAt(scene, i));
  if (glued) return fiscal(i, i + 1, Number(glued[1]!.replace("'", '').padStart(4, '20')));
  if (!timeWord(textAt(scene, i)).fiscal) return null;
  const at = timeWord(textAt(scene, i + 1)).unit === 'year' ? i + 2 : i + 1;
  const year = yearAt(scene, at);
  if (year) return fiscal(i, at + 1, year);
  const now = publishedYear(scene);
  if (at === i + 1) return null;
  return now === null ? reading(i, at, 'DATE', 'FYXXXX') : fiscal(i, at, now);
};

/** When a fiscal year begins differs by country and company: it lies between the middle of the year before and the end of the next. */
function fiscal(from: number, to: number, year: number): TimeReading {
  const period: Period = { from: dayOf(year - 1, 4, 1), to: dayOf(year + 1, 6, 30) };
  return reading(from, to, 'DATE', `FY${yearText(year)}`, period);
}

/** The text of a day, for values with a part of the day: "2008-03-01" or "XXXX-XX-XX". */
export function dayText(day: Day | null): string {
  return day === null ? 'XXXX-XX-XX' : isoOf(day);
}
