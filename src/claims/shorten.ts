import { descendants, type Tree } from '../language/tree.js';
import type { PredicateHead } from './predicates.js';

/** Words in a statement; more only where nothing can be left out. */
const LONGEST = 25;

/** Modifiers that a statement can do without when it gets long. */
const SPARE: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'appos', 'obl', 'nmod', 'conj', 'advmod', 'list', 'dep', 'discourse', 'amod']);

/** Leaves out modifiers from the end until a statement of `LONGEST` words is left; the predicate and its objects stay. */
export function shortened(tree: Tree, { head, top }: PredicateHead, tokens: readonly number[]): readonly number[] {
  let left = nearest(tokens, head);
  if (wordCount(tree, left) <= LONGEST) return left;
  const spine = new Set<number>();
  for (let at = head; at >= 0; at = tree.tokens[at]!.head) {
    spine.add(at);
    if (at === top) break;
  }
  while (wordCount(tree, left) > LONGEST) {
    const spare = lastSpare(tree, left, spine, top);
    if (spare === undefined) return left;
    const gone = new Set(descendants(tree, spare));
    left = left.filter((i) => !gone.has(i));
    while (left.length > 1 && isDangling(tree, left.at(-1)!)) left = left.slice(0, -1);
  }
  return left;
}

/** A sentence without end (a list, a table taken for one) is cut down before its modifiers are weighed. */
const FAR_TOO_LONG = 150;

function nearest(tokens: readonly number[], head: number): readonly number[] {
  if (tokens.length <= FAR_TOO_LONG) return tokens;
  const at = tokens.indexOf(head);
  return tokens.slice(Math.max(0, at - LONGEST), at + LONGEST);
}

function wordCount(tree: Tree, tokens: readonly number[]): number {
  let count = 0;
  for (const i of tokens) if (tree.tokens[i]!.tag !== 'PUNCT') count++;
  return count;
}

const isDangling = (tree: Tree, i: number): boolean => tree.tokens[i]!.tag === 'PUNCT' || tree.tokens[i]!.relation === 'cc';

/** The smallest modifier that holds the last word, or else the last one of all. */
function lastSpare(tree: Tree, tokens: readonly number[], spine: ReadonlySet<number>, top: number): number | undefined {
  for (let k = tokens.length - 1; k >= 0; k--) {
    for (let at = tokens[k]!; at >= 0 && at !== top && !spine.has(at); at = tree.tokens[at]!.head) {
      if (SPARE.has(tree.tokens[at]!.relation)) return at;
    }
  }
  return undefined;
}
