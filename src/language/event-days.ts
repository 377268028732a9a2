import { readFileSync } from 'node:fs';
import type { Document, Sentence, Span, TimeExpression } from '../model.js';
import { isCountedFromAnother } from './event-times.js';
import { eventness } from './lexicon/wordnet.js';
import { oncePer } from './once.js';
import { realisationAt } from './realised.js';
import { childBy, descendants, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** `once`: a story has one of it (its crash, its verdict); `again`: it may have several (votes, hearings); `span`: it has a beginning and an end. */
export type EventSort = 'once' | 'again' | 'span';

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

interface Row {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

type Table = Readonly<Record<EventSort, Readonly<Record<string, Row>>>>;

interface Kind {
  readonly name: string;
  readonly sort: EventSort;
}

interface Kinds {
  readonly nouns: ReadonlyMap<string, Kind>;
  readonly verbs: ReadonlyMap<string, Kind>;
}

let kinds: Kinds | undefined;

/** Read when first asked: a command that compares nothing does not pay for it. */
function kindsOf(): Kinds {
  if (!kinds) {
    const table = JSON.parse(readFileSync(new URL('./event-days.json', import.meta.url), 'utf8')) as Table;
    const [nouns, verbs] = [new Map<string, Kind>(), new Map<string, Kind>()];
    for (const sort of ['once', 'again', 'span'] as const) {
      for (const [name, row] of Object.entries(table[sort])) {
        for (const noun of row.nouns) nouns.set(noun, { name, sort });
        for (const verb of row.verbs) verbs.set(verb, { name, sort });
      }
    }
    kinds = { nouns, verbs };
  }
  return kinds;
}

/** "The truce starts on Sunday": its subject begins then. */
const STARTS = new Set(['start', 'begin', 'commence', 'open', 'resume', 'kick']);
const ENDS = new Set(['end', 'expire', 'finish', 'conclude', 'lapse', 'close', 'stop']);
/** "The vote was held on Sunday", "the jury returned its verdict on Friday": the day of the verb is that of its noun. */
const LIGHT = new Set(['hold', 'take', 'happen', 'occur', 'come', 'be', 'stage', 'carry', 'conduct', 'mount', 'deliver', 'return', 'reach', 'strike', 'make', 'hit', 'rock', 'fall', 'undergo', 'suffer', 'schedule', 'set', 'due', 'expect', 'face', 'attend', 'await', 'break', 'appear', 'go']);
/** "from midnight on Saturday", "until Sunday": where a span begins or ends. */
const FROM = new Set(['from', 'since']);
const UNTIL = new Set(['until', 'till']);
/** Other times than that of the event itself: "a vote by Friday", "the hearing after March". */
const AROUND = new Set(['by', 'before', 'after', 'for', 'about', 'than', 'of']);
/** "first postponed": it had two days. */
const MOVED = new Set(['postpone', 'postponement', 'adjourn', 'reschedule', 'defer', 'originally', 'anniversary']);
/** "a second trial", "the last election": another one than that of the story. */
const ANOTHER = new Set(['again', 'second', 'third', 'another', 'previous', 'earlier', 'last', 'next', 'annual', 'former', 'first', 'previously', 'every', 'each', 'separate', 'other', 'weekly', 'monthly', 'similar']);
/** "a court decided on Friday that he was the author of her death" */
const COURTS = new Set(['court', 'jury', 'judge', 'juror', 'tribunal', 'magistrate']);
const BEFORE_COURT = new Set(['in', 'to', 'before']);
const DECIDES = new Set(['decide', 'find', 'rule', 'convict', 'clear', 'acquit']);
const CLIMB = 5;

/** Days of the events of an article, wherever it gives them. */
export const eventDays = oncePer((document: Document): readonly EventDay[] => document.sentences.flatMap((sentence) => daysIn(sentence, document)));

function daysIn(sentence: Sentence, document: Document): readonly EventDay[] {
  const times = within(document.times, sentence).filter((time) => (time.type === 'DATE' || time.type === 'TIME') && time.value !== null && !isCountedFromAnother(time, document.article.text));
  if (times.length === 0) return [];
  const tree = treeOf(sentence);
  if (tree.tokens.some(({ lemma }) => MOVED.has(lemma.toLowerCase()))) return [];
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
    if (STARTS.has(lemma) || ENDS.has(lemma)) {
      edge ??= STARTS.has(lemma) ? 'starts' : 'ends';
      const what = nounOf(at, tree);
      const event = what === undefined ? undefined : eventAt(what, tree);
      if (event) return dayOfEvent(event, what!, edge, time, tree, document);
    } else if (tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'ADJ') {
      if (!LIGHT.has(lemma)) return undefined;
      const what = nounOf(at, tree);
      const event = what === undefined ? undefined : eventAt(what, tree);
      if (event) return dayOfEvent(event, what!, edge, time, tree, document);
      return undefined;
    } else if (tokens[at]!.tag === 'NOUN' && eventness(lemma) > PLAIN) return undefined;
  }
  return undefined;
}

/** A noun that names a thing rather than an event may stand between an event and its day: "the shooting at a shop on Monday". */
const PLAIN = 2;

/** What an aspect or light verb is about: its subject, or what it stands behind ("a truce starting on Sunday"), or its object. */
function nounOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const own = [childBy(tree, at, 'nsubj'), tokens[at]!.relation === 'acl' ? tokens[at]!.head : undefined, childBy(tree, at, 'obj'), courtUnder(at, tree), tokens[at]!.relation === 'xcomp' ? childBy(tree, tokens[at]!.head, 'nsubj') : undefined];
  return own.find((noun) => noun !== undefined && eventAt(noun, tree) !== undefined);
}

