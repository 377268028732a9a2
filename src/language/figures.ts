import type { Claim, Document, Quantity, Sentence } from '../model.js';
import { compatible, type QuantityRelation } from './interval.js';
import { areAlike } from './lexicon/alike.js';
import { oncePer } from './once.js';
import { treeOf } from './tree.js';
import { unitNamed } from './units.js';
import { within } from './within.js';

/** A figure of a claim, with what decides whether another can be put against it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly text: string;
  /** Names that restrict what is counted: India in "82 percent of India's voice traffic". */
  readonly restrictions: ReadonlySet<string>;
  /** Amounts of the same sentence: a part may be told beside its whole. */
  readonly beside: readonly Quantity[];
  /** All amounts of its article: who tells both figures does not contradict. */
  readonly all: readonly Quantity[];
  /** "cut by $50", "to $349", "from $399": a change, and where it leads from and to. */
  readonly step: string | null;
}

const STEPS = new Set(['by', 'to', 'from']);

/** What stands between a share and the whole that it is told of: "178 of 369 punches", "half of the 288 candidates". */
const SHARE_OF = /^ of (?:the |his |her |its |their )?$/;

/** Words that put the true number below ("nearly 90 percent" is not 94). */
const FROM_BELOW = ['nearly', 'almost', 'close to', 'just under', 'just short of', 'not quite'];
/** … by no more than this share above. */
const SLACK_ABOVE = 0.02;

/** Amounts inside a claim that say what they count or measure; ages and lengths of time answer other questions. */
export const figuresOf = oncePer((claim: Claim, document: Document): readonly Figure[] => {
  const sentence = document.sentences[claim.sentence]!;
  const beside = within(document.quantities, sentence);
  const found: Figure[] = [];
  for (const quantity of within(document.quantities, claim)) {
    if (quantity.low === null && quantity.high === null) continue;
    if (quantity.unit === null ? quantity.counted === null : unitNamed(quantity.unit)?.dimension === 'time') continue;
    const { text } = document.article;
    // "178 of 369 punches": the whole that a share is told of, this time
    if (beside.some(({ end }) => end < quantity.start && SHARE_OF.test(text.slice(end, quantity.start)))) continue;
    found.push(figureOf(quantity, sentence, document, beside));
  }
  return found;
});

/** An amount of a sentence, with what decides whether another can be put against it. */
export const figureOf = (quantity: Quantity, sentence: Sentence, document: Document, beside = within(document.quantities, sentence)): Figure => ({
  quantity,
  text: document.article.text.slice(quantity.start, quantity.end),
  restrictions: restrictionsOf(quantity, sentence, document),
  beside,
  all: document.quantities,
  step: stepOf(quantity, sentence),
});

function stepOf({ start }: Quantity, { tokens }: Sentence): string | null {
  const before = tokens.findLast((t) => t.end <= start)?.text.toLowerCase();
  return before !== undefined && STEPS.has(before) ? before : null;
}

/** As of two amounts; `explained`: an article that has the one has the other too, or they are a part and its whole. */
export type FigureRelation = QuantityRelation | 'explained';

/** How two figures stand to each other; `incomparable` unless unit and thing counted are the same. */
export function comparableFigures(a: Figure, b: Figure): FigureRelation {
  const [x, y] = [a.quantity, b.quantity];
  if (x.unit === null || y.unit === null ? x.unit !== y.unit || !x.counted || !y.counted || !areAlike(x.counted, y.counted) : x.counted !== null && y.counted !== null && !areAlike(x.counted, y.counted)) return 'incomparable';
  if (!sameRestrictions(a.restrictions, b.restrictions) || (a.step !== null && b.step !== null && a.step !== b.step)) return 'incomparable';
  let relation: FigureRelation = compatible(x, y);
  if (relation === 'rounding' && (exceeds(a, b) || exceeds(b, a))) relation = 'different';
  if (relation !== 'different') return relation;
  // within one article both are told anyway
  const told = a.all !== b.all && (tellsBoth(a, y) || tellsBoth(b, x));
  return told || isSum(a, y) || isSum(b, x) ? 'explained' : 'different';
}

/** Is `exact` more than what `hedged` stays below? */
function exceeds(hedged: Figure, exact: Figure): boolean {
  const { quantity, text } = hedged;
  if (exact.quantity.approximate || quantity.high === null || exact.quantity.low === null) return false;
  return FROM_BELOW.some((words) => text.toLowerCase().startsWith(`${words} `)) && quantity.unit === exact.quantity.unit && exact.quantity.low > quantity.high * (1 + SLACK_ABOVE);
}

