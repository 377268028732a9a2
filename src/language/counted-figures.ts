import { readFileSync } from 'node:fs';
import { daysFrom } from './calendar.js';
import { areAlike } from './lexicon/alike.js';
import { rarity } from './lexicon/frequency.js';
import { matterOf } from './matters.js';
import { oncePer } from './once.js';
import type { Document, Quantity, Sentence, Span, TimeExpression } from '../model.js';
import { verbForm } from './morphology.js';
import { namesPerson } from './person-noun.js';
import { SUPPOSING } from './told-now.js';
import { childBy, childrenBy, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** Things counted in a sentence, with what is said of them: by this two articles' figures of one thing are recognised. */
export interface CountedFigure {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** What is counted, one word for all that say the same: "sailor" for crew. */
  readonly noun: string;
  /** Words that say of which kind: "petrol" of "two petrol bombs". */
  readonly kinds: readonly string[];
  /** The verb that the noun is subject or object of; null when there is none. */
  readonly verb: string | null;
  /** The figure with its noun and verb: "brought five tenants". */
  readonly told: Span;
  /** The figure with what it counts or measures, where they stand close: "five tenants", "a ransom of £4 million". */
  readonly phrase: Span;
  /** Other content words of the clause. */
  readonly clause: readonly string[];
  /** Entities that the clause names, and those of them that are people. */
  readonly entities: readonly string[];
  readonly people: readonly string[];
  /** Times long before the article that the sentence names: "in 2011", "earlier this year". */
  readonly formerly: string;
  /** True where it is not told as what is so: "could free 19", "if three agree", "in a similar raid". */
  readonly isSupposed: boolean;
  /** Token of the verb that the noun hangs on; -1 when there is none. */
  readonly verbAt: number;
}

/** Whoever they are, what befalls them or what they do says which they are: those arrested, those who marched. */
interface Acts {
  readonly befalls: ReadonlyMap<string, string>;
  readonly does: ReadonlyMap<string, string>;
}

/** Marks people that are told of by an act: "those arrest". */
const THOSE = 'those ';

let acts: Acts | undefined;

function actsOfPeople(): Acts {
  if (!acts) {
    const { befalls, does } = JSON.parse(readFileSync(new URL('./people-by-act.json', import.meta.url), 'utf8')) as Readonly<Record<keyof Acts, readonly string[]>>;
    const byWord = (rows: readonly string[]) => new Map(rows.flatMap((row) => row.split(', ').map((word, _, all) => [word, `${THOSE}${all[0]!}`] as const)));
    acts = { befalls: byWord(befalls), does: byWord(does) };
  }
  return acts;
}

/** Counted all over the news: two of these are of one thing only where more is said. */
const ANYBODY = new Set(['people', 'person', 'man', 'woman', 'other', 'life', 'thing', 'time', 'day', 'week', 'month', 'year', 'hour', 'minute', 'night', 'name', 'way', 'side', 'party', 'country', 'place', 'half', 'victim', 'number', 'death', 'fatality', 'voter', 'part', 'reason', 'kind', 'step', 'word', 'question', 'example', 'million', 'dozen', 'hundred', 'thousand', 'one', 'point', 'season', 'decade', 'term', 'round', 'quarter']);
/** "46 wins, 36 KOs", "40 caps": every player and fighter has his own. */
const OF_CAREER = new Set(['win', 'victory', 'loss', 'defeat', 'draw', 'knockout', 'stoppage', 'ko', 'kos', 'cap', 'appearance']);

const OWN = new Set(['his', 'her', 'their', 'its']);

/** "five more", "another five", "the other two", "including three": not all of them. */
const PART_BEFORE = new Set(['other', 'another', 'further', 'additional', 'include', 'including', 'more', 'extra', 'first', 'last', 'next', 'every', 'new', 'least', 'per']);

/** How many came to harm is another question. */
const HARM = new Set(['kill', 'die', 'injure', 'hurt', 'wound', 'drown', 'perish', 'murder', 'slay']);

/** "could free 19", "if three agree", "in a similar raid": not what happened. */
const NOT_SO = new Set([...SUPPOSING, 'should', 'must', 'want', 'need', 'require', 'earlier', 'similar', 'promise', 'plan', 'pledge', 'expect', 'target', 'aim', 'hope', 'average', 'maximum', 'minimum']);

const EMPTY = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'take', 'tell', 'go', 'come', 'more', 'other', 'own', 'many', 'new', 'last', 'first', 'people', 'year', 'day', 'week', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);
/** From a noun up to its verb. */
const CLIMB = 5;
/** From a number on to its noun. */
const REACH = 6;
/** Words around a figure that are read. */
const WINDOW = 16;

