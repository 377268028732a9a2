import { dayOf, twoDigits, yearPeriod, yearText, type Period } from './calendar.js';
import { digitsValue } from './numbers.js';
import { lowerAt, publishedYear, reading, skipHyphen, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord } from './time-words.js';

/** Years that a bare number of four digits can mean. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** A four-digit year in [1500, 2100]; 0 when the piece is none. */
export function yearAt(scene: TimeScene, i: number): number {
  const text = textAt(scene, i);
  if (text.length !== 4 || !/^\d{4}$/.test(text)) return 0;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

/** "2008" after "March 3", with or without a comma; `to` is the index after it. */
export function trailingYear(scene: TimeScene, i: number): { readonly year: number; readonly to: number } | null {
  const comma = textAt(scene, i) === ',' ? i + 1 : i;
  const of = comma === i && lowerAt(scene, i) === 'of' ? i + 1 : comma;
  const year = yearAt(scene, of);
  const { shift } = timeWord(textAt(scene, of));
  // "June of this year"
  const now = publishedYear(scene);
  if (of > comma && shift !== undefined && now !== null && lowerAt(scene, of + 1) === 'year') return { year: now + shift, to: of + 2 };
  return year ? { year, to: of + 1 } : null;
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
