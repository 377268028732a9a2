import type { Document, Sentence, Span, TimeExpression } from '../model.js';
import { cueWords } from './cue-words.js';
import { eventAt, type EventClass, type EventSort, isPlainNoun, LIGHT, nounOf } from './event-classes.js';
import { isCountedFromAnother } from './event-times.js';
import { oncePer } from './once.js';
import { realisationAt } from './realised.js';
import { isProse } from './prose.js';
import { descendants, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** The day that an article gives to an event of a common class: the crash, the verdict, the end of the truce. */
export interface EventDay {
  /** "crash", "truce starts", "truce ends". */
  readonly event: string;
  readonly sort: EventSort;
  readonly time: TimeExpression;
  /** The word that names the event. */
  readonly named: Span;
  /** Entities named in the clause of the event, places left out. */
  readonly who: readonly string[];
  /** Those of them who are people. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Lemmas of the things and people of its clause without a name: "jeweller", "gunman". */
  readonly things: readonly string[];
  /** Told as over, or still to come; undefined where the words leave it open. */
  readonly over: boolean | undefined;
}

/** "The truce starts on Sunday": its subject begins then. */
const STARTS = new Set(['start', 'begin', 'commence', 'open', 'resume', 'kick']);
const ENDS = new Set(['end', 'expire', 'finish', 'conclude', 'lapse', 'close', 'stop']);
/** "from midnight on Saturday", "until Sunday": where a span begins or ends. */
const FROM = new Set(['from', 'since']);
const UNTIL = new Set(['until', 'till']);
/** Other times than that of the event itself: "a vote by Friday", "the hearing after March". */
const AROUND = new Set(['by', 'before', 'after', 'for', 'about', 'than', 'of']);
/** "first postponed": it had two days. */
const MOVED = new Set(['postpone', 'postponement', 'adjourn', 'reschedule', 'defer', 'originally', 'anniversary']);
const MOVES = cueWords(MOVED);
/** "a second trial", "the last election": another one than that of the story. */
const ANOTHER = new Set(['again', 'second', 'third', 'another', 'previous', 'earlier', 'last', 'next', 'annual', 'former', 'first', 'previously', 'every', 'each', 'separate', 'other', 'weekly', 'monthly', 'similar']);
const CLIMB = 5;

/** Days of the events of an article, wherever it gives them. */
export const eventDays = oncePer((document: Document): readonly EventDay[] => document.sentences.flatMap((sentence) => (isProse(sentence) ? daysIn(sentence, document) : [])));

function daysIn(sentence: Sentence, document: Document): readonly EventDay[] {
  const times = within(document.times, sentence).filter((time) => (time.type === 'DATE' || time.type === 'TIME') && time.value !== null && !isCountedFromAnother(time, document.article.text));
  if (times.length === 0) return [];
  const tree = treeOf(sentence);
  if (MOVES.isIn(sentence) && tree.tokens.some(({ lemma }) => MOVED.has(lemma.toLowerCase()))) return [];
  return times.flatMap((time) => dayOf(time, tree, document) ?? []);
}

function dayOf(time: TimeExpression, tree: Tree, document: Document): EventDay | undefined {
  const { tokens } = tree;
  const marker = markerOf(time, tree);
  if (AROUND.has(marker) || (time.modifier !== null && AROUND.has(time.modifier))) return undefined;
  const edge: 'starts' | 'ends' | undefined = FROM.has(marker) ? 'starts' : UNTIL.has(marker) ? 'ends' : undefined;
  const inTime = tokens.flatMap((t, i) => (t.start >= time.start && t.end <= time.end ? [i] : []));
  // "midnight on Saturday": either word may hang where the time belongs
  for (const from of [inTime[0], inTime.at(-1)]) {
    const found = from === undefined ? undefined : climb(from, edge, time, tree, document);
    if (found) return found;
  }
  return edge === undefined ? nounBefore(inTime[0], time, tree, document) : undefined;
}

/** Words from a time back to the event that it is told behind: "presented at a congress in Vienna in November". */
const BACK = 6;
const BETWEEN: ReadonlySet<string> = new Set(['ADP', 'PROPN', 'DET', 'PUNCT']);

function nounBefore(first: number | undefined, time: TimeExpression, tree: Tree, document: Document): EventDay | undefined {
  const { tokens } = tree;
  for (let at = (first ?? 0) - 1; at >= 0 && at >= (first ?? 0) - BACK; at--) {
    const found = tokens[at]!.tag === 'NOUN' ? eventAt(at, tree) : undefined;
    if (found) return dayOfEvent(found, at, undefined, time, tree, document);
    if (!BETWEEN.has(tokens[at]!.tag)) return undefined;
  }
  return undefined;
}

/** From a time up to the event that it dates. */
function climb(from: number, marked: 'starts' | 'ends' | undefined, time: TimeExpression, tree: Tree, document: Document): EventDay | undefined {
  const { tokens } = tree;
  let edge = marked;
  let at = from;
  while (at >= 0 && tokens[at]!.start >= time.start && tokens[at]!.start < time.end) at = tokens[at]!.head;
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const lemma = tokens[at]!.lemma.toLowerCase();
    const found = eventAt(at, tree);
    if (found) return dayOfEvent(found, at, edge, time, tree, document);
    const isEdge = STARTS.has(lemma) || ENDS.has(lemma);
    if (isEdge || tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'ADJ') {
      if (isEdge) edge ??= STARTS.has(lemma) ? 'starts' : 'ends';
      const what = isEdge || LIGHT.has(lemma) ? nounOf(at, tree) : undefined;
      const event = what === undefined ? undefined : eventAt(what, tree);
      if (event) return dayOfEvent(event, what!, edge, time, tree, document);
      if (!isEdge) return undefined;
    } else if (tokens[at]!.tag === 'NOUN' && !isPlainNoun(lemma)) return undefined;
  }
  return undefined;
}

