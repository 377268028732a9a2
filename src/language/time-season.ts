import { civilOf, dayOf, isoOf, monthPeriod, quarterPeriod, yearText, type Day } from './calendar.js';
import { readHoliday } from './holidays.js';
import { nearest, yearOfMonth } from './time-calendar.js';
import { lowerAt, onDay, reading, tenseOf, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord, type Season } from './time-words.js';
import { trailingYear } from './time-year.js';

/** Months in which a season begins and ends; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] };

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
