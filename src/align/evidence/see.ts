import type { Keys } from '../profile.js';

/** Takes one piece of named evidence, about 0 to 1; zero is not reported. */
export type See = (name: string, value: number) => void;

/** What everything else tells depends on whether the predicates match at all. */
export type MatchStrength = 'same predicate' | 'like predicate' | 'loosely like predicate' | 'other predicate';

/** Index of the surest alignment rule by which two mentions match; undefined when none does. */
export function matchOf(one: Keys, other: Keys): number | undefined {
  let best: number | undefined;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [key, rule] of few) if ((best === undefined || rule < best) && many.has(key)) best = rule;
  return best;
}
