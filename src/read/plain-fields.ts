/** A field on a line of its own: "source: The Daily Example". */
const FIELD = /^([A-Za-z_]+): +(\S[^\t]*?) *$/;
/** In quotation marks, with none inside and nothing escaped. */
const QUOTED = /^(?:"([^"\\]+)"|'([^']+)')$/;
/** Begins as text does. */
const PLAIN = /^[\p{L}\p{N}]/u;
/** A colon or a hash that may begin something else, or nothing at all. */
const MORE = /: | #|:$|^(?:null|Null|NULL)$/;

/**
 * The fields of front matter in which every line is plain, as they stand; undefined when any is not, and YAML has to be asked. Most
 * front matter is plain, and loading a YAML parser takes longer than reading the article.
 */
export function plainFields(yaml: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const line of yaml.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const [, key, written] = FIELD.exec(line) ?? [];
    const value = written && plainValue(written);
    if (key === undefined || !value || fields.has(key)) return undefined;
    fields.set(key, value);
  }
  return fields;
}

function plainValue(written: string): string | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted) return (quoted[1] ?? quoted[2]!).trim();
  return PLAIN.test(written) && !MORE.test(written) ? written : undefined;
}
