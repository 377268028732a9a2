import type { Article } from '../../model.js';

/**
 * What the report calls each article: its outlet, or its id where no outlet is known; both where one outlet
 * has several articles. Blind: A, B, C … Keys are article ids.
 */
export function labelsOf(articles: readonly Article[], blind: boolean): ReadonlyMap<string, string> {
  if (blind) return new Map(articles.map(({ id }, index) => [id, letters(index)]));
  const times = new Map<string, number>();
  for (const { source } of articles) if (source) times.set(source, (times.get(source) ?? 0) + 1);
  return new Map(
    articles.map(({ id, source }) => [id, !source ? id : times.get(source) === 1 ? source : `${source} (${id})`]),
  );
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/**
 * Puts labels in the place of outlets' names in a sentence, for blind reports. An id that is a bare number is
 * left alone: it tells nobody the outlet, and "000" also stands in "5,000".
 */
export function hideOutlets(sentence: string, articles: readonly Article[], labels: ReadonlyMap<string, string>): string {
  const names = new Map<string, string>();
  for (const { id, source } of articles) {
    if (/\p{L}/u.test(id)) names.set(id, labels.get(id) ?? id);
    if (source) names.set(source, labels.get(id) ?? id);
  }
  if (names.size === 0) return sentence;
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const pattern = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return sentence.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'), (name) => names.get(name)!);
}
