import { DENOMINATORS, FEW, GLYPHS, numberWord, SHORT_SCALES, type NumberWord, type WordRole } from './number-words.js';
import { rankOf } from './ordinals.js';
import { lowerAt, type Piece } from './pieces.js';

/** A number as written, from piece `from` up to (not including) piece `to`. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  /** Null: no upper end ("dozens"). */
  readonly high: number | null;
  /** digits: "1,200"; words: "twelve"; mixed: "1.2 million"; vague: "dozens"; fraction: "two-thirds". */
  readonly form: 'digits' | 'words' | 'mixed' | 'vague' | 'fraction';
}

/** Value of "1,200", "12", "3.5"; NaN when the text is no plain number. */
export function digitsValue(text: string): number {
  const first = text.charCodeAt(0);
  if ((first < 0x30 || first > 0x39) && first !== 0x2e) return Number.NaN;
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}

/** Can a number start with this piece? Cheap: one look at a character, one at a map. */
export function startsNumber(piece: Piece): boolean {
  const code = piece.text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || numberWord(piece.text) !== undefined;
}

/**
 * The longest number that starts at piece `i`: "1.2 million", "twenty-one", "two and a half million", "half a dozen", "tens of
 * thousands", "two-thirds". Null when none starts there; ordinals ("third", "12th") are none.
 */
export function readNumber(pieces: readonly Piece[], i: number): NumberReading | null {
  const piece = pieces[i];
  if (!piece) return null;
  const value = digitsValue(piece.text);
  if (!Number.isNaN(value)) return readDigits(pieces, i, value);
  const word = numberWord(piece.text);
  if (!word) return null;
  if (word.role === 'vague') return readVague(pieces, i, word.value);
  if (word.role === 'few') return readFew(pieces, i);
  if (word.role === 'half') return readHalf(pieces, i);
  if (word.role === 'glyph') return { from: i, to: i + 1, low: word.value, high: word.value, form: 'fraction' };
  if (word.role === 'article') return readAfterArticle(pieces, i);
  return readWords(pieces, i);
}

function exact(from: number, to: number, value: number, form: NumberReading['form']): NumberReading {
  // 1.1 million is 1100000.0000000002 in binary
  const rounded = Number(value.toPrecision(12));
  return { from, to, low: rounded, high: rounded, form };
}

function roleAt(pieces: readonly Piece[], i: number): NumberWord | undefined {
  const piece = pieces[i];
  return piece && numberWord(piece.text);
}

function isHyphen(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  return piece?.text === '-' && piece.glued && pieces[i + 1]?.glued === true;
}

function readDigits(pieces: readonly Piece[], i: number, digits: number): NumberReading {
  let value = digits;
  let to = i + 1;
  const next = pieces[to];
  // "2 1/2", "2½"
  const glyph = next && GLYPHS[next.text];
  if (glyph !== undefined) {
    value += glyph;
    to++;
  } else if (next && /^[1-9]\/[2-9]$/.test(next.text)) {
    value += Number(next.text[0]) / Number(next.text[2]);
    to++;
  } else if (lowerAt(pieces, to) === 'and' && lowerAt(pieces, to + 1) === 'a' && lowerAt(pieces, to + 2) === 'half') {
    value += 0.5;
    to += 3;
  }
  const scaled = readScales(pieces, to, value);
  return scaled ? exact(i, scaled.to, scaled.value, 'mixed') : exact(i, to, value, to > i + 1 ? 'mixed' : 'digits');
}

/** Scales after digits: "million", "bn", "-million-" in "40-million-dollar". */
function readScales(pieces: readonly Piece[], i: number, value: number): { readonly to: number; readonly value: number } | null {
  const at = isHyphen(pieces, i) ? i + 1 : i;
  const piece = pieces[at];
  if (!piece) return null;
  const word = numberWord(piece.text);
  const scale = word?.role === 'scale' ? word.value : SHORT_SCALES[piece.text];
  if (scale === undefined) return null;
  // "20 M" is no million: one letter counts only where it is glued on
  if (piece.text.length === 1 && !piece.glued) return null;
  const further = roleAt(pieces, at + 1);
  if (further?.role === 'scale' && further.value > scale) return { to: at + 2, value: value * scale * further.value };
  return { to: at + 1, value: value * scale };
}

