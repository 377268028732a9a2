import type { Document, Quantity, Sentence } from '../model.js';
import { isStillCounted } from './growing.js';
import { isToldNow, SUPPOSING } from './told-now.js';
import { descendants, treeOf } from './tree.js';
import { unitNamed } from './units.js';
import { within } from './within.js';

/** How high something is of which a story has one: the turnout, the magnitude, the takings. */
export interface Level {
  /** What is measured, of what and in what dimension: "turnout %", "takings USD". */
  readonly subject: string;
  /** With what is measured for what it counts. */
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** A count on the way to the last one: "as of 4 p.m.", "so far". */
  readonly interim: boolean;
}

/** What a story has one of, with one figure: two articles that give it another speak of the same thing wherever they do. */
const MEASURED = new Set([
  'turnout', 'toll', 'attendance', 'population', 'magnitude', 'unemployment', 'inflation', 'deficit', 'surplus', 'budget', 'revenue', 'turnover', 'profit', 'salary', // turnout reached 93 percent
  'takeover', 'acquisition', 'merger', 'settlement', 'compensation', 'bailout', 'heist', 'haul', 'robbery', // a $3 billion takeover
  'ransom', 'bail', 'jackpot', 'bounty', 'reward', 'fine', 'capacity', 'depth', 'temperature', 'margin', 'majority', 'price', 'cost', 'damage', // a fine of $3 million
]);
/** Of these a percentage is the level, of the others how they changed. */
const SHARES = new Set(['turnout', 'unemployment', 'inflation', 'margin', 'capacity', 'deficit', 'surplus', 'majority', 'attendance']);
/** "house prices", "ticket prices": there are many. */
const OF_MANY = new Set(['price', 'cost', 'budget', 'profit', 'revenue', 'damage', 'temperature', 'deficit', 'salary', 'capacity']);
/** "71 percent of registered voters cast ballots" is a turnout. */
const VOTING = new Set(['cast', 'vote']);
/** "has grossed $368 million": the takings of the film or tour that the story is about. */
const TAKING = new Set(['gross', 'accumulate', 'amass', 'rake']);
/** What the takings are of: those of a weekend are no part of another question. */
const TAKEN: ReadonlyMap<string, string> = new Map([['globally', 'world'], ['worldwide', 'world'], ['globe', 'world'], ['world', 'world'], ['global', 'world'], ['domestic', 'home'], ['domestically', 'home'], ['weekend', 'weekend'], ['overseas', 'abroad'], ['international', 'abroad'], ['internationally', 'abroad']]);
/** "valid with a turnout of more than 50 percent", "expected to reach": not what it was. */
const NOT_SO = new Set([...SUPPOSING, 'whether', 'must', 'should', 'expect', 'forecast', 'predict', 'target', 'goal', 'require', 'threshold', 'valid', 'previous', 'last', 'earlier', 'previously', 'average']);

/** One figure for each thing measured; an article that gives several speaks of several. */
export function levelsIn(document: Document): readonly Level[] {
  const found = new Map<string, Level | null>();
  for (const sentence of document.sentences) {
    for (const quantity of categoriesIn(sentence)) {
      const before = found.get(CATEGORY);
      if (before !== undefined && before?.quantity.low !== quantity.low) found.set(CATEGORY, null);
      else if (before === undefined && isToldNow(sentence, document, NOT_SO)) found.set(CATEGORY, { subject: CATEGORY, quantity, sentence, interim: false });
    }
    for (const quantity of within(document.quantities, sentence)) {
      const measured = quantity.low === null && quantity.high === null ? undefined : measuredBy(quantity, sentence);
      if (measured === undefined) continue;
      const { unit } = quantity;
      const subject = [measured, unit === null ? null : (unitNamed(unit)?.dimension ?? unit), ...ofWhat(quantity.counted, sentence, document), ...kindOf(measured, sentence)].join(' ');
      if (found.has(subject)) {
        const before = found.get(subject);
        // the lead tells of the quake that the story is about
        if (measured !== MAGNITUDE && before && (before.quantity.low !== quantity.low || before.quantity.high !== quantity.high)) found.set(subject, null);
        continue;
      }
      if (isToldNow(partAround(quantity, sentence), document, NOT_SO)) found.set(subject, { subject, quantity: { ...quantity, counted: measured }, sentence, interim: isStillCounted(sentence.tokens) });
    }
  }
  return [...found.values()].flatMap((level) => level ?? []);
}

