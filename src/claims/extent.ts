import type { Document, Sentence, Span } from '../model.js';
import { childBy, descendants, spanOf, type Tree } from '../language/tree.js';
import { isGerund, relativeAdverb } from './clause.js';
import type { SentenceMarks } from './mentions.js';
import type { PredicateHead } from './predicates.js';

/** Clauses that are claims of their own when they hang on a verb … */
const OWN_CLAIMS_OF_VERB = new Set(['advcl', 'parataxis', 'conj', 'cc', 'list', 'discourse', 'dislocated']);
/** … and when they hang on a noun. */
const OWN_CLAIMS_OF_NOUN = new Set(['appos', 'parataxis', 'acl']);

/** Tokens of a claim: its predicate with what belongs to it, other claims left out; in text order, no punctuation at the edges. */
export function tokensOf(tree: Tree, marks: SentenceMarks, predicate: PredicateHead): readonly number[] {
  const { top, head, form } = predicate;
  if (predicate.words !== undefined) return predicate.words;
  // "librarian Ann Cole, 64, …": whatever the parser has hung on the figure, it is one word, and the last of her names says whose age it is
  if (predicate.of !== undefined && tree.tokens[head]!.tag === 'NUM') return trimmed(tree, spineOf(tree, predicate), [head - 2, head]);
  const spine = spineOf(tree, predicate);
  const where = relativeAdverb(tree, top);
  const subject = childBy(tree, top, 'nsubj', 'csubj', 'expl');
  const from = Math.min(top, head);
  const found = descendants(tree, top, (child, parent) => {
    const { relation } = tree.tokens[child]!;
    if (spine.includes(child)) return true;
    if (isSourcePhrase(tree, child) || (relation === 'conj' && isGerund(tree, child))) return false;
    if (limits(tree, child, from)) return true;
    if (limits(tree, parent, from)) return relation !== 'advcl' && relation !== 'parataxis' && relation !== 'conj';
    if (!spine.includes(parent)) return !(OWN_CLAIMS_OF_NOUN.has(relation) && isRelativeClause(tree, child));
    if (parent === top && leadsIn(tree, child, form === 'verbal' || form === 'copular' || head !== top)) return false;
    if (child === where) return false;
    if (subject !== undefined && child < subject && isFronted(tree, marks, child)) return false;
    if (relation === 'cc' && parent === top && child < top && denies(tree, child)) return true;
    return !OWN_CLAIMS_OF_VERB.has(relation) && !(form === 'nominal' && OWN_CLAIMS_OF_NOUN.has(relation) && isRelativeClause(tree, child));
  });
  const above = belongsTo(tree, predicate);
  return trimmed(tree, spine, above.length === 0 ? found : [...new Set([...found, ...above])].sort((a, b) => a - b));
}

/** "the first meeting since he took office": without the clause it would be the first ever. */
function limits({ tokens, children }: Tree, clause: number, from: number): boolean {
  if (tokens[clause]!.relation !== 'advcl' || clause < from) return false;
  const since = children[clause]!.find((c) => tokens[c]!.relation === 'mark' && tokens[c]!.lemma.toLowerCase() === 'since');
  return since !== undefined && tokens.slice(from, since).some(({ text, tag }) => tag !== 'VERB' && (RANKED.has(text.toLowerCase()) || (tag === 'ADJ' && text.endsWith('est'))));
}

/** "the first since", "the worst since" */
const RANKED = new Set(['first', 'second', 'third', 'only', 'last', 'worst', 'best', 'most', 'least']);

/** From the word that names the event up to the top of its clause. */
function spineOf(tree: Tree, { head, top }: PredicateHead): readonly number[] {
  const spine: number[] = [];
  for (let at = head; ; at = tree.tokens[at]!.head) {
    spine.push(at);
    if (at === top || at < 0) return spine;
  }
}

/** "that", "after", "although", "amid" before a claim; the "to" of an infinitive is part of it, and so is "among" of a predicate. */
function leadsIn(tree: Tree, child: number, clausal: boolean): boolean {
  const { relation, tag } = tree.tokens[child]!;
  // "just before"
  if (relation === 'advmod' && tree.tokens[child + 1]?.relation === 'mark' && tree.tokens[child + 1]!.tag !== 'PART' && tree.tokens[child + 1]!.head === tree.tokens[child]!.head) return true;
  if (relation === 'mark') return !(clausal && tag === 'PART');
  return relation === 'case' && !(clausal && childBy(tree, tree.tokens[child]!.head, 'cop') !== undefined);
}

/** "according to police": who says so is no part of what is said. */
const isSourcePhrase = (tree: Tree, child: number): boolean =>
  tree.tokens[child]!.relation === 'obl' && tree.children[child]!.some((c) => tree.tokens[c]!.relation === 'case' && tree.tokens[c]!.lemma.startsWith('accord'));

