import type { Sentence } from '../model.js';
import type { AlignmentRule } from '../rule.js';
import { NO_KEY, type Content, type SentenceIndex } from './sentences.js';

/** What one content word can stand for, by the rules that know words for one thing: ascending numbers, the same for the same sense in a story. */
export type Senses = readonly number[];

const none: Senses = [];

/** The senses of the content words of a story, each looked up where it stands first. */
export class SenseNumbers {
  readonly #rules: readonly AlignmentRule[];
  readonly #sentences: SentenceIndex;
  readonly #numbers = new Map<string, number>();
  /** By the key of the content word. */
  readonly #known = new Map<number, Senses>();

  constructor(rules: readonly AlignmentRule[], sentences: SentenceIndex) {
    this.#rules = rules.filter(({ senses }) => senses !== undefined);
    this.#sentences = sentences;
  }

  /** Senses of each content word of the tokens `from` to `to` of a row, in the order of `content.keys`. */
  sensesOf(content: Content, sentence: Sentence, row: number, from: number, to: number): readonly Senses[] {
    for (let t = from; t < to; t++) {
      const key = this.#sentences.keyOf(row, t);
      if (key !== NO_KEY && !this.#known.has(key)) this.#known.set(key, this.#lookUp(sentence, t));
    }
    return content.keys.map((key) => this.#known.get(key) ?? none);
  }

  #lookUp(sentence: Sentence, token: number): Senses {
    let found: number[] | undefined;
    for (const rule of this.#rules) {
      for (const sense of rule.senses!(sentence.tokens[token]!, sentence)) {
        let number = this.#numbers.get(sense);
        if (number === undefined) this.#numbers.set(sense, (number = this.#numbers.size));
        found ??= [];
        if (!found.includes(number)) found.push(number);
      }
    }
    return found?.sort((a, b) => a - b) ?? none;
  }
}

/** Whether two words can stand for one thing. */
export function meet(one: Senses, other: Senses): boolean {
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}