/** What the quantity is the level of: its own noun, the turnout of "71 percent of voters cast ballots", the takings of "has grossed $368 million". */
function measuredBy({ counted, unit, start, end }: Quantity, { tokens }: Sentence): string | undefined {
  const first = tokens.findIndex((t) => t.start >= start);
  if (unit === MAGNITUDE) return tokens.some(({ lemma }) => OF_ANOTHER.has(lemma.toLowerCase())) ? undefined : MAGNITUDE;
  // "58 percent, down from 71 percent"
  if (COMPARING.has(tokens[first - 1]?.lemma.toLowerCase() ?? '')) return undefined;
  if (unit === null && (counted === null || SPECTATORS.has(counted)) && gathersBefore(first, tokens)) return ATTENDANCE;
  const measured = counted !== null && MEASURED.has(counted) ? counted : nounBefore(first, tokens);
  if (measured !== undefined) return unit === '%' && !SHARES.has(measured) ? undefined : measured;
  if (counted === 'voter' && unit === '%') return tokens.some(({ tag, lemma }) => tag === 'VERB' && VOTING.has(lemma)) ? 'turnout' : undefined;
  if (counted !== null || unit === null || !/^[A-Z]{3}$/.test(unit)) return undefined;
  const before = tokens.findLast(({ end: to, tag }) => to <= start && tag !== 'ADV' && tag !== 'ADP');
  if (before?.tag !== 'VERB' || !TAKING.has(before.lemma)) return undefined;
  const where = tokens.filter((t) => t.start >= end && t.end <= end + REACH).map(({ text }) => TAKEN.get(text.toLowerCase())).find((place) => place !== undefined);
  return where === undefined || where === 'world' ? TAKINGS : `${TAKINGS} ${where}`;
}

/** "a Category 4 cyclone", "a category three storm", "a Category Five hurricane" */
function* categoriesIn({ tokens }: Sentence): Generator<Quantity> {
  for (const [i, { lemma, start }] of tokens.entries()) {
    const number = tokens[i + 1];
    if (lemma.toLowerCase() !== CATEGORY || number === undefined) continue;
    const grade = GRADES.indexOf(number.text.toLowerCase()) % HIGHEST;
    if (grade >= 0) yield { start, end: number.end, low: grade + 1, high: grade + 1, unit: null, counted: CATEGORY, approximate: false };
  }
}

const CATEGORY = 'category';
const GRADES = ['1', '2', '3', '4', '5', 'one', 'two', 'three', 'four', 'five'];
const HIGHEST = 5;

const TAKINGS = 'takings';
const ATTENDANCE = 'attendance';
const MAGNITUDE = 'magnitude';

/** "the largest aftershock, of magnitude 5.4" */
const OF_ANOTHER = new Set(['aftershock', 'foreshock', 'tremor', 'previous', 'last', 'disaster', 'second', 'another', 'strongest', 'largest', 'strong', 'large']);

/** "turnout at 58%", "a depth of 14 km", "turnout, she said, reached": what may stand between a noun and its figure. */
const BETWEEN = new Set(['of', 'at', 'be', 'to', 'reach', 'hit', 'stand', 'total', 'exceed', 'top', 'around', 'about', 'some', 'nearly', 'almost', 'rise', 'fall', 'drop', 'climb']);
const BETWEEN_REACH = 4;

/** "put turnout at 58%": the noun before the figure, with nothing else between. */
function nounBefore(first: number, tokens: Sentence['tokens']): string | undefined {
  for (let at = first - 1; at >= 0 && at >= first - BETWEEN_REACH; at--) {
    const lemma = tokens[at]!.lemma.toLowerCase();
    if (MEASURED.has(lemma)) return tokens[at]!.tag === 'NOUN' && at < first - 1 ? lemma : undefined;
    if (!BETWEEN.has(lemma)) return undefined;
  }
  return undefined;
}

/** "a crowd of 18,400", "in front of more than 20,000 people", "before 1,200 guests" */
const SPECTATORS = new Set(['people', 'person', 'fan', 'spectator', 'guest', 'supporter', 'crowd']);

function gathersBefore(first: number, tokens: Sentence['tokens']): boolean {
  const [at, of] = [tokens[first - 1]?.text.toLowerCase(), tokens[first - 2]?.text.toLowerCase()];
  return (at === 'of' && (of === 'crowd' || of === 'front' || of === 'audience' || of === 'attendance')) || at === 'before';
}

/** What a figure is compared with stands behind these: "down from 71 percent five years ago", "than in 2019". */
const COMPARING = new Set(['from', 'than', 'against', 'versus', 'compare']);

/** The part of a sentence that tells the figure itself, without what it is compared with. */
function partAround({ end }: Quantity, sentence: Sentence): Sentence {
  const cut = sentence.tokens.find(({ start, lemma }) => start >= end && COMPARED.has(lemma.toLowerCase()));
  return cut ? { ...sentence, end: cut.start, tokens: sentence.tokens.filter(({ start }) => start < cut.start) } : sentence;
}

const COMPARED = new Set(['down', 'up', 'compare', 'against', 'versus', 'than', 'from']);

/** "$459 million around the globe": letters from the sum to what it is of. */
const REACH = 24;

/** "house" of "house prices" */
function kindOf(measured: string, { tokens }: Sentence): readonly string[] {
  if (!OF_MANY.has(measured)) return [];
  const noun = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === measured);
  return noun > 0 && (tokens[noun - 1]!.tag === 'NOUN' || tokens[noun - 1]!.tag === 'ADJ') ? [tokens[noun - 1]!.lemma.toLowerCase()] : [];
}

/** Names that hang on the noun: "turnout in Kent", "Kent's turnout". */
function ofWhat(counted: string | null, sentence: Sentence, { names }: Document): readonly string[] {
  const { tokens, children } = treeOf(sentence);
  const noun = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === counted);
  if (noun < 0) return [];
  return descendants({ tokens, children }, noun, (child) => tokens[child]!.tag !== 'NUM' && tokens[child]!.tag !== 'VERB').flatMap((at) => within(names, tokens[at]!).map(({ entity }) => entity));
}
