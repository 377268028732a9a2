import type { Argument, Name, Role } from '../model.js';
import { childrenBy, descendants, spanOf, type Tree } from '../language/tree.js';
import { antecedentOf, isPassive, isPossessive, markerOf, subjectOf } from './clause.js';
import { nameOfHead, type SentenceMarks } from './mentions.js';
import type { PredicateHead } from './predicates.js';

/** Role that a preposition gives to what follows it, after times and places are told apart by what they name. */
const ROLE_OF_MARKER: ReadonlyMap<string, Role> = new Map([
  ['with', 'with'], // talks with Wang
  ['alongside', 'with'],
  ['to', 'recipient'], // sold to Rosneft
  ['for', 'purpose'], // charged for the killing
  ['about', 'topic'],
  ['on', 'topic'], // tariffs on Chinese goods
  ['over', 'topic'], // talks over grain
  ['of', 'object'],
  ['by', 'actor'],
  ['between', 'actor'], // a summit between A and B
  ['among', 'actor'],
  ['from', 'other'],
  ['into', 'place'],
  ['in', 'place'],
  ['at', 'place'],
  ['near', 'place'],
  ['outside', 'place'],
  ['off', 'place'],
  ['inside', 'place'],
  ['under', 'place'],
  ['along', 'place'],
  ['through', 'manner'],
  ['because', 'cause'], // because of the storm
  ['due', 'cause'], // due to ice
  ['after', 'time'],
  ['before', 'time'],
  ['during', 'time'],
  ['since', 'time'],
  ['until', 'time'],
  ['as', 'attribute'],
  ['against', 'object'],
  ['despite', 'cause'],
  ['amid', 'cause'],
]);

/** Clauses are claims of their own, no part of an argument's words. */
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'csubj']);

