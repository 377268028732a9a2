import { descendants, type Tree } from '../language/tree.js';
import type { PredicateHead } from './predicates.js';

/** Clauses that are claims of their own when they hang on a verb … */
const OWN_CLAIMS_OF_VERB = new Set(['advcl', 'parataxis', 'conj', 'cc', 'list', 'discourse', 'dislocated']);
/** … and when they hang on a noun. */
const OWN_CLAIMS_OF_NOUN = new Set(['appos', 'parataxis', 'acl']);

/** Tokens of a claim: its predicate with what belongs to it, other claims left out; in text order, no punctuation at the edges. */
export function tokensOf(tree: Tree, predicate: PredicateHead): readonly number[] {
  const { top, head, form } = predicate;
  const spine = new Set<number>();
  for (let at = head; ; at = tree.tokens[at]!.head) {
    spine.add(at);
    if (at === top || at < 0) break;
  }
  const found = descendants(tree, top, (child, parent) => {
    const { relation } = tree.tokens[child]!;
    if (spine.has(child)) return true;
    if (spine.has(parent)) {
      if (parent === top && (relation === 'mark' || relation === 'case') && form !== 'verbal') return false;
      return !OWN_CLAIMS_OF_VERB.has(relation) && !(form === 'nominal' && OWN_CLAIMS_OF_NOUN.has(relation) && isRelativeClause(tree, child));
    }
    return !(OWN_CLAIMS_OF_NOUN.has(relation) && isRelativeClause(tree, child));
  });
  if (form === 'appositive' || form === 'attributive') return trimmed(tree, [...new Set([...holder(tree, head), ...found])].sort((a, b) => a - b));
  return trimmed(tree, found);
}

/** "…, which Trump said he would like to see": finite, with a subject or a relative pronoun of its own. */
function isRelativeClause(tree: Tree, child: number): boolean {
  const { relation } = tree.tokens[child]!;
  if (relation === 'parataxis') return true;
  if (relation !== 'acl') return false;
  return tree.children[child]!.some((c) => tree.tokens[c]!.relation === 'nsubj' || tree.tokens[c]!.relation === 'aux' || tree.tokens[c]!.relation === 'cop');
}

/** The noun phrase that an apposition explains, without its other modifiers. */
function holder(tree: Tree, head: number): readonly number[] {
  const above = tree.tokens[head]!.head;
  return above < 0 ? [] : descendants(tree, above, (child) => tree.tokens[child]!.relation !== 'acl' && tree.tokens[child]!.relation !== 'appos' && tree.tokens[child]!.relation !== 'conj');
}

function trimmed(tree: Tree, words: readonly number[]): readonly number[] {
  let first = 0;
  let last = words.length - 1;
  const isEdge = (i: number) => tree.tokens[words[i]!]!.tag === 'PUNCT' || tree.tokens[words[i]!]!.relation === 'cc';
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last)) last--;
  return words.slice(first, last + 1);
}