let classes: ReadonlyMap<string, string> | undefined;

/** "sailors" and "crew" are counted as one; of several words the first stands for all. */
function classOf(noun: string): string {
  if (!classes) {
    const rows = Object.values(JSON.parse(readFileSync(new URL('./counted-nouns.json', import.meta.url), 'utf8')) as Record<string, string[]>).flat();
    classes = new Map(rows.flatMap((row) => row.split(', ').map((word, _, all) => [word, all[0]!] as const)));
  }
  return classes.get(noun) ?? noun;
}

/** What an article counts and measures, each figure with what is said of it; parts, and nouns that are counted everywhere, left out. */
export const countedFigures = oncePer((document: Document): readonly CountedFigure[] => {
  const found: CountedFigure[] = [];
  for (const sentence of document.sentences) {
    const quantities = within(document.quantities, sentence);
    if (quantities.length === 0) continue;
    const tree = treeOf(sentence);
    for (const quantity of quantities) {
      found.push(...figuresAt(quantity, sentence, tree, document));
    }
  }
  return found;
});

function figuresAt(quantity: Quantity, sentence: Sentence, tree: Tree, document: Document): readonly CountedFigure[] {
  const { unit, counted, low, high } = quantity;
  if (counted === 'age' || (low ?? high ?? 0) <= 0) return [];
  const isCount = unit === null || (unit === '%' && counted !== null);
  if (isCount && (low ?? high ?? 0) <= 1) return [];
  const things = isCount ? [countedThing(quantity, tree), unit === null ? peopleByAct(quantity, tree, sentence) : undefined] : [measuredThing(quantity, tree)];
  return things.flatMap((thing) => (thing ? (figureAt(thing, quantity, sentence, tree, document) ?? []) : []));
}

function figureAt(thing: Thing, quantity: Quantity, sentence: Sentence, tree: Tree, document: Document): CountedFigure | undefined {
  const { start, end } = quantity;
  const { tokens } = tree;
  const { kind, noun, kinds } = thing;
  const verb = verbOver(noun, tree);
  const act = verb < 0 ? '' : tokens[verb]!.lemma.toLowerCase();
  const around = tokens.map((_, i) => i).filter((i) => Math.abs(i - noun) <= WINDOW);
  const isSupposed = around.some((i) => NOT_SO.has(tokens[i]!.lemma.toLowerCase()) && Math.abs(i - noun) <= WINDOW / 2);
  const clause = [...new Set(around.filter((i) => i !== noun && CONTENT.has(tokens[i]!.tag) && (tokens[i]!.start >= end || tokens[i]!.end <= start)).map((i) => tokens[i]!.lemma.toLowerCase()))].filter((word) => !EMPTY.has(word));
  const span = { start: tokens[around[0]!]!.start, end: tokens[around.at(-1)!]!.end };
  const names = within(document.names, span);
  const entities = [...new Set(names.map(({ entity }) => entity))];
  const people = [...new Set(names.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])))];
  const { published } = document.article;
  const formerly = [...new Set(within(document.times, sentence).flatMap((time) => formerTime(time, published) ?? []))].sort().join(' ');
  // the harm of now is another question; that of another year none
  if (HARM.has(act) && formerly === '') return undefined;
  return { quantity, sentence, noun: kind, kinds, verb: verb < 0 ? null : tokens[verb]!.lemma.toLowerCase(), told: toldIn(quantity, tokens[noun]!, tokens[verb]), phrase: phraseOf(quantity, tokens[noun]!), clause, entities, people, formerly, isSupposed, verbAt: verb };
}

