import type { Document, Sentence, Span, Token } from '../model.js';
import { statesAt, thingIn, type State } from './courses.js';
import { verbForm } from './morphology.js';
import { oncePer } from './once.js';
import { personKeysBeside } from './person-keys.js';
import { namesPerson } from './person-noun.js';
import { realisationAt } from './realised.js';
import { isToldNow } from './told-now.js';
import { childBy, childrenBy, descendants, spanOf, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** How far it has come with somebody or something, as an article tells it in one place. */
export interface Standing {
  readonly state: State;
  /** Course and whom: "court jonas brandt", "way airport"; several for one who is told of by name and age, none for "the man". */
  readonly subjects: readonly string[];
  /** Where he or it is named. */
  readonly named: Span;
  readonly words: Span;
  /** True when it is told as how things are at the moment: "is still at large". */
  readonly now: boolean;
  /** True in a clause that says no more than who or when it is: "the girl who vanished", "after he was arrested". */
  readonly background: boolean;
  /** Names in the phrase: "the airport at Lyon". */
  readonly names: readonly string[];
  readonly plural: boolean;
}

/** The sentence tells of another time, or puts in doubt what it tells. */
const NOT_SO = new Set(['previous', 'previously', 'former', 'formerly', 'ago', 'once', 'allegedly', 'reportedly', 'rumour', 'rumor', 'possible', 'possibly']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'till', 'before', 'lest', 'when', 'once']);
const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'will', 'shall', 'can', 'must', "'ll", "'d", 'ought']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'nearly', 'almost']);
/** How many heads to climb to what a clause hangs on. */
const CLIMB = 4;

/** All that an article tells of how far matters have come; read once for each article. */
export const standingsOf = oncePer((document: Document): readonly Standing[] => document.sentences.flatMap((sentence) => standingsIn(sentence, document)));

function standingsIn(sentence: Sentence, document: Document): readonly Standing[] {
  const found: Standing[] = [];
  let tree: Tree | undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const states = statesAt(at, sentence.tokens);
    if (states.length === 0) continue;
    if (!tree && !isToldNow(sentence, document, NOT_SO)) return found;
    tree ??= treeOf(sentence);
    // "was closed" is read as a state and as what befell it: once for each course
    const here: Standing[] = [];
    for (const state of states) {
      const standing = standingAt(at, state, tree, sentence, document);
      const before = standing ? here.findIndex((s) => s.state.course === state.course) : -1;
      if (standing && before < 0) here.push(standing);
      else if (standing?.now) here[before] = standing;
    }
    found.push(...here);
  }
  return found;
}

function standingAt(at: number, state: State, tree: Tree, sentence: Sentence, document: Document): Standing | undefined {
  if (state.course.of.includes('anything')) return undefined;
  const told = tellingOf(at, state, tree, sentence);
  const whom = told && whomAt(at, state, tree, sentence);
  if (!told || whom === undefined) return undefined;
  const { tokens } = tree;
  if (isNobody(whom, tree)) return undefined;
  const phrase = descendants(tree, whom, (child) => OWN.has(tokens[child]!.relation));
  const { course } = state;
  const keys = keysOf(whom, state, tree, document);
  if (keys.length === 0 && !(course.of.includes('person') ? isSomebody(tokens[whom]!, document) : IT.has(wordOf(tokens[whom]!)))) return undefined;
  const { text, lemma } = tokens[whom]!;
  const words = { start: tokens[state.from]!.start, end: tokens[state.to]!.end };
  return {
    state,
    subjects: keys.map((key) => `${course.course} ${key}`),
    named: tokens[whom]!,
    words,
    now: told === 'now',
    background: isBackground(at, tree),
    names: within(document.names, spanOf(tree, phrase)).flatMap(({ entity, mention }) => (mention === 'pronoun' ? [] : [entity])),
    plural: tokens[whom]!.tag === 'NOUN' && text.toLowerCase() !== lemma.toLowerCase(),
  };
}

/** What belongs to the phrase of a thing: "Port Delaine's main airport", "the bridge over the Lune". */
const OWN = new Set(['compound', 'flat', 'amod', 'nummod', 'nmod', 'appos', 'det']);

