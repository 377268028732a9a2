import { readFileSync } from 'node:fs';
import type { DivergenceKind, Factuality, Severity, Span } from '../../src/model.js';

/** A claim as an editor marked it. */
export interface ExpectedClaim extends Span {
  readonly id: string;
  readonly article: string;
  readonly quote: string;
  readonly gist: string;
  readonly attributed_to: string | null;
  readonly factuality: Factuality;
}

export interface ExpectedDivergence {
  readonly kind: DivergenceKind;
  /** Other kinds under which it may be reported as well. */
  readonly alt_kinds?: readonly DivergenceKind[];
  readonly between: readonly [string, string];
  /** Other pairs of claims to which it applies. */
  readonly also_between?: readonly (readonly [string, string])[];
  readonly severity: Severity;
  readonly machine_detectable: 'easy' | 'hard';
  readonly what: string;
  /** A difference of rounding or granularity, which is no divergence. */
  readonly compatible?: true;
}

export interface ExpectedCluster {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  /** It says no more than who is who: to report it is neither right nor wrong. */
  readonly identity?: true;
  readonly divergences: readonly ExpectedDivergence[];
}

/** What a careful editor finds in a story: `expected.json` beside its articles. */
export interface Expected {
  readonly story: string;
  readonly claims: readonly ExpectedClaim[];
  readonly clusters: readonly ExpectedCluster[];
  /** Pairs of claims that look alike and are not the same. */
  readonly not_the_same: readonly { readonly pair: readonly [string, string]; readonly why: string }[];
}

export const corpus = new URL('../../corpus/', import.meta.url);

export function loadExpected(story: string): Expected {
  return JSON.parse(readFileSync(new URL(`${story}/expected.json`, corpus), 'utf8')) as Expected;
}
