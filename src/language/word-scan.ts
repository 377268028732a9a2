import { abbreviationKind, isAcronym } from './abbreviations.js';
import { isHyphenPrefix, isHyphenSuffix } from './affixes.js';
import { classOf, DIGIT, isApostrophe, isLetterUnit, isWordUnit, SPACE, SURROGATE, UPPER } from './characters.js';
import { cliticStart } from './clitics.js';

/** True when a letter of two code units starts at `i`. */
export function isSurrogateLetter(text: string, i: number, end: number): boolean {
  return i + 1 < end && /^\p{L}|^\p{M}/u.test(text.slice(i, i + 2));
}

/** Pushes one word, its clitics apart: could|n't|'ve. */
export function pushWord(text: string, start: number, end: number, bounds: number[]): void {
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

/** Pushes the word that starts at `start`, its clitics apart, and gives its end. */
export function scanWord(text: string, start: number, end: number, bounds: number[]): number {
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
