import { type Keys, ruleOfKey } from '../keys.js';

const names: string[] = [];
const numbers = new Map<string, number>();

/** Number of a piece of evidence by its name in weights.json: pairs are many, and a number is looked up in no time. */
export function evidence(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

export const evidenceName = (number: number): string => names[number]!;

/** Takes one piece of evidence, about 0 to 1; zero is not reported. */
export type See = (piece: number, value: number) => void;

/** What everything else tells depends on whether the predicates match at all. */
export const STRENGTHS = ['same predicate', 'like predicate', 'loosely like predicate', 'other predicate'] as const;
export type MatchStrength = (typeof STRENGTHS)[number];

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

/** How many keys two mentions have in common. */
export function countShared(one: Keys, other: Keys): number {
  let count = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
