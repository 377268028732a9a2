import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model.js';
import { problem, type Place } from './problem.js';

/** Marks at the start of a file that name another encoding; the longer first, UTF-32 LE begins like UTF-16 LE. */
const foreignMarks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32 (little-endian)'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32 (big-endian)'],
  [[0xff, 0xfe], 'UTF-16 (little-endian)'],
  [[0xfe, 0xff], 'UTF-16 (big-endian)'],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/**
 * The text of a UTF-8 file, byte-order mark removed and nothing else changed, or what is wrong with it.
 * @param first number of the first line of `bytes` in its file, and their offset in bytes
 */
export function decode(bytes: Uint8Array, path: string, first = { line: 1, offset: 0 }): string | Problem {
  const foreign = foreignMarks.find(([mark]) => startsWith(bytes, mark));
  if (foreign) return problem(path, `is ${foreign[1]}, not UTF-8`, 'Save it as UTF-8.');
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return problem(path, `is binary (byte 0x00 at offset ${first.offset + zero})`, 'Give the article as plain text in UTF-8.', byteLine(bytes, zero, first.line));
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return problem(path, `is not UTF-8 (byte 0x${byte} at offset ${first.offset + at})`, 'Save it as UTF-8.', byteLine(bytes, at, first.line));
  }
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8');
}

/** The line on which a byte stands; its column is unknown where the bytes are no characters. */
function byteLine(bytes: Uint8Array, offset: number, firstLine: number): Place {
  let line = firstLine;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++;
  return { line, column: null };
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7); the length when all do. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the well-formed sequence that begins here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80; // no overlong forms
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf; // no surrogates, nothing over U+10FFFF
  const second = bytes[at + 1]!;
  if (second < lowest || second > highest) return 0;
  for (let i = at + 2; i < at + length; i++) {
    if ((bytes[i]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}
