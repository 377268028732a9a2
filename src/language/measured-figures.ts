import { readFileSync } from 'node:fs';
import { agesOf } from './ages.js';
import type { Document, Quantity, Sentence, Token } from '../model.js';
import { type Penalty, penaltiesIn } from './penalties.js';
import { isOneOf, SUPPOSING } from './told-now.js';
import { unitNamed } from './units.js';
import { within } from './within.js';
import { firstOfLine } from './word-rows.js';

/** A length, sum or time with what is surely the same of another figure: who did what by it. */
export interface MeasuredFigure {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** One for each way to tell who it is: "duncan rait fall length", "aged 36 fall length". */
  readonly keys: readonly string[];
  /** Who it is; empty where nobody is told of. */
  readonly who: readonly string[];
}

/** Acts that are done once by so much; of a time only how long somebody is locked up or shut out. */
const TIMED = new Set(['jail', 'remand', 'ban']);
/** Words between the act and its figure: "fell from a ridge about 200 metres". */
const REACH = 10;
/** Letters between a name and an age that are one person's: "36-year-old Australian climber Duncan Rait". */
const NEAR = 45;
/** A sum of so many digits is no other's in another order by chance. */
const DIGITS = 3;
/** "could be fined $300", "after a similar fall": not what happened. */
const NOT_SO = new Set([...SUPPOSING, 'should', 'must', 'face', 'seek', 'similar', 'previous', 'previously', 'another', 'maximum']);

let acts: ReadonlyMap<string, string> | undefined;

const actOf = (lemma: string): string | undefined => {
  acts ??= firstOfLine(JSON.parse(readFileSync(new URL('./measured-acts.json', import.meta.url), 'utf8')) as string[]);
  return acts.get(lemma);
};

/** Figures with a unit that an article gives of a person's act ("Rait fell 200 metres"), and sums that can be told by their digits. */
export function measuredFigures(document: Document): readonly MeasuredFigure[] {
  const found: MeasuredFigure[] = [];
  let ages: ReadonlyMap<string, string> | undefined;
  const ageOf = (who: string) => (ages ??= new Map(agesOf(document).flatMap(({ entity, years, isSure }) => (isSure ? [[entity, `aged ${years}`] as const] : [])))).get(who);
  const penalties = penaltiesIn(document);
  for (const { quantity, sentence, who } of penalties) found.push({ quantity, sentence, who, keys: who.map((one) => `${one}${PENALTY}`) });
  for (const sentence of document.sentences) {
    for (const quantity of within(document.quantities, sentence)) {
      if (quantity.counted === 'age' || (quantity.low === null && quantity.high === null)) continue;
      const { who, keys } = quantity.unit === null || quantity.unit === POINT ? tallied(quantity, sentence, document) : acted(quantity, sentence, document, ageOf, penalties);
      if (keys.length > 0) found.push({ quantity, sentence, who, keys });
    }
  }
  return found;
}

/** Marks how long somebody was locked up or shut out, in whatever words. */
export const PENALTY = ' penalty time';

/** The unit of an index, and what a player scores. */
const POINT = 'point';
/** What a player has so many of in one match: "had 24 points". */
const TALLIES = new Set(['point', 'goal', 'rebound', 'assist', 'wicket', 'touchdown', 'ace', 'birdie', 'strikeout', 'knockdown']);
const SCORES = new Set(['have', 'score', 'finish', 'add', 'net', 'get', 'make', 'take', 'collect', 'tally']);

function tallied({ counted: noun, unit, start }: Quantity, sentence: Sentence, document: Document): Keyed {
  const { tokens } = sentence;
  const counted = unit === POINT ? POINT : noun;
  const first = tokens.findIndex((t) => t.start >= start);
  if (counted === null || !TALLIES.has(counted) || first < 1 || !tokens.slice(Math.max(0, first - 2), first).some(({ lemma }) => SCORES.has(lemma.toLowerCase()))) return NOBODY;
  const who = doersBefore(tokens[first]!, sentence, document);
  return { who, keys: who.map((one) => `${one} ${counted}`) };
}

interface Keyed {
  readonly who: readonly string[];
  readonly keys: readonly string[];
}

const NOBODY: Keyed = { who: [], keys: [] };

/** "$38,400" and "$43,800": the same digits, of the same size, in another order. */
function digitKeys({ unit, low, high, approximate }: Quantity): readonly string[] {
  const sum = low ?? high;
  if (sum === null || (high !== null && low !== null && low !== high) || approximate || !/^[A-Z]{3}$/.test(unit ?? '')) return [];
  const digits = String(sum).replace(/[.]|0+$/g, '');
  return new Set(digits).size < DIGITS ? [] : [`${unit} ${[...digits].sort().join('')} ${Math.floor(Math.log10(sum))}`];
}

function acted(quantity: Quantity, sentence: Sentence, document: Document, ageOf: (who: string) => string | undefined, penalties: readonly Penalty[]): Keyed {
  const { tokens } = sentence;
  const digits: Keyed = { who: [], keys: digitKeys(quantity) };
  const first = tokens.findIndex((t) => t.start >= quantity.start);
  const act = actAt(first, tokens);
  const dimension = /^[A-Z]{3}$/.test(quantity.unit!) ? quantity.unit! : unitNamed(quantity.unit!)?.dimension;
  if (act === undefined || dimension === undefined || (dimension === 'time') !== TIMED.has(act)) return digits;
  if (tokens.slice(Math.max(0, first - REACH), first).some((token) => isOneOf(NOT_SO, token))) return digits;
  const doers = penalties.find((penalty) => penalty.quantity.start === quantity.start)?.who ?? doersBefore(tokens[first]!, sentence, document);
  const ofWhom = [...new Set(doers.flatMap((who) => [who, ageOf(who) ?? who]))].map((who) => `${who} ${act} ${dimension}`);
  // a story has one sentence and one remand, whoever is told of as "him"
  return { who: dimension === 'time' ? doers : [], keys: [...digits.keys, ...ofWhom, ...(dimension === 'time' ? [`${act} ${dimension}`] : [])] };
}

/** The last word before the figure that names an act: "fell", "was remanded in police custody for". */
function actAt(first: number, tokens: readonly Token[]): string | undefined {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const act = actOf(tokens[at]!.lemma.toLowerCase());
    if (act !== undefined) return act;
    if (tokens[at]!.text === ';' || tokens[at]!.tag === 'NUM') return undefined;
  }
  return undefined;
}

/** Whoever is last told of before the figure, by name and by age: "36-year-old Duncan Rait". */
function doersBefore(figure: Token, sentence: Sentence, { names, quantities }: Document): readonly string[] {
  const before = { start: sentence.start, end: figure.start };
  const person = within(names, before).findLast(({ type }) => type === 'person');
  const age = within(quantities, before).findLast(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
  const said = age && `aged ${age.low}`;
  if (!person || !age) return person ? [person.entity] : said !== undefined ? [said] : [];
  const gap = Math.max(person.start - age.end, age.start - person.end);
  if (gap <= NEAR) return [person.entity, said!];
  return person.start > age.start ? [person.entity] : [said!];
}