/** Whether it is told as having come about, or as how things are now; undefined when it is only ahead, denied or supposed. */
function tellingOf(at: number, { way, stage, from, to }: State, tree: Tree, { kind }: Sentence): 'now' | 'past' | undefined {
  const { tokens, children } = tree;
  const token = tokens[at]!;
  if (isOpen(at, from, to, tree)) return undefined;
  if (way === 'is') {
    const cop = childBy(tree, at, 'cop') ?? childrenBy(tree, at, 'aux').find((c) => tokens[c]!.lemma === 'be') ?? (tokens[token.head]?.tag === 'VERB' && (token.relation === 'xcomp' || token.relation === 'obl') ? token.head : undefined);
    if (cop === undefined) return token.relation === 'amod' || token.relation === 'acl' || token.relation === 'nmod' || kind === 'headline' ? 'now' : undefined;
    const form = verbForm(tokens, cop);
    return form === 'present' || children[at]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'still') ? 'now' : 'past';
  }
  if (token.tag !== 'VERB' && token.tag !== 'ADJ') return undefined;
  // "the hijacked ship": what it is called by, not what is told of it
  if (token.relation === 'amod' || token.relation === 'compound') return undefined;
  const realisation = realisationAt(tokens, at);
  if (realisation === 'past') return 'past';
  const form = verbForm(tokens, at);
  // "the suspect being sought", "a man arrested in Kent"
  if (token.relation === 'acl' && (form === 'participle' || childBy(tree, at, 'aux') !== undefined) && way === 'befalls') return form === 'participle' ? 'past' : 'now';
  if (kind === 'headline' && (form === 'present' || form === 'past' || form === 'participle')) return 'past';
  // what has only begun to be is told as going on: "is spreading", "police are seeking"
  if (stage.at === 1 && (realisation === 'progressive' || (form === 'present' && way === 'does'))) return 'now';
  return undefined;
}

function isBackground(at: number, { tokens }: Tree): boolean {
  for (let up = at, step = 0; step < CLIMB && up >= 0; up = tokens[up]!.head, step++) {
    const { relation } = tokens[up]!;
    if (relation === 'acl' || relation === 'advcl' || relation === 'amod' || relation === 'appos') return true;
  }
  return false;
}

/** "may be charged", "was not charged", "if he is charged", "is expected to be charged" */
function isOpen(at: number, from: number, to: number, tree: Tree): boolean {
  const { tokens, children } = tree;
  let up = at;
  for (let step = 0; step < CLIMB && up >= 0; step++) {
    for (const c of children[up]!) {
      if (c >= from && c <= to) continue;
      const { lemma, relation, text } = tokens[c]!;
      const word = lemma.toLowerCase();
      if (step === 0 && NEGATIONS.has(word)) return true;
      if (step === 0 && relation === 'aux' && (MODALS.has(word) || MODALS.has(text.toLowerCase()))) return true;
      if (relation === 'mark' && CONDITIONS.has(word)) return true;
      if (relation === 'mark' && word === 'to' && step === 0) return true;
    }
    const { relation, head } = tokens[up]!;
    if (step > 0 && DOUBTING.has(tokens[up]!.lemma)) return true;
    if (relation === 'xcomp' && tokens[head]?.tag === 'VERB' && !COPULAS.has(tokens[head]!.lemma)) return true;
    if (relation !== 'xcomp' && relation !== 'advcl' && relation !== 'acl' && relation !== 'ccomp' && relation !== 'conj') break;
    up = head;
  }
  return false;
}

/** "denied that he was arrested" */
const DOUBTING = new Set(['deny', 'fear', 'expect', 'allege', 'suspect', 'doubt', 'reject', 'dismiss', 'demand', 'want', 'urge', 'call', 'hope']);

/** "remains shut", "is believed dead" is none of them */
const COPULAS = new Set(['be', 'remain', 'stay', 'keep', 'become', 'go', 'lie', 'stand', 'leave', 'hold']);

/** Whom the state befalls, as the head of the phrase. */
function whomAt(at: number, { way, from, to }: State, tree: Tree, { kind }: Sentence): number | undefined {
  const { tokens } = tree;
  const { relation, head } = tokens[at]!;
  if (way === 'is') return behind(subjectOf(at, tree) ?? (relation === 'amod' || relation === 'acl' || relation === 'nmod' ? head : tokens[head]?.tag === 'VERB' ? subjectOf(head, tree) : undefined), tree);
  const object = childrenBy(tree, at, 'obj').find((c) => c < from || c > to);
  // a conjunct shares the auxiliaries and the subject of the first: "was arrested and charged"
  const first = relation === 'conj' && tokens[head]?.tag === 'VERB' && subjectOf(at, tree) === undefined ? head : at;
  const isPassive = verbForm(tokens, at) !== 'gerund' && [at, first].some((v) => childrenBy(tree, v, 'aux').some((c) => tokens[c]!.lemma === 'be' || tokens[c]!.lemma === 'get'));
  if (way === 'does') return isPassive || (object !== undefined && to === at) ? undefined : behind(subjectOf(first, tree), tree);
  if (isPassive) return behind(subjectOf(first, tree) ?? (relation === 'acl' ? head : undefined), tree);
  if (object !== undefined) return object;
  // "a man arrested in Kent"; "Man charged with murder": a headline leaves out the auxiliary
  if (relation === 'acl' && verbForm(tokens, at) === 'participle') return head;
  return kind === 'headline' ? subjectOf(at, tree) : undefined;
}

