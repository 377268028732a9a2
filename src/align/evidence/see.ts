import { type Keys, ruleOfKey } from '../keys.js';

/** Takes one piece of named evidence, about 0 to 1; zero is not reported. */
export type See = (name: string, value: number) => void;

/** What everything else tells depends on whether the predicates match at all. */
export type MatchStrength = 'same predicate' | 'like predicate' | 'loosely like predicate' | 'other predicate';

/** Index of the surest alignment rule by which two mentions match; undefined when none does. Keys ascend, those of surer rules first. */
export function matchOf(one: Keys, other: Keys): number | undefined {
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const key = one[i]!;
    const against = other[j]!;
    if (key === against) return ruleOfKey(key);
    if (key < against) i++;
    else j++;
  }
  return undefined;
}
