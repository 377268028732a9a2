/**
 * The words and names that features of cues are made of, as numbers: a feature is a template and two symbols, so that asking for its
 * weight takes no text to be hashed.
 */
const symbols = new Map<string, number>();
/** All symbols by number; 0 is none. */
const names: string[] = [''];

/** The symbol of a word or name, a new one if need be: for what stands in the program or in its tables. */
export function symbolOf(text: string): number {
  let symbol = symbols.get(text);
  if (symbol === undefined) symbols.set(text, (symbol = names.push(text) - 1));
  return symbol;
}

/** The symbol of a word of an article; 0 when no table knows it, so that reading articles adds none. */
export const knownSymbol = (text: string): number => symbols.get(text) ?? 0;

/** All symbols given out so far by number; 0 is none. */
export const symbolNames = (): readonly string[] => names;

const templates: string[] = [];

/** Numbers the templates of features: what is looked at ("class shape"). */
export function templatesOf<const Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, templates.push(name) - 1])) as Record<Name, number>;
}

/** All templates by number. */
export const templateNames = (): readonly string[] => templates;
