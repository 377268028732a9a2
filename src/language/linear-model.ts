import { readFileSync } from 'node:fs';
import { unpacked, wordsIn } from './weights-file.js';

/**
 * A linear classifier over hashed features, as `train/` writes it. A feature is a 32-bit hash; its weights are a row with a
 * place for each class.
 *
 * File: the number of classes in one word, then the table and the rows as blocks of `weights-file.ts`.
 */
export interface LinearModel {
  readonly classes: number;
  /** Buckets of two entries: 11 bits of the feature's hash to know it by, then 21 bits of the number of its row; 0 is empty. */
  readonly table: Int32Array;
  /** Shift of a hash that leaves its bucket. */
  readonly shift: number;
  /** Rows of `width` words, four classes a word, a byte each: weight + 128. Row 0 is not used. */
  readonly rows: Int32Array;
  readonly width: number;
}

export const ROW = 0x1fffff;
export const NOTHING = 128;
/** Four classes without a weight. */
export const NOTHINGS = 0x80808080 | 0;

/** Reads a model from its file; throws when the file is not one. */
export function readModel(file: URL): LinearModel {
  return decodeModel(readFileSync(file));
}

export function decodeModel(bytes: Buffer): LinearModel {
  const words = wordsIn(bytes);
  const classes = words[0]!;
  const [table, rows] = unpacked(words, 1, 2) as [Int32Array, Int32Array];
  return { classes, table, shift: shiftFor(table.length), rows, width: widthOf(classes) };
}

/** Words of a row. */
export const widthOf = (classes: number): number => (classes + 3) >> 2;

/** Shift of a hash that leaves its bucket, of two entries, in a table of so many. */
export const shiftFor = (entries: number): number => 33 - Math.log2(entries);

/** The bits of a hash by which an entry knows its feature, at the top. */
export function markOf(key: number): number {
  return key << 18;
}

const found = new Int32Array(256);

/**
 * Adds the weights of features `from` to `to` (at most 256) to `scores`, one number a class. First the rows are found, without a
 * branch, so that the memory's answers can overlap; then they are added up, two classes to a 32-bit sum.
 */
export function addScores(model: LinearModel, features: Int32Array, from: number, to: number, scores: Int32Array): void {
  const { classes, table, shift, rows, width } = model;
  let count = 0;
  for (let f = from; f < to; f++) {
    const key = features[f]!;
    const bucket = (key >>> shift) << 1;
    const mark = markOf(key);
    const one = table[bucket]!;
    const other = table[bucket + 1]!;
    // all ones where the marks are equal, else 0
    const row = ((one & ((((one ^ mark) >>> 21) - 1) >> 31)) | (other & ((((other ^ mark) >>> 21) - 1) >> 31))) & ROW;
    found[count] = row * width;
    count += -row >>> 31;
  }
  const nothing = NOTHING * count;
  for (let w = 0; w < width; w++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < count; f++) {
      const four = rows[found[f]! + w]!;
      even += four & 0x00ff00ff;
      odd += (four >>> 8) & 0x00ff00ff;
    }
    const k = w << 2;
    scores[k]! += (even & 0xffff) - nothing;
    if (k + 1 < classes) scores[k + 1]! += (odd & 0xffff) - nothing;
    if (k + 2 < classes) scores[k + 2]! += (even >>> 16) - nothing;
    if (k + 3 < classes) scores[k + 3]! += (odd >>> 16) - nothing;
  }
}

/** Index of the highest score, the first of equals. */
export function bestOf(scores: Int32Array | Float64Array): number {
  let top = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}

/** By how much the score at `best` is ahead of the next. */
export function lead(scores: Int32Array | Float64Array, best: number): number {
  let next = scores[best === 0 ? 1 : 0]!;
  for (let k = 1; k < scores.length; k++) if (k !== best && scores[k]! > next) next = scores[k]!;
  return scores[best]! - next;
}
