import type { Argument, Name, Role, Sentence } from '../model.js';
import { capitalOf } from '../language/geography.js';
import { verbForm } from '../language/morphology.js';
import { childBy, childrenBy, descendants, type Tree } from '../language/tree.js';
import { antecedentOf, isGerund, isParticiple, isPassive, isPossessive, markerOf, PERCENT, relativeAdverb, subjectOf } from './clause.js';
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

/** What belongs to the clause that a noun or adjective is the predicate of, not to its own phrase. */
const OF_CLAUSE = new Set(['nsubj', 'cop', 'aux', 'expl', 'mark', 'obl', 'advmod', 'punct', 'discourse']);

/** Clauses are claims of their own, no part of an argument's words. */
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'csubj']);

/** The participants and circumstances of a predicate, in text order. */
export function argumentsOf(sentence: Sentence, tree: Tree, marks: SentenceMarks, predicate: PredicateHead): readonly Argument[] {
  const found = new Map<number, Argument>();
  const add: Add = (head, role, marker) => {
    if (head === undefined || found.has(head)) return;
    const first = antecedentOf(tree, head);
    if (!found.has(first)) found.set(first, argument(tree, marks, first, role, marker));
    // under the same role whatever is coordinated with it: "Rubio and Wang"
    for (const c of tree.children[first]!) {
      if (tree.tokens[c]!.relation === 'conj' && tree.tokens[c]!.tag !== 'VERB' && !found.has(c) && !isGerund(tree, c)) found.set(c, argument(tree, marks, c, role, marker));
    }
  };
  const { head, form, clause, top } = predicate;
  if (form === 'nominal') nominalArguments(tree, marks, head, add);
  if (form === 'appositive') {
    // "librarian Ann Cole and student Owen Bell": each has an office of his own
    if (predicate.of !== undefined) found.set(predicate.of, argument(tree, marks, predicate.of, 'actor'));
    else add(above(tree, head), 'actor');
  }
  // "the fired accountant": he is what it was done to; "a growing crowd", "an Australian climber" is or does so itself
  if (predicate.words !== undefined) partArguments(tree, marks, predicate.words, head, add);
  else if (form === 'attributive') add(above(tree, head), tree.tokens[head]!.tag === 'VERB' && isParticiple(tree, head) ? 'object' : 'actor');
  if (form === 'verbal' || form === 'copular' || clause !== head) {
    if (tree.tokens[head]!.relation === 'case') add(above(tree, head), 'actor'); // according to police
    const passive = isPassive(tree, clause) || isHeadlinePassive(sentence, tree, clause);
    const subject = subjectOf(tree, clause);
    if (subject) add(subject.head, passive !== subject.asObject ? 'object' : 'actor');
    for (let at = clause; ; at = tree.tokens[at]!.head) {
      if (tree.tokens[at]!.tag !== 'NOUN' || at === clause) circumstances(tree, marks, at, at === clause, passive, add);
      if (at === top) break;
    }
    if (form === 'verbal') sharedArguments(tree, marks, clause, passive || subject?.asObject === true, add);
    if (form === 'copular') add(head, 'attribute');
  }
  if (form !== 'copular') found.delete(head);
  if (found.size === 0) return NONE;
  const list = [...found.values()];
  return list.length === 1 ? list : list.sort((a, b) => a.start - b.start || a.end - b.end);
}

const NONE: readonly Argument[] = [];

type Add = (head: number | undefined, role: Role, marker?: string) => void;

/** "Wang Yi, the foreign minister": the minister is said of Wang. */
const above = (tree: Tree, head: number): number | undefined => (tree.tokens[head]!.head >= 0 ? tree.tokens[head]!.head : undefined);

/** "Man charged in office shooting": headlines tell in the present tense, so that a past form without object is a participle. */
function isHeadlinePassive(sentence: Sentence, tree: Tree, clause: number): boolean {
  if (sentence.kind === 'body' || tree.tokens[clause]!.tag !== 'VERB' || childBy(tree, clause, 'obj', 'ccomp', 'xcomp', 'aux') !== undefined) return false;
  const form = verbForm(tree.tokens, clause);
  return form === 'past' || form === 'participle';
}

