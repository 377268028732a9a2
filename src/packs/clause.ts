import { oncePer } from '../language/once.js';
import { treeOf } from '../language/tree.js';
import type { Claim, Sentence } from '../model.js';

/** What hangs so on a claim's words makes a claim of its own. */
const CLAUSES = new Set(['ccomp', 'csubj', 'advcl', 'acl', 'parataxis', 'appos', 'list', 'discourse']);

/** A claim of more words is a list or a misread page; what comes after is not looked at. */
const MOST = 300;

/**
 * Indices of the words that the claim itself says, in text order: what clauses in it say belongs to their own claims. The words
 * that carry its certainty are among them: "presumed" in "nine are presumed dead". Every rule of a pack asks for the same.
 */
export const ownWords = oncePer((claim: Claim, sentence: Sentence): ReadonlySet<number> => {
  const { tokens, children } = treeOf(sentence);
  const found = new Set<number>();
  const { head, complex } = claim.predicate;
  for (let i = head - 1; i >= 0 && tokens[i]!.start >= complex.start; i--) if (tokens[i]!.tag === 'VERB') found.add(i);
  const stack = [head, ...claim.arguments.map((argument) => argument.head)];
  while (stack.length > 0 && found.size < MOST) {
    const i = stack.pop()!;
    if (found.has(i)) continue;
    found.add(i);
    for (const child of children[i]!) if (!isOwnClaim(tokens[child]!, i === head)) stack.push(child);
  }
  return new Set([...found].sort((a, b) => a - b));
});

/** "expected to be charged" and "arrested and charged" are two claims; "found guilty" and "12 militants and three civilians" are one. */
const isOwnClaim = ({ relation, tag }: Sentence['tokens'][number], ofPredicate: boolean): boolean =>
  CLAUSES.has(relation) || (relation === 'xcomp' && tag === 'VERB') || (relation === 'conj' && (ofPredicate || tag === 'VERB' || tag === 'AUX'));
