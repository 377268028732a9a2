import { classOf, DIGIT, isLetterUnit, LOWER, SPACE, UPPER } from './characters.js';

/** Longest dateline: "PORT MORESBY, Papua New Guinea, Sept. 24 (Agence France-Presse) —". */
const LONGEST = 90;

/** Small words inside the name of a place: "RIO DE JANEIRO", "Isle of Man". */
const INNER: ReadonlySet<string> = new Set(['de', 'da', 'do', 'la', 'le', 'el', 'al', 'of', 'and', 'the', 'on', 'in', 'near', 'aboard', 'upon', 'sur', 'am', 'by', 'del', 'dos', 'das']);

const MONTHS: ReadonlySet<string> = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

const WEEKDAYS: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);

/** What else a line that only dates an article holds: "Published Monday, 3 March 2025 at 10:15 a.m. GMT". */
const DATE_WORDS: ReadonlySet<string> = new Set([
  'published', 'updated', 'posted', 'on', 'at', 'am', 'pm', 'a', 'm', 'p', 'gmt', 'utc', 'est', 'edt', 'et', 'pt', 'pst', 'pdt', 'bst', 'cet', 'cest', 'ist', 'st', 'nd', 'rd', 'th', 'of', 'date', 'last',
]);

/** Capitals that stand at the head of an item and are no place: "BREAKING NEWS - …", "LIVE - …". */
const LABELS: ReadonlySet<string> = new Set([
  'A', 'AN', 'BREAKING', 'NEWS', 'UPDATE', 'UPDATED', 'EXCLUSIVE', 'WATCH', 'LIVE', 'OPINION', 'ANALYSIS', 'REVIEW', 'VIDEO', 'PHOTOS', 'PHOTO', 'FILE', 'CORRECTION', 'NOTE', 'EDITOR', 'FACTBOX', 'TIMELINE', 'EXPLAINER', 'SPORT', 'SPORTS', 'READ', 'MORE',
]);

/** Words of a heading in capitals, not of a place: "CHIEFS HAVE WON - …". */
const NO_PLACE: ReadonlySet<string> = new Set([
  'HAS', 'HAVE', 'IS', 'ARE', 'WAS', 'WERE', 'WILL', 'BUT', 'HIM', 'HER', 'HIS', 'TO', 'FOR', 'WITH', 'NOT', 'WHAT', 'WHO', 'WHY', 'HOW', 'WHEN', 'THIS', 'THAT', 'I', 'WE', 'YOU', 'HE', 'SHE', 'IT', 'THEY', 'CEO', 'GOP', 'BEAT', 'BEATS', 'TOPS', 'DEFEAT', 'DEFEATS',
]);

/**
 * End of the dateline that starts at `start` ("LONDON (Reuters) -", "Kuala Lumpur —"), its dash included; `start` when there is none.
 * @param where `first`: the first paragraph of the body, where a place need not be in capitals; `late`: only one that names its agency counts
 */
export function datelineEnd(text: string, start: number, end: number, where: 'first' | 'early' | 'late'): number {
  const limit = Math.min(end, start + LONGEST);
  let i = start;
  let words = 0;
  let capitals = 0; // words all in capitals, before any comma
  let agency = false;
  let comma = false;
  let month = false;
  let number = false;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === SPACE) {
      i++;
      continue;
    }
    const dash = dashEnd(text, i, end);
    if (dash > i) {
      if ((words === 0 && !agency) || (number && !month)) return start;
      const rest = nextVisible(text, dash, end);
      const alone = rest >= end;
      const opens = alone || opensSentence(text, rest);
      const inCapitals = where !== 'late' && capitals > 0 && (capitals <= 3 || comma);
      const plain = where === 'first' && words <= 4 && (alone || unit !== 0x2d);
      return opens && (agency || inCapitals || plain) ? dash : start;
    }
    if (unit === 0x28) {
      const close = text.slice(i, i + 42).indexOf(')');
      if (close < 0 || i + close >= end || !isLetterUnit(text.charCodeAt(i + 1))) return start;
      agency = true;
      i += close + 1;
      continue;
    }
    if (unit === 0x2c || unit === 0x2f || unit === 0x2e) {
      if (words === 0) return start;
      comma ||= unit === 0x2c;
      i++;
      continue;
    }
    const stop = wordEnd(text, i, limit);
    if (stop === i) return start;
    const word = text.slice(i, stop);
    if (c === UPPER) {
      words++;
      if (NO_PLACE.has(word) || (words === 1 && LABELS.has(word))) return start;
      if (MONTHS.has(word.toLowerCase())) month = true;
      else if (!comma && stop - i > 2 && word === word.toUpperCase()) capitals++;
    } else if (c === DIGIT) {
      if (words === 0) return start;
      number = true;
    } else if (c !== LOWER || words === 0 || !INNER.has(word)) return start;
    i = stop;
  }
  return start;
}

/** True of a line that is nothing but a date: "March 27, 2008", "Updated 3 May 2025 10:15 GMT". */
export function isDateLine(text: string, start: number, end: number): boolean {
  if (end - start > 70) return false;
  let digits = false;
  let days = 0;
  for (let i = start; i < end; ) {
    const c = classOf(text.charCodeAt(i));
    if (c === DIGIT) digits = true;
    if (c >= LOWER && c < DIGIT) {
      let stop = i;
      while (stop < end && isLetterUnit(text.charCodeAt(stop))) stop++;
      const word = text.slice(i, stop).toLowerCase();
      if (MONTHS.has(word) || WEEKDAYS.has(word)) days++;
      else if (!DATE_WORDS.has(word)) return false;
      i = stop;
    } else i++;
  }
  return digits && days > 0;
}

/** Letters, digits, and the apostrophes and hyphens inside a name. */
function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    const inner = (unit === 0x27 || unit === 0x2019 || unit === 0x2d) && isLetterUnit(text.charCodeAt(i + 1)) && i > start;
    if (!inner && !isLetterUnit(unit) && classOf(unit) !== DIGIT) break;
    i++;
  }
  return i;
}

/** — – or ―, -- or a hyphen before a space. */
function dashEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x2012 && unit <= 0x2015) return at + 1;
  if (unit !== 0x2d) return at;
  if (text.charCodeAt(at + 1) === 0x2d) return at + 2;
  return at + 1 >= end || classOf(text.charCodeAt(at + 1)) === SPACE ? at + 1 : at;
}

function nextVisible(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === SPACE) i++;
  return i;
}

function opensSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const c = classOf(unit);
  return c === UPPER || c === DIGIT || unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0x27;
}
