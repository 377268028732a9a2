import { readFileSync } from 'node:fs';
import type { Quantity, Sentence } from '../model.js';
import { elapsedMatter } from './elapsed.js';
import { matterOf } from './matters.js';
import { verbForm } from './morphology.js';
import { namesPerson } from './person-noun.js';
import { childBy, childrenBy, type Tree } from './tree.js';
import { hasPassiveAuxiliary } from './undergoer.js';
import { firstOfLine } from './word-rows.js';

/** Whoever they are, what befalls them or what they do says which they are: those arrested, those who marched. */
interface Acts {
  readonly befalls: ReadonlyMap<string, string>;
  readonly does: ReadonlyMap<string, string>;
  /** Nouns for them: "pickets" are those who picket. */
  readonly are: ReadonlyMap<string, string>;
  /** Words behind them for where it left them: "in custody" are those arrested. */
  readonly state: ReadonlyMap<string, string>;
}

/** Marks people that are told of by an act: "those arrest". */
export const THOSE = 'those ';

let acts: Acts | undefined;

function actsOfPeople(): Acts {
  if (!acts) {
    const { befalls, does, are, state } = JSON.parse(readFileSync(new URL('./people-by-act.json', import.meta.url), 'utf8')) as Readonly<Record<keyof Acts, readonly string[]>>;
    const byWord = (lines: readonly string[]) => new Map([...firstOfLine(lines)].map(([word, act]) => [word, `${THOSE}${act}`] as const));
    acts = { befalls: byWord(befalls), does: byWord(does), are: byWord(are), state: byWord(state) };
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

/** From a number on to its noun. */
const REACH = 6;

let classes: ReadonlyMap<string, string> | undefined;

/** "sailors" and "crew" are counted as one; of several words the first stands for all. */
function classOf(noun: string): string {
  classes ??= firstOfLine(Object.values(JSON.parse(readFileSync(new URL('./counted-nouns.json', import.meta.url), 'utf8')) as Record<string, string[]>).flat());
  return classes.get(noun) ?? noun;
}

/** What is counted, by one word for all that say the same; the token that names it, and the words that say of which kind. */
export interface Thing {
  readonly kind: string;
  readonly noun: number;
  readonly kinds: readonly string[];
  /** True for a measure that the tables know: of a ransom or a turnout a story has one. */
  readonly isKnown: boolean;
  /** True of a time that has ended. */
  readonly isOver?: true;
}

/** What a figure counts or measures: things, people by what befell them, or both; nothing where it counts a part, or what is counted everywhere. */
export function thingsOf(quantity: Quantity, tree: Tree, sentence: Sentence): readonly Thing[] {
  const { unit, counted, low, high } = quantity;
  if (counted === 'age' || (low ?? high ?? 0) <= 0) return [];
  // "about 150 meters (490 feet)" is one figure
  if (unit !== null && unit !== '%' && isBracketed(quantity, tree)) return [];
  if (unit === TIMES_AS) return [oftenAt(quantity, tree)].flatMap((found) => found ?? []);
  const isCount = unit === null || (unit === '%' && counted !== null);
  // "One flare was lit" against dozens; of people everybody tells of one
  if (isCount && (low ?? high ?? 0) <= 1) return [unit === null && low === 1 && high === 1 ? single(quantity, tree) : undefined].flatMap((found) => found ?? []);
  const thing = isCount ? countedThing(quantity, tree) : undefined;
  const things = !isCount ? [measuredThing(quantity, tree)] : unit === null ? [thing, peopleByAct(quantity, tree, sentence)] : [thing, measuredThing(quantity, tree, thing !== undefined)];
  return things.flatMap((found) => found ?? []);
}

/** "One flare was lit", "a single shot": told as no more than one. */
function single(quantity: Quantity, tree: Tree): Thing | undefined {
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= quantity.end && t.start >= quantity.start);
  const thing = number >= 0 && ONE.has(tokens[number]!.text.toLowerCase()) && quantity.counted !== null && !namesPerson(quantity.counted.toLowerCase()) ? countedThing(quantity, tree) : undefined;
  return thing && tokens[thing.noun]!.relation === 'nsubj' ? thing : undefined;
}

const ONE = new Set(['one', 'single']);

function isBracketed({ start }: Quantity, { tokens }: Tree): boolean {
  const before = tokens.findLastIndex((t) => t.end <= start);
  return tokens[before]?.text === '(' || (tokens[before]?.tag === 'SYM' && tokens[before - 1]?.text === '(');
}

function countedThing(quantity: Quantity, tree: Tree): Thing | undefined {
  const { unit, counted, start, end } = quantity;
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  const often = unit === null ? oftenAt(quantity, tree) : undefined;
  if (often) return often;
  if (number < 0 || counted === null || (ANYBODY.has(counted.toLowerCase()) && !(unit === '%' && counted.toLowerCase() === 'voter')) || OF_CAREER.has(counted.toLowerCase()) || isPart(start, number, unit === '%', tree)) return undefined;
  const noun = nounAt(number, counted, tokens);
  if (noun < 0 || isRate(noun, tokens)) return undefined;
  const kind = classOf(counted.toLowerCase());
  const kinds = tokens.slice(number + 1, noun).filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ').map(({ lemma }) => lemma.toLowerCase());
  return { kind: unit === '%' ? `% of ${kind}` : kind, noun, kinds, isKnown: false };
}

/** The unit of "three times as high", and of how often something was done. */
const TIMES_AS = 'time';
const OFTEN = new Set(['round', 'occasion']);
const SHOOTING = new Set(['fire', 'shoot', 'blast']);
/** "three times as high", "three times the limit", "three times a week". */
const AS_MUCH = new Set(['as', 'more', 'the', 'over', 'its', 'his', 'her', 'their', 'that', 'what', 'a', 'per', 'champion', 'winner', '-']);

/** How often something was done: "stabbed 17 times", "wrote on three occasions"; "fired five rounds" and "fired four times" are shots. */
function oftenAt({ counted, unit, end, start }: Quantity, tree: Tree): Thing | undefined {
  const { tokens } = tree;
  const last = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (last < 0) return undefined;
  const noun = unit === TIMES_AS ? last : OFTEN.has(counted?.toLowerCase() ?? '') ? nounAt(last, counted!, tokens) : -1;
  const verb = noun < 0 ? -1 : tokens[noun]!.head;
  if (verb < 0 || tokens[verb]!.tag !== 'VERB') return undefined;
  const act = tokens[verb]!.lemma.toLowerCase();
  const after = tokens[noun + 1];
  if (SHOOTING.has(act)) return { kind: 'shot', noun, kinds: [], isKnown: false };
  if (counted === 'round' || after?.tag === 'ADJ' || AS_MUCH.has(after?.lemma.toLowerCase() ?? '') || LIGHT.has(act)) return undefined;
  return { kind: `${act} times`, noun, kinds: [], isKnown: false };
}

const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'get', 'say', 'happen', 'win', 'meet', 'see', 'give', 'go', 'come', 'pay', 'rise', 'grow', 'increase']);

