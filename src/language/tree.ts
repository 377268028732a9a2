import type { Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';

/** A sentence's dependency tree, indexed for walking. Indices are positions in `Sentence.tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Children of each token, left to right. */
  readonly children: readonly (readonly number[])[];
}

/** The tree of a sentence; built once for each sentence. */
export const treeOf = oncePer(({ tokens }: Sentence): Tree => {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return { tokens, children };
});

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
