import { readFileSync } from 'node:fs';
import { eventness } from './lexicon/wordnet.js';
import { childBy, type Tree } from './tree.js';

/** `once`: a story has one of it (its crash, its verdict); `again`: it may have several (votes, hearings); `span`: it has a beginning and an end. */
export type EventSort = 'once' | 'again' | 'span';

/** A class of events that news tells of. */
export interface EventClass {
  /** "crash" */
  readonly name: string;
  readonly sort: EventSort;
}

interface Row {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

type Table = Readonly<Record<EventSort, Readonly<Record<string, Row>>>>;

interface Classes {
  readonly nouns: ReadonlyMap<string, EventClass>;
  readonly verbs: ReadonlyMap<string, EventClass>;
}

let classes: Classes | undefined;

/** Read when first asked: a command that compares nothing does not pay for it. */
function classesOf(): Classes {
  if (!classes) {
    const table = JSON.parse(readFileSync(new URL('./event-classes.json', import.meta.url), 'utf8')) as Table;
    const [nouns, verbs] = [new Map<string, EventClass>(), new Map<string, EventClass>()];
    for (const sort of ['once', 'again', 'span'] as const) {
      for (const [name, row] of Object.entries(table[sort])) {
        for (const noun of row.nouns) nouns.set(noun, { name, sort });
        for (const verb of row.verbs) verbs.set(verb, { name, sort });
      }
    }
    classes = { nouns, verbs };
  }
  return classes;
}

/** "The vote was held on Sunday", "the jury returned its verdict on Friday": the day of the verb is that of its noun. */
export const LIGHT = new Set(['hold', 'take', 'happen', 'occur', 'come', 'be', 'stage', 'carry', 'conduct', 'mount', 'deliver', 'return', 'reach', 'strike', 'make', 'hit', 'rock', 'fall', 'undergo', 'suffer', 'schedule', 'set', 'due', 'expect', 'face', 'attend', 'await', 'break', 'appear', 'go']);
/** "a court decided on Friday that he was the author of her death" */
const COURTS = new Set(['court', 'jury', 'judge', 'juror', 'tribunal', 'magistrate']);
const BEFORE_COURT = new Set(['in', 'to', 'before']);
const DECIDES = new Set(['decide', 'find', 'rule', 'convict', 'clear', 'acquit']);
/** A noun that names a thing rather than an event may stand between an event and its day: "the shooting at a shop on Monday". */
const PLAIN = 2;

export const isPlainNoun = (lemma: string): boolean => eventness(lemma) <= PLAIN;

/** The class of the event that a word names. */
export function eventAt(at: number, tree: Tree): EventClass | undefined {
  const { tokens, children } = tree;
  const { tag, lemma, relation } = tokens[at]!;
  const word = lemma.toLowerCase();
  const { nouns, verbs } = classesOf();
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

/** What an aspect or light verb is about: its subject, or what it stands behind ("a truce starting on Sunday"), or its object. */
export function nounOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const own = [childBy(tree, at, 'nsubj'), tokens[at]!.relation === 'acl' ? tokens[at]!.head : undefined, childBy(tree, at, 'obj'), courtUnder(at, tree), tokens[at]!.relation === 'xcomp' ? childBy(tree, tokens[at]!.head, 'nsubj') : undefined];
  return own.find((noun) => noun !== undefined && eventAt(noun, tree) !== undefined);
}

/** "will appear before a court" */
const courtUnder = (at: number, { tokens, children }: Tree): number | undefined => children[at]!.find((c) => tokens[c]!.relation === 'obl' && tokens[c]!.lemma.toLowerCase() === 'court');

