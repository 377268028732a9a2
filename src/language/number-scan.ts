import { isUnit } from './affixes.js';
import { classOf, DIGIT, isApostrophe, isWordUnit } from './characters.js';

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);

/**
 * Pushes the number whose digits start at `digits` and gives its end: 1.5, 10:30, 7/11/2025, 555-0199, 21st, 1960s, 5G; the unit of 35|mm is left.
 * @param start where the token starts: before a sign or a decimal point (+44, .5)
 */
export function scanNumber(text: string, digits: number, end: number, bounds: number[], start = digits): number {
  let i = digits;
  let hyphens = 0;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === DIGIT) {
      i++;
      continue;
    }
    if (i + 1 >= end || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
    if (unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f) i++; // 1.5 1,500 10:30 7/11/2025
    else if (unit === 0x2d && (hyphens > 0 || isHyphenNumber(text, digits, i, end))) {
      hyphens++;
      i++;
    } else break;
  }
  let stop = i;
  while (stop < end && isWordUnit(text.charCodeAt(stop))) stop++;
  if (stop > i) {
    const letters = text.slice(i, Math.min(stop, i + 6));
    const lower = letters.toLowerCase();
    const dotted = /^[ap]\.m/i.test(text.slice(i, i + 3)); // 5p.m.
    if (ORDINALS.has(lower)) {
      if (lower === 's' && i - start < 2) stop = i;
      else i = stop;
    } else if (dotted || (stop - i <= 4 && isUnit(letters) && letters !== 'G')) stop = i;
    else i = stop; // 4G, 3143C
  }
  // 1960's and 5's: the clitic is a word of its own
  bounds.push(start, i);
  if (i < end && isApostrophe(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x60) {
    const unit = i + 1 < end ? text.charCodeAt(i + 1) : 0;
    if ((unit === 0x73 || unit === 0x53) && (i + 2 >= end || !isWordUnit(text.charCodeAt(i + 2)))) {
      bounds.push(i, i + 2);
      return i + 2;
    }
  }
  return i;
}

/** 555-0199, 212-555-0199, 11-20-2000, 94305-5015: one number. 2003-2007, 10-12: two. */
function isHyphenNumber(text: string, start: number, hyphen: number, end: number): boolean {
  let next = hyphen + 1;
  while (next < end && classOf(text.charCodeAt(next)) === DIGIT) next++;
  const before = hyphen - start;
  const after = next - hyphen - 1;
  if (next + 1 < end && text.charCodeAt(next) === 0x2d && classOf(text.charCodeAt(next + 1)) === DIGIT) return true;
  return (before === 3 && after === 4) || (before === 5 && after === 4);
}
