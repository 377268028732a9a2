import { treeOf } from '../language/tree.js';
import type { Claim, Sentence } from '../model.js';

/** What hangs so on a claim's words makes a claim of its own. */
const CLAUSES = new Set(['ccomp', 'csubj', 'advcl', 'acl', 'parataxis', 'conj', 'appos', 'list', 'discourse']);

/** Indices of the words that the claim itself says, in text order: what clauses in it say belongs to their own claims. */
export function ownWords(claim: Claim, sentence: Sentence): readonly number[] {
  const { tokens, children } = treeOf(sentence);
  const found: number[] = [];
  const stack = [claim.predicate.head];
  while (stack.length > 0) {
    const i = stack.pop()!;
    found.push(i);
    for (const child of children[i]!) if (!isOwnClaim(tokens[child]!)) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** "expected to be charged" has two verbs, "found guilty" only one. */
const isOwnClaim = ({ relation, tag }: Sentence['tokens'][number]): boolean => CLAUSES.has(relation) || (relation === 'xcomp' && tag === 'VERB');
