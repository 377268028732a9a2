import { abbreviationKind, isAcronym } from './abbreviations.js';
import { isHyphenPrefix, isHyphenSuffix, isUnit } from './affixes.js';
import { classOf, DIGIT, isApostrophe, isLetterUnit, isOpener, isWordUnit, SPACE, SURROGATE, UPPER } from './characters.js';
import { cliticStart, isEnclitic, takesApostrophe } from './clitics.js';
import { addressEnd, isEmoticon } from './web-address.js';

/**
 * Appends the words of `text` from `start` to `end` to `bounds`, as pairs of start and end offsets; what lies between two words is
 * white space only. Words are cut as the English treebanks of Universal Dependencies (EWT, GUM) cut them. Linear in the length.
 */
export function tokenise(text: string, start: number, end: number, bounds: number[]): void {
  let i = start;
  while (i < end) {
    if (classOf(text.charCodeAt(i)) === SPACE) {
      i++;
      continue;
    }
    let stop = i + 1;
    let plain = isLetterUnit(text.charCodeAt(i));
    for (; stop < end; stop++) {
      const c = classOf(text.charCodeAt(stop));
      if (c === SPACE) break;
      if (c >= DIGIT) plain = false;
    }
    if (plain) pushWord(text, i, stop, bounds);
    else tokeniseRun(text, i, stop, bounds);
    i = stop;
  }
}

/** A run without spaces in it. */
function tokeniseRun(text: string, start: number, end: number, bounds: number[]): void {
  if (end - start <= 3 && isEmoticon(text.slice(start, end))) {
    bounds.push(start, end);
    return;
  }
  let i = start;
  let fresh = mayHoldAddress(text, start, end); // nothing but opening marks before
  while (i < end) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    let stop = i;
    if (fresh) stop = addressEnd(text, i, end);
    fresh &&= isOpener(unit) || unit === 0x3c;
    if (stop > i) bounds.push(i, stop);
    else if (c === DIGIT) stop = scanNumber(text, i, end, bounds);
    else if (c < DIGIT || (c === SURROGATE && isSurrogateLetter(text, i, end))) stop = scanWord(text, i, end, bounds);
    else stop = scanMark(text, i, end, start, bounds);
    i = stop;
  }
}

/** A stop, slash or mark between two letters, or a leading mark: anything that a web address could be made of. */
function mayHoldAddress(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + 320) - 1;
  for (let i = start; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40 || unit === 0x23 || unit === 0x3a || (unit === 0x2e && isLetterUnit(text.charCodeAt(i + 1)))) return true;
  }
  return false;
}

function isSurrogateLetter(text: string, i: number, end: number): boolean {
  return i + 1 < end && /^\p{L}|^\p{M}/u.test(text.slice(i, i + 2));
}

/** Pushes one word, its clitics apart: could|n't|'ve. */
function pushWord(text: string, start: number, end: number, bounds: number[]): void {
  if (end - start > 40) {
    bounds.push(start, end);
    return;
  }
  const word = text.slice(start, end);
  const cut = cliticStart(word);
  if (cut > 0) {
    pushWord(text, start, start + cut, bounds);
    bounds.push(start + cut, end);
  } else bounds.push(start, end);
}

/** Letters before a dollar sign that make it one: US$, HK$. */
const DOLLARS: ReadonlySet<string> = new Set(['US', 'A', 'AU', 'C', 'CA', 'HK', 'NZ', 'S', 'SG', 'NT', 'R', 'U', 'Z', 'J']);

function scanWord(text: string, start: number, end: number, bounds: number[]): number {
  let i = start;
  let partStart = start; // of the hyphenated part
  while (i < end) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c < SURROGATE && c >= 2 && c <= DIGIT) {
      i++;
      continue;
    }
    if (c === SURROGATE) {
      if (!isSurrogateLetter(text, i, end)) break;
      i += 2;
      continue;
    }
    const joins = i + 1 < end && isWordUnit(text.charCodeAt(i + 1));
    if (unit === 0x2e) {
      const stop = scanAbbreviation(text, start, i, end);
      if (stop > i) {
        i = stop;
        break;
      }
    }
    if (!joins) break;
    if (isApostrophe(unit) || unit === 0x5f) i++;
    else if (unit === 0x26 && i - start <= 3 && isCapitals(text, start, i) && classOf(text.charCodeAt(i + 1)) === UPPER) i++;
    else if (unit === 0x2a && isLetterUnit(text.charCodeAt(i + 1))) i++;
    else if (unit === 0x40) i++;
    else if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) {
      if (!keepsHyphen(text, partStart, i, end)) break;
      i++;
      partStart = i;
    } else break;
  }
  if (i < end && text.charCodeAt(i) === 0x24 && DOLLARS.has(text.slice(start, i))) i++;
  if (i === start + 1 && text.charCodeAt(i) === 0x2f && text[start] === 'w') i += text[i + 1] === 'o' ? 2 : 1; // w/o, w/
  pushWord(text, start, i, bounds);
  return i;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== UPPER) return false;
  return true;
}

