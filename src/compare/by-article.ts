import type { Claim } from '../model.js';

/** Article id → what comes of it, both in the order in which they come. */
export function byArticle<T>(items: readonly T[], articleOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const article = articleOf(item);
    (found.get(article) ?? found.set(article, []).get(article)!).push(item);
  }
  return found;
}

/** Article id → its claims. */
export const claimsByArticle = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => byArticle(claims, ({ article }) => article);
