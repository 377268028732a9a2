import { childBy, type Tree } from '../language/tree.js';
import { embeddingOf, takesInfinitive } from './embedding.js';

/** "may have to move": a necessity, no act of its own. */
export function isHaveTo(tree: Tree, verb: number, child: number): boolean {
  return tree.tokens[verb]!.lemma === 'have' && tree.tokens[child]!.relation === 'xcomp' && tree.tokens[child]!.tag === 'VERB' && childBy(tree, verb, 'obj') === undefined && childBy(tree, child, 'mark') !== undefined;
}

/**
 * The word whose complement a clause is: "agreed" for "resume" in "agreed to resume", "urged" for "lift" in "urged them to lift".
 * An infinitive after an object is often hung on the object, or on the verb as if it were a purpose; the verb tells.
 */
export function governorOf(tree: Tree, clause: number): number | undefined {
  const { relation, head } = tree.tokens[clause]!;
  if (head < 0) return undefined;
  if (relation === 'xcomp') return head;
  if (relation !== 'acl' && relation !== 'advcl') return undefined;
  if (!tree.children[clause]!.some((c) => tree.tokens[c]!.relation === 'mark' && tree.tokens[c]!.tag === 'PART')) return undefined;
  // "it was unlikely to have been an attack"
  if (relation === 'advcl' && tree.tokens[head]!.tag === 'ADJ' && embeddingOf(tree.tokens[head]!.lemma)) return head;
  const verb = relation === 'advcl' ? head : tree.tokens[head]!.head;
  if (verb < 0 || !takesInfinitive(tree.tokens[verb]!.lemma)) return undefined;
  if (relation === 'acl') {
    const role = tree.tokens[head]!.relation;
    return role === 'obj' || role === 'iobj' ? verb : undefined;
  }
  const object = childBy(tree, verb, 'obj', 'iobj');
  if (object !== undefined) return object < clause ? verb : undefined;
  // "was ordered to pay"
  return tree.children[verb]!.some((c) => tree.tokens[c]!.relation === 'aux' && tree.tokens[c]!.lemma === 'be') ? verb : undefined;
}
