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

let closed: Map<number, number> | undefined;

/** Sets the words of the closed classes: form → tags, as `train/` counts them. */
export function useClosedClasses(table: Readonly<Record<string, readonly string[]>>): void {
  closed = new Map(Object.entries(table).map(([form, tags]) => [wordOf(form).lower, tags.reduce((bits, tag) => bits | (1 << tagNumber(tag)), 0)]));
}

/** The tags that a word may have, one bit each, by their numbers. */
export function allowedTags(word: Word): number {
  if (closed === undefined) useClosedClasses(JSON.parse(readFileSync(new URL('./weights/closed-classes.json', import.meta.url), 'utf8')));
  return OPEN | (closed!.get(word.lower) ?? 0) | (word.capitals === NO_LETTER ? PUNCT : 0);
}

/** The best of the allowed tags. */
export function bestTag(scores: Int32Array | Float64Array, allowed: number): number {
  let top = -1;
  for (let k = 0; k < scores.length; k++) {
    if ((allowed >> k) & 1 && (top === -1 || scores[k]! > scores[top]!)) top = k;
  }
  return top;
}
