import type { Predicate, Sentence } from '../model.js';
import { eventness, verbsOf, verbsOfAgent } from '../language/lexicon/wordnet.js';
import { childBy, childrenBy, type Tree } from '../language/tree.js';
import type { SentenceMarks } from './mentions.js';
import { embeddingOf, isLightVerb } from './embedding.js';

export interface PredicateHead {
  /** Index of the token that names the event. */
  readonly head: number;
  readonly form: Predicate['form'];
  /** Head of its clause: the predicate itself, or the light verb that carries it ("held" in "held talks"). */
  readonly clause: number;
  /** Topmost verb that only colours the event: "agreed" in "agreed to resume"; otherwise the clause. */
  readonly top: number;
}

/** A noun at or over this names an event on its own ("earthquake", "strike"). Tuned on the ECB+ train topics. */
const EVENT_NOUN = 4;
/** A derived noun at or over this does when it has a participant of its own ("a suspension of tariffs"). */
const EVENT_NOUN_WITH_ARGUMENT = 2;

const EVENT_IN_COMPOUND = 7;

/** Events in news that WordNet does not hold for any. */
const NEWS_EVENTS = new Set([
  'dui', 'dwi', // arrested for DUI
  'party', 'playoff', 'oscars', 'oscar', 'olympics', 'bailout', 'shutdown', 'lockdown', 'takeover', 'layoff', 'crackdown', 'standoff',
  'walkout', 'ceasefire', 'cease-fire', 'summit', 'rehab', 'hit-and-run', 'shootout', 'manhunt', 'airstrike', 'outage', 'turnout', 'runoff', 'gathering', 'fall',
]);

/** Verbs in these relations are no predicates of their own: auxiliaries, "according to", "including". */
const NO_PREDICATE = new Set(['aux', 'cop', 'case', 'mark', 'fixed', 'compound', 'flat', 'cc', 'det', 'punct', 'discourse']);

/** Every word of a sentence that names an event, state or identity, in text order. */
export function predicateHeads(sentence: Sentence, tree: Tree, marks: SentenceMarks): readonly PredicateHead[] {
  const heads: PredicateHead[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const form = formOf(sentence, tree, marks, i);
    if (form === undefined) continue;
    const clause = (form === 'nominal' ? lightVerbOf(tree, i) : undefined) ?? i;
    heads.push({ head: i, form, clause, top: topOf(tree, clause) });
  }
  return heads;
}

function formOf(sentence: Sentence, tree: Tree, marks: SentenceMarks, i: number): Predicate['form'] | undefined {
  const token = tree.tokens[i]!;
  if (childBy(tree, i, 'cop') !== undefined) return 'copular';
  switch (token.tag) {
    case 'VERB':
      if (NO_PREDICATE.has(token.relation) || collapses(tree, i) || carriesNoun(tree, i)) return undefined;
      return 'verbal';
    case 'AUX':
      // "it was" with nothing after it, "there is", or an auxiliary that the parser made a main verb
      return NO_PREDICATE.has(token.relation) ? undefined : 'verbal';
    case 'NOUN':
      if (namesEvent(tree, i)) return 'nominal';
      return token.relation === 'appos' ? 'appositive' : undefined;
    case 'PROPN':
      if (namesEvent(tree, i)) return 'nominal'; // the Academy Awards
      if (token.relation === 'appos') return 'appositive';
      return describesPerson(tree, marks, i) ? 'attributive' : undefined;
    case 'NUM':
      if (token.relation === 'appos') return 'appositive';
      return token.relation === 'nummod' && countsThings(tree, marks, i) ? 'attributive' : undefined;
    case 'ADJ':
      // headline grammar leaves out the copula: "Three dead in blast"
      if (token.relation === 'root' && sentence.kind !== 'body') return 'copular';
      return token.relation === 'amod' && (isAge(tree, i) || describesPerson(tree, marks, i)) ? 'attributive' : undefined;
    default:
      return undefined;
  }
}

/** "the 288 candidates", "two police officers": how many there are is a claim; dates and amounts of measure are not. */
function countsThings(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { head } = tree.tokens[i]!;
  return head >= 0 && tree.tokens[head]!.tag === 'NOUN' && marks.timeAt[i] === undefined && marks.quantityAt[i]!;
}

const PEOPLE = new Set(['man', 'woman', 'boy', 'girl', 'child', 'teenager', 'teen', 'person', 'people', 'citizen', 'national', 'native', 'tourist', 'couple', 'star', 'champion', 'officer']);

/** "climber", "winner", "man" */
const namesPerson = (noun: string): boolean => PEOPLE.has(noun) || verbsOfAgent(noun).length > 0;

/** "36-year-old climber" */
const isAge = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.lemma === 'old' || tree.tokens[i]!.text.toLowerCase().endsWith('-year-old');

/** "an Australian climber", "Englishman Robert Buckley": where somebody is from. */
function describesPerson(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { head, relation } = tree.tokens[i]!;
  if (head < 0 || (relation !== 'amod' && relation !== 'compound' && relation !== 'flat')) return false;
  const name = marks.nameAt[i];
  if (name?.mention !== 'demonym') return false;
  return marks.nameAt[head]?.type === 'person' || namesPerson(tree.tokens[head]!.lemma.toLowerCase());
}

/** "agreed to resume": the embedding verb only colours the event that it embeds. */
function collapses(tree: Tree, i: number): boolean {
  if (!embeddingOf(tree.tokens[i]!.lemma)?.transparent) return false;
  return childrenBy(tree, i, 'xcomp').some((c) => tree.tokens[c]!.tag === 'VERB' || childBy(tree, c, 'cop') !== undefined);
}

function topOf(tree: Tree, clause: number): number {
  let top = clause;
  while (tree.tokens[top]!.relation === 'xcomp' && embeddingOf(tree.tokens[tree.tokens[top]!.head]!.lemma)?.transparent) top = tree.tokens[top]!.head;
  return top;
}

/** "held talks", "made a statement": the noun names the event. */
function carriesNoun(tree: Tree, i: number): boolean {
  if (!isLightVerb(tree.tokens[i]!.lemma)) return false;
  return childrenBy(tree, i, 'obj').some((c) => tree.tokens[c]!.tag === 'NOUN' && namesEvent(tree, c));
}

function lightVerbOf(tree: Tree, i: number): number | undefined {
  const { head, relation } = tree.tokens[i]!;
  return relation === 'obj' && tree.tokens[head]?.tag === 'VERB' && isLightVerb(tree.tokens[head]!.lemma) ? head : undefined;
}

function namesEvent(tree: Tree, i: number): boolean {
  const { lemma, relation } = tree.tokens[i]!;
  if (relation === 'flat' || relation === 'fixed') return false;
  const noun = lemma.toLowerCase();
  const score = NEWS_EVENTS.has(noun) ? 9 : eventness(noun);
  // "murder charge", "shooting scene": inside a compound only what is an event beyond doubt
  if (relation === 'compound') return score >= EVENT_IN_COMPOUND;
  if (score >= EVENT_NOUN) return true;
  if (tree.tokens[i]!.tag === 'PROPN') return false;
  if (score < EVENT_NOUN_WITH_ARGUMENT && verbsOf(lemma).length === 0) return false;
  return tree.children[i]!.some((c) => tree.tokens[c]!.relation === 'nmod');
}
