import type { Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';

/** A sentence's dependency tree, indexed for walking. Indices are positions in `Sentence.tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Children of each token, left to right. */
  readonly children: readonly (readonly number[])[];
}

/** The tree of a sentence; built once for each sentence. */
export const treeOf = oncePer(({ tokens }: Sentence): Tree => ({ tokens, children: childrenOf(tokens) }));

const LEAF: readonly number[] = [];

/** Where the children of each token begin among those of all, while a tree is built. */
let begins = new Int32Array(256);
let sorted = new Int32Array(256);

/** Children sorted by their heads, so that each list is made in one piece: one that grows takes several times its room. */
function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const { length } = tokens;
  if (begins.length < length + 2) [begins, sorted] = [new Int32Array(2 * length + 2), new Int32Array(2 * length + 2)];
  begins.fill(0, 0, length + 2);
  for (let i = 0; i < length; i++) if (isHead(tokens[i]!.head, length)) begins[tokens[i]!.head + 2]!++;
  for (let i = 2; i <= length; i++) begins[i]! += begins[i - 1]!;
  // after this, `begins[head]` is where its children begin and `begins[head + 1]` where they end
  for (let i = 0; i < length; i++) if (isHead(tokens[i]!.head, length)) sorted[begins[tokens[i]!.head + 1]!++] = i;
  const children: (readonly number[])[] = [];
  for (let head = 0; head < length; head++) children.push(listed(begins[head]!, begins[head + 1]!));
  return children;
}

const isHead = (head: number, length: number): boolean => head >= 0 && head < length;

function listed(from: number, to: number): readonly number[] {
  switch (to - from) {
    case 0: return LEAF;
    case 1: return [sorted[from]!];
    case 2: return [sorted[from]!, sorted[from + 1]!];
    case 3: return [sorted[from]!, sorted[from + 1]!, sorted[from + 2]!];
    default: {
      const list = [sorted[from]!, sorted[from + 1]!, sorted[from + 2]!, sorted[from + 3]!];
      for (let at = from + 4; at < to; at++) list.push(sorted[at]!);
      return list;
    }
  }
}

/*
 * The three below are asked dozens of times a word: plain loops over what is there, and up to four relations by name, where a list
 * of them would have to be made for each question.
 */

/** Children of `head` that stand in one of these relations to it, left to right. */
export function childrenBy(tree: Tree, head: number, one: string, two = one, three = one): number[] {
  const found: number[] = [];
  for (const child of tree.children[head]!) {
    const { relation } = tree.tokens[child]!;
    if (relation === one || relation === two || relation === three) found.push(child);
  }
  return found;
}

/** First child of `head` in one of these relations; undefined when there is none. */
export function childBy(tree: Tree, head: number, one: string, two = one, three = one, four = one): number | undefined {
  for (const child of tree.children[head]!) {
    const { relation } = tree.tokens[child]!;
    if (relation === one || relation === two || relation === three || relation === four) return child;
  }
  return undefined;
}

/** What `descendants` has found so far, by index; all 0 between two calls. */
let found = new Uint8Array(256);

/**
 * All tokens under `head`, itself included, in text order; `enter` says which children to walk into. Of a sentence without end (a list,
 * a table taken for one) those nearest to `head` in the tree: each of its clauses holds all that follow, and time would grow with the square.
 */
export function descendants(tree: Tree, head: number, enter?: (child: number, parent: number) => boolean): number[] {
  const { children } = tree;
  if (found.length < children.length) found = new Uint8Array(2 * children.length);
  const under = [head];
  let first = head;
  let last = head;
  for (let at = 0; at < under.length && under.length < MOST; at++) {
    const parent = under[at]!;
    for (const child of children[parent]!) {
      if (enter !== undefined && !enter(child, parent)) continue;
      under.push(child);
      if (child < first) first = child;
      if (child > last) last = child;
    }
  }
  if (under.length === 1) return under;
  if (last - first >= SPARSE * under.length) return under.sort((a, b) => a - b);
  // nearly all between the first and the last: marking and reading off is cheaper than sorting
  for (const i of under) found[i] = 1;
  for (let i = first, n = 0; i <= last; i++) {
    if (found[i] === 0) continue;
    under[n++] = i;
    found[i] = 0;
  }
  return under;
}

/** Tokens under one head from which on it is no prose. */
const MOST = 400;

/** From so many tokens for each one found on, they are sorted. */
const SPARSE = 8;

/** The span from the first to the last of these tokens, in the article's text. */
export function spanOf(tree: Tree, indices: readonly number[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const i of indices) {
    const token = tree.tokens[i]!;
    if (token.start < start) start = token.start;
    if (token.end > end) end = token.end;
  }
  return { start, end };
}

/** Numbers of the first token that lies inside a span and of the one behind the last, by bisection. */
export function rangeWithin(tokens: readonly Token[], { start, end }: Span): readonly [from: number, to: number] {
  let from = 0;
  for (let high = tokens.length; from < high; ) {
    const middle = (from + high) >> 1;
    if (tokens[middle]!.start < start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return [from, to];
}

/** Number of a token among those of its sentence, by bisection. */
export function indexOfToken(tokens: readonly Token[], token: Token): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < token.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
