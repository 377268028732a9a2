/**
 * Keys of features: the number of the template and what it sees, mixed into 32 bits whose high bits are spread well. They are made a
 * hundred times a word, so they cost one multiplication each; what they see should be hashes already, or small numbers.
 */
export function key1(template: number, a: number): number {
  return spread(Math.imul(template, 0x85ebca6b) ^ a);
}

export function key2(template: number, a: number, b: number): number {
  return spread(Math.imul(template, 0x85ebca6b) ^ a ^ ((b << 9) | (b >>> 23)));
}

export function key3(template: number, a: number, b: number, c: number): number {
  return spread(Math.imul(template, 0x85ebca6b) ^ a ^ ((b << 9) | (b >>> 23)) ^ ((c << 19) | (c >>> 13)));
}

function spread(x: number): number {
  return Math.imul(x ^ (x >>> 15), 0x9e3779b1);
}
