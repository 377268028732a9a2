/** The same question, worked out once for each object and kept as long as the object lives. */
export function oncePer<Key extends object, Found>(work: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { found: work(key) }));
    return entry.found;
  };
}
