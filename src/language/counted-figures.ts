import type { Document, Name, Quantity, Sentence, Span, TimeExpression, Token } from '../model.js';
import { daysFrom } from './calendar.js';
import type { Thing } from './counted-noun.js';
import { thingsOf } from './counted-things.js';
import { cueWords } from './cue-words.js';
import { joinedLengths } from './joined-lengths.js';
import { areAlike } from './lexicon/alike.js';
import { rarity } from './lexicon/frequency.js';
import { oncePer } from './once.js';
import { penaltiesIn } from './penalties.js';
import { THOSE } from './people-by-act.js';
import { namesPerson } from './person-noun.js';
import { clockedTimes } from './result-times.js';
import { isSuperlative } from './superlatives.js';
import { isOneOf, SUPPOSING } from './told-now.js';
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
  /** Entity that has them: "NATO's 19 members", "NATO has 16 members"; null where the words name none. */
  readonly owner: string | null;
  /** Times long before or after the article that the sentence names: "in 2011", "earlier this year", "by 2030". */
  readonly formerly: string;
  /** True where it is not told as what is so: "could free 19", "if three agree", "in a similar raid". */
  readonly isSupposed: boolean;
  /** True for a measure of which a story has one: a ransom, a turnout. */
  readonly isKnown: boolean;
  /** True of a time that has ended: "freed after three hours". */
  readonly isOver: boolean;
  /** Token of the verb that the noun hangs on; -1 when there is none. */
  readonly verbAt: number;
}

/** How many came to harm is another question. */
const HARM = new Set(['kill', 'die', 'injure', 'hurt', 'wound', 'drown', 'perish', 'murder', 'slay']);

/** "could free 19", "if three agree", "in a similar raid": not what happened. */
const NOT_SO = new Set([...SUPPOSING, 'should', 'must', 'want', 'need', 'require', 'earlier', 'similar', 'promise', 'plan', 'pledge', 'expect', 'target', 'aim', 'hope', 'average', 'maximum', 'minimum']);

const EMPTY = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'take', 'tell', 'go', 'come', 'more', 'other', 'own', 'many', 'new', 'last', 'first', 'people', 'year', 'day', 'week', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);
/** From a noun up to its verb. */
const CLIMB = 5;
/** Words around a figure that are read. */
const WINDOW = 16;

/** What an article counts and measures, each figure with what is said of it; parts, and nouns that are counted everywhere, left out. */
export const countedFigures = oncePer((document: Document): readonly CountedFigure[] => {
  const found: CountedFigure[] = [];
  for (const [s, sentence] of document.sentences.entries()) {
    const quantities = [...joinedLengths(within(document.quantities, sentence), document), ...(VAGUE.isIn(sentence) ? vagueCounts(sentence) : []), ...clockedTimes(sentence)];
    if (quantities.length === 0) continue;
    const tree = treeOf(sentence);
    const last = document.sentences[s - 1];
    const before = last?.kind === 'body' ? treeOf(last) : undefined;
    for (const quantity of quantities) {
      for (const thing of thingsOf(quantity, tree, sentence, before)) {
        const figure = figureAt(thing, quantity, sentence, tree, document);
        if (figure) found.push(figure);
      }
    }
  }
  return found;
});

/** What "several" may mean: more than one, and no dozens. */
const SEVERAL = { low: 2, high: 20 } as const;

const VAGUE = cueWords(['several']);

/** "several flares": no figure, but neither one nor dozens. */
function* vagueCounts({ tokens }: Sentence): Generator<Quantity> {
  for (const { lemma, head, start, end } of tokens) {
    if (lemma !== 'several') continue;
    const noun = tokens[head];
    if (noun?.tag === 'NOUN' && noun.start > end) yield { start, end, ...SEVERAL, unit: null, counted: noun.lemma.toLowerCase(), approximate: false };
  }
}

function figureAt(thing: Thing, quantity: Quantity, sentence: Sentence, tree: Tree, document: Document): CountedFigure | undefined {
  const { start, end } = quantity;
  const { tokens } = tree;
  const { kind, noun, kinds, isKnown } = thing;
  const verb = verbOver(noun, tree);
  const act = verb < 0 ? '' : tokens[verb]!.lemma.toLowerCase();
  const around = tokens.map((_, i) => i).filter((i) => Math.abs(i - noun) <= WINDOW);
  const isSupposed = around.some((i) => isOneOf(NOT_SO, tokens[i]!) && Math.abs(i - noun) <= WINDOW / 2);
  const clause = [...new Set(around.filter((i) => i !== noun && CONTENT.has(tokens[i]!.tag) && (tokens[i]!.start >= end || tokens[i]!.end <= start)).map((i) => tokens[i]!.lemma.toLowerCase()))].filter((word) => !EMPTY.has(word));
  const span = { start: tokens[around[0]!]!.start, end: tokens[around.at(-1)!]!.end };
  const names = within(document.names, span);
  const entities = [...new Set(names.map(({ entity }) => entity))];
  // of all who are named, he who was banned for so long
  const punished = quantity.unit === null ? undefined : penaltiesIn(document).find((penalty) => penalty.quantity.start === start)?.who;
  const people = punished ?? [...new Set(names.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])))];
  const { published } = document.article;
  const formerly = [...new Set(within(document.times, sentence).flatMap((time) => (isOfAnother(time, quantity, sentence, document) || isOfRank(time, sentence) ? [] : (formerTime(time, published, time.start - end) ?? []))))].sort().join(' ');
  // the harm of now is another question; that of another year none, nor what else the sentence of it counts ("killing one and destroying 31 houses")
  const counted = tokens[noun]!.lemma.toLowerCase();
  if (HARM.has(act) && formerly === '' && (kind.startsWith(THOSE) || tokens[noun]!.tag === 'NUM' || namesPerson(counted))) return undefined;
  return { quantity, sentence, noun: kind, kinds, verb: verb < 0 ? null : tokens[verb]!.lemma.toLowerCase(), told: toldIn(quantity, tokens[noun]!, tokens[verb]), phrase: phraseOf(quantity, tokens[noun]!), clause, entities, people, owner: ownerOf(noun, verb, tree, names), formerly, isSupposed, isKnown, isOver: thing.isOver === true, verbAt: verb };
}

