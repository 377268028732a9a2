import { key1, key2, spread } from './feature-keys.js';
import { tagNumber } from './tags.js';
import { mix, type Word, wordOf } from './word.js';

/** Features of one position; `MOST` bounds their number. */
export const MOST_TAG_FEATURES = 56;

/** One sentence as the tagger sees it: `tags` is filled from left to right, 1-based; 0 is beyond the edge. */
export interface TagState {
  readonly words: readonly Word[];
  /** Tag that another tagger gave, 1-based; 0 where there is none. */
  readonly hints: Uint8Array;
  readonly tags: Uint8Array;
  /** Before each word: hash of the auxiliary or "to" whose verb has not come yet ("may further _"); 0 when there is none. */
  readonly waiting: Int32Array;
  readonly length: number;
  /** How the sentence is written: 0 as prose, 1 with most words capitalised (a headline), 2 in capitals. */
  readonly style: number;
}

const EDGE: Word = {
  text: '', lexemes: [],
  lower: 1, form: 1, prefix1: 1, prefix2: 1, prefix3: 1, suffix1: 1, suffix2: 1, suffix3: 1, suffix4: 1, shape: 1, capitals: 4, verb: 0,
};

/** Words of a headline in title case or capitals say little by their capitals: the features see how the sentence is written. */
export function styleOf(words: readonly Word[], length: number): number {
  let letters = 0;
  let capitalised = 0;
  let upper = 0;
  for (let i = 0; i < length && i < 60; i++) {
    const capitals = words[i]!.capitals;
    if (capitals === 3) continue;
    letters++;
    if (capitals >= 1) capitalised++;
    if (capitals === 2) upper++;
  }
  if (letters < 3) return 0;
  if (upper > 0.6 * letters) return 2;
  return capitalised > 0.6 * letters ? 1 : 0;
}

/*
 * Names below: w is the word, p1 and p2 those before it, n1 and n2 those after it; t1 and t2 the tags given before, hp to h2 the hints
 * of the word before to the second after.
 */

/**
 * Writes to `out` those features of position `i` that decide most words by themselves, returns their number (after Ratnaparkhi 1996
 * and Collins 2002).
 */
export function plainTagFeatures(state: TagState, i: number, out: Int32Array): number {
  const { words, hints, tags, length, style, waiting } = state;
  const w = words[i]!;
  const p1 = i > 0 ? words[i - 1]! : EDGE;
  const n1 = i + 1 < length ? words[i + 1]! : EDGE;
  const t1 = i > 0 ? tags[i - 1]! : 0;
  const h0 = hints[i]!;
  const hp = i > 0 ? hints[i - 1]! : 30;
  const h1 = i + 1 < length ? hints[i + 1]! : 30;
  const edge = i === 0 ? 1 : 0;
  const look = mix(w.shape, style * 2 + edge);
  let n = 0;
  out[n++] = key1(1001, w.lower);
  out[n++] = key1(1002, w.form);
  out[n++] = key1(1003, w.suffix1);
  out[n++] = key1(1005, w.suffix3);
  out[n++] = key1(1006, w.suffix4);
  out[n++] = key1(1010, look);
  out[n++] = key1(1011, p1.lower);
  out[n++] = key1(1013, n1.lower);
  out[n++] = key1(1015, t1);
  out[n++] = key2(1017, w.lower, t1);
  out[n++] = key2(1026, look, t1);
  out[n++] = key2(1027, w.capitals * 64 + n1.capitals * 8 + p1.capitals, style * 2 + edge);
  out[n++] = key1(1032, h0);
  out[n++] = key2(1050, waiting[i]!, t1);
  out[n++] = key2(1033, w.lower, h0);
  out[n++] = key1(1034, h0 * 32 + h1);
  out[n++] = key1(1035, hp * 32 + h0);
  out[n++] = key1(1037, (t1 * 32 + h0) * 32 + h1);
  out[n++] = key2(1040, w.suffix3, h0 * 32 + h1);
  out[n++] = key1(1060, (w.verb * 32 + t1) * 4 + style);
  out[n++] = key1(1061, w.verb * 32 + h0);
  return spread(out, 0, n);
}

/** Appends the other features to the first `from` in `out`, returns the number of all: for words that are not clear yet. */
export function deepTagFeatures(state: TagState, i: number, out: Int32Array, from: number): number {
  const { words, hints, tags, length, waiting } = state;
  const w = words[i]!;
  const p1 = i > 0 ? words[i - 1]! : EDGE;
  const p2 = i > 1 ? words[i - 2]! : EDGE;
  const n1 = i + 1 < length ? words[i + 1]! : EDGE;
  const n2 = i + 2 < length ? words[i + 2]! : EDGE;
  const t1 = i > 0 ? tags[i - 1]! : 0;
  const t2 = i > 1 ? tags[i - 2]! : 0;
  const h0 = hints[i]!;
  const h1 = i + 1 < length ? hints[i + 1]! : 30;
  const h2 = i + 2 < length ? hints[i + 2]! : 30;
  let n = from;
  out[n++] = key1(1004, w.suffix2);
  out[n++] = key1(1007, w.prefix1);
  out[n++] = key1(1008, w.prefix2);
  out[n++] = key1(1009, w.prefix3);
  out[n++] = key1(1012, p2.lower);
  out[n++] = key1(1014, n2.lower);
  out[n++] = key1(1016, t1 * 32 + t2);
  out[n++] = key2(1020, w.suffix3, t1);
  out[n++] = key2(1021, w.suffix3, n1.lower);
  out[n++] = key2(1022, w.suffix2, n1.suffix2);
  out[n++] = key1(1023, n1.suffix3);
  out[n++] = key1(1024, p1.suffix3);
  out[n++] = key1(1025, n1.shape);
  out[n++] = key2(1028, t1, n1.lower);
  out[n++] = key2(1029, p1.lower, n1.lower);
  out[n++] = key2(1030, p2.lower, p1.lower);
  out[n++] = key1(1036, (h0 * 32 + h1) * 32 + h2);
  out[n++] = key1(1038, h1);
  out[n++] = key2(1039, w.lower, h1);
  out[n++] = key1(1041, t1 * 32 + h1);
  out[n++] = key2(1051, waiting[i]!, w.lower);
  out[n++] = key2(1052, waiting[i]!, w.suffix2);
  out[n++] = key2(1053, waiting[i]!, h0);
  out[n++] = key1(1062, (w.verb * 32 + n1.verb) * 32 + t1);
  out[n++] = key2(1063, w.verb, n1.lower);
  out[n++] = key1(1064, (p1.verb * 32 + w.verb) * 4 + p1.capitals);
  return spread(out, from, n);
}

const AUX = tagNumber('AUX') + 1;
const PART = tagNumber('PART') + 1;
/** Words that may stand between an auxiliary and its verb: "may further ease", "did the men know", "to, in effect, stop". */
const PATIENT: ReadonlySet<number> = new Set(['ADV', 'PART', 'INTJ', 'PUNCT', 'ADP', 'DET', 'PRON'].map((tag) => tagNumber(tag) + 1));

/** To be called when word `i` has its tag: says what the next word finds waiting. */
export function wait(state: TagState, i: number): void {
  const { words, tags, waiting, length } = state;
  if (i + 1 >= length) return;
  const tag = tags[i]!;
  const word = words[i]!;
  if (tag === AUX || (tag === PART && word.lower === TO)) waiting[i + 1] = word.lower;
  else waiting[i + 1] = PATIENT.has(tag) ? waiting[i]! : 0;
}

const TO = wordOf('to').lower;