/** "1,500 cases a year" are not those of now. */
const EVERY = new Set(['a', 'an', 'per', 'each', 'every']);
const SPANS_OF_TIME = new Set(['year', 'month', 'week', 'day', 'hour', 'season', 'decade', 'night']);

const isRate = (noun: number, tokens: Tree['tokens']): boolean => EVERY.has(tokens[noun + 1]?.lemma.toLowerCase() ?? '') && SPANS_OF_TIME.has(tokens[noun + 2]?.lemma.toLowerCase() ?? '');

/** "Dozens of flares" are flares. */
const ROUND = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'handful', 'couple']);

/** "a seven-member board", "two of the dead"; "four of her classmates" are all that are told of. */
function isPart(start: number, number: number, isShare: boolean, { tokens }: Tree): boolean {
  const [before, after] = [tokens.findLast((t) => t.end <= start), tokens[number + 1]];
  return after?.text === '-' || (after?.lemma === 'of' && !isShare && !ROUND.has(tokens[number]!.text.toLowerCase()) && !OWN.has(tokens[number + 2]?.text.toLowerCase() ?? '')) || after?.lemma === 'more' || PART_BEFORE.has(before?.lemma.toLowerCase() ?? '');
}

/** "Three held over raid", "seven men were rescued", "6,000 people marched", "500 pickets", "more than 150 were on board" */
function peopleByAct({ counted, start, end }: Quantity, tree: Tree, { kind }: Sentence): Thing | undefined {
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (number < 0 || isPart(start, number, false, tree)) return undefined;
  const { are, state } = actsOfPeople();
  const word = counted?.toLowerCase();
  const noun = word === undefined ? number : nounAt(number, word, tokens);
  if (noun < 0 || (word !== undefined && !PEOPLE.has(word) && !are.has(word) && !namesPerson(word))) return undefined;
  const found = (those: string): Thing => ({ kind: those, noun, kinds: [], isKnown: false });
  // "136 passengers and six crew members aboard" are two parts of those aboard
  const isWhole = word === undefined || ALL.has(word);
  for (let at = noun + 1; isWhole && at <= noun + REACH_OF_STATE && at < tokens.length; at++) {
    const those = state.get(tokens[at]!.text.toLowerCase()) ?? state.get(`${tokens[at]!.text} ${tokens[at + 1]?.text ?? ''}`.toLowerCase());
    if (those !== undefined) return found(those);
    if (!BEFORE_STATE.has(tokens[at]!.tag)) break;
  }
  const named = word === undefined ? undefined : are.get(word);
  if (named !== undefined) return found(named);
  const those = thoseAt(noun, tree, kind === 'headline');
  return those === undefined ? undefined : found(those);
}

