import { readFileSync } from 'node:fs';

/**
 * What the full stop of an abbreviation says about the sentence:
 * - `title`: a name follows ("Gen. Dunford"); never the end.
 * - `numbered`: an abbreviation only before a number ("No. 3", but "He said no.").
 * - `month`: "Sept. 3"; with anything else after it, it may be the end.
 * - `place`, `company`, `other`: the end when the next word says so ("Apple Inc. The firm").
 * - `initial`: one capital letter ("J. K. Rowling").
 * - `acronym`: letters with stops between ("U.S.", "a.m.", "Ph.D.").
 */
export type AbbreviationKind = 'title' | 'numbered' | 'month' | 'place' | 'company' | 'other' | 'initial' | 'acronym';

let known: ReadonlyMap<string, AbbreviationKind> | undefined;

function table(): ReadonlyMap<string, AbbreviationKind> {
  if (known) return known;
  const rows = JSON.parse(readFileSync(new URL('./abbreviations.json', import.meta.url), 'utf8')) as Record<AbbreviationKind, readonly string[]>;
  const map = new Map<string, AbbreviationKind>();
  for (const [kind, words] of Object.entries(rows)) for (const word of words) map.set(word, kind as AbbreviationKind);
  known = map;
  return map;
}

/** Kind of the abbreviation that `word` (without its last full stop) is, or undefined when it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length === 1) return /^\p{Lu}$/u.test(word) ? 'initial' : table().get(word);
  if (word.length > 16) return undefined;
  return table().get(word) ?? (isAcronym(word) ? 'acronym' : undefined);
}

/** "U.S", "a.m", "Ph.D", "M.Sc": parts between stops, all but one of them a single letter. */
export function isAcronym(word: string): boolean {
  if (!word.includes('.')) return false;
  let longer = 0;
  for (const part of word.split('.')) {
    if (part.length === 0 || part.length > 4 || !/^\p{L}+$/u.test(part)) return false;
    if (part.length > 1) longer++;
  }
  return longer <= 1;
}