function dayOfEvent({ name, sort }: EventClass, at: number, edge: 'starts' | 'ends' | undefined, time: TimeExpression, tree: Tree, document: Document): EventDay | undefined {
  if ((sort === 'span') !== (edge !== undefined)) return undefined;
  const { tokens, children } = tree;
  const verb = clauseOf(at, tree);
  if ([at, verb].some((i) => children[i]!.some((c) => ANOTHER.has(tokens[c]!.lemma.toLowerCase())))) return undefined;
  const phrase = descendants(tree, verb);
  const first = tokens[phrase[0]!]!;
  const named = within(document.names, { start: first.start, end: tokens[phrase.at(-1)!]!.end });
  const things = phrase.flatMap((i) => (tokens[i]!.tag === 'NOUN' && i !== at ? [tokens[i]!.lemma.toLowerCase()] : []));
  const realised = tokens[verb]!.tag === 'VERB' ? realisationAt(tokens, verb) : undefined;
  const over = realised === 'past' ? true : tokens.some(({ lemma, head }) => head === verb && (lemma === 'will' || lemma === 'due' || lemma === 'would')) ? false : undefined;
  const { start, end } = tokens[at]!;
  return {
    event: edge === undefined ? name : `${name} ${edge}`,
    sort,
    time,
    named: { start, end },
    who: [...new Set(named.flatMap(({ type, entity }) => (type === 'place' ? [] : [entity])))],
    people: [...new Set(named.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])))],
    places: [...new Set(named.flatMap(({ type, entity }) => (type === 'place' ? [entity] : [])))],
    things,
    over,
  };
}

/** The verb of the clause that holds an event's noun; the verb itself. */
function clauseOf(at: number, { tokens }: Tree): number {
  let top = at;
  while (tokens[top]!.tag !== 'VERB' && tokens[top]!.head >= 0) top = tokens[top]!.head;
  return top;
}

/** The preposition of a time: "on", "from", "until". */
function markerOf(time: TimeExpression, { tokens }: Tree): string {
  const first = tokens.findIndex((t) => t.start >= time.start);
  return (tokens[first - 1]?.tag === 'ADP' || tokens[first - 1]?.tag === 'SCONJ' ? tokens[first - 1]!.text : (tokens[first]?.tag === 'ADP' ? tokens[first]!.text : '')).toLowerCase();
}
