/** Relations of Universal Dependencies (https://universaldependencies.org/u/dep/), in the order of the parser's classes; no subtypes. */
export const RELATIONS = [
  'acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'compound', 'conj', 'cop', 'csubj', 'dep', 'det',
  'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj', 'nummod', 'obj', 'obl',
  'orphan', 'parataxis', 'punct', 'reparandum', 'vocative', 'xcomp',
] as const;

/** Classes of the parser's actions: shift, arc to the left, arc to the right. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function relationNumber(relation: string): number {
  return RELATIONS.indexOf(relation as (typeof RELATIONS)[number]);
}
