import { readFileSync } from 'node:fs';
import { TAGS, tagNumber } from './tags.js';
import { type Word, wordOf } from './word.js';

/** Classes that take no new words: "Beijing" is no auxiliary, "ease" no determiner, however they look. */
export const CLOSED_TAGS = ['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'] as const;

/** Bit of every tag that a word may have which stands in no closed class. */
const OPEN = TAGS.reduce((bits, tag, i) => ((CLOSED_TAGS as readonly string[]).includes(tag) || tag === 'PUNCT' ? bits : bits | (1 << i)), 0);
const PUNCT = 1 << tagNumber('PUNCT');
/** `Word.capitals` of a word without a letter. */
const NO_LETTER = 3;

/** What `train/` counted: lower-case forms → their closed classes, and forms that always have one tag, of whatever class. */
export interface ClosedClassTable {
  readonly closed: Readonly<Record<string, readonly string[]>>;
  readonly always: Readonly<Record<string, string>>;
}

/** Hash of a lower-case form → bits of its tags. */
let closed: Map<number, number> | undefined;
let always = new Map<number, number>();

/** Sets the table; training uses it before the file is there. */
export function useClosedClasses(table: ClosedClassTable): void {
  const bit = (tag: string): number => 1 << tagNumber(tag);
  closed = new Map(Object.entries(table.closed).map(([form, tags]) => [wordOf(form).lower, tags.reduce((bits, tag) => bits | bit(tag), 0)]));
  always = new Map(Object.entries(table.always).map(([form, tag]) => [wordOf(form).lower, bit(tag)]));
}

/** The tags that a word may have, one bit each, by their numbers; a single bit when it is sure. */
export function allowedTags(word: Word): number {
  if (closed === undefined) useClosedClasses(JSON.parse(readFileSync(new URL('./weights/closed-classes.json', import.meta.url), 'utf8')));
  const sure = always.get(word.lower);
  if (sure !== undefined) return sure;
  return OPEN | (closed!.get(word.lower) ?? 0) | (word.capitals === NO_LETTER ? PUNCT : 0);
}

/** True of a word that can be part of a name: "The" and "Of" in a title stay what they are. */
export const takesNewWords = (word: Word): boolean => allowedTags(word) === OPEN;

/** True of one bit alone. */
export function isSingle(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}

/** The best of the allowed tags. */
export function bestTag(scores: Int32Array | Float64Array, allowed: number): number {
  let top = -1;
  for (let k = 0; k < scores.length; k++) {
    if ((allowed >> k) & 1 && (top === -1 || scores[k]! > scores[top]!)) top = k;
  }
  return top;
}
