import type { DivergenceKind, Severity, Span } from '../src/model.js';

/** A claim of a story, reported or annotated. */
export interface Marked extends Span {
  readonly id: string;
  readonly article: string;
}

/** A divergence that annotators found in a fact. */
export interface Expected {
  readonly kind: DivergenceKind;
  /** Kinds that would be right as well. */
  readonly alt_kinds?: readonly DivergenceKind[];
  readonly severity: Severity;
  /** A difference of granularity or rounding, which is none. */
  readonly compatible?: boolean;
}

/** The annotated facts of a story (gold.json): clusters of claims, with their divergences. */
export interface Annotated {
  readonly claims: readonly Marked[];
  readonly clusters: readonly { readonly members: readonly string[]; readonly divergences: readonly Expected[] }[];
}

/** A story of a JSON report. */
export interface Reported {
  readonly id: string;
  readonly claims: readonly Marked[];
  readonly findings: readonly { readonly divergences: readonly { readonly kind: DivergenceKind; readonly severity: Severity; readonly between: readonly [string, string] }[] }[];
}

export interface Outcome {
  readonly kind: DivergenceKind;
  readonly severity: Severity;
  /** Found, for one that was annotated; right, for one that was reported. */
  readonly hit: boolean;
}

/**
 * What was annotated and found, and what was reported and right. A reported divergence is right when both its claims lie in an annotated
 * fact that has a divergence of its kind; it answers at most one of them.
 */
export function outcomesOf(gold: Annotated, story: Reported): { readonly expected: readonly Outcome[]; readonly reported: readonly Outcome[] } {
  const goldClaims = new Map(gold.claims.map((claim) => [claim.id, claim]));
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const facts = gold.clusters.map(({ members, divergences }) => ({ claims: members.map((id) => goldClaims.get(id)!), divergences: divergences.filter(({ compatible }) => !compatible) }));
  const used = new Set<Expected>();
  const reported = story.findings.flatMap(({ divergences }) => divergences).map(({ kind, severity, between }): Outcome => {
    const fits = facts.filter((fact) => between.every((id) => fact.claims.some((claim) => covers(claim, claims.get(id)!)))).flatMap((fact) => fact.divergences.filter((d) => d.kind === kind || d.alt_kinds?.includes(kind)));
    const open = fits.find((d) => !used.has(d));
    if (open) used.add(open);
    return { kind, severity, hit: fits.length > 0 };
  });
  const expected = facts.flatMap(({ divergences }) => divergences.map((d): Outcome => ({ kind: d.kind, severity: d.severity, hit: used.has(d) })));
  return { expected, reported };
}

/** Two spans stand for one claim when they share half of the shorter and no mere word of the longer. */
const HALF = 0.5;
const NO_MERE_WORD = 0.15;

function covers(one: Marked, other: Marked): boolean {
  if (one.article !== other.article) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const [shorter, longer] = [one.end - one.start, other.end - other.start].sort((a, b) => a - b) as [number, number];
  return shared > 0 && shared >= HALF * shorter && shared >= NO_MERE_WORD * longer;
}
