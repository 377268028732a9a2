import type { Predicate, Sentence } from '../model.js';
import { lemmaByRule } from '../language/lemma.js';
import { eventness, synsetsOf } from '../language/lexicon/wordnet.js';
import { namesPerson } from '../language/person-noun.js';
import { childBy, childrenBy, type Tree } from '../language/tree.js';
import type { SentenceMarks } from './mentions.js';
import { arrangingBe, PERCENT } from './clause.js';
import { agedAt, measuredAt, nativeAt, officeHolderAt, partAt } from './description.js';
import { governorOf, isHaveTo } from './complement.js';
import { embeddingOf, isAct, isLightVerb } from './embedding.js';
import { namesEvent } from './event-nouns.js';

export interface PredicateHead {
  /** Index of the token that names the event. */
  readonly head: number;
  readonly form: Predicate['form'];
  /** Head of its clause: the predicate itself, or the light verb that carries it ("held" in "held talks"). */
  readonly clause: number;
  /** Topmost verb that only colours the event: "agreed" in "agreed to resume"; otherwise the clause. */
  readonly top: number;
  /** What a description is said of, where it is not the word above it: "Ann Cole" for "64" in "Ann Cole, 64". */
  readonly of?: number | undefined;
  /** The tokens of a claim that is no subtree: "six of them seriously". */
  readonly words?: readonly number[] | undefined;
}

const TITLES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'prof', 'prof.', 'sgt', 'sgt.', 'gen', 'gen.', 'sir']);

/** Verbs in these relations are no predicates of their own: auxiliaries, "according to", "including". */
const NO_PREDICATE = new Set(['aux', 'cop', 'case', 'mark', 'fixed', 'compound', 'flat', 'cc', 'det', 'punct', 'discourse']);

/** Every word of a sentence that names an event, state or identity, in text order. */
export function predicateHeads(sentence: Sentence, tree: Tree, marks: SentenceMarks): readonly PredicateHead[] {
  const heads: PredicateHead[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const description = descriptionAt(tree, marks, i);
    if (description !== undefined) {
      heads.push(description);
      continue;
    }
    const form = formOf(sentence, tree, marks, i);
    if (form === undefined) continue;
    const clause = (form === 'nominal' ? lightVerbOf(tree, i) : undefined) ?? i;
    heads.push({ head: i, form, clause, top: topOf(tree, clause) });
  }
  return heads;
}