/** "Despite recent speculation, …", "Unlike the stars, …": set off before the subject, and neither when nor where. */
function isFronted(tree: Tree, marks: SentenceMarks, child: number): boolean {
  const { relation } = tree.tokens[child]!;
  if (relation !== 'obl' && relation !== 'nmod') return false;
  if (marks.timeAt[child] || marks.nameAt[child]?.type === 'place') return false;
  return tree.tokens[lastUnder(tree, child) + 1]?.text === ',' || tree.tokens[lastUnder(tree, child)]?.text === ',';
}

const lastUnder = (tree: Tree, head: number): number => {
  let at = head;
  for (let child = tree.children[at]!.at(-1); child !== undefined && child > at; child = tree.children[at]!.at(-1)) at = child;
  return at;
};

/** "…, which Trump said he would like to see": finite, with a subject or a relative pronoun of its own. */
function isRelativeClause(tree: Tree, child: number): boolean {
  const { relation } = tree.tokens[child]!;
  if (relation === 'parataxis') return true;
  if (relation !== 'acl') return false;
  return childBy(tree, child, 'nsubj', 'aux', 'cop') !== undefined;
}

/** How far a relative clause may stand from its noun for the noun to go with it. */
const NEAR = 3;

/** Words above a claim without which it says nothing: the noun that a relative clause, a participle or an apposition is about. */
function belongsTo(tree: Tree, { head, top, form, of }: PredicateHead): readonly number[] {
  if (form === 'appositive' || form === 'attributive') return holder(tree, of ?? tree.tokens[head]!.head);
  const { relation, head: above } = tree.tokens[top]!;
  // "according to police"
  if (relation === 'case' && above >= 0) return descendants(tree, above, (child) => !isRelativeClause(tree, child) && tree.tokens[child]!.relation !== 'punct');
  if (form === 'nominal' && top === head) return [];
  if (relation !== 'acl' || above < 0 || above > top) return [];
  const noun = holder(tree, above);
  const first = descendants(tree, top)[0]!;
  return first - noun.at(-1)! <= NEAR ? noun : [];
}

/** The noun phrase that an apposition explains, without its other modifiers. */
function holder(tree: Tree, above: number): readonly number[] {
  if (above < 0) return [];
  return descendants(tree, above, (child, parent) => {
    const { relation, tag } = tree.tokens[child]!;
    if (tag === 'PUNCT' && child > above) return false;
    if (parent === above && HOLDS_NOT.has(relation)) return false;
    return relation !== 'acl' && relation !== 'appos' && relation !== 'conj';
  });
}

/** What hangs on a noun but is no part of its own phrase, the noun being the predicate of its clause or after a preposition. */
const HOLDS_NOT = new Set(['case', 'cop', 'nsubj', 'csubj', 'expl', 'aux', 'mark', 'advcl', 'ccomp', 'obl', 'obj', 'xcomp', 'parataxis', 'cc', 'advmod', 'discourse']);

/** "Nor did she plan to stop": without its first word it would say the opposite. */
const denies = ({ tokens }: Tree, i: number): boolean => (tokens[i]!.lemma.toLowerCase() === 'nor' || tokens[i]!.lemma.toLowerCase() === 'neither') && tokens[i + 1]?.tag === 'AUX';

function trimmed(tree: Tree, spine: readonly number[], words: readonly number[]): readonly number[] {
  let first = 0;
  let last = words.length - 1;
  const isEdge = (i: number) => !spine.includes(words[i]!) && (tree.tokens[words[i]!]!.tag === 'PUNCT' || (tree.tokens[words[i]!]!.relation === 'cc' && !denies(tree, words[i]!)));
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last)) last--;
  return first === 0 && last === words.length - 1 ? words : words.slice(first, last + 1);
}

/** The words from first to last; a quotation that ends or begins at the edge is taken whole, with its marks. */
export function extentOf(document: Document, sentence: Sentence, tree: Tree, marks: SentenceMarks, tokens: readonly number[]): Span {
  let { start, end } = spanOf(tree, tokens);
  const { text } = document.article;
  for (const quotation of marks.quotations) {
    if (quotation.start < sentence.start || quotation.end > sentence.end) continue;
    const { inner } = quotation;
    if (start < quotation.start && end > inner.start && end < quotation.end && isMarks(text, end, quotation.end)) end = quotation.end;
    else if (end > quotation.end && start > quotation.start && isMarks(text, quotation.start, start)) start = quotation.start;
  }
  // "a face-to-face meeting", "off-balanced": words are not cut at a hyphen, nor brackets left open
  const limit = Math.max(sentence.start, start - LONGEST_WORD);
  while (start > limit && text[start - 1] === '-' && /\S/u.test(text[start - 2] ?? ' ')) start = wordStart(text, start - 1, limit);
  if (text[end] === ')' && end < sentence.end) {
    const inside = text.slice(start, end);
    if (inside.lastIndexOf('(') > inside.lastIndexOf(')')) end++;
  }
  return { start, end };
}

/** Code units; a row of hyphens is no word. */
const LONGEST_WORD = 40;

function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && /[\p{L}\p{N}]/u.test(text[at - 1]!)) at--;
  return at;
}

/** Nothing but quotation marks, points and blanks; a handful at most. */
function isMarks(text: string, from: number, to: number): boolean {
  return to - from <= 4 && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}
