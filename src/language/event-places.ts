import type { Document, Sentence, Span } from '../model.js';
import { agesOf } from './ages.js';
import { eventAt, type EventSort, isPlainNoun, LIGHT, nounOf } from './event-classes.js';
import { placeOf } from './geography.js';
import { oncePer } from './once.js';
import { personKeys } from './person-keys.js';
import { namesPerson } from './person-noun.js';
import { isProse } from './prose.js';
import { treeOf, type Tree } from './tree.js';
import { undergoerOf } from './undergoer.js';
import { within } from './within.js';

/** Where an article says that something happened, that somebody died, that something is bound for or made. */
export interface EventPlace {
  /** "crash", "death of jonas brandt", "destination", "made" */
  readonly event: string;
  readonly sort: EventSort;
  /** Entity of the place; null for a place by its kind. */
  readonly place: string | null;
  /** "home", "hospital": what kind of place it is; null for a place by its name. */
  readonly kind: string | null;
  /** The words that say where. */
  readonly words: Span;
  /** The word that names the event, or who died. */
  readonly named: Span;
  /** Entities named in the sentence that are no places. */
  readonly who: readonly string[];
  /** What is made or on its way. */
  readonly thing: string | null;
}

/** Kinds of places of which nobody dies in two. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  home: ['home', 'house', 'flat', 'apartment', 'cottage', 'farmhouse', 'villa', 'residence', 'bedroom'], // died at her home
  hospital: ['hospital', 'clinic', 'infirmary'], // died in hospital
  hospice: ['hospice'],
  prison: ['prison', 'jail', 'cell', 'custody'], // died in custody
  hotel: ['hotel', 'motel'],
  street: ['scene', 'roadside', 'street', 'road', 'pavement', 'sidewalk'], // died at the scene
  ambulance: ['ambulance'],
};
const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)));
const AT = new Set(['in', 'at']);
const DIES = new Set(['die', 'perish']);
const IS_MADE = new Set(['make', 'manufacture', 'assemble', 'produce', 'build']);
/** "bound for Kent", "heading to Kent" */
const HEADS_FOR = new Set(['bind', 'bound', 'head', 'destine', 'destined']);
const TOWARDS = new Set(['for', 'to']);
const CLIMB = 4;

/** Where things happened, wherever in the article it says so. */
export const eventPlaces = oncePer((document: Document): readonly EventPlace[] => document.sentences.flatMap((sentence) => (sentence.kind === 'dateline' || !isProse(sentence) ? [] : placesIn(sentence, document))));

function placesIn(sentence: Sentence, document: Document): readonly EventPlace[] {
  const tree = treeOf(sentence);
  const { tokens, children } = tree;
  const found: EventPlace[] = [];
  const names = within(document.names, sentence);
  for (const { type, mention, start, end, entity } of names) {
    if (type !== 'place' || mention === 'demonym' || placeOf(entity) === undefined) continue;
    const first = tokens.findIndex((t) => t.start >= start);
    const before = tokens[first - 1]?.lemma.toLowerCase() ?? '';
    const told = AT.has(before) || TOWARDS.has(before) ? (eventOf(first, before, tree) ?? madeBefore(first, before, tree)) : undefined;
    if (!told) continue;
    const who = names.flatMap((n) => (n.type === 'place' ? [] : [n.entity]));
    const { start: from, end: to } = tokens[told.at]!;
    found.push({ event: told.event, sort: told.sort, place: entity, kind: null, words: { start, end }, named: { start: from, end: to }, who, thing: told.thing });
  }
  for (let at = 0; at < tokens.length; at++) {
    const { lemma, tag } = tokens[at]!;
    if (tag !== 'VERB' || !DIES.has(lemma.toLowerCase())) continue;
    const where = children[at]!.find((c) => tokens[c]!.relation === 'obl' && kindOf.has(lastWord(c, tree)) && children[c]!.some((m) => AT.has(tokens[m]!.lemma.toLowerCase())));
    const whom = where === undefined ? undefined : undergoerOf(at, true, tree);
    if (where === undefined || whom === undefined) continue;
    const { start, end } = tokens[where]!;
    const named = { start: tokens[whom]!.start, end: tokens[whom]!.end };
    for (const person of withAges(personKeys(whom, tree, document), document)) found.push({ event: `death of ${person}`, sort: 'once', place: null, kind: kindOf.get(lastWord(where, tree))!, words: { start, end }, named, who: [person], thing: null });
  }
  return found;
}

/** Keys of a person, and the key of his age: "the singer, 75, died" elsewhere. */
function withAges(keys: readonly string[], document: Document): readonly string[] {
  const ages = agesOf(document);
  return [...new Set([...keys, ...keys.flatMap((key) => ages.flatMap(({ entity, years, isSure }) => (entity === key && isSure ? [`aged ${years}`] : [])))])];
}

/** "Kent General Hospital": the last word says what it is. */
function lastWord(at: number, { tokens, children }: Tree): string {
  const last = children[at]!.filter((c) => tokens[c]!.relation === 'flat').at(-1) ?? at;
  return tokens[last]!.lemma.toLowerCase();
}

interface Told {
  readonly event: string;
  readonly sort: EventSort;
  readonly at: number;
  readonly thing: string | null;
}

/** What happened in a place. */
function eventOf(place: number, marker: string, tree: Tree): Told | undefined {
  const { tokens } = tree;
  let at = tokens[place]!.head;
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const { tag, lemma } = tokens[at]!;
    const word = lemma.toLowerCase();
    if (TOWARDS.has(marker)) {
      if (HEADS_FOR.has(word)) return { event: 'destination', sort: 'once', at, thing: null };
      if (tag === 'VERB' || tag === 'NOUN') return undefined;
      continue;
    }
    const made = tree.children[at]!.find((c) => tokens[c]!.relation === 'nsubj');
    if (tag === 'VERB' && IS_MADE.has(word) && tree.children[at]!.some((c) => tokens[c]!.relation === 'aux' && tokens[c]!.lemma === 'be')) return made === undefined ? undefined : { event: 'made', sort: 'once', at, thing: tokens[made]!.tag === 'NOUN' ? tokens[made]!.lemma.toLowerCase() : null };
    const event = eventAt(at, tree) ?? (LIGHT.has(word) ? eventUnder(at, tree) : undefined);
    if (event) return { event: event.name, sort: event.sort, at, thing: null };
    if (tag === 'VERB' || tag === 'ADJ' || (tag === 'NOUN' && !isPlainNoun(word) && !namesPerson(word))) return undefined;
  }
  return undefined;
}

/** "are assembled by a contractor in Vietnam", whatever the parser made of the contractor. */
function madeBefore(place: number, marker: string, { tokens }: Tree): Told | undefined {
  if (!AT.has(marker)) return undefined;
  for (let at = place - 1; at >= 1 && place - at <= FAR; at--) {
    const { tag, lemma } = tokens[at]!;
    if (tag !== 'VERB') continue;
    return IS_MADE.has(lemma.toLowerCase()) && tokens[at - 1]!.lemma === 'be' ? { event: 'made', sort: 'once', at, thing: tokens[at - 2]?.tag === 'NOUN' ? tokens[at - 2]!.lemma.toLowerCase() : null } : undefined;
  }
  return undefined;
}

/** Words between what is made and where. */
const FAR = 6;

function eventUnder(at: number, tree: Tree) {
  const noun = nounOf(at, tree);
  return noun === undefined ? undefined : eventAt(noun, tree);
}
