import { readFileSync } from 'node:fs';
import type { Quantity, Sentence } from '../model.js';
import { isPart, nounAt, PART_BEFORE, type Thing } from './counted-noun.js';
import { elapsedMatter } from './elapsed.js';
import { oftenAt, TIMES_AS } from './how-often.js';
import { matterOf } from './matters.js';
import { peopleByAct } from './people-by-act.js';
import { namesPerson } from './person-noun.js';
import { isResultTime } from './result-times.js';
import { isSuperlative } from './superlatives.js';
import type { Tree } from './tree.js';
import { unitNamed } from './units.js';
import { firstOfLine } from './word-rows.js';

/** Counted all over the news: two of these are of one thing only where more is said. */
const ANYBODY = new Set(['people', 'person', 'man', 'woman', 'other', 'life', 'thing', 'time', 'day', 'week', 'month', 'year', 'hour', 'minute', 'night', 'name', 'way', 'side', 'party', 'country', 'place', 'half', 'victim', 'number', 'death', 'fatality', 'voter', 'part', 'reason', 'kind', 'step', 'word', 'question', 'example', 'million', 'dozen', 'hundred', 'thousand', 'one', 'point', 'season', 'decade', 'term', 'round', 'quarter']);
/** "46 wins, 36 KOs", "40 caps": every player and fighter has his own. */
const OF_CAREER = new Set(['win', 'victory', 'loss', 'defeat', 'draw', 'knockout', 'stoppage', 'ko', 'kos', 'cap', 'appearance']);

let classes: ReadonlyMap<string, string> | undefined;

/** "sailors" and "crew" are counted as one; of several words the first stands for all. */
export function countedClass(noun: string): string {
  classes ??= firstOfLine(Object.values(JSON.parse(readFileSync(new URL('./counted-nouns.json', import.meta.url), 'utf8')) as Record<string, string[]>).flat());
  return classes.get(noun) ?? noun;
}

/** What a figure counts or measures: things, people by what befell them, or both; nothing where it counts a part, or what is counted everywhere. `before` is the sentence before, where it says what "it" is that lasted so long. */
export function thingsOf(quantity: Quantity, tree: Tree, sentence: Sentence, before?: Tree): readonly Thing[] {
  const { unit, counted, low, high } = quantity;
  if (counted === 'age' || (low ?? high ?? 0) <= 0) return [];
  // "about 150 meters (490 feet)" is one figure
  if (unit !== null && unit !== '%' && isBracketed(quantity, tree)) return [];
  if (unit === TIMES_AS) return [oftenAt(quantity, tree)].flatMap((found) => found ?? []);
  const isCount = unit === null || (unit === '%' && counted !== null);
  // "One flare was lit" against dozens; of people everybody tells of one
  if (isCount && (low ?? high ?? 0) <= 1) return [unit === null && low === 1 && high === 1 ? single(quantity, tree) : undefined].flatMap((found) => found ?? []);
  const thing = isCount ? countedThing(quantity, tree) : undefined;
  const things = !isCount ? [measuredThing(quantity, tree, before)] : unit === null ? [thing, peopleByAct(quantity, tree, sentence)] : [thing, measuredThing(quantity, tree, before, thing !== undefined)];
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
  const kind = countedClass(counted.toLowerCase());
  const kinds = tokens.slice(number + 1, noun).filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ').map(({ lemma }) => lemma.toLowerCase());
  return { kind: unit === '%' ? `% of ${kind}` : kind, noun, kinds, isKnown: false };
}

/** "1,500 cases a year" are not those of now. */
const EVERY = new Set(['a', 'an', 'per', 'each', 'every']);
const SPANS_OF_TIME = new Set(['year', 'month', 'week', 'day', 'hour', 'season', 'decade', 'night']);

const isRate = (noun: number, tokens: Tree['tokens']): boolean => EVERY.has(tokens[noun + 1]?.lemma.toLowerCase() ?? '') && SPANS_OF_TIME.has(tokens[noun + 2]?.lemma.toLowerCase() ?? '');

/** "a five-year contract", "a ransom of £4 million" */
function measuredThing(quantity: Quantity, tree: Tree, before: Tree | undefined, knownOnly = false): Thing | undefined {
  const { tokens, children } = tree;
  // by the text: "lasted eight days" is no last eight days
  if (PART_BEFORE.has(tokens.findLast((t) => t.end <= quantity.start)?.text.toLowerCase() ?? '')) return undefined;
  // "five years of his term": not all of it
  const behind = tokens.findIndex((t) => t.start >= quantity.end);
  if (tokens[behind]?.lemma === 'of' && (tokens[behind + 1]?.tag === 'PRON' || tokens[behind + 1]?.tag === 'DET') && quantity.unit !== '%') return undefined;
  const own = isResultTime(quantity, tree) ? tokens.findIndex((t) => t.start >= quantity.start) : -1;
  if (own >= 0) return { kind: RESULT, noun: own, kinds: [], isKnown: true };
  if (isRankedOver(quantity, tree)) return undefined;
  const matter = elapsedMatter(quantity, tree) ?? matterOf(quantity, tree, before);
  // "58 per cent of voters": of what it is a share is told already
  if (!matter || (knownOnly && !matter.isKnown)) return undefined;
  const kinds = children[matter.at]!.filter((c) => (tokens[c]!.tag === 'NOUN' || tokens[c]!.tag === 'ADJ') && (tokens[c]!.end <= quantity.start || tokens[c]!.start >= quantity.end)).map((c) => tokens[c]!.lemma.toLowerCase());
  return { kind: matter.matter, noun: matter.at, kinds, isKnown: matter.isKnown, ...(matter.isOver && { isOver: true }) };
}

/** What a race was run in. */
export const RESULT = 'result time';

const IN = new Set(['in', 'for']);

/** "the first visit in three years": so long there was none. */
function isRankedOver({ start, unit }: Quantity, { tokens }: Tree): boolean {
  if (unitNamed(unit ?? '')?.dimension !== 'time') return false;
  const last = tokens.findLastIndex((t) => t.end <= start);
  return last > 0 && IN.has(tokens[last]!.text.toLowerCase()) && tokens.slice(0, last).some(isSuperlative);
}
