import type { Claim, Divergence, Verdict } from '../model.js';

/** A finding's verdict follows from its divergences: later developments alone are no divergence. */
export function verdictOf(claims: readonly Claim[], divergences: readonly Divergence[]): Verdict {
  if (new Set(claims.map((c) => c.article)).size < 2) return divergences.length > 0 ? 'divergence' : 'single-source';
  if (divergences.length === 0) return 'agreement';
  return divergences.every((d) => d.kind === 'development') ? 'development' : 'divergence';
}
