import type { Document, Sentence, Span, Token } from '../model.js';
import { statesAt, type State } from './courses.js';
import { oncePer } from './once.js';
import { namesPerson } from './person-noun.js';
import { keysOf } from './standing/subjects.js';
import { isBackground, tellingOf } from './standing/telling.js';
import { isNobody, whomAt } from './standing/whom.js';
import { isToldNow } from './told-now.js';
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
  if (keys.length === 0 && !(course.of.includes('person') ? isSomebody(tokens[whom]!, document) : IT.has(tokens[whom]!.lemma.toLowerCase()))) return undefined;
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

/** "the man", "he", "police" */
const isSomebody = (token: Token, { names }: Document): boolean => token.tag === 'PRON' || namesPerson(token.lemma.toLowerCase()) || within(names, token).some(({ type }) => type === 'person');

const IT = new Set(['it', 'they', 'this', 'these', 'that']);
