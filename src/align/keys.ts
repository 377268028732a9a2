import type { Claim } from '../model.js';
import type { AlignmentRule, Mention, Scene } from '../rule.js';

/** Keys that the alignment rules give to one mention, as numbers: ascending, each once, those of surer rules first. */
export type Keys = readonly number[];

/** The number of a key has its rule in the high bits; the rest is room for the keys of one rule in one story. */
const RULE_SHIFT = 22;

export const ruleOfKey = (key: number): number => key >>> RULE_SHIFT;

type KeysOfWords = Map<string, Map<string, readonly Keys[]>>;

const none: Keys = [];

/** Numbers the keys of one story, so that comparing two mentions compares small integers. */
export class KeyNumbers {
  readonly #rules: readonly AlignmentRule[];
  /** Of each rule: key → number. One word is another key for another rule. */
  readonly #numbers: readonly Map<string, number>[];
  /** Tag of the head → lemma → the keys of the rules that look at no more, by the number of the rule. */
  readonly #predicates: KeysOfWords = new Map();
  readonly #arguments: KeysOfWords = new Map();

  constructor(rules: readonly AlignmentRule[]) {
    this.#rules = rules;
    this.#numbers = rules.map(() => new Map());
  }

  keysOf(mention: Mention, claim: Claim, scene: Scene): Keys {
    const found: number[] = [];
    const ofWord = this.#keysOfWord(mention, claim, scene);
    for (let rule = 0; rule < this.#rules.length; rule++) {
      if (this.#rules[rule]!.ofWord) for (const number of ofWord[rule]!) found.push(number);
      else this.#add(rule, found, mention, claim, scene);
    }
    return found;
  }

  #keysOfWord(mention: Mention, claim: Claim, scene: Scene): readonly Keys[] {
    const { role, lemma, tokens } = mention;
    const tag = tokens.at(-1)?.tag ?? '';
    const words = role === 'predicate' ? this.#predicates : this.#arguments;
    const known = words.get(tag) ?? words.set(tag, new Map()).get(tag)!;
    let keys = known.get(lemma);
    if (keys === undefined) {
      keys = this.#rules.map(({ ofWord }, rule) => (ofWord ? this.#add(rule, [], mention, claim, scene) : none));
      known.set(lemma, keys);
    }
    return keys;
  }

  #add(rule: number, found: number[], mention: Mention, claim: Claim, scene: Scene): Keys {
    const numbers = this.#numbers[rule]!;
    const from = found.length;
    for (const key of this.#rules[rule]!.keys(mention, claim, scene)) {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = (rule << RULE_SHIFT) | numbers.size));
      insert(found, from, number);
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