/** Letters behind a figure up to which a time still is the figure's. */
const AHEAD = 80;
/** Days after which a count is another one. */
const LONG_AGO = 45;

function formerTime({ from, to, modifier }: TimeExpression, published: string | null, behind: number): string | undefined {
  if (modifier === 'earlier') return modifier;
  // "inflation at 2% by mid-2025"; what else a sentence fears for Christmas dates no figure
  if (behind <= AHEAD && from !== null && published !== null && daysFrom(published, from) > LONG_AGO) return `to come ${from.slice(0, 4)}`;
  return to !== null && published !== null && daysFrom(to, published) > LONG_AGO ? to.slice(0, 4) : undefined;
}

/** "58 percent, down from 71 percent five years ago": the time directly behind a figure is that one's, where another has the same unit. */
function isOfAnother(time: TimeExpression, own: Quantity, sentence: Sentence, { quantities, article: { text } }: Document): boolean {
  // "the aircraft (LN-NVK, 2011) stopped": of what stands before it
  if (text[time.end] === ')') return true;
  const last = within(quantities, sentence).findLast(({ end }) => end <= time.start);
  return last !== undefined && last.start !== own.start && last.unit === own.unit && own.unit !== null && own.end <= last.start && text.slice(own.end, last.start).includes(' from ') && time.start - last.end <= CLOSE;
}

/** "a two-hour meeting, the first since January 2022": that time is of the one before. */
function isOfRank({ modifier, start }: TimeExpression, { tokens }: Sentence): boolean {
  return modifier === 'since' && tokens.some((token) => token.end <= start && isSuperlative(token));
}

/** The verb that the noun hangs on, over "of" and "in" between. */
function verbOver(noun: number, { tokens }: Tree): number {
  let at = noun;
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) if (tokens[at]!.tag === 'VERB') return at;
  return -1;
}

function ownerOf(noun: number, verb: number, tree: Tree, names: readonly Name[]): string | null {
  const isHad = verb >= 0 && tree.tokens[verb]!.lemma === 'have' && tree.tokens[noun]!.relation === 'obj';
  const owner = isHad ? childBy(tree, verb, 'nsubj') : childrenBy(tree, noun, 'nmod').find((child) => child < noun && tree.children[child]!.some((c) => /^['’]s?$/.test(tree.tokens[c]!.text)));
  return owner === undefined ? null : (within(names, tree.tokens[owner]!)[0]?.entity ?? null);
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

function phraseOf({ start, end }: Span, noun: Token): Span {
  // "five hours before he was let go" is read by its figure alone
  if (noun.tag === 'VERB' && noun.start > end) return { start, end };
  const phrase = { start: Math.min(start, noun.start), end: Math.max(end, noun.end) };
  return phrase.end - phrase.start > CLOSE ? { start, end } : phrase;
}

/** How much it tells that two figures are of one thing: the rarity of the words that both have about them. */
export function sharedContext(a: CountedFigure, b: CountedFigure): number {
  let score = a.noun.startsWith(THOSE) ? ONE_ACT + (a.formerly !== '' && a.formerly === b.formerly ? ONE_YEAR : 0) : 0;
  score += a.verb !== null && b.verb !== null && !EMPTY.has(a.verb) && areAlike(a.verb, b.verb) ? VERB : 0;
  for (const word of a.kinds) if (b.kinds.some((other) => areAlike(word, other))) score += weight(word);
  for (const word of a.clause) if (!a.kinds.includes(word) && word !== a.verb && b.clause.some((other) => areAlike(word, other))) score += weight(word) * CLAUSE;
  const named = a.entities.filter((entity) => b.entities.includes(entity)).length;
  const people = a.people.some((entity) => b.people.includes(entity));
  if (a.owner !== null && a.owner === b.owner) score += OWNER;
  return score + Math.min(named, 2) * ENTITY + (people ? PERSON : 0);
}

/** What each of several has so many of: parties seats, teams goals. */
const OWNED = new Set(['seat', 'vote', 'goal', 'point', 'medal', 'title', 'delegate', 'lawmaker', 'share', 'member', 'try', 'wicket', 'run']);

const SHARE = '% of ';

/** Whether one of those whom both sentences name may have both, where it is a matter of who has them. */
export const mayBeOnes = (a: CountedFigure, b: CountedFigure): boolean => !OWNED.has(a.noun.replace(SHARE, '')) || a.entities.some((entity) => b.entities.includes(entity));

/** Both are told of by what befell them: of those rescued. */
const ONE_ACT = 0.5;
/** … in one year long ago: "seven men burned to death in 2021". */
const ONE_YEAR = 0.5;
const VERB = 1.5;
const CLAUSE = 0.5;
const ENTITY = 0.5;
/** All that somebody has of a kind. */
const OWNER = 0.5;
/** "her three daughters", "survived by two daughters": who is a person's is counted as his. */
const PERSON = 0.8;

const weight = (word: string): number => Math.max(0, Math.min(6, rarity(word)) - 2);