/** e-mail, anti-war, four-fold: hyphen at `hyphen` stays inside the word. */
function keepsHyphen(text: string, partStart: number, hyphen: number, end: number): boolean {
  if (isHyphenPrefix(text.slice(partStart, Math.min(hyphen, partStart + 8))) && hyphen - partStart <= 7) return true;
  let stop = hyphen + 1;
  while (stop < end && stop - hyphen <= 7 && isLetterUnit(text.charCodeAt(stop))) stop++;
  return isHyphenSuffix(text.slice(hyphen + 1, stop)) && (stop === end || text.charCodeAt(stop) !== 0x2d);
}

/** End of the abbreviation whose first full stop is at `stop`; `stop` itself when it is none. */
function scanAbbreviation(text: string, start: number, stop: number, end: number): number {
  let i = stop;
  let lastStop = stop;
  // letters and stops alternate: U.S.A.
  while (i < end && i - start <= 20) {
    if (text.charCodeAt(i) === 0x2e) lastStop = i++;
    else if (isLetterUnit(text.charCodeAt(i))) i++;
    else break;
  }
  const whole = text.slice(start, i);
  if (text.charCodeAt(i - 1) === 0x2e) {
    if (text.charCodeAt(i - 2) === 0x2e) return stop; // an ellipsis
    const word = whole.slice(0, -1);
    const kind = abbreviationKind(word);
    if (kind === 'numbered') return numberFollows(text, i) ? i : stop;
    return kind ? i : stop;
  }
  if (isAcronym(whole) && (i >= end || !isWordUnit(text.charCodeAt(i)))) return i; // U.S without its last stop
  const head = text.slice(start, lastStop);
  const kind = lastStop > stop ? undefined : abbreviationKind(head); // "Mr.Smith"
  return kind === 'title' || (kind === 'initial' && classOf(text.charCodeAt(lastStop + 1)) === UPPER) ? lastStop + 1 : stop;
}

/** True when the next thing after spaces is a digit. */
function numberFollows(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && i < at + 3 && classOf(text.charCodeAt(i)) === SPACE) i++;
  return i < text.length && classOf(text.charCodeAt(i)) === DIGIT;
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);

function scanNumber(text: string, digits: number, end: number, bounds: number[], start = digits): number {
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

/** Marks that repeat to one token: ... !!! --- === *** */
function repeats(unit: number): boolean {
  return unit === 0x2d || unit === 0x2a || unit === 0x3d || unit === 0x5f || unit === 0x7e || unit === 0x2b || unit === 0x3c || unit === 0x3e || unit === 0x23 || (unit >= 0x2012 && unit <= 0x2015) || unit === 0x60 || unit === 0xb7;
}

function isEnder(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

function scanMark(text: string, start: number, end: number, runStart: number, bounds: number[]): number {
  const unit = text.charCodeAt(start);
  let i = start + 1;
  if (isEnder(unit)) {
    if (unit === 0x2e && start === runStart && i < end && classOf(text.charCodeAt(i)) === DIGIT) return scanNumber(text, i, end, bounds, start); // .5
    while (i < end && isEnder(text.charCodeAt(i))) i++;
  } else if (repeats(unit)) {
    if ((unit === 0x2d || unit === 0x2b) && start === runStart && i < end && classOf(text.charCodeAt(i)) === DIGIT) return scanNumber(text, i, end, bounds, start); // +44 -5
    while (i < end && text.charCodeAt(i) === unit) i++;
  } else if (isApostrophe(unit) || unit === 0x2018) i = scanApostrophe(text, start, end, runStart);
  else if (classOf(unit) === SURROGATE || isPictograph(unit)) i = scanEmoji(text, start, end);
  bounds.push(start, i);
  return i;
}

function scanApostrophe(text: string, start: number, end: number, runStart: number): number {
  const unit = text.charCodeAt(start);
  if (start + 1 < end && text.charCodeAt(start + 1) === unit) return start + 2; // '' for "
  if (start !== runStart) return start + 1 + encliticLength(text, start + 1, end); // U.S.'s
  let stop = start + 1;
  while (stop < end && stop - start < 8 && isWordUnit(text.charCodeAt(stop))) stop++;
  const follows = stop < end && isApostrophe(text.charCodeAt(stop)); // 'em' is a quotation
  return stop > start + 1 && !follows && takesApostrophe(text.slice(start + 1, stop)) ? stop : start + 1;
}

function encliticLength(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end && stop - start < 4 && isWordUnit(text.charCodeAt(stop))) stop++;
  return stop > start && isEnclitic(text.slice(start, stop)) && !(stop < end && isApostrophe(text.charCodeAt(stop))) ? stop - start : 0;
}

function isPictograph(unit: number): boolean {
  return (unit >= 0x2600 && unit <= 0x27bf) || (unit >= 0x2b00 && unit <= 0x2bff) || unit === 0x203c || unit === 0x2049;
}

/** One emoji with its joiners, skin tones and flags; or one other character outside the basic plane. */
function scanEmoji(text: string, start: number, end: number): number {
  let i = start + codeLength(text, start);
  if (isFlagHalf(text, start) && i < end && isFlagHalf(text, i)) i += 2;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfe0f || unit === 0x20e3) i++;
    else if (unit === 0x200d && i + 1 < end) i += 1 + codeLength(text, i + 1);
    else if (unit === 0xd83c && text.charCodeAt(i + 1) >= 0xdffb && text.charCodeAt(i + 1) <= 0xdfff) i += 2;
    else break;
  }
  return Math.min(i, end);
}

function codeLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isFlagHalf(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
