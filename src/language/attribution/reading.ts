import type { Name, Quotation, Sentence, Span, Token } from '../../model.js';
import { treeOf } from '../tree.js';

/** A half-open range of token indices in one sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence with what the search for attributions asks of it again and again. Indices are positions in `tokens`. */
export interface Clause {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower-cased text of each token. */
  readonly words: readonly string[];
  /** First and last token of the subtree of each token. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Index of the quotation that each token stands in, marks included; -1 outside. */
  readonly quotation: readonly number[];
}

/** One article as the search for attributions reads it. */
export interface Reading {
  readonly clauses: readonly Clause[];
  readonly names: readonly Name[];
  /** Outermost quotations only. */
  readonly quotations: readonly Quotation[];
}

/** Prepares an article: subtree bounds, children, and which quotation each token stands in. Linear in tokens and quotations. */
export function readingOf(sentences: readonly Sentence[], names: readonly Name[], quotations: readonly Quotation[]): Reading {
  const outer: Quotation[] = [];
  for (const quotation of quotations) {
    const previous = outer.at(-1);
    if (!previous || quotation.start >= previous.end) outer.push(quotation);
  }
  let at = 0;
  const clauses = sentences.map((sentence, index) => {
    const { tokens } = sentence;
    const size = tokens.length;
    const words: string[] = [];
    // plain arrays: a typed one costs more to make than a sentence is worth
    const first: number[] = [];
    const last: number[] = [];
    const quotation: number[] = [];
    const { children } = treeOf(sentence);
    for (let i = 0; i < size; i++) {
      const { start, end, text } = tokens[i]!;
      words.push(text.toLowerCase());
      first.push(i);
      last.push(i);
      while (at < outer.length && outer[at]!.end <= start) at++;
      // the opening mark of the next quotation may have stayed at the end of this sentence
      quotation.push(at < outer.length && outer[at]!.start <= start && !(i === size - 1 && end <= outer[at]!.inner.start) ? at : -1);
    }
    spreadBounds(tokens, first, last);
    return { index, sentence, tokens, words, first, last, children, quotation };
  });
  return { clauses, names, quotations: outer };
}

/** Carries the places of tokens up to their heads. The lowest comes first, and then the highest, so that each bound changes once. */
function spreadBounds(tokens: readonly Token[], first: number[], last: number[]): void {
  for (let i = 0; i < tokens.length; i++) for (let up = tokens[i]!.head; up >= 0 && first[up]! > i; up = tokens[up]!.head) first[up] = i;
  for (let i = tokens.length - 1; i >= 0; i--) for (let up = tokens[i]!.head; up >= 0 && last[up]! < i; up = tokens[up]!.head) last[up] = i;
}

export function spanOfRange(clause: Clause, range: TokenRange): Span {
  return { start: clause.tokens[range.from]!.start, end: clause.tokens[range.to - 1]!.end };
}

/** First child of `head` in this relation, on the side asked for; -1 when there is none. */
export function childIn(clause: Clause, head: number, relation: string): number {
  for (const child of clause.children[head]!) if (clause.tokens[child]!.relation === relation) return child;
  return -1;
}

/** The word that links a phrase to its head, as in "for" of "called for talks"; "" when none. */
export function markerOf(clause: Clause, head: number): string {
  for (const child of clause.children[head]!) {
    const { relation } = clause.tokens[child]!;
    if (child < head && (relation === 'case' || relation === 'mark')) return clause.words[child]!;
  }
  return '';
}

const EDGE_PUNCTUATION = new Set([',', ';', '.', ':', '-', '--', '–', '—']);

/** The range without commas, dashes and full stops at its edges. */
export function trimmed(clause: Clause, range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (from < to && EDGE_PUNCTUATION.has(clause.words[from]!)) from++;
  while (from < to && EDGE_PUNCTUATION.has(clause.words[to - 1]!)) to--;
  return from < to ? { from, to } : null;
}

/** From one token to another, taking in the whole of a quotation that ends or begins between them. */
export function widened(reading: Reading, clause: Clause, from: number, to: number): Span {
  let { start } = clause.tokens[from]!;
  let { end } = clause.tokens[to]!;
  const opening = clause.quotation[from]!;
  const closing = clause.quotation[to]!;
  // content inside somebody else's quotation stays inside it
  if (closing >= 0 && closing !== opening) end = Math.max(end, reading.quotations[closing]!.end);
  if (opening >= 0 && closing !== opening) start = Math.min(start, reading.quotations[opening]!.start);
  return { start, end };
}


const PAUSES = new Set([',', ';', ':', '-', '--', '–', '—']);

/** A comma, a dash or the like. */
export const isPause = (word: string): boolean => PAUSES.has(word);

export const CLOSING_MARKS = new Set(['”', '"', '’', "'", "''", '»']);

/** Indices of the quotations that share text with a span. */
export function quotationsIn(reading: Reading, span: Span): number[] {
  const found: number[] = [];
  let low = 0;
  let high = reading.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.quotations[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < reading.quotations.length && reading.quotations[at]!.start < span.end; at++) found.push(at);
  return found;
}

/** The subject nearest to a verb, on the same side of quotation marks as the verb; -1 when it has none. */
export function subjectOf(clause: Clause, verb: number): number {
  let nearest = -1;
  for (const child of clause.children[verb]!) {
    if (clause.tokens[child]!.relation !== 'nsubj' || clause.quotation[child] !== clause.quotation[verb]) continue;
    if (nearest < 0 || Math.abs(child - verb) < Math.abs(nearest - verb)) nearest = child;
  }
  return nearest;
}
