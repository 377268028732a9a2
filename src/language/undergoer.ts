import type { Tree } from './tree.js';

/**
 * Whom an event befalls, as the head of his phrase: the subject of a passive, or of a verb that he does himself ("Keller died"), else the
 * object; of a noun, its possessor or what "of" leads to ("Keller's death", "the killing of Keller"). Undefined when nobody is told.
 *
 * @param at verb or noun of the event
 * @param does true for a verb whose subject is the one whom it befalls
 */
export function undergoerOf(at: number, does: boolean, tree: Tree): number | undefined {
  const { tokens, children } = tree;
  const own = children[at]!;
  const isNoun = tokens[at]!.tag === 'NOUN';
  const relation = isNoun ? 'nmod' : does || hasPassiveAuxiliary(at, tree) ? 'nsubj' : 'obj';
  const whom = own.find((c) => tokens[c]!.relation === relation && (!isNoun || c < at || children[c]!.some((m) => tokens[m]!.lemma === 'of')));
  // nobody can be died: "Yesterday, a climber died" is misread for a relative clause
  return whom ?? (does && tokens[at]!.relation === 'acl' && tokens[at]!.head === at - 1 ? at - 1 : undefined);
}

/** "was killed", "got arrested"; also "was killing". */
export const hasPassiveAuxiliary = (at: number, { tokens, children }: Tree): boolean => children[at]!.some((c) => tokens[c]!.relation === 'aux' && (tokens[c]!.lemma === 'be' || tokens[c]!.lemma === 'get'));

/** Steps from a noun back to the name that it stands beside: "Rosalind Teague, the singer and the town's best-known resident, who died". */
const APPOSED = 4;

const RELATIVE = new Set(['who', 'which', 'that']);

/** The noun, or the name that it stands beside, for which a relative pronoun stands: "Keller, who quit on Wednesday"; any other word stands for itself. */
export function antecedentOf(whom: number | undefined, { tokens }: Tree): number | undefined {
  if (whom === undefined || !RELATIVE.has(tokens[whom]!.lemma.toLowerCase())) return whom;
  const clause = tokens[tokens[whom]!.head];
  if (clause?.relation !== 'acl') return undefined;
  let named = clause.head;
  for (let at = named, step = 0; step < APPOSED && tokens[at]?.tag === 'NOUN'; at = tokens[at]!.head, step++) {
    const { relation, head } = tokens[at]!;
    if (relation === 'appos') named = head;
    else if (relation !== 'conj') break;
  }
  return named;
}
