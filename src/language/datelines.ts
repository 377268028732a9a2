import { classOf, DIGIT, isLetterUnit, LOWER, SPACE, UPPER } from './characters.js';

/** Longest dateline: "PORT MORESBY, Papua New Guinea, Sept. 24 (Agence France-Presse) —". */
const LONGEST = 90;

/** Small words inside the name of a place: "RIO DE JANEIRO", "Isle of Man". */
const INNER: ReadonlySet<string> = new Set(['de', 'da', 'do', 'la', 'le', 'el', 'al', 'of', 'and', 'the', 'on', 'in', 'near', 'aboard', 'upon', 'sur', 'am', 'by', 'del', 'dos', 'das']);

/**
 * End of the dateline that starts at `start` ("LONDON (Reuters) -", "Kuala Lumpur —"), its dash included; `start` when there is none.
 * @param first true in the first paragraph of the body, where a place need not be in capitals
 */
export function datelineEnd(text: string, start: number, end: number, first: boolean): number {
  const limit = Math.min(end, start + LONGEST);
  let i = start;
  let words = 0;
  let capitals = 0; // words all in capitals, before any comma
  let agency = false;
  let comma = false;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === SPACE) {
      i++;
      continue;
    }
    const dash = dashEnd(text, i, end);
    if (dash > i) {
      if (words === 0 && !agency) return start;
      const rest = nextVisible(text, dash, end);
      const alone = rest >= end;
      const strong = agency || (capitals > 0 && (words <= 4 || comma)) || (capitals > 0 && alone);
      const plausible = first && words <= 4 && (alone || (unit !== 0x2d && opensSentence(text, rest)));
      return strong ? (alone || opensSentence(text, rest) ? dash : start) : plausible ? dash : start;
    }
    if (unit === 0x28) {
      const close = text.indexOf(')', i);
      if (close < 0 || close - i > 40 || close >= end || !(isLetterUnit(text.charCodeAt(i + 1)))) return start;
      agency = true;
      i = close + 1;
      continue;
    }
    if (unit === 0x2c || unit === 0x2f || unit === 0x2e) {
      if (words === 0) return start;
      comma ||= unit === 0x2c;
      i++;
      continue;
    }
    let stop = i;
    while (stop < limit && (isLetterUnit(text.charCodeAt(stop)) || text.charCodeAt(stop) === 0x27 || text.charCodeAt(stop) === 0x2019 || (text.charCodeAt(stop) === 0x2d && isLetterUnit(text.charCodeAt(stop + 1))) || classOf(text.charCodeAt(stop)) === DIGIT)) stop++;
    if (stop === i) return start;
    const word = text.slice(i, stop);
    if (c === UPPER) {
      words++;
      if (!comma && stop - i > 2 && word === word.toUpperCase()) capitals++;
    } else if (c === DIGIT) {
      if (words === 0) return start;
    } else if (c !== LOWER || words === 0 || !INNER.has(word)) return start;
    i = stop;
  }
  return start;
}

/** — or –, -- or a hyphen between spaces. */
function dashEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2014 || unit === 0x2013) return at + 1;
  if (unit !== 0x2d) return at;
  if (text.charCodeAt(at + 1) === 0x2d) return at + 2;
  return at > 0 && (at + 1 >= end || classOf(text.charCodeAt(at + 1)) === SPACE) ? at + 1 : at;
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
