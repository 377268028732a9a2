import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * A linear classifier over hashed features, as `train/` writes it. A feature is a 32-bit hash; its weights are a short
 * list of (class, weight), most classes having none.
 *
 * File: Uint32 classes, features, entries; then, deflated, Uint32 keys (ascending), Uint8 row lengths, Uint8 classes,
 * Int8 weights; little-endian.
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

const ROW = 0x1fffff;
const NOTHING = 128;

/** Reads a model from its file; throws when the file is not one. */
export function readModel(file: URL): LinearModel {
  return decodeModel(readFileSync(file));
}

export function decodeModel(bytes: Buffer): LinearModel {
  const classes = bytes.readUInt32LE(0);
  const features = bytes.readUInt32LE(4);
  const entries = bytes.readUInt32LE(8);
  const body = inflateRawSync(bytes.subarray(12));
  if (body.length !== features * 5 + entries * 2) throw new Error('The weights file is damaged: install the package again.');
  const lengths = body.subarray(features * 4, features * 5);
  const entryClasses = body.subarray(features * 5, features * 5 + entries);
  const weights = body.subarray(features * 5 + entries);

  const bits = Math.max(5, Math.ceil(Math.log2(features * 2)));
  const table = new Int32Array(1 << bits);
  const shift = 33 - bits;
  const width = (classes + 3) >> 2;
  const rows = new Int32Array((features + 1) * width);
  const lanes = new Uint8Array(rows.buffer).fill(NOTHING);
  /** Largest weight of each row, either way: of three features in one bucket the two stay that have more to say. */
  const reach = new Uint8Array(features + 1);
  let from = 0;
  for (let f = 0; f < features; f++) {
    // keys stand as four planes of bytes, the high bytes together: they deflate better that way
    const key = (body[f]! << 24) | (body[features + f]! << 16) | (body[2 * features + f]! << 8) | body[3 * features + f]!;
    const row = f + 1;
    const to = from + lengths[f]!;
    let most = 0;
    for (let e = from; e < to; e++) {
      const weight = (weights[e]! << 24) >> 24;
      lanes[row * width * 4 + entryClasses[e]!] = weight + NOTHING;
      most = Math.max(most, Math.abs(weight));
    }
    from = to;
    reach[row] = most;
    const bucket = (key >>> shift) << 1;
    const entry = (markOf(key) & ~ROW) | row;
    const least = reach[table[bucket]! & ROW]! <= reach[table[bucket + 1]! & ROW]! ? bucket : bucket + 1;
    if (reach[table[least]! & ROW]! < most) table[least] = entry;
  }
  return { classes, table, shift, rows, width };
}

/** The bits of a hash by which an entry knows its feature, at the top. */
function markOf(key: number): number {
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
  let next = -Infinity;
  for (let k = 0; k < scores.length; k++) if (k !== best && scores[k]! > next) next = scores[k]!;
  return scores[best]! - next;
}
