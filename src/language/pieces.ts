import type { Sentence, Tag } from '../model.js';
import { oncePer } from './once.js';

/**
 * A token, or the part of a token that a number or time pattern needs to see by itself: "90-day" gives 90 | - | day,
 * "$1.2bn" gives $ | 1.2 | bn, "2pm" gives 2 | pm, whether the tokenizer cut there or not.
 */
export interface Piece {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of its token in the sentence. */
  readonly token: number;
  readonly tag: Tag;
  /** No space stands between it and the piece before. */
  readonly glued: boolean;
}

const CURRENCY_SIGNS = '$€£¥₹₽₩₺₪฿₴₦';

/** The sentence's tokens, cut where numbers, units, currency signs and hyphens meet. Linear in the sentence's length. */
export const piecesOf = oncePer(({ tokens }: Sentence): readonly Piece[] => {
  const pieces: Piece[] = [];
  let lastEnd = -1;
  for (let t = 0; t < tokens.length; t++) {
    const { text, start, end, tag } = tokens[t]!;
    if (isWhole(text)) {
      pieces.push({ text, lower: text.toLowerCase(), start, end, token: t, tag, glued: start === lastEnd });
    } else {
      cut(text, (from, to) => {
        const part = text.slice(from, to);
        pieces.push({ text: part, lower: part.toLowerCase(), start: start + from, end: start + to, token: t, tag, glued: from > 0 || start === lastEnd });
      });
    }
    lastEnd = end;
  }
  return pieces;
});

/** What stands at `i`, in lower case; empty where nothing does. */
export const lowerAt = (pieces: readonly Piece[], i: number): string => pieces[i]?.lower ?? '';

/** A hyphen or a dash of any width. */
export const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—' || text === '‑';

/** Letters only, or a single character: most tokens, decided without allocation. */
function isWhole(text: string): boolean {
  if (text.length < 2) return true;
  for (let k = 0; k < text.length; k++) {
    const small = text.charCodeAt(k) | 0x20;
    if (small >= 0x61 && small <= 0x7a) continue;
    if (kindAt(text, k) !== 'other') return false;
  }
  return true;
}

type CharacterKind = 'letter' | 'digit' | 'sign' | 'dash' | 'other';

function kindAt(text: string, k: number): CharacterKind {
  const code = text.charCodeAt(k);
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'letter';
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) return 'dash';
  if (code === 0x24 || code === 0x25 || (code > 0x7f && CURRENCY_SIGNS.includes(text[k]!))) return 'sign';
  return 'other';
}

function cut(text: string, emit: (from: number, to: number) => void): void {
  let from = 0;
  for (let k = 1; k < text.length; k++) {
    if (isSeam(text, k, from)) {
      emit(from, k);
      from = k;
    }
  }
  emit(from, text.length);
}

/** Letters before digits stay whole ("A380", "G7", "Q3"): that is a name, not a count. */
function isSeam(text: string, k: number, from: number): boolean {
  const before = kindAt(text, k - 1);
  const after = kindAt(text, k);
  if (before === 'dash' || after === 'dash') return before !== after;
  if (after === 'sign') return before === 'digit' || text[k] === '%';
  if (before === 'sign') return after === 'digit';
  if (before === 'digit' && after === 'letter') return kindAt(text, from) === 'digit';
  // "'70s": the apostrophe stands for the century
  return before === 'other' && after === 'digit' && k - from === 1 && (text[from] === "'" || text[from] === '’' || text[from] === '#' || text[from] === '~');
}
