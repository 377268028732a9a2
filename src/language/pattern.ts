import type { Document, NameType, Sentence, Tag, Token } from '../model.js';
import { within } from './within.js';

/** Where a pattern is looked for. */
export interface Passage {
  readonly document: Document;
  readonly sentence: Sentence;
}

/** What one token must be. */
export type TokenTest = (passage: Passage, index: number) => boolean;

/**
 * A pattern over the tokens of a sentence: from places at which it may begin (indices of tokens, ascending) to the places just
 * after it. Sets of places, not backtracking: the time grows with the pattern and the sentence, never with their power.
 */
export type Pattern = (passage: Passage, starts: readonly number[]) => readonly number[];

/** Tokens `from` up to `to`, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

// ---------------------------------------------------------------- one token

/** Any of these dictionary forms, in all their inflections: charge finds "charged". */
export const lemma = (...words: readonly string[]): TokenTest => {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return ({ sentence }, i) => wanted.has(sentence.tokens[i]!.lemma.toLowerCase());
};

/** Any of these words as they are written; one in lower case stands for capitals as well, "Met" is not "met". */
export const word = (...words: readonly string[]): TokenTest => {
  const wanted = new Set(words);
  return ({ sentence }, i) => isFormIn(sentence.tokens[i]!, wanted);
};

/** A word as an editor writes it: it stands for its inflections if it is a dictionary form, and for itself. */
export const written = (...words: readonly string[]): TokenTest => {
  const wanted = new Set(words);
  return ({ sentence }, i) => isWordIn(sentence.tokens[i]!, wanted);
};

export const tag = (...tags: readonly Tag[]): TokenTest => ({ sentence }, i) => tags.includes(sentence.tokens[i]!.tag);

export const relation = (...relations: readonly string[]): TokenTest => ({ sentence }, i) => relations.includes(sentence.tokens[i]!.relation);

/** A word of a name, pronouns and descriptions that stand for one left out; of any type when none is given. */
export const name = (...types: readonly NameType[]): TokenTest => ({ sentence, document }, i) =>
  within(document.names, sentence.tokens[i]!).some(({ type, mention }) => (types.length === 0 || types.includes(type)) && mention !== 'pronoun' && mention !== 'description');

/** The token that this one hangs on passes the test: a subject of "rise". */
export const governor = (test: TokenTest): TokenTest => (passage, i) => {
  const { head } = passage.sentence.tokens[i]!;
  return head >= 0 && test(passage, head);
};

export const not = (test: TokenTest): TokenTest => (passage, i) => !test(passage, i);

export const all = (...tests: readonly TokenTest[]): TokenTest => (passage, i) => tests.every((test) => test(passage, i));

// ---------------------------------------------------------------- several

export const token = (test: TokenTest): Pattern => (passage, starts) => starts.filter((i) => i < passage.sentence.tokens.length && test(passage, i)).map((i) => i + 1);

/** One after the other. */
export const sequence = (...patterns: readonly Pattern[]): Pattern => (passage, starts) => {
  let places = starts;
  for (const pattern of patterns) {
    if (places.length === 0) break;
    places = pattern(passage, places);
  }
  return places;
};

export const anyOf = (...patterns: readonly Pattern[]): Pattern => (passage, starts) => union(patterns.map((pattern) => pattern(passage, starts)));

export const optional = (pattern: Pattern): Pattern => (passage, starts) => union([starts, pattern(passage, starts)]);

/** Up to so many tokens, whatever they are. */
export const gap = (most: number): Pattern => (passage, starts) => {
  const last = passage.sentence.tokens.length;
  const places: number[] = [];
  let next = 0;
  for (const start of starts) for (next = Math.max(next, start); next <= Math.min(start + most, last); next++) places.push(next);
  return places;
};

/** The longest match that begins at a token; undefined when none does. */
export function matchAt(pattern: Pattern, passage: Passage, from: number): TokenRange | undefined {
  const to = pattern(passage, [from]).at(-1);
  return to === undefined || to === from ? undefined : { from, to };
}

/** Tokens of a range that hang on nothing in it: one, unless the parse went astray. */
export function headsIn({ tokens }: Sentence, { from, to }: TokenRange): readonly number[] {
  const heads: number[] = [];
  for (let i = from; i < to; i++) {
    const { head } = tokens[i]!;
    if (head < from || head >= to) heads.push(i);
  }
  return heads;
}

// ---------------------------------------------------------------- forms of a word

/** Whether the token as it stands, or in small letters, is one of these words. */
function isFormIn({ text }: Token, words: ReadonlySet<string>): boolean {
  const plain = text.includes('’') ? text.replaceAll('’', "'") : text;
  return words.has(plain) || words.has(plain.toLowerCase());
}

/** … or its dictionary form is. */
export const isWordIn = (token: Token, words: ReadonlySet<string>): boolean => words.has(token.lemma.toLowerCase()) || isFormIn(token, words);

/** All that a listed word may be to find this token. */
export function wordsOf({ text, lemma: dictionary }: Token): readonly string[] {
  const plain = text.replaceAll('’', "'");
  return [...new Set([plain, plain.toLowerCase(), dictionary.toLowerCase()])];
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  const first = lists[0] ?? [];
  if (lists.length === 1) return first;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