/** The participants and circumstances of a predicate, in text order. */
export function argumentsOf(tree: Tree, marks: SentenceMarks, predicate: PredicateHead): readonly Argument[] {
  const found = new Map<number, Argument>();
  const add = (head: number | undefined, role: Role) => {
    if (head === undefined || found.has(head)) return;
    for (const argument of withConjuncts(tree, marks, antecedentOf(tree, head), role)) if (!found.has(argument.head)) found.set(argument.head, argument);
  };
  const { head, form, clause, top } = predicate;
  if (form === 'nominal') nominalArguments(tree, marks, head, add);
  if (form === 'appositive' || form === 'attributive') add(appositiveHolder(tree, head), 'actor');
  if (form === 'verbal' || form === 'copular' || clause !== head) {
    subjectArguments(tree, clause, add);
    for (let at = clause; ; at = tree.tokens[at]!.head) {
      circumstances(tree, marks, at, at === clause, add);
      if (at === top) break;
    }
    if (form === 'copular') add(head, 'attribute');
  }
  if (form !== 'copular') found.delete(head);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

type Add = (head: number | undefined, role: Role) => void;

function subjectArguments(tree: Tree, clause: number, add: Add): void {
  const subject = subjectOf(tree, clause);
  if (subject) add(subject.head, isPassive(tree, clause) !== subject.asObject ? 'object' : 'actor');
}

/** Objects, complements and circumstances of one clause; of an embedding verb ("agreed on Monday to …") only the circumstances. */
function circumstances(tree: Tree, marks: SentenceMarks, clause: number, inner: boolean, add: Add): void {
  const passive = isPassive(tree, clause);
  for (const child of tree.children[clause]!) {
    const { relation, tag } = tree.tokens[child]!;
    if (relation === 'obl' || relation === 'nmod') add(child, obliqueRole(tree, marks, child, passive));
    else if (relation === 'advmod' && marks.timeAt[child]) add(child, 'time');
    else if (!inner) continue;
    else if (relation === 'obj') add(child, 'object');
    else if (relation === 'iobj') add(child, 'recipient');
    else if (relation === 'ccomp' || relation === 'xcomp') add(child, tag === 'VERB' ? 'content' : 'attribute');
    else if (relation === 'advmod' && tag === 'ADV') add(child, 'manner');
  }
}

function nominalArguments(tree: Tree, marks: SentenceMarks, head: number, add: Add): void {
  const hasObject = childrenBy(tree, head, 'nmod').some((c) => markerOf(tree, c) === 'of');
  for (const child of tree.children[head]!) {
    const { relation, tag } = tree.tokens[child]!;
    if (relation === 'nmod') {
      const marker = markerOf(tree, child);
      if (marks.timeAt[child]) add(child, 'time');
      else if (tag === 'PRON' || isPossessive(tree, child)) add(child, 'actor');
      else if (marker === null) add(child, marks.nameAt[child] ? 'actor' : 'other');
      else add(child, obliqueRole(tree, marks, child, false));
    } else if (relation === 'compound') add(child, marks.timeAt[child] ? 'time' : hasObject ? 'actor' : 'object'); // police shooting, grain exports
    else if (relation === 'amod' && marks.nameAt[child]) add(child, 'actor'); // Chinese exports
    else if (relation === 'nummod' && marks.timeAt[child]) add(child, 'time');
  }
}

/** "Wang Yi, the foreign minister": the minister is said of Wang. */
const appositiveHolder = (tree: Tree, head: number): number | undefined => (tree.tokens[head]!.head >= 0 ? tree.tokens[head]!.head : undefined);

function obliqueRole(tree: Tree, marks: SentenceMarks, head: number, passive: boolean): Role {
  const marker = markerOf(tree, head);
  const name = marks.nameAt[head];
  if (marks.timeAt[head]) return 'time';
  if (marker === 'by') return passive || name || tree.tokens[head]!.tag !== 'VERB' ? 'actor' : 'manner';
  if (marker === null) return marks.quantityAt[head] ? 'quantity' : 'other';
  if (name?.type === 'place' && marker !== 'of' && marker !== 'with' && marker !== 'between' && marker !== 'to') return 'place';
  return ROLE_OF_MARKER.get(marker) ?? 'other';
}

/** The argument at `head` and, under the same role, whatever is coordinated with it: "Rubio and Wang". */
function* withConjuncts(tree: Tree, marks: SentenceMarks, head: number, role: Role): Generator<Argument> {
  yield argument(tree, marks, head, role);
  for (const conjunct of childrenBy(tree, head, 'conj')) {
    if (tree.tokens[conjunct]!.tag !== 'VERB') yield argument(tree, marks, conjunct, role);
  }
}

function argument(tree: Tree, marks: SentenceMarks, head: number, role: Role): Argument {
  const name: Name | undefined = nameOfHead(tree, marks, head);
  const token = tree.tokens[head]!;
  const words = descendants(tree, head, (child, parent) => !CLAUSES.has(tree.tokens[child]!.relation) && !isConjunct(tree, child, parent));
  return {
    ...trimmed(tree, words),
    role,
    head,
    lemma: name && name.mention !== 'name' ? name.canonical.toLowerCase() : token.lemma.toLowerCase(),
    entity: name?.entity ?? null,
    marker: markerOf(tree, head),
  };
}

const isConjunct = (tree: Tree, child: number, parent: number) =>
  tree.tokens[child]!.relation === 'conj' || (tree.tokens[child]!.relation === 'cc' && tree.children[parent]!.length > 0);

/** Punctuation at its edges and the linking preposition are no part of an argument's words. */
function trimmed(tree: Tree, words: readonly number[]): { start: number; end: number } {
  let first = 0;
  let last = words.length - 1;
  const skip = (i: number) => tree.tokens[words[i]!]!.tag === 'PUNCT' || tree.tokens[words[i]!]!.relation === 'case';
  while (first < last && skip(first)) first++;
  while (last > first && tree.tokens[words[last]!]!.tag === 'PUNCT') last--;
  return spanOf(tree, words.slice(first, last + 1));
}