/** "two hundred and twelve", "twenty-one thousand", "one and a half million", "two-thirds". */
function readWords(pieces: readonly Piece[], i: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let groupOpen = false;
  let lastRole: WordRole | null = null;
  let to = i;
  for (let k = i; k < pieces.length; ) {
    const joined: number = k > i && isHyphen(pieces, k) ? k + 1 : k;
    const linked: number = joined === k && k > i && lastRole === 'scale' && lowerAt(pieces, k) === 'and' ? k + 1 : joined;
    const word = roleAt(pieces, linked);
    if (!word || (word.role !== 'one' && word.role !== 'ten' && word.role !== 'scale')) break;
    if (word.role === 'scale') {
      if (!groupOpen && total === 0) break;
      if (word.value === 100 || word.value === 12) {
        group *= word.value;
      } else {
        // "five thousand million" multiplies what stands before, "five million two thousand" adds to it
        if (groupOpen) total += group * word.value;
        else total *= word.value;
        group = 0;
        groupOpen = false;
      }
    } else {
      // "two three" are two numbers; "twenty one" is one
      if (lastRole === 'one' || (lastRole === 'ten' && (word.role === 'ten' || word.value > 9 || word.value === 0))) break;
      group += word.value;
      groupOpen = true;
    }
    lastRole = word.role;
    k = linked + 1;
    to = k;
  }
  if (to === i) return null;
  const value = total + group;
  const fraction = readDenominator(pieces, to, value);
  if (fraction) return exact(i, fraction.to, value / fraction.value, 'fraction');
  if (lowerAt(pieces, to) === 'and' && lowerAt(pieces, to + 1) === 'a' && lowerAt(pieces, to + 2) === 'half') {
    const scaled = readScales(pieces, to + 3, value + 0.5);
    return scaled ? exact(i, scaled.to, scaled.value, 'words') : exact(i, to + 3, value + 0.5, 'words');
  }
  return exact(i, to, value, 'words');
}

/** The "thirds" of "two-thirds" or "two thirds"; "one second" and "two quarters" are no fractions, "three quarters of" is. */
function readDenominator(pieces: readonly Piece[], i: number, numerator: number): { readonly to: number; readonly value: number } | null {
  const hyphen = isHyphen(pieces, i);
  const at = hyphen ? i + 1 : i;
  const text = lowerAt(pieces, at);
  const value = DENOMINATORS[text];
  if (value === undefined || numerator >= value || numerator < 1) return null;
  if ((numerator === 1) !== !text.endsWith('s')) return null;
  const isQuarter = text.startsWith('quarter');
  if (isQuarter && !hyphen && lowerAt(pieces, at + 1) !== 'of') return null;
  if (!hyphen && numerator === 1 && lowerAt(pieces, at + 1) !== 'of') return null;
  return { to: at + 1, value };
}

/** "a dozen", "a hundred", "a third of", "a half", "a few hundred", "a million"; "a" alone is no number. */
function readAfterArticle(pieces: readonly Piece[], i: number): NumberReading | null {
  const next = roleAt(pieces, i + 1);
  if (next?.role === 'few') {
    const few = readFew(pieces, i + 1);
    return few && { ...few, from: i };
  }
  if (next?.role === 'scale') {
    const further = roleAt(pieces, i + 2);
    if (further?.role === 'scale' && further.value > next.value) return exact(i, i + 3, next.value * further.value, 'words');
    return exact(i, i + 2, next.value, 'words');
  }
  const at = lowerAt(pieces, i + 1);
  if ((at === 'half' || DENOMINATORS[at] !== undefined) && lowerAt(pieces, i + 2) === 'of') return exact(i, i + 2, 1 / DENOMINATORS[at]!, 'fraction');
  return null;
}

/** "half a dozen", "half a million", "half of", "half the"; "half-brother" and "first half" are none. */
function readHalf(pieces: readonly Piece[], i: number): NumberReading | null {
  const article = lowerAt(pieces, i + 1);
  const scale = roleAt(pieces, i + 2);
  if ((article === 'a' || article === 'an') && scale?.role === 'scale') return exact(i, i + 3, scale.value / 2, 'words');
  const direct = roleAt(pieces, i + 1);
  if (direct?.role === 'scale') return exact(i, i + 2, direct.value / 2, 'words');
  const before = lowerAt(pieces, i - 1);
  if (rankOf(before) !== undefined || before === 'other' || before === 'latter' || before === '-') return null;
  if (article === 'of' || article === 'the' || article === 'its' || article === 'their' || article === 'all')
    return exact(i, i + 1, 0.5, 'fraction');
  return null;
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(pieces: readonly Piece[], i: number, unit: number): NumberReading | null {
  const inner = lowerAt(pieces, i + 1) === 'of' ? roleAt(pieces, i + 2) : undefined;
  if (inner?.role === 'vague' && inner.value > unit)
    return { from: i, to: i + 3, low: unit * inner.value * 2, high: unit * inner.value * (unit === 12 ? 8 : 10) - 1, form: 'vague' };
  // "tens" and "scores" alone are rarely counts: tens of points, scores of 3 and 4
  if ((unit === 10 || unit === 20) && lowerAt(pieces, i + 1) !== 'of') return null;
  return { from: i, to: i + 1, low: unit * 2, high: null, form: 'vague' };
}

/** "several hundred", "a few dozen", "a couple of hundred", "a couple of"; a plain "several" gives no number. */
function readFew(pieces: readonly Piece[], i: number): NumberReading | null {
  const word = lowerAt(pieces, i);
  const at = lowerAt(pieces, i + 1) === 'of' ? i + 2 : i + 1;
  const scale = roleAt(pieces, at);
  const [low, high] = FEW[word]!;
  if (scale?.role === 'scale') return { from: i, to: at + 1, low: low * scale.value, high: high * scale.value, form: 'vague' };
  if (word === 'couple' && at === i + 2) return { from: i, to: i + 1, low: 2, high: 2, form: 'vague' };
  return null;
}
