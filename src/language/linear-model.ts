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
  /** Open addressing: key, then row offset * 256 + row length; a length of 0 is an empty slot. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** Class * 256 + weight (two's complement in the low byte). */
  readonly rows: Uint16Array;
}

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
  const planes = body.subarray(0, features * 4);
  const lengths = body.subarray(features * 4, features * 5);
  const entryClasses = body.subarray(features * 5, features * 5 + entries);
  const weights = body.subarray(features * 5 + entries);

  const bits = Math.max(4, Math.ceil(Math.log2(features * 1.5 + 1)));
  const slots = new Int32Array(2 << bits);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const rows = new Uint16Array(entries);
  let offset = 0;
  for (let f = 0; f < features; f++) {
    // keys stand as four planes of bytes, the high bytes together: they deflate better that way
    const key = (planes[f]! << 24) | (planes[features + f]! << 16) | (planes[2 * features + f]! << 8) | planes[3 * features + f]!;
    const length = lengths[f]!;
    let slot = key >>> shift;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = offset * 256 + length;
    for (let e = offset; e < offset + length; e++) rows[e] = (entryClasses[e]! << 8) | weights[e]!;
    offset += length;
  }
  return { classes, slots, shift, rows };
}

/** Adds up the weights of the first `count` features, into `scores` (one number a class). */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, shift, rows } = model;
  const mask = slots.length - 1;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const key = features[f]!;
    let slot = (key >>> shift) << 1;
    let row = slots[slot + 1]!;
    while (row !== 0) {
      if (slots[slot] === key) {
        const start = row >>> 8;
        const end = start + (row & 255);
        for (let e = start; e < end; e++) {
          const entry = rows[e]!;
          scores[entry >> 8]! += (entry << 24) >> 24;
        }
        break;
      }
      slot = (slot + 2) & mask;
      row = slots[slot + 1]!;
    }
  }
}
