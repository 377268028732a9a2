/**
 * The same question, worked out once for each object and kept as long as the object lives; the one asked of last is at hand.
 * What else the question takes, such as the sentence that a claim stands in, has to follow from the object: it is looked at the first time only.
 */
export function oncePer<Key extends object, Beside extends readonly unknown[], Found>(work: (key: Key, ...beside: Beside) => Found): (key: Key, ...beside: Beside) => Found {
  interface Entry {
    readonly key: Key;
    readonly found: Found;
  }
  const known = new WeakMap<Key, Entry>();
  let last: Entry | undefined;
  return (key, ...beside) => {
    if (last?.key === key) return last.found;
    last = known.get(key);
    if (!last) known.set(key, (last = { key, found: work(key, ...beside) }));
    return last.found;
  };
}
