import { readFileSync } from 'node:fs';
import { shiftFor } from './linear-model.js';
import { unpacked, wordsIn } from './weights-file.js';

/**
 * The parser's choice of action as a linear model in one flat table: shift is worth nothing, each feature adds to an arc to the
 * left and to one to the right. An entry holds 8 bits of the feature's hash to know it by, then 12 bits for each weight.
 * A feature lies in one of the two entries of its bucket, so that reading it costs one line of the cache and no branch.
 *
 * File: the table as a block of `weights-file.ts`.
 */
export interface ArcModel {
  readonly table: Int32Array;
  /** Shift of a hash that leaves its bucket. */
  readonly shift: number;
}

export function readArcModel(file: URL): ArcModel {
  return decodeArcModel(readFileSync(file));
}

function decodeArcModel(bytes: Buffer): ArcModel {
  const [table] = unpacked(wordsIn(bytes), 0, 1) as [Int32Array];
  return { table, shift: shiftFor(table.length) };
}

/** Adds the weights of features `from` to `to`: to `scores[1]` for an arc to the left, `scores[2]` for one to the right; a shift has 0. */
export function addArcScores(model: ArcModel, features: Int32Array, from: number, to: number, scores: Int32Array): void {
  const { table, shift } = model;
  let left = 0;
  let right = 0;
  for (let f = from; f < to; f++) {
    const key = features[f]!;
    const at = (key >>> shift) << 1;
    const mark = markOf(key);
    const one = table[at]!;
    const other = table[at + 1]!;
    // all ones where the marks are equal, else 0
    const entry = (one & ((((one ^ mark) >>> 24) - 1) >> 31)) | (other & ((((other ^ mark) >>> 24) - 1) >> 31));
    left += (entry << 8) >> 20;
    right += (entry << 20) >> 20;
  }
  scores[1]! += left;
  scores[2]! += right;
}

/** The bits of a hash by which an entry knows its feature, at the top; the lowest bits are mixed worst. */
export function markOf(key: number): number {
  return key << 19;
}
