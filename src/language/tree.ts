import type { Sentence, Span, Token } from '../model.js';

/** A sentence's dependency tree, indexed for walking. Indices are positions in `Sentence.tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Children of each token, left to right. */
  readonly children: readonly (readonly number[])[];
}

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence; built once for each sentence. */
export function treeOf(sentence: Sentence): Tree {
  let tree = trees.get(sentence);
  if (!tree) {
    const children: number[][] = sentence.tokens.map(() => []);
    sentence.tokens.forEach((token, i) => {
      children[token.head]?.push(i);
    });
    tree = { tokens: sentence.tokens, children };
    trees.set(sentence, tree);
  }
  return tree;
}

/** Children of `head` that stand in one of these relations to it, left to right. */
export function childrenBy(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  return tree.children[head]!.filter((i) => relations.includes(tree.tokens[i]!.relation));
}

/** First child of `head` in one of these relations; undefined when there is none. */
export function childBy(tree: Tree, head: number, ...relations: readonly string[]): number | undefined {
  return tree.children[head]!.find((i) => relations.includes(tree.tokens[i]!.relation));
}

/** All tokens under `head`, itself included, in text order; `enter` says which children to walk into. */
export function descendants(tree: Tree, head: number, enter: (child: number, parent: number) => boolean = () => true): number[] {
  const found: number[] = [];
  const stack = [head];
  while (stack.length > 0) {
    const i = stack.pop()!;
    found.push(i);
    for (const child of tree.children[i]!) if (enter(child, i)) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** From `i` up to the root, `i` left out. */
export function* ancestors(tree: Tree, i: number): Generator<number> {
  for (let at = tree.tokens[i]!.head; at >= 0; at = tree.tokens[at]!.head) yield at;
}

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