/** Of whom somebody is one by what befell him or what he did: of those arrested; undefined where no row of the table tells of it. */
export function thoseAt(noun: number, tree: Tree, isHeadline: boolean): string | undefined {
  const { tokens } = tree;
  const { head, relation } = tokens[noun]!;
  if (head < 0 || tokens[head]!.tag !== 'VERB') return undefined;
  const { befalls, does } = actsOfPeople();
  const verb = tokens[head]!.lemma.toLowerCase();
  const object = childBy(tree, head, 'obj');
  // "brought to safety", "carried upstairs"
  const isBrought = BRINGING.has(verb) && tokens.slice(head + 1, head + 1 + REACH).some(({ text }) => SAFE.has(text.toLowerCase()));
  // "lost their lives"
  const act = isBrought ? 'rescue' : verb === 'lose' && object !== undefined && tokens[object]!.lemma === 'life' ? 'die' : verb;
  // "was recovering" befell nobody
  const isPassive = (hasPassiveAuxiliary(head, tree) && !tokens[head]!.text.endsWith('ing')) || (object === undefined && verbForm(tokens, head) === 'participle' && childrenBy(tree, head, 'aux').length === 0);
  // "Police hold three", "Three held over raid"; not "held back 60 men"
  const suffers = relation === 'obj' ? !isPassive && act !== 'hold' : relation === 'nsubj' && (isPassive || (isHeadline && verbForm(tokens, head) !== 'present' && object === undefined));
  return suffers ? befalls.get(act) : relation === 'nsubj' && !isPassive ? does.get(act) : undefined;
}

const BRINGING = new Set(['bring', 'carry', 'lead', 'lug', 'take', 'haul', 'guide', 'get', 'move', 'help', 'ferry']);
const SAFE = new Set(['safety', 'upstairs', 'rooftop', 'ashore']);

const ALL = new Set(['people', 'person', 'man', 'woman', 'suspect', 'other', 'patient', 'worker', 'resident', 'family']);
/** "142 people were on board": words from the people to their state. */
const REACH_OF_STATE = 3;
const BEFORE_STATE: ReadonlySet<string> = new Set(['AUX', 'ADP', 'ADV', 'CCONJ']);

const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'other', 'resident', 'villager', 'migrant', 'student', 'fan', 'child', 'crew', 'member', 'patient']);

/** "a five-year contract", "a ransom of £4 million" */
function measuredThing(quantity: Quantity, tree: Tree, knownOnly = false): Thing | undefined {
  const { tokens, children } = tree;
  // by the text: "lasted eight days" is no last eight days
  if (PART_BEFORE.has(tokens.findLast((t) => t.end <= quantity.start)?.text.toLowerCase() ?? '')) return undefined;
  // "five years of his term": not all of it
  const behind = tokens.findIndex((t) => t.start >= quantity.end);
  if (tokens[behind]?.lemma === 'of' && (tokens[behind + 1]?.tag === 'PRON' || tokens[behind + 1]?.tag === 'DET') && quantity.unit !== '%') return undefined;
  const matter = elapsedMatter(quantity, tree) ?? matterOf(quantity, tree);
  // "58 per cent of voters": of what it is a share is told already
  if (!matter || (knownOnly && !matter.isKnown)) return undefined;
  const kinds = children[matter.at]!.filter((c) => (tokens[c]!.tag === 'NOUN' || tokens[c]!.tag === 'ADJ') && (tokens[c]!.end <= quantity.start || tokens[c]!.start >= quantity.end)).map((c) => tokens[c]!.lemma.toLowerCase());
  return { kind: matter.matter, noun: matter.at, kinds, isKnown: matter.isKnown, ...(matter.isOver && { isOver: true }) };
}

function nounAt(number: number, counted: string, tokens: Tree['tokens']): number {
  for (let at = number + 1; at <= number + REACH && at < tokens.length; at++) if (tokens[at]!.lemma.toLowerCase() === counted.toLowerCase()) return at;
  return -1;
}
