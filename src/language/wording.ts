import type { Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';
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
export function plain(text: string): string {
  let form = forms.get(text);
  if (form === undefined) {
    if (forms.size > MAX_KEPT) forms.clear();
    form = text.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
    forms.set(text, form);
  }
  return form;
}

/** Words as they stand → in comparisons; the words of the news come back. */
const forms = new Map<string, string>();
const MAX_KEPT = 20_000;

/** How many of the words a vocabulary holds. */
export function countIn(words: readonly string[], vocabulary: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) if (vocabulary.has(word)) sum++;
  return sum;
}

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

const vocabularyOf = oncePer((words: readonly string[]): ReadonlySet<string> => new Set(words));

/** Longest common subsequence of two wordings, and what each has within it that the other has not; undefined when they have fewer than `least` words in common. */
export function overlapOf(one: readonly string[], other: readonly string[], least = 1): Overlap | undefined {
  // cheaply told, and no fewer than come back in one order
  if (countIn(one, vocabularyOf(other)) < least) return undefined;
  const pairs = commonWords(one, other);
  const [firstPair, lastPair] = [pairs[0], pairs.at(-1)];
  if (!firstPair || !lastPair || pairs.length < least) return undefined;
  const between = (from: number, to: number, taken: ReadonlySet<number>) => Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((k) => !taken.has(k));
  return {
    common: pairs.length,
    onlyFirst: between(firstPair[0], lastPair[0], new Set(pairs.map((p) => p[0]))),
    onlySecond: between(firstPair[1], lastPair[1], new Set(pairs.map((p) => p[1]))),
    first: [firstPair[0], lastPair[0]],
    second: [firstPair[1], lastPair[1]],
  };
}

/** Length of the longest common subsequence of what is left from row i and column j on. */
const table = new Uint16Array((MAX_WORDS + 1) ** 2);

/** Indices of the words that both have in one order, as many as can be: the longest common subsequence. */
export function commonWords(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const numbers = new Map<string, number>();
  const b: number[] = [];
  for (let j = 0; j < other.length && j < MAX_WORDS; j++) {
    const number = numbers.get(other[j]!);
    if (number === undefined) numbers.set(other[j]!, j);
    b.push(number ?? j);
  }
  // a word that the other has nowhere has a row like the next one's
  const a: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < one.length && i < MAX_WORDS; i++) {
    const number = numbers.get(one[i]!);
    if (number === undefined) continue;
    a.push(number);
    places.push(i);
  }
  const width = b.length + 1;
  table.fill(0, a.length * width, (a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = i * width;
    const below = row + width;
    table[row + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const down = table[below + j]!;
      const right = table[row + j + 1]!;
      table[row + j] = a[i] === b[j] ? table[below + j + 1]! + 1 : down > right ? down : right;
    }
  }
  const common = table[0]!;
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; common > 0 && i < a.length && j < b.length; ) {
    const at = i * width + j;
    // the first common word is taken as late as nothing is lost: in "I relied on him. I should have asked" it is the second "I"
    if (pairs.length === 0 && j + 1 < b.length && table[at + 1] === common) j++;
    else if (pairs.length === 0 && i + 1 < a.length && table[at + width] === common) i++;
    else if (a[i] === b[j]) pairs.push([places[i++]!, j++]);
    else if (table[at + width]! >= table[at + 1]!) i++;
    else j++;
  }
  return pairs;
}