/** The subject next to its verb: of "NASHIK: Keller was rescued" not the place. */
const subjectOf = (at: number, tree: Tree): number | undefined => childrenBy(tree, at, 'nsubj').filter((c) => c < at).at(-1) ?? childBy(tree, at, 'nsubj');

/** "nobody", "no one", "none of the crew" */
const isNobody = (whom: number, { tokens, children }: Tree): boolean => NOBODY.has(wordOf(tokens[whom]!)) || children[whom]!.some((c) => wordOf(tokens[c]!) === 'no');

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither']);

/** The noun for which "who" and "which" stand. */
function behind(whom: number | undefined, { tokens }: Tree): number | undefined {
  if (whom === undefined || !RELATIVE.has(tokens[whom]!.lemma.toLowerCase())) return whom;
  const verb = tokens[whom]!.head;
  return tokens[verb]?.relation === 'acl' ? tokens[verb]!.head : undefined;
}

const RELATIVE = new Set(['who', 'which', 'that']);

/** A person by name and age, or by what only one in the story is ("the driver"), "a second man" as the second one, a thing by its kind. */
function keysOf(whom: number, { course }: State, tree: Tree, document: Document): readonly string[] {
  const { tokens, children } = tree;
  const keys: string[] = [];
  if (course.of.includes('person')) {
    keys.push(...personKeysBeside(whom, tree, document));
    // "Carstens was arrested": a surname of which nothing else is known
    if (keys.length === 0) for (const { entity, type, mention } of within(document.names, tokens[whom]!)) if (type === 'other' && mention === 'name') keys.push(entity);
    const beside = children[whom]!.filter((c) => tokens[c]!.relation === 'appos' || tokens[c]!.relation === 'compound' || tokens[c]!.relation === 'flat');
    for (const at of [whom, ...beside]) if (isRole(tokens[at]!, document)) keys.push(`the ${wordOf(tokens[at]!)}`);
    const { lemma, tag, text } = tokens[whom]!;
    const isSecond = tag === 'NOUN' && text.toLowerCase() === lemma && MEN.has(lemma) && children[whom]!.some((c) => SECOND.has(tokens[c]!.lemma.toLowerCase()));
    if (isSecond) return ['the second one'];
  }
  if (course.of.includes('named')) for (const { entity, type } of [whom, ...children[whom]!.filter((c) => tokens[c]!.relation === 'appos')].flatMap((at) => within(document.names, tokens[at]!))) if (type === 'person' || type === 'organisation' || type === 'other') keys.push(entity);
  const thing = thingIn(course, wordOf(tokens[whom]!));
  if (thing !== undefined) keys.push(thing);
  return [...new Set(keys)];
}

/** What mostly one in a story is: those who drive, teach or treat; not those of whom a story has many. */
function isRole({ tag, lemma, text }: Token, document: Document): boolean {
  const noun = lemma.toLowerCase();
  return tag === 'NOUN' && text.toLowerCase() === noun && !MANY.has(noun) && !MEN.has(noun) && namesPerson(noun) && !pluralsIn(document).has(noun);
}

const MANY = new Set([
  'minister', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'leader', 'officer', 'member', 'player', 'worker', 'soldier', 'resident', 'victim', 'survivor', 'people', 'child', 'girl', 'citizen', 'national', 'native', 'tourist', 'couple', 'star', 'champion',
  'winner', 'loser', 'reporter', 'writer', 'voter', 'supporter', 'protester', 'rescuer', 'visitor', 'viewer', 'reader', 'user', 'buyer', 'customer', 'owner', 'lawyer', 'judge', 'prosecutor', 'investigator', 'teen', 'father', 'mother', 'number', 'killer', 'prisoner', 'speaker',
]);

/** Nouns that the article has in the plural: with "drivers" in it, "the driver" may be any of them. */
const pluralsIn = oncePer(({ sentences }: Document): ReadonlySet<string> => new Set(sentences.flatMap(({ tokens }) => tokens.filter(({ tag, text, lemma }) => tag === 'NOUN' && text.toLowerCase() !== lemma.toLowerCase()).map(wordOf))));

/** "the man", "he", "police" */
const isSomebody = (token: Token, { names }: Document): boolean => token.tag === 'PRON' || namesPerson(wordOf(token)) || within(names, token).some(({ type }) => type === 'person');

const IT = new Set(['it', 'they', 'this', 'these', 'that']);

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** "a second suspect", "another man" */
const SECOND = new Set(['second', 'another', 'other']);
const MEN = new Set(['man', 'suspect', 'woman', 'person', 'attacker', 'gunman', 'teenager', 'youth', 'boy', 'accomplice', 'driver']);