const tellsBoth = ({ all, quantity: own }: Figure, other: Quantity): boolean =>
  all.some((q) => q.start !== own.start && q.unit === other.unit && q.low === other.low && q.high === other.high && (q.counted === null || other.counted === null || areAlike(q.counted, other.counted)));

/** "214 passengers and 11 crew" and "225": the figure and one beside it make up the other. */
const isSum = ({ beside, quantity: own }: Figure, whole: Quantity): boolean =>
  own.low !== null && whole.low !== null && beside.some((q) => q.start !== own.start && q.low !== null && q.unit === own.unit && Math.abs(q.low + own.low! - whole.low!) < 1e-6);

/** "12 miners in Kent" are "12 miners" where the place is told elsewhere; "in Spain" and "in Italy" are not the same. */
function sameRestrictions(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [x, y] = [withoutPlaces(one), withoutPlaces(other)];
  if (x.length !== y.length || !x.every((name) => other.has(name))) return false;
  return x.length === one.size || y.length === other.size || [...one].every((name) => other.has(name));
}

/** Where things are counted, marked as such: "@kent". */
const PLACE = '@';

const withoutPlaces = (names: ReadonlySet<string>): readonly string[] => [...names].filter((name) => !name.startsWith(PLACE));

/** How far up from a number its noun stands. */
const CLIMB = 3;

const IN = new Set(['in', 'at', 'near', 'outside']);

/** Names inside the noun phrase that the amount stands in. */
function restrictionsOf(quantity: Quantity, sentence: Sentence, document: Document): ReadonlySet<string> {
  const { tokens, children } = treeOf(sentence);
  let top = tokens.findIndex((t) => t.end >= quantity.end && t.start < quantity.end);
  for (let step = 0; top >= 0 && step < CLIMB; step++) {
    const { head, relation } = tokens[top]!;
    if (head < 0 || tokens[top]!.tag === 'NOUN' || !['nummod', 'compound', 'amod', 'det', 'advmod', 'flat'].includes(relation) || tokens[head]!.tag === 'VERB') break;
    top = head;
  }
  // "2,000ft to his death on a mountain in Nepal": only "of" leads from a length to what is measured
  const measured = quantity.unit !== null && isLengthLike(quantity.unit);
  const found = new Set<string>();
  const stack = top < 0 ? [] : [top];
  while (stack.length > 0) {
    const at = stack.pop()!;
    const isPlace = children[at]!.some((c) => IN.has(tokens[c]!.lemma));
    for (const name of within(document.names, tokens[at]!)) if (name.mention !== 'pronoun') found.add(isPlace && name.type === 'place' ? `${PLACE}${name.entity}` : name.entity);
    for (const child of children[at]!) {
      const { relation } = tokens[child]!;
      if (relation === 'nmod' ? !measured || children[child]!.some((c) => tokens[c]!.lemma === 'of') : ['compound', 'amod', 'flat', 'nummod'].includes(relation)) stack.push(child);
    }
  }
  return found;
}

const isLengthLike = (unit: string): boolean => {
  const dimension = unitNamed(unit)?.dimension;
  return dimension === 'length' || dimension === 'area' || dimension === 'mass' || dimension === 'speed';
};

/** Middle of what a figure leaves open, in the base unit of its dimension. */
export const middle = ({ quantity: { low, high, unit } }: Figure): number => (((low ?? high ?? 0) + (high ?? low ?? 0)) / 2) * ((unit === null ? null : unitNamed(unit)?.factor) ?? 1);

/** How many times the larger is the smaller. */
export function ratio(a: Figure, b: Figure): number {
  const [x, y] = [middle(a), middle(b)].sort((p, q) => p - q);
  return x === undefined || y === undefined || x <= 0 ? 1 : y / x;
}

/** Bare measures farther apart than this are of two things. */
const NEAR = 2;

/** Without one event it takes the same thing measured, said in so many words, or two bare figures that are not far apart. */
export function isSameMeasure(a: Figure, b: Figure, bare: boolean): boolean {
  if (bare) return ratio(a, b) <= NEAR;
  return a.quantity.unit !== null && a.quantity.counted !== null && b.quantity.counted !== null;
}

/** "£46 million" and "£64 million": the same digits in another order are one figure with a slip. */
export function isTransposed(a: Figure, b: Figure): boolean {
  if (a.quantity.unit === null || a.quantity.unit !== b.quantity.unit || a.quantity.low === b.quantity.low) return false;
  const [x, y] = [a, b].map(({ quantity }) => digitsOf(quantity.low));
  return x !== undefined && y !== undefined && x.length > 1 && x.join('') === y.join('') && ratio(a, b) < 10;
}

const digitsOf = (n: number | null): readonly string[] | undefined => (n === null ? undefined : [...String(n).replace(/[.]|0+$/g, '')].sort());