/** "will appear before a court" */
const courtUnder = (at: number, { tokens, children }: Tree): number | undefined => children[at]!.find((c) => tokens[c]!.relation === 'obl' && tokens[c]!.lemma.toLowerCase() === 'court');

/** The class of the event that a word names. */
function eventAt(at: number, tree: Tree): Kind | undefined {
  const { tokens, children } = tree;
  const { tag, lemma, relation } = tokens[at]!;
  const word = lemma.toLowerCase();
  const { nouns, verbs } = kindsOf();
  if (tag === 'VERB') {
    if (DECIDES.has(word)) {
      const subject = childBy(tree, at, 'nsubj');
      if (subject !== undefined && COURTS.has(tokens[subject]!.lemma.toLowerCase())) return nouns.get('verdict');
      if (word === 'find' && children[at]!.some((c) => tokens[c]!.lemma === 'guilty')) return nouns.get('verdict');
    }
    // "a court hearing" read as a verb
    if (word === 'hear' && tokens[at]!.text === 'hearing') return nouns.get('hearing');
    return verbs.get(word);
  }
  if (tag !== 'NOUN' || relation === 'compound') return undefined;
  // "due in court on March 12", "appear in court"
  if (word === 'court' && [at - 1, at - 2].some((i) => BEFORE_COURT.has(tokens[i]?.lemma.toLowerCase() ?? ''))) return nouns.get('hearing');
  return nouns.get(word);
}

function dayOfEvent({ name, sort }: Kind, at: number, edge: 'starts' | 'ends' | undefined, time: TimeExpression, tree: Tree, document: Document): EventDay | undefined {
  if ((sort === 'span') !== (edge !== undefined)) return undefined;
  const { tokens, children } = tree;
  const verb = clauseOf(at, tree);
  if ([at, verb].some((i) => children[i]!.some((c) => ANOTHER.has(tokens[c]!.lemma.toLowerCase())))) return undefined;
  const phrase = descendants(tree, verb);
  const first = tokens[phrase[0]!]!;
  const named = within(document.names, { start: first.start, end: tokens[phrase.at(-1)!]!.end });
  const own = new Set(phrase);
  const things = [...own].flatMap((i) => (tokens[i]!.tag === 'NOUN' && i !== at ? [tokens[i]!.lemma.toLowerCase()] : []));
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
