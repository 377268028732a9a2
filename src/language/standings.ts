import type { Document, Sentence, Span, Token } from '../model.js';
import { statesAt, type State } from './courses.js';
import { oncePer } from './once.js';
import { namesPerson } from './person-noun.js';
import { keysOf } from './standing/subjects.js';
import { governorOf, isBackground, tellingOf, type Telling } from './standing/telling.js';
import { isNobody, whomAt } from './standing/whom.js';
import { isOfLongAgo } from './standing/long-ago.js';
import { descendants, spanOf, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** How far it has come with somebody or something, as an article tells it in one place. */
export interface Standing {
  readonly state: State;
  /** Course and whom: "court jonas brandt", "way airport"; several for one who is told of by name and age, none for "the man". */
  readonly subjects: readonly string[];
  /** Where he or it is named. */
  readonly named: Span;
  readonly words: Span;
  readonly telling: Telling;
  /** The words with what says that it is only ahead, weighed or denied: "is considering an appeal". */
  readonly shown: Span;
  /** True in a clause that says no more than who or when it is: "the girl who vanished", "after he was arrested". */
  readonly background: boolean;
  /** Names in the phrase: "the airport at Lyon". */
  readonly names: readonly string[];
  readonly plural: boolean;
}

/** All that an article tells of how far matters have come, and of what it has only ahead, weighed or denied; read once for each article. */
export const tellingsOf = oncePer((document: Document): readonly Standing[] => document.sentences.flatMap((sentence) => tellingsIn(sentence, document)));

/** … and once for each sentence. */
export const tellingsIn = oncePer(standingsIn);

/** What has come about, or is how things are now. */
export const standingsOf = oncePer((document: Document): readonly Standing[] => tellingsOf(document).filter(isTold));

export const isTold = ({ telling }: Pick<Standing, 'telling'>): boolean => telling === 'now' || telling === 'past';

function standingsIn(sentence: Sentence, document: Document): readonly Standing[] {
  const found: Standing[] = [];
  let tree: Tree | undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const states = statesAt(at, sentence.tokens);
    if (states.length === 0) continue;
    tree ??= treeOf(sentence);
    if (isOfLongAgo(at, tree, sentence, document)) continue;
    // "was closed" is read as a state and as what befell it: once for each course
    const here: Standing[] = [];
    for (const state of states) {
      const standing = standingAt(at, state, tree, sentence, document);
      const before = standing ? here.findIndex((s) => s.state.course === state.course) : -1;
      if (standing && before < 0) here.push(standing);
      else if (standing && (standing.telling === 'now' || (isTold(standing) && !isTold(here[before]!)))) here[before] = standing;
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
  if (isNobody(whom, tree)) return told === 'past' && state.course.anyone ? nobodyDid(state, whom, tree) : undefined;
  const phrase = descendants(tree, whom, (child) => OWN.has(tokens[child]!.relation));
  const { course } = state;
  const keys = [...keysOf(whom, state, tree, document)];
  if (state.course.anyone) keys.push(ANYBODY);
  if (keys.length === 0 && !(course.of.includes('person') ? isSomebody(tokens[whom]!, document) : IT.has(tokens[whom]!.lemma.toLowerCase()))) return undefined;
  const { text, lemma } = tokens[whom]!;
  const words = { start: tokens[state.from]!.start, end: tokens[state.to]!.end };
  return {
    state,
    subjects: keys.map((key) => `${course.course} ${key}`),
    named: tokens[whom]!,
    words,
    telling: told,
    shown: told === 'now' || told === 'past' ? words : shownWith(at, state, tree),
    background: isBackground(at, tree),
    names: within(document.names, spanOf(tree, phrase)).flatMap(({ entity, mention }) => (mention === 'pronoun' ? [] : [entity])),
    plural: tokens[whom]!.tag === 'NUM' || isCounted(whom, tree) || (tokens[whom]!.tag === 'NOUN' && text.toLowerCase() !== lemma.toLowerCase()),
  };
}

/** How far before a word to look for what embeds it. */
const EMBEDDING = 6;

/** "is considering an appeal", "has not been charged", "said it would appeal": from the helpers of the verb that governs it. */
function shownWith(at: number, { from, to, way }: State, tree: Tree): Span {
  const { tokens, children } = tree;
  let first = from;
  const verbs = way === 'acts' || way === 'noun' ? [governorOf(at, tree) ?? at] : [at];
  const { relation, head } = tokens[verbs[0]!]!;
  if (relation === 'xcomp' && tokens[head]!.tag !== 'PUNCT') verbs.push(head);
  for (const verb of verbs) for (const i of [verb, ...children[verb]!.filter((c) => HELPERS.has(tokens[c]!.relation) || tokens[c]!.text === 'not')]) if (i < first && i >= from - EMBEDDING) first = i;
  return { start: tokens[first]!.start, end: tokens[to]!.end };
}

const HELPERS = new Set(['aux', 'cop', 'mark']);

/** Whoever did it: what nobody did somebody may have done in another article. */
const ANYBODY = 'anybody';

/** "No group claimed responsibility." */
function nobodyDid(state: State, whom: number, { tokens, children }: Tree): Standing {
  const no = children[whom]!.find((c) => tokens[c]!.lemma.toLowerCase() === 'no') ?? whom;
  const words = { start: Math.min(tokens[no]!.start, tokens[whom]!.start, tokens[state.from]!.start), end: tokens[state.to]!.end };
  return { state, subjects: [`${state.course.course} ${ANYBODY}`], named: tokens[whom]!, words, shown: words, telling: 'denied', background: false, names: [], plural: false };
}

/** "4,200 people" are as many as "4,200 residents". */
const isCounted = (whom: number, { tokens, children }: Tree): boolean => children[whom]!.some((c) => tokens[c]!.relation === 'nummod' && !ONE.has(tokens[c]!.text.toLowerCase()));

const ONE = new Set(['one', '1']);

/** What belongs to the phrase of a thing: "Port Delaine's main airport", "the bridge over the Lune". */
const OWN = new Set(['compound', 'flat', 'amod', 'nummod', 'nmod', 'appos', 'det']);

/** "the man", "he", "police" */
const isSomebody = (token: Token, { names }: Document): boolean => token.tag === 'PRON' || token.tag === 'NUM' || namesPerson(token.lemma.toLowerCase()) || within(names, token).some(({ type }) => type === 'person');

const IT = new Set(['it', 'they', 'this', 'these', 'that']);
