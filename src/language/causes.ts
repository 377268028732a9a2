import type { Document, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { personKeysBeside } from './person-keys.js';
import { namesPerson } from './person-noun.js';
import { isOneOf } from './told-now.js';
import { childBy, childrenBy, descendants, spanOf, treeOf, type Tree } from './tree.js';
import { antecedentOf, hasPassiveAuxiliary } from './undergoer.js';
import { firstOfRow } from './word-rows.js';

/** What an article gives for the cause of an event or of somebody's death. */
export interface CauseTold {
  /** The event by its kind ("fire"), the dead by name or age. */
  readonly subjects: readonly string[];
  readonly named: Span;
  readonly words: Span;
  /** Lemmas of the nouns in it. */
  readonly nouns: readonly string[];
  readonly certain: boolean;
  /** "may have been caused": surer than "could cause", less than "was caused". */
  readonly possible: boolean;
  /** "are looking at whether a power line was the cause" */
  readonly inquired: boolean;
  /** Whom it killed, where he is told by name or age. */
  readonly people: readonly string[];
  readonly denied: boolean;
}

/** Events of which a story has one; words of one row name the same. */
const EVENTS: readonly (readonly string[])[] = [
  ['fire', 'blaze', 'wildfire', 'inferno', 'bushfire'], ['crash', 'collision', 'accident', 'smash', 'wreck', 'derailment'], ['explosion', 'blast'], ['collapse'], ['outage', 'blackout', 'cut', 'interruption', 'disruption'],
  ['outbreak', 'epidemic', 'infection'], ['leak', 'spill'], ['flood', 'flooding'], ['landslide', 'mudslide', 'avalanche'], ['sinking', 'capsizing'], ['shortage'], ['recall'], ['damage'], ['delay'], ['stampede', 'crush'], ['riot', 'unrest'], ['death', 'killing', 'shooting'],
];
const eventBy = firstOfRow(EVENTS);
/** "a cigarette caused the fire", "the fire was caused by a cigarette" */
const CAUSING = new Set(['cause', 'trigger', 'spark', 'ignite', 'provoke']);
/** "the fire was started by a cigarette": who starts it actively may be anybody. */
const PASSIVELY_CAUSING = new Set(['start', 'touch', 'bring']);
/** "the fire was blamed on arson", "put down to", "traced to" */
const ASCRIBING: ReadonlyMap<string, string> = new Map([['blame', 'on'], ['attribute', 'to'], ['ascribe', 'to'], ['trace', 'to'], ['put', 'to'], ['pin', 'on']]);
/** "died of cancer", "succumbed to cancer" */
const DYING: ReadonlyMap<string, readonly string[]> = new Map([['die', ['of', 'from']], ['succumb', ['to']]]);
const FIGHTS = new Set(['battle', 'fight', 'struggle']); // lost her battle with cancer
const AGAINST = new Set(['with', 'against', 'to']);
const CUES = cueWords([...CAUSING, ...PASSIVELY_CAUSING, ...ASCRIBING.keys(), ...DYING.keys(), 'kill', 'lose', 'cause', 'due']);
/** Words that leave it open, beside modals. */
const OPEN = new Set(['may', 'might', 'could', 'would', 'possibly', 'perhaps', 'probably', 'apparently', 'believe', 'think', 'suspect', 'suspected', 'likely', 'possible', 'assumption', 'theory', 'speculation', 'investigate', 'examine', 'whether', 'if', 'fear', 'allegedly', 'reportedly', 'suggest', 'suggestion', 'appear', 'seem', 'can']);

/** Somebody's death, whoever it is. */
export const ANY_DEATH = 'event death';

/** All causes that an article gives; read once for each article. */
export const causesIn = oncePer((document: Document): readonly CauseTold[] => {
  // "The cause was pneumonia" is of the death told last
  let dead: readonly string[] = [];
  return CUES.sentencesOf(document).flatMap((sentence) => {
    const told = causesAt(sentence, document, dead);
    const tree = treeOf(sentence);
    for (const [at, { lemma, tag }] of sentence.tokens.entries()) {
      const whom = tag === 'VERB' && lemma === 'die' ? subjectOf(at, tree) : undefined;
      if (whom !== undefined) dead = personKeysBeside(whom, tree, document).map((key) => `death of ${key}`);
    }
    return told;
  });
});

interface Found {
  /** Head of the event's or the person's phrase. */
  readonly effect: number;
  readonly cause: number;
  readonly verb: number;
  readonly person: boolean;
}

function causesAt(sentence: Sentence, document: Document, dead: readonly string[]): readonly CauseTold[] {
  return sentence.tokens.flatMap(({ tag, lemma }, at): readonly CauseTold[] => {
    const word = lemma.toLowerCase();
    if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return [];
    if (!CAUSING.has(word) && !PASSIVELY_CAUSING.has(word) && word !== 'kill' && !ASCRIBING.has(word) && !DYING.has(word) && word !== 'lose' && word !== 'cause' && word !== 'due') return [];
    const tree = treeOf(sentence);
    const found = causeAt(at, word, tree);
    const told = found && toldOf(found, tree, sentence, document, dead);
    return told ? [told] : [];
  });
}

function causeAt(at: number, word: string, tree: Tree): Found | undefined {
  const { tokens } = tree;
  const after = (head: number, markers: ReadonlySet<string> | readonly string[]) => childrenBy(tree, head, 'obl', 'nmod').find((c) => tree.children[c]!.some((m) => tokens[m]!.relation === 'case' && [...markers].includes(tokens[m]!.lemma.toLowerCase())));
  const subject = subjectOf(at, tree);
  if (tokens[at]!.tag === 'VERB' && (CAUSING.has(word) || PASSIVELY_CAUSING.has(word))) {
    const object = childBy(tree, at, 'obj');
    const hangs = tokens[at]!.relation === 'acl';
    const passive = hasPassiveAuxiliary(at, tree) || (hangs && object === undefined);
    if (!passive && PASSIVELY_CAUSING.has(word)) return undefined;
    const effect = passive ? (subject ?? tokens[at]!.head) : object;
    // "A faulty signal caused the crash, she believes" is easily read as "a signal that caused"
    const cause = passive ? after(at, ['by']) : (subject ?? (hangs ? tokens[at]!.head : undefined));
    return effect === undefined || cause === undefined ? undefined : { effect, cause, verb: at, person: false };
  }
  // "a ricochet killed him", "killed by an avalanche": by a thing, not by somebody
  if (word === 'kill') {
    const passive = hasPassiveAuxiliary(at, tree) || tokens[at]!.relation === 'acl';
    const whom = passive ? (subject ?? tokens[at]!.head) : childBy(tree, at, 'obj');
    const cause = passive ? after(at, ['by']) : subject;
    return whom === undefined || cause === undefined || !THINGS.has(tokens[cause]!.lemma.toLowerCase()) ? undefined : { effect: whom, cause, verb: at, person: true };
  }
  // "human error was blamed for the crash"
  const effectOfBlame = word === 'blame' ? after(at, ['for']) : undefined;
  if (effectOfBlame !== undefined) {
    const cause = childBy(tree, at, 'obj') ?? childBy(tree, at, 'nsubj');
    return cause === undefined ? undefined : { effect: effectOfBlame, cause, verb: at, person: false };
  }
  // "diesel was to blame"
  if (word === 'blame' && subject !== undefined && childBy(tree, at, 'cop', 'aux') !== undefined && childrenBy(tree, at, 'mark').some((m) => tokens[m]!.lemma === 'to')) return { effect: at, cause: subject, verb: at, person: false };
  const ascribed = tokens[at]!.tag === 'VERB' ? ASCRIBING.get(word) : word === 'due' ? 'to' : undefined;
  if (ascribed !== undefined) {
    const cause = after(at, [ascribed]);
    const effect = childBy(tree, at, 'obj') ?? subject;
    return effect === undefined || cause === undefined ? undefined : { effect, cause, verb: at, person: false };
  }
  const of = DYING.get(word);
  if (of) {
    const cause = after(at, of);
    return subject === undefined || cause === undefined ? undefined : { effect: subject, cause, verb: at, person: true };
  }
  // "the cause of the fire was a cigarette", "The cause was pneumonia"
  if (word === 'cause') {
    const head = tokens[at]!.head;
    // "whether a power line was the cause"
    if (subject !== undefined && childBy(tree, at, 'cop') !== undefined) return { effect: childBy(tree, at, 'nmod') ?? at, cause: subject, verb: at, person: false };
    return tokens[at]!.relation === 'nsubj' && head > at && childBy(tree, head, 'cop') !== undefined ? { effect: childBy(tree, at, 'nmod') ?? at, cause: head, verb: head, person: false } : undefined;
  }
  if (word === 'lose') {
    const fight = childBy(tree, at, 'obj');
    if (fight === undefined || !FIGHTS.has(tokens[fight]!.lemma)) return undefined;
    const cause = after(fight, AGAINST) ?? after(at, AGAINST);
    return subject === undefined || cause === undefined ? undefined : { effect: subject, cause, verb: at, person: true };
  }
  return undefined;
}

/** The subject; of "and lost his battle" that of the first verb, of "who died" the noun. */
function subjectOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const own = childrenBy(tree, at, 'nsubj').at(-1);
  const { relation, head } = tokens[at]!;
  if (own !== undefined) return antecedentOf(own, tree) ?? own;
  return (relation === 'conj' || relation === 'advcl') && tokens[head]?.tag === 'VERB' ? childrenBy(tree, head, 'nsubj').at(-1) : undefined;
}