/** Objects, complements and circumstances of one clause; of an embedding verb ("agreed on Monday to …") only the circumstances. */
function circumstances(tree: Tree, marks: SentenceMarks, clause: number, inner: boolean, passive: boolean, add: Add): void {
  for (const child of tree.children[clause]!) {
    const { relation, tag } = tree.tokens[child]!;
    if (relation === 'obl' || relation === 'nmod') add(child, obliqueRole(tree, marks, child, passive));
    else if ((relation === 'advmod' || relation === 'nsubj') && marks.timeAt[child]) add(child, 'time');
    else if (!inner) continue;
    else if (relation === 'obj') add(child, 'object');
    else if (relation === 'iobj') add(child, 'recipient');
    else if (relation === 'ccomp' || relation === 'xcomp') add(child, relation === 'ccomp' || tag === 'VERB' ? 'content' : 'attribute');
    else if (relation === 'advmod' && tag === 'ADV' && !isRelativeAdverb(tree, child)) add(child, 'manner');
  }
}

/** What a clause says by its place alone: "seized and sank the ship", "a gathering he attended", "the city where they met". */
function sharedArguments(tree: Tree, marks: SentenceMarks, clause: number, passive: boolean, add: Add): void {
  const where = relativeAdverb(tree, clause);
  const holder = tree.tokens[clause]!.relation === 'acl' ? above(tree, clause) : where === undefined ? undefined : nounBefore(tree, where);
  if (where !== undefined) {
    if (holder !== undefined) add(holder, marks.timeAt[holder] || tree.tokens[where]!.lemma === 'when' ? 'time' : 'place', 'in');
    return;
  }
  if (passive || childBy(tree, clause, 'obj', 'ccomp', 'xcomp') !== undefined) return;
  const subject = childBy(tree, clause, 'nsubj');
  if (holder !== undefined && subject !== undefined && antecedentOf(tree, subject) === subject && childBy(tree, clause, 'mark', 'obl') === undefined) add(holder, 'object');
  const next = childrenBy(tree, clause, 'conj').find((c) => tree.tokens[c]!.tag === 'VERB' && c - clause <= ADJACENT && childBy(tree, c, 'nsubj', 'aux') === undefined);
  if (next !== undefined && childBy(tree, clause, 'obl') === undefined) add(childBy(tree, next, 'obj'), 'object');
}

/** "Kuala Lumpur" in "in Kuala Lumpur, where they met" */
function nounBefore(tree: Tree, where: number): number | undefined {
  let at = where - 2;
  if (at < 0 || (tree.tokens[at]!.tag !== 'PROPN' && tree.tokens[at]!.tag !== 'NOUN')) return undefined;
  while (tree.tokens[at]!.relation === 'flat' || tree.tokens[at]!.relation === 'compound') at = tree.tokens[at]!.head;
  return at;
}

/** "seized and then sank the ship": how far apart two verbs may stand that share an object. */
const ADJACENT = 3;

const isRelativeAdverb = (tree: Tree, i: number): boolean => relativeAdverb(tree, tree.tokens[i]!.head) === i;

/** "27 people were injured, six of them in Lyon": the part is of the same people, told with circumstances of its own. */
function partArguments(tree: Tree, marks: SentenceMarks, words: readonly number[], head: number, add: Add): void {
  let verb = tree.tokens[head]!.head;
  while (verb >= 0 && tree.tokens[verb]!.tag !== 'VERB') verb = tree.tokens[verb]!.head;
  const subject = verb >= 0 && verb < head ? subjectOf(tree, verb) : undefined;
  if (subject !== undefined) add(subject.head, subject.asObject || isPassive(tree, verb) ? 'object' : 'actor');
  for (const i of words) {
    const { tag, relation } = tree.tokens[i]!;
    if (i > head + 2 && (tag === 'NOUN' || tag === 'PROPN') && relation !== 'compound' && relation !== 'flat') add(i, obliqueRole(tree, marks, i, false));
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
    } else if (relation === 'compound') add(child, compoundRole(marks, child, hasObject));
    else if (relation === 'amod' && marks.nameAt[child]) add(child, 'actor'); // Chinese exports
    else if (relation === 'nummod' && marks.timeAt[child]) add(child, 'time');
  }
}

