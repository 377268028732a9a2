import { classOf, DIGIT, isApostrophe, isLetterUnit, isOpener, isWordUnit, SPACE, SURROGATE } from './characters.js';
import { isEnclitic, takesApostrophe } from './clitics.js';
import { scanNumber } from './number-scan.js';
import { addressEnd, isEmoticon } from './web-address.js';
import { isSurrogateLetter, pushWord, scanWord } from './word-scan.js';

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
    // "great:)"
    if (end - i <= 3 && i > start && c > DIGIT && isEmoticon(text.slice(i, end))) stop = end;
    else if (fresh) stop = addressEnd(text, i, end);
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
    let rest = i; // ----==
    while (rest < end && repeats(text.charCodeAt(rest))) rest++;
    if (rest === end && start === runStart) i = end;
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