/** What is counted, by one word for all that say the same; the token that names it, and the words that say of which kind. */
interface Thing {
  readonly kind: string;
  readonly noun: number;
  readonly kinds: readonly string[];
}

function countedThing({ unit, counted, start, end }: Quantity, tree: Tree): Thing | undefined {
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (number < 0 || counted === null || ANYBODY.has(counted.toLowerCase()) || OF_CAREER.has(counted.toLowerCase()) || isPart(start, number, unit === '%', tree)) return undefined;
  const noun = nounAt(number, counted, tokens);
  if (noun < 0) return undefined;
  const kind = classOf(counted.toLowerCase());
  const kinds = tokens.slice(number + 1, noun).filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ').map(({ lemma }) => lemma.toLowerCase());
  return { kind: unit === '%' ? `% of ${kind}` : kind, noun, kinds };
}

/** "a seven-member board", "two of the dead"; "four of her classmates" are all that are told of. */
function isPart(start: number, number: number, isShare: boolean, { tokens }: Tree): boolean {
  const [before, after] = [tokens.findLast((t) => t.end <= start), tokens[number + 1]];
  return after?.text === '-' || (after?.lemma === 'of' && !isShare && !OWN.has(tokens[number + 2]?.text.toLowerCase() ?? '')) || after?.lemma === 'more' || PART_BEFORE.has(before?.lemma.toLowerCase() ?? '');
}

/** "Three held over raid", "seven men were rescued", "6,000 people marched" */
function peopleByAct({ counted, start, end }: Quantity, tree: Tree, { kind }: Sentence): Thing | undefined {
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (number < 0 || isPart(start, number, false, tree)) return undefined;
  const word = counted?.toLowerCase();
  const noun = word === undefined ? number : nounAt(number, word, tokens);
  if (noun < 0 || (word !== undefined && !PEOPLE.has(word) && !namesPerson(word))) return undefined;
  const { head, relation } = tokens[noun]!;
  if (head < 0 || tokens[head]!.tag !== 'VERB') return undefined;
  const { befalls, does } = actsOfPeople();
  const act = tokens[head]!.lemma.toLowerCase();
  const isPassive = childrenBy(tree, head, 'aux').some((c) => tokens[c]!.lemma === 'be' || tokens[c]!.lemma === 'get') || (verbForm(tokens, head) === 'participle' && childrenBy(tree, head, 'aux').length === 0);
  // "Police hold three", "Three held over raid"; not "held back 60 men"
  const suffers = relation === 'obj' ? !isPassive && act !== 'hold' : relation === 'nsubj' && (isPassive || (kind === 'headline' && verbForm(tokens, head) !== 'present' && childBy(tree, head, 'obj') === undefined));
  const those = suffers ? befalls.get(act) : relation === 'nsubj' && !isPassive ? does.get(act) : undefined;
  return those === undefined ? undefined : { kind: those, noun, kinds: [] };
}

const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'other', 'resident', 'villager', 'migrant', 'student', 'fan', 'child', 'crew', 'member', 'patient']);

