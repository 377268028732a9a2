/** The same question, worked out once for each object and kept as long as the object lives; the one asked of last is at hand. */
export function oncePer<Key extends object, Found>(work: (key: Key) => Found): (key: Key) => Found {
  interface Entry {
    readonly key: Key;
    readonly found: Found;
  }
  const known = new WeakMap<Key, Entry>();
  let last: Entry | undefined;
  return (key) => {
    if (last?.key === key) return last.found;
    last = known.get(key);
    if (!last) known.set(key, (last = { key, found: work(key) }));
    return last.found;
  };
}
