import type { Claim } from '../model.js';

/** Article id → its claims, both in the order in which they come. */
export function claimsByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) (byArticle.get(claim.article) ?? byArticle.set(claim.article, []).get(claim.article)!).push(claim);
  return byArticle;
}
