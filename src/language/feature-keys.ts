/**
 * Keys of features: the number of the template and what it sees, as 32 bits. They are made two hundred times a word, so each is a few
 * shifts: functions this short are always inlined, longer ones only until the compiler's budget is spent. What they see should be
 * hashes, or small numbers; `spread` then mixes the keys.
 */
export function key1(template: number, a: number): number {
  return (template * 0x9e3779b1) ^ a;
}

export function key2(template: number, a: number, b: number): number {
  return (template * 0x9e3779b1) ^ a ^ (b << 9);
}

/** A third thing seen, to be added to a `key2` by exclusive or. */
export function third(c: number): number {
  return c << 17;
}

/** Mixes the keys from `from` to `to`, so that their high bits depend on all bits; returns `to`. */
export function spread(keys: Int32Array, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const key = keys[k]!;
    const mixed = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    keys[k] = Math.imul(mixed ^ (mixed >>> 13), 0x9e3779b1);
  }
  return to;
}
