import type { Claim } from '../model.js';
import type { AlignmentRule, Mention, Scene } from '../rule.js';

/** Keys that the alignment rules give to one mention, as numbers: ascending, each once, those of surer rules first. */
export type Keys = readonly number[];

/** The number of a key has its rule in the high bits; the rest is room for the keys of one rule in one story. */
const RULE_SHIFT = 22;

export const ruleOfKey = (key: number): number => key >>> RULE_SHIFT;

/** Numbers the keys of one story, so that comparing two mentions compares small integers. */
export class KeyNumbers {
  readonly #rules: readonly AlignmentRule[];
  /** Of each rule: key → number. One word is another key for another rule. */
  readonly #numbers: readonly Map<string, number>[];

  constructor(rules: readonly AlignmentRule[]) {
    this.#rules = rules;
    this.#numbers = rules.map(() => new Map());
  }

  keysOf(mention: Mention, claim: Claim, scene: Scene): Keys {
    const found: number[] = [];
    for (let rule = 0; rule < this.#rules.length; rule++) {
      const numbers = this.#numbers[rule]!;
      const from = found.length;
      for (const key of this.#rules[rule]!.keys(mention, claim, scene)) {
        let number = numbers.get(key);
        if (number === undefined) numbers.set(key, (number = (rule << RULE_SHIFT) | numbers.size));
        insert(found, from, number);
      }
    }
    return found;
  }
}

/** Puts a number in its place among those from `from` on, unless it is there. */
function insert(ascending: number[], from: number, number: number): void {
  let at = ascending.length;
  while (at > from && ascending[at - 1]! > number) at--;
  if (at > from && ascending[at - 1] === number) return;
  ascending.push(number);
  for (let i = ascending.length - 1; i > at; i--) ascending[i] = ascending[i - 1]!;
  ascending[at] = number;
}
