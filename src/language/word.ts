import type { Lexeme } from './lexeme.js';
import { verbClassOf } from './verb-class.js';

/** What tagger and parser know of a word by its letters alone: hashes, worked out once for each form and kept. */
export interface Word {
  /** The form itself: one string for all its tokens. */
  readonly text: string;
  /** What it is with each tag, by class of the tagger, as far as it was asked for. */
  readonly lexemes: (Lexeme | undefined)[];
  /** Lower case, digits as 0. */
  readonly lower: number;
  /** As written, digits as 0. */
  readonly form: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** "Xx" for Rubio, "X.X." for U.S., "d-x" for 90-day: runs of one kind as at most two. */
  readonly shape: number;
  /** 0 lower case, 1 capitalised, 2 all capitals, 3 no letter. */
  readonly capitals: number;
  /** What the dictionary knows of it as a verb, see `verbClassOf`. */
  readonly verb: number;
}

/** Mixes a value into a hash: the step of 32-bit FNV-1a with a final spread, so that the high bits are usable as a slot. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** A word that is longer than this is known by its ends only: a line without spaces must not cost its length at every use. */
const LONGEST = 40;
/** Forms kept at once; the map is emptied when it is full, so that a long run cannot grow without bound. */
const KEPT = 100_000;

const words = new Map<string, Word>();

/** The letters' hashes of a form; a function of the form alone, whatever was asked before. */
export function wordOf(form: string): Word {
  const known = words.get(form);
  if (known !== undefined) return known;
  if (words.size >= KEPT) words.clear();
  const word = describe(form, form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form);
  words.set(form, word);
  return word;
}

function describe(text: string, shown: string): Word {
  const plain = straight(shown);
  const lower = plain.toLowerCase();
  const n = lower.length;
  return {
    text,
    lexemes: [],
    lower: hash(lower, 0, n, 1),
    form: hash(plain, 0, n, 2),
    prefix1: hash(lower, 0, Math.min(1, n), 3),
    prefix2: hash(lower, 0, Math.min(2, n), 4),
    prefix3: hash(lower, 0, Math.min(3, n), 5),
    suffix1: hash(lower, Math.max(0, n - 1), n, 6),
    suffix2: hash(lower, Math.max(0, n - 2), n, 7),
    suffix3: hash(lower, Math.max(0, n - 3), n, 8),
    suffix4: hash(lower, Math.max(0, n - 4), n, 9),
    shape: shapeOf(plain),
    capitals: capitalsOf(plain),
    verb: verbClassOf(lower),
  };
}

/** Curly marks as straight ones, dashes as a hyphen pair, digits as 0: the treebanks are mostly straight, newspapers curly. */
function straight(form: string): string {
  return form.replace(/[‘’ʼ]/gu, "'").replace(/[“”„]/gu, '"').replace(/^[–—]+$/u, '-').replace(/\p{Nd}/gu, '0');
}

function hash(text: string, from: number, to: number, seed: number): number {
  let h = seed;
  for (let i = from; i < to; i++) h = mix(h, text.charCodeAt(i));
  return h;
}

const isLetter = /\p{L}/u;

function kindOf(character: string): number {
  if (character === '0') return 3;
  if (character >= 'a' && character <= 'z') return 1;
  if (character >= 'A' && character <= 'Z') return 2;
  if (!isLetter.test(character)) return character.charCodeAt(0) + 8;
  return character === character.toLowerCase() ? 1 : 2;
}

function shapeOf(form: string): number {
  let h = 10;
  let last = -1;
  let run = 0;
  for (const character of form) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) h = mix(h, kind);
  }
  return h;
}

function capitalsOf(form: string): number {
  const lower = form.toLowerCase();
  const upper = form.toUpperCase();
  if (lower === upper) return 3;
  if (form === lower) return 0;
  return form === upper && form.length > 1 ? 2 : 1;
}