/** What is said of somebody or something without a verb. */
function descriptionAt(tree: Tree, marks: SentenceMarks, i: number): PredicateHead | undefined {
  const { tag } = tree.tokens[i]!;
  if (tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return undefined;
  const words = partAt(tree, i);
  if (words !== undefined) return { head: i, form: 'attributive', clause: i, top: i, of: i, words };
  const said = agedAt(tree, marks, i) ?? officeHolderAt(tree, marks, i) ?? nativeAt(tree, marks, i);
  if (said !== undefined) return TITLES.has(tree.tokens[i]!.lemma.toLowerCase()) ? undefined : { head: i, form: 'appositive', clause: i, top: i, of: said };
  return measuredAt(tree, marks, i) !== undefined ? { head: i, form: 'attributive', clause: i, top: i } : undefined;
}

function formOf(sentence: Sentence, tree: Tree, marks: SentenceMarks, i: number): Predicate['form'] | undefined {
  const token = tree.tokens[i]!;
  // "is likely to win", "was due to begin": the adjective only colours what it embeds
  if (childBy(tree, i, 'cop') !== undefined && arrangingBe(tree, i) === undefined) return token.tag === 'ADJ' && collapses(tree, i) ? undefined : 'copular';
  switch (token.tag) {
    case 'VERB':
      if (token.relation === 'case' && token.lemma === 'accord') return 'verbal'; // according to police
      if (NO_PREDICATE.has(token.relation) || isPartOfName(tree, marks, i) || collapses(tree, i) || carriesNoun(sentence, tree, marks, i)) return undefined;
      // "the fired accountant"
      return token.relation !== 'amod' ? 'verbal' : standsBeforeNoun(tree, i) ? 'attributive' : isSecondHalf(tree, i) ? undefined : 'verbal';
    case 'AUX':
      // "it was" with nothing after it, "there is", or an auxiliary that the parser made a main verb
      return NO_PREDICATE.has(token.relation) ? undefined : 'verbal';
    case 'NOUN':
      if (TITLES.has(token.lemma.toLowerCase())) return undefined;
      if (namesEvent(sentence, tree, marks, i)) return 'nominal';
      // "yesterday, a climber died": a day is nobody
      return token.relation === 'appos' && marks.timeAt[token.head] === undefined && explains(tree, marks, i) ? 'appositive' : undefined;
    case 'PROPN':
      if (TITLES.has(token.lemma.toLowerCase())) return undefined;
      if (namesEvent(sentence, tree, marks, i)) return 'nominal'; // the Academy Awards
      if (isCountedState(sentence, tree, i)) return 'copular'; // 1 Dead, 2 Injured in Office Shooting
      // a name that the parser took apart explains nothing
      if (token.relation === 'appos') return sameName(tree, marks, i) || !explains(tree, marks, i) ? undefined : 'appositive';
      // "Police Arrest Drunk Driver"
      if (sentence.kind !== 'body' && STATES.has(token.text.toLowerCase()) && token.head > i) return isConditionOfPerson(tree, i) ? 'attributive' : undefined;
      return describesPerson(tree, marks, i) ? 'attributive' : undefined;
    case 'NUM':
      if (token.relation === 'appos') return 'appositive';
      return token.relation === 'nummod' && countsThings(tree, marks, i) ? 'attributive' : undefined;
    case 'ADJ':
      // headline grammar leaves out the copula: "Three dead in blast"
      if (token.relation === 'root' && sentence.kind !== 'body') return 'copular';
      // "is presumed dead", "was found guilty", "left two men injured"
      if (isStateOf(tree, i)) return 'copular';
      // "1 dead, 2 hurt in office shooting"
      if (tree.tokens[i - 1]?.tag === 'NUM' && STATES.has(token.lemma.toLowerCase())) return 'copular';
      return token.relation === 'amod' && (isAge(tree, i) || isConditionOfPerson(tree, i) || describesPerson(tree, marks, i)) ? 'attributive' : undefined;
    default:
      return undefined;
  }
}

/** "the 288 candidates", "two police officers": how many there are is a claim; dates and amounts of measure are not. */
function countsThings(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { head } = tree.tokens[i]!;
  if (head < 0 || tree.tokens[i + 1]?.text.startsWith('-')) return false; // 15-year-old
  if (isShareOfNothing(tree, i)) return false;
  return tree.tokens[head]!.tag === 'NOUN' && marks.timeAt[i] === undefined && marks.quantityAt[i]!;
}

/** "fell 9 per cent": the figure says nothing by itself, as it does in "9 per cent of the shares". */
function isShareOfNothing({ tokens }: Tree, i: number): boolean {
  const unit = tokens[i + 1]?.lemma === 'per' ? i + 2 : i + 1;
  return PERCENT.has(tokens[unit]?.lemma ?? '') && tokens[unit + 1]?.lemma !== 'of';
}

/** "36-year-old climber" */
const isAge = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.lemma === 'old' || tree.tokens[i]!.text.toLowerCase().endsWith('-year-old');

/** "the fired accountant", "an allegedly drunk driver" */
function isConditionOfPerson(tree: Tree, i: number): boolean {
  const { text, head, lemma } = tree.tokens[i]!;
  if (head < 0) return false;
  const event = STATES.has(lemma.toLowerCase()) || (text.endsWith('ed') && synsetsOf('verb', lemmaByRule(text.toLowerCase(), 'VERB')).length > 0);
  return event && namesPerson(tree.tokens[head]!.lemma.toLowerCase());
}

/** "sided" of "one-sided" */
const isSecondHalf = (tree: Tree, i: number): boolean => tree.tokens[i - 1]?.text.endsWith('-') === true && tree.tokens[i - 1]!.end === tree.tokens[i]!.start;

/** "a growing crowd", "the fired accountant"; not the second half of "one-sided" */
function standsBeforeNoun(tree: Tree, i: number): boolean {
  const { head } = tree.tokens[i]!;
  if (head < i || (tree.tokens[head]!.tag !== 'NOUN' && tree.tokens[head]!.tag !== 'PROPN')) return false;
  return !isSecondHalf(tree, i);
}

/** "the United Kingdom", "said agreement" */
function isPartOfName(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { relation, head, text } = tree.tokens[i]!;
  return relation === 'amod' && (POINTS_BACK.has(text.toLowerCase()) || (marks.nameAt[i] !== undefined && marks.nameAt[i] === marks.nameAt[head]));
}

/** "the said agreement", "the following statement": they point at something, nothing was done. */
const POINTS_BACK: ReadonlySet<string> = new Set(['said', 'following', 'given', 'remaining', 'existing', 'aforementioned', 'so-called']);

/** "an Australian climber", "Englishman Robert Buckley": where somebody is from. */
function describesPerson(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { head, relation } = tree.tokens[i]!;
  if (head < 0 || (relation !== 'amod' && relation !== 'compound' && relation !== 'flat')) return false;
  const name = marks.nameAt[i];
  // "South African President Thabo Mbeki": his office tells of the country
  if (name?.mention !== 'demonym' || marks.holderAt[head] !== undefined) return false;
  return marks.nameAt[head]?.type === 'person' || namesPerson(tree.tokens[head]!.lemma.toLowerCase());
}

/** "1 dead, 2 hurt in office shooting", with or without capitals */
const isCountedState = (sentence: Sentence, tree: Tree, i: number): boolean =>
  sentence.kind !== 'body' && tree.tokens[i - 1]?.tag === 'NUM' && STATES.has(tree.tokens[i]!.text.toLowerCase());

/** States that news tells as events, after "find", "leave", "presume" … */
const STATES: ReadonlySet<string> = new Set(['dead', 'alive', 'guilty', 'missing', 'injured', 'wounded', 'hurt', 'unconscious', 'homeless', 'stranded', 'responsible', 'liable', 'bankrupt', 'safe', 'unhurt', 'ill', 'sick', 'drunk', 'intoxicated', 'pregnant']);

/** However the parser has hung what follows a comma: "charged with driving drunk, police said". */
const isStateOf = (tree: Tree, i: number): boolean =>
  STATES.has(tree.tokens[i]!.lemma.toLowerCase()) && (tree.tokens[i]!.relation === 'xcomp' || (tree.tokens[i - 1]?.tag === 'VERB' && tree.tokens[i + 1]?.text === ','));

/** "began to resume": the embedding verb only colours the event that it embeds; "agreed to resume" is an act as well. */
function collapses(tree: Tree, i: number): boolean {
  if (tree.children[i]!.some((c) => isHaveTo(tree, i, c))) return true;
  if (!embeddingOf(tree.tokens[i]!.lemma)?.transparent || isAct(tree.tokens[i]!.lemma)) return false;
  return tree.children[i]!.some((c) => complements(tree, i, c));
}

/** "to resume" of "agreed to resume", "to leave" of "told them to leave", "dead" of "presumed dead". */
function complements(tree: Tree, verb: number, child: number): boolean {
  const { relation } = tree.tokens[child]!;
  if (relation === 'obj' || relation === 'iobj') return childrenBy(tree, child, 'acl').some((c) => governorOf(tree, c) === verb);
  if (governorOf(tree, child) !== verb) return false;
  return tree.tokens[child]!.tag === 'VERB' || childBy(tree, child, 'cop') !== undefined || isStateOf(tree, child);
}

/** "the 2009 race, Ann Cole": a person explains nothing that happens, whatever the name was hung on; neither does "like almost every country". */
const HAPPENS = 4;

function explains(tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { head } = tree.tokens[i]!;
  if (childBy(tree, i, 'case') !== undefined) return false;
  // "according to the papers, the man …"
  if (tree.children[head]!.some((c) => tree.tokens[c]!.relation === 'case' && tree.tokens[c]!.lemma === 'accord')) return false;
  if (marks.nameAt[i]?.type !== 'person' || marks.nameAt[head] !== undefined) return true;
  return tree.tokens[head]!.tag !== 'NOUN' || eventness(tree.tokens[head]!.lemma.toLowerCase()) < HAPPENS;
}

const sameName = (tree: Tree, marks: SentenceMarks, i: number): boolean => marks.nameAt[i] !== undefined && marks.nameAt[i] === marks.nameAt[tree.tokens[i]!.head];

function topOf(tree: Tree, clause: number): number {
  let top = clause;
  for (let step = 0; step < CLIMB; step++) {
    const governor = governorOf(tree, top);
    if (governor === undefined || !(embeddingOf(tree.tokens[governor]!.lemma)?.transparent || isHaveTo(tree, governor, top))) return top;
    top = governor;
  }
  return top;
}

/** "agreed to try to begin to resume": how many words that embed one another are read as one. */
const CLIMB = 8;

/** "held talks", "made a statement": the noun names the event. */
function carriesNoun(sentence: Sentence, tree: Tree, marks: SentenceMarks, i: number): boolean {
  if (!isLightVerb(tree.tokens[i]!.lemma)) return false;
  return childrenBy(tree, i, 'obj').some((c) => tree.tokens[c]!.tag === 'NOUN' && namesEvent(sentence, tree, marks, c));
}

function lightVerbOf(tree: Tree, i: number): number | undefined {
  const { head, relation } = tree.tokens[i]!;
  return relation === 'obj' && tree.tokens[head]?.tag === 'VERB' && isLightVerb(tree.tokens[head]!.lemma) ? head : undefined;
}
