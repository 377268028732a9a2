import type { Sentence, Span, Token } from '../model.js';
import { within } from './within.js';

/** Words of a span, lower case, punctuation and quotation marks left out, with the token that each stands for. */
export function wordsIn(sentences: readonly Sentence[], span: Span): readonly Token[] {
  const found: Token[] = [];
  for (const sentence of within(sentences, span)) {
    for (const token of sentence.tokens) if (token.tag !== 'PUNCT' && token.start >= span.start && token.end <= span.end) found.push(token);
  }
  return found;
}

/** One way to write a word in comparisons of wording: curly apostrophes straight, lower case, "U.S." as "us". */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('.', '');

export interface Overlap {
  /** Words that both have, in order. */
  readonly common: number;
  /** Words of the first between its first and last common word that the second has not, and the reverse. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** Indices of the first and last common word in each. */
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** Longer wordings are compared by their beginning: the table grows with the product. */
const MAX_WORDS = 120;

/** Longest common subsequence of two wordings, and what each has within it that the other has not. */
export function overlapOf(one: readonly string[], other: readonly string[]): Overlap | undefined {
  const pairs = commonWords(one, other);
  const [firstPair, lastPair] = [pairs[0], pairs.at(-1)];
  if (!firstPair || !lastPair) return undefined;
  const between = (from: number, to: number, taken: ReadonlySet<number>) => Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((k) => !taken.has(k));
  return {
    common: pairs.length,
    onlyFirst: between(firstPair[0], lastPair[0], new Set(pairs.map((p) => p[0]))),
    onlySecond: between(firstPair[1], lastPair[1], new Set(pairs.map((p) => p[1]))),
    first: [firstPair[0], lastPair[0]],
    second: [firstPair[1], lastPair[1]],
  };
}

/** Indices of the words that both have in one order, as many as can be: the longest common subsequence. */
export function commonWords(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const a = one.slice(0, MAX_WORDS);
  const b = other.slice(0, MAX_WORDS);
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const common = table[0]!;
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; common > 0 && i < a.length && j < b.length; ) {
    // the first common word is taken as late as nothing is lost: in "I relied on him. I should have asked" it is the second "I"
    if (pairs.length === 0 && j + 1 < b.length && table[i * width + j + 1] === common) j++;
    else if (pairs.length === 0 && i + 1 < a.length && table[(i + 1) * width + j] === common) i++;
    else if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