/** "a five-year contract", "a ransom of £4 million" */
function measuredThing(quantity: Quantity, tree: Tree): Thing | undefined {
  const { tokens, children } = tree;
  // by the text: "lasted eight days" is no last eight days
  if (PART_BEFORE.has(tokens.findLast((t) => t.end <= quantity.start)?.text.toLowerCase() ?? '')) return undefined;
  const matter = matterOf(quantity, tree);
  if (!matter) return undefined;
  const kinds = children[matter.at]!.filter((c) => (tokens[c]!.tag === 'NOUN' || tokens[c]!.tag === 'ADJ') && (tokens[c]!.end <= quantity.start || tokens[c]!.start >= quantity.end)).map((c) => tokens[c]!.lemma.toLowerCase());
  return { kind: matter.matter, noun: matter.at, kinds };
}

/** Days after which a count is another one. */
const LONG_AGO = 45;

function formerTime({ to, modifier }: TimeExpression, published: string | null): string | undefined {
  if (modifier === 'earlier') return modifier;
  return to !== null && published !== null && daysFrom(to, published) > LONG_AGO ? to.slice(0, 4) : undefined;
}

function nounAt(number: number, counted: string, tokens: Tree['tokens']): number {
  for (let at = number + 1; at <= number + REACH && at < tokens.length; at++) if (tokens[at]!.lemma.toLowerCase() === counted.toLowerCase()) return at;
  return -1;
}

/** The verb that the noun hangs on, over "of" and "in" between. */
function verbOver(noun: number, { tokens }: Tree): number {
  let at = noun;
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) if (tokens[at]!.tag === 'VERB') return at;
  return -1;
}

/** A verb farther away than this, in letters, is told of more than the figure. */
const NEXT = 70;

function toldIn(quantity: Span, noun: Span, verb: Span | undefined): Span {
  const own = { start: quantity.start, end: Math.max(quantity.end, noun.end) };
  if (!verb) return own;
  const whole = { start: Math.min(own.start, verb.start), end: Math.max(own.end, verb.end) };
  return whole.end - whole.start > NEXT ? own : whole;
}

/** Letters from a figure to its noun that still read as one phrase. */
const CLOSE = 40;

function phraseOf({ start, end }: Span, noun: Span): Span {
  const phrase = { start: Math.min(start, noun.start), end: Math.max(end, noun.end) };
  return phrase.end - phrase.start > CLOSE ? { start, end } : phrase;
}

/** How much it tells that two figures are of one thing: the rarity of the words that both have about them. */
export function sharedContext(a: CountedFigure, b: CountedFigure): number {
  let score = a.noun.startsWith(THOSE) ? ONE_ACT : 0;
  score += a.verb !== null && b.verb !== null && !EMPTY.has(a.verb) && areAlike(a.verb, b.verb) ? VERB : 0;
  for (const word of a.kinds) if (b.kinds.some((other) => areAlike(word, other))) score += weight(word);
  for (const word of a.clause) if (!a.kinds.includes(word) && word !== a.verb && b.clause.some((other) => areAlike(word, other))) score += weight(word) * CLAUSE;
  const named = a.entities.filter((entity) => b.entities.includes(entity)).length;
  const people = a.people.some((entity) => b.people.includes(entity));
  return score + Math.min(named, 2) * ENTITY + (people ? PERSON : 0);
}

/** What each of several has so many of: parties seats, teams goals. */
const OWNED = new Set(['seat', 'vote', 'goal', 'point', 'medal', 'title', 'delegate', 'lawmaker', 'share', 'member', 'try', 'wicket', 'run']);

/** Whether one of those whom both sentences name may have both, where it is a matter of who has them. */
export const mayBeOnes = (a: CountedFigure, b: CountedFigure): boolean => !OWNED.has(a.noun) || a.entities.some((entity) => b.entities.includes(entity));

/** Both are told of by what befell them: of those rescued. */
const ONE_ACT = 0.5;
const VERB = 1.5;
const CLAUSE = 0.5;
const ENTITY = 0.5;
/** "her three daughters", "survived by two daughters": who is a person's is counted as his. */
const PERSON = 0.8;

const weight = (word: string): number => Math.max(0, Math.min(6, rarity(word)) - 2);