/** "grain exports", "police shooting of a boy", "U.S. tariffs", "Friday talks" */
function compoundRole(marks: SentenceMarks, child: number, hasObject: boolean): Role {
  if (marks.timeAt[child]) return 'time';
  const name = marks.nameAt[child];
  if (name?.type === 'place') return capitalOf(name.entity) !== undefined ? 'actor' : 'place';
  return hasObject || name?.type === 'organisation' || name?.type === 'group' ? 'actor' : 'object';
}

function obliqueRole(tree: Tree, marks: SentenceMarks, head: number, passive: boolean): Role {
  const marker = markerOf(tree, head);
  const name = marks.nameAt[head];
  if (marks.timeAt[head]) return 'time';
  // "talks between A and B" are theirs; "turning the consensus between A and B into law" is somebody else's act
  if ((marker === 'between' || marker === 'among') && !passive && tree.tokens[tree.tokens[head]!.head]!.tag === 'VERB') return 'with';
  if (marker === 'by') return passive || name || tree.tokens[head]!.tag !== 'VERB' ? 'actor' : 'manner';
  if (marker === null) return marks.quantityAt[head] ? 'quantity' : 'other';
  // "sold for $80", "rose to 4.5%", "by 22 percent"
  if (marks.quantityAt[head] && isAmount(tree, head)) return 'quantity';
  // "on the day of the fire"
  if (TIME_NOUNS.has(tree.tokens[head]!.lemma) && ROLE_OF_TIME.has(marker)) return 'time';
  if (name?.type === 'place' && marker !== 'of' && marker !== 'with' && marker !== 'between' && marker !== 'to') return 'place';
  return ROLE_OF_MARKER.get(marker) ?? 'other';
}

const isAmount = (tree: Tree, head: number): boolean => tree.tokens[head]!.tag === 'SYM' || PERCENT.has(tree.tokens[head]!.lemma);

const TIME_NOUNS: ReadonlySet<string> = new Set(['day', 'night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'hour', 'minute', 'moment', 'eve', 'anniversary', 'decade']);
const ROLE_OF_TIME: ReadonlySet<string> = new Set(['on', 'in', 'for', 'during', 'by', 'within', 'until', 'since', 'at', 'over']);

function argument(tree: Tree, marks: SentenceMarks, head: number, role: Role, marker: string | null = markerOf(tree, head)): Argument {
  const name: Name | undefined = nameOfHead(tree, marks, head);
  const token = tree.tokens[head]!;
  // "She is a child who …": the child is said of her and does not hold her
  const clausal = childBy(tree, head, 'cop') !== undefined;
  const words = tree.children[head]!.length === 0 ? [head] : descendants(tree, head, (child, parent) => {
    const { relation } = tree.tokens[child]!;
    return !CLAUSES.has(relation) && relation !== 'conj' && relation !== 'cc' && !(clausal && parent === head && OF_CLAUSE.has(relation));
  });
  const { start, end } = trimmed(tree, words, head);
  return {
    start,
    end,
    role,
    head,
    lemma: name && name.mention !== 'name' ? name.canonical.toLowerCase() : token.lemma.toLowerCase(),
    entity: name?.entity ?? null,
    marker,
  };
}

/** Punctuation at its edges and what links it ("possibly on", "according to") are no part of an argument's words; "at least" is. */
function trimmed(tree: Tree, words: readonly number[], head: number): { start: number; end: number } {
  let first = 0;
  let last = words.length - 1;
  let link = -1;
  for (const c of tree.children[head]!) if (c < head && tree.tokens[c]!.relation === 'case') link = tree.children[c]!.findLast((f) => tree.tokens[f]!.relation === 'fixed' && f < head) ?? c;
  while (first < last && (words[first]! <= link || tree.tokens[words[first]!]!.tag === 'PUNCT')) first++;
  while (last > first && tree.tokens[words[last]!]!.tag === 'PUNCT') last--;
  // in text order
  return { start: tree.tokens[words[first]!]!.start, end: tree.tokens[words[last]!]!.end };
}