/** What kills without being somebody. */
const THINGS = new Set(['ricochet', 'bullet', 'avalanche', 'landslide', 'rockfall', 'lightning', 'fire', 'smoke', 'blast', 'explosion', 'bomb', 'gas', 'poison', 'overdose', 'fall', 'flood', 'wave', 'tree', 'debris', 'collapse', 'crash', 'virus', 'infection', 'cold', 'heat', 'electrocution', 'shark', 'bear', 'dog', 'train', 'car', 'truck', 'lorry', 'bus', 'mine', 'shell', 'missile', 'rocket', 'drone', 'shrapnel']);

function toldOf({ effect, cause, verb, person }: Found, tree: Tree, sentence: Sentence, document: Document, dead: readonly string[]): CauseTold | undefined {
  const { tokens, children } = tree;
  const event = eventBy.get(tokens[effect]!.lemma.toLowerCase());
  const people = person ? personKeysBeside(effect, tree, document) : [];
  const subjects = person ? [...people.map((key) => `death of ${key}`), ANY_DEATH] : event !== undefined ? [`event ${event}`] : tokens[effect]!.lemma === 'cause' || tokens[effect]!.lemma === 'death' || tokens[effect]!.lemma === 'blame' ? (dead.length > 0 ? dead : eventOf(document)) : [];
  // a man may be blamed for it, but what he did is the cause
  if (subjects.length === 0 || (tokens[cause]!.tag !== 'NOUN' && tokens[cause]!.tag !== 'PROPN') || namesPerson(tokens[cause]!.lemma.toLowerCase())) return undefined;
  const phrase = descendants(tree, cause, (child, parent) => OF_CAUSE.has(tokens[child]!.relation) && (parent !== cause || tokens[child]!.relation !== 'case'));
  const nouns = phrase.filter((i) => tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'PROPN').map((i) => tokens[i]!.lemma.toLowerCase());
  const possible = childrenBy(tree, verb, 'aux').some((c) => POSSIBLE.has(tokens[c]!.lemma.toLowerCase()));
  const open = sentence.tokens.some((token) => isOneOf(OPEN, token));
  const inquired = holds(sentence, INQUIRING) && holds(sentence, WHETHER);
  const denied = [...children[verb]!, ...children[cause]!].some((c) => NOT.has(tokens[c]!.lemma.toLowerCase()));
  // without a name the verb tells it: "Ricochet killed Greek teenager"
  return { subjects, named: tokens[people.length > 0 ? effect : verb]!, words: spanOf(tree, phrase), nouns, certain: !open, possible, inquired, people, denied };
}

const holds = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean => tokens.some(({ lemma }) => words.has(lemma.toLowerCase()));

/** "are examining whether the fire was caused by a cigarette" */
const INQUIRING = new Set(['look', 'investigate', 'examine', 'probe', 'study', 'check', 'consider', 'determine', 'establish', 'investigation', 'inquiry', 'question']);
const WHETHER = new Set(['whether', 'if', 'possibility', 'claim', 'suggestion', 'theory']);

/** The event that the article is of, where it speaks of "the cause" without a word of what: the first that it names. */
const eventOf = oncePer((document: Document): readonly string[] => {
  for (const { tokens } of document.sentences.slice(0, LEAD)) for (const { lemma, tag } of tokens) if (tag === 'NOUN' && eventBy.has(lemma.toLowerCase())) return [`event ${eventBy.get(lemma.toLowerCase())!}`];
  return [];
});

/** Headline, dek and the first sentences. */
const LEAD = 4;

/** What belongs to the noun: "complications of pneumonia". */
const OF_CAUSE = new Set(['compound', 'amod', 'nmod', 'flat', 'det', 'nummod', 'case']);

const POSSIBLE = new Set(['may', 'might', 'could']);

const NOT = new Set(['not', "n't", 'no', 'never']);
