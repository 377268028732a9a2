import { readFileSync } from 'node:fs';
import type { Quantity, Token } from '../model.js';
import { childBy, type Tree } from './tree.js';
import { unitNamed } from './units.js';
import { firstOfLine } from './word-rows.js';

/** What a figure with a unit is a measure of: the ransom of "demanded $4 million", the contract of "a six-year deal". */
export interface Matter {
  /** One word for all that say the same, and what it is measured in: "contract time". */
  readonly matter: string;
  /** The token that names it. */
  readonly at: number;
  /** True for a matter of the tables: a word that is known to be measured so. */
  readonly isKnown: boolean;
  /** True of a time at whose end something happened, so that it grows no more: "freed after three hours". */
  readonly isOver?: true;
}

/** Steps from a figure up to what it measures: "£620m" under "for" under "flogged". */
const CLIMB = 5;

/** "The ransom was £4 million", "The trial lasted eight days", "Bail was set at £5,000": what the subject has so much of. */
const AMOUNTING = new Set(['be', 'stand', 'total', 'amount', 'come', 'reach', 'hit', 'last', 'take', 'run', 'go', 'drag', 'continue', 'exceed', 'average', 'remain', 'set', 'put', 'estimate', 'fix', 'touch', 'top', 'measure']);
/** "Inflation slowed to 4.2 per cent": where a change leads is how much there is; "fell 4 per cent" is how far it went. */
const CHANGING = new Set(['rise', 'increase', 'grow', 'jump', 'climb', 'surge', 'soar', 'gain', 'fall', 'drop', 'decline', 'slide', 'slip', 'tumble', 'plunge', 'sink', 'shrink', 'dip', 'decrease', 'slow', 'ease', 'edge', 'swell', 'leap', 'double', 'shed', 'add', 'advance', 'retreat', 'plummet', 'creep', 'up', 'down', 'high', 'low']);

/** Nouns that stand beside a figure of anything: "a total of £4 million". */
const EMPTY = new Set(['total', 'sum', 'amount', 'figure', 'value', 'worth', 'period', 'end', 'start', 'time', 'day', 'week', 'month', 'year', 'hour', 'minute', 'people', 'man', 'woman', 'thing', 'way', 'part', 'half', 'rest', 'kind', 'number', 'age', 'old', 'distance', 'length', 'cash', 'money']);

let tables: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** By dimension, each word with the first of its row. */
function tableOf(dimension: string): ReadonlyMap<string, string> | undefined {
  tables ??= new Map(
    Object.entries(JSON.parse(readFileSync(new URL('./measured-matters.json', import.meta.url), 'utf8')) as Record<string, string[]>).map(([of, rows]) => [of, firstOfLine(rows)]),
  );
  return tables.get(dimension);
}

/** What the unit measures; a currency is money, a rate ("a week") nothing that two articles are likely to give alike. */
function dimensionOf(unit: string): string | undefined {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return unit === '%' ? unit : unitNamed(unit)?.dimension;
}

/** What a figure measures, as the sentence says, or for "It lasted four hours" the one before; undefined where it does not say or the figure has no unit. */
export function matterOf(quantity: Quantity, tree: Tree, before?: Tree): Matter | undefined {
  const dimension = quantity.unit === null ? undefined : dimensionOf(quantity.unit);
  if (dimension === undefined) return undefined;
  const { tokens } = tree;
  const table = tableOf(dimension);
  const { places, change } = placesOf(quantity, tree);
  const suffix = change ? ` change ${dimension}` : ` ${dimension}`;
  const knownAt = (at: number): Matter | undefined => {
    // "sales" are what is earned by them, not the sale
    const { text, lemma } = tokens[at]!;
    const known = table?.get(text.toLowerCase()) ?? table?.get(lemma.toLowerCase());
    return known === undefined ? undefined : { matter: `${known}${suffix}`, at, isKnown: true };
  };
  // a word that is known to be measured so before any other: the price of "flogged to Danes for a tasty £620m"
  for (const at of places) {
    const known = knownAt(at);
    if (known) return known;
  }
  if (dimension === 'time' && places.length > 0 && isPronoun(tokens[places[0]!]!)) return antecedentMatter(places[0]!, tree, before, table);
  // "20 km north of the town" is where, not how much
  if (dimension === 'length' && isAway(quantity, tree)) return distanceFrom(quantity, tree);
  for (const at of besideOf(quantity, tree)) {
    const known = knownAt(at);
    if (known) return known;
  }
  // "two days before the raid" lasts as long as nothing
  if (dimension === 'time' && BETWEEN.has(tokens.find((t) => t.start >= quantity.end)?.lemma.toLowerCase() ?? '')) return undefined;
  const at = places.find((i) => tokens[i]!.tag === 'NOUN');
  const word = at === undefined ? '' : tokens[at]!.lemma.toLowerCase();
  return at === undefined || EMPTY.has(word) || word.length < 3 ? undefined : { matter: `${word}${suffix}`, at, isKnown: false };
}

const BETWEEN = new Set(['before', 'after', 'ago', 'later', 'earlier']);

/** Words from a figure on to what it is of: "$5,000 bail", "£10m in bonuses", "31% of the vote". */
const BESIDE = 4;
const INTO = new Set(['in', 'of', 'for', 'worth']);

/** Nouns directly behind the figure, and the word before it that says what it is: "worth £3m". */
function besideOf({ start, end }: Quantity, { tokens }: Tree): readonly number[] {
  const last = tokens.findLastIndex((t) => t.start < end && t.end > start);
  const first = tokens.findIndex((t) => t.start < end && t.end > start);
  const found: number[] = [];
  let into = false;
  for (let at = last + 1; at <= last + BESIDE && at < tokens.length; at++) {
    const { tag, lemma } = tokens[at]!;
    if (tag === 'NOUN') found.push(at);
    else if (found.length > 0) break;
    else if (!into && INTO.has(lemma.toLowerCase())) into = true;
    else if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'PRON') break;
  }
  if (first > 0) found.push(first - 1);
  return found;
}

const AWAY = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west', 'south-east', 'south-west', 'from', 'away', 'off', 'outside', 'out', 'of', 'inland', 'offshore', 'ahead', 'behind', 'above', 'below', 'into', 'past', 'further']);

/** "42 miles north-west of Kent", "112m past the end": how far from there; within so many is no distance. */
const FROM = new Set(['of', 'from', 'off', 'outside', 'inside', 'past', 'beyond', 'behind', 'below', 'above']);
const EDGES = new Set(['end', 'edge', 'pavement', 'tarmac', 'threshold', 'line', 'runway']);
const REACH = 7;

function distanceFrom({ start, end }: Quantity, { tokens }: Tree): Matter | undefined {
  if (tokens.findLast((t) => t.end <= start)?.lemma === 'within') return undefined;
  const next = behind(end, tokens);
  if (next < 0) return undefined;
  let marker: string | undefined;
  let plain = -1;
  for (let at = next; at < next + REACH && at < tokens.length; at++) {
    const { tag, text, lemma } = tokens[at]!;
    const word = lemma.toLowerCase();
    if (plain >= 0 && FROM.has(word)) break;
    if (marker === undefined || FROM.has(word)) {
      if (FROM.has(word)) marker = word;
      else if (tag === 'VERB' || (tag === 'PUNCT' && text !== '-')) return undefined;
      continue;
    }
    // "off the Lithuanian coast" and "from Lithuania": by its name, if it has one
    if (/^\p{Lu}/u.test(text)) return { matter: `from ${text.toLowerCase()} length`, at, isKnown: true };
    if (tag === 'NOUN') plain = at;
    else if (plain >= 0 || tag === 'VERB' || tag === 'PUNCT') break;
  }
  if (plain < 0) return undefined;
  const edge = marker === 'past' || marker === 'beyond' || marker === 'off' ? EDGES.has(tokens[plain]!.lemma.toLowerCase()) : false;
  return { matter: edge ? 'past the end length' : `from ${tokens[plain]!.lemma.toLowerCase()} length`, at: plain, isKnown: edge };
}

/** The word behind a figure, over one in brackets: "about 150 meters (490 feet) past". */
function behind(end: number, tokens: Tree['tokens']): number {
  const next = tokens.findIndex((t) => t.start >= end);
  if (tokens[next]?.text !== '(') return next;
  const close = tokens.findIndex(({ text }, at) => at > next && text === ')');
  return close < 0 ? next : close + 1;
}

function isAway({ start, end }: Quantity, { tokens }: Tree): boolean {
  const [before, after] = [tokens.findLast((t) => t.end <= start), tokens[behind(end, tokens)]];
  return before?.lemma === 'within' || AWAY.has(after?.lemma.toLowerCase() ?? '');
}

/** Where what is measured may stand, the nearest first: the noun behind the figure, its subject, the words above it up to the first verb. */
function placesOf({ start, end, counted, unit }: Quantity, tree: Tree): { readonly places: readonly number[]; readonly change: boolean } {
  const { tokens } = tree;
  const last = tokens.findLastIndex((t) => t.start < end && t.end > start);
  const places: number[] = [];
  if (last < 0) return { places, change: false };
  const add = (at: number | undefined) => {
    if (at !== undefined && at >= 0 && !isOwn(tokens[at]!) && !places.includes(at)) places.push(at);
  };
  const isOwn = (token: Token) => token.start >= start && token.end <= end;
  const before = tokens.findLast((t) => t.end <= start)?.lemma.toLowerCase();
  // "a five-year contract", "26 years in prison"
  if (counted !== null) add(tokens.findIndex((t, i) => i > last && i <= last + CLIMB && t.lemma.toLowerCase() === counted.toLowerCase()));
  for (let at = last, step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const { tag, lemma } = tokens[at]!;
    // "The fee was £78m", "The trial lasted eight days"
    const copula = childBy(tree, at, 'cop');
    if (copula !== undefined) {
      // "was in custody for five hours"
      if (tag === 'NOUN') add(at);
      add(childBy(tree, at, 'nsubj') ?? (tokens[copula - 1]?.tag === 'NOUN' ? copula - 1 : undefined));
      return { places, change: unit === '%' && CHANGING.has(lemma) };
    }
    if (tag === 'VERB') {
      const isChange = CHANGING.has(lemma);
      if (AMOUNTING.has(lemma) || isChange) add(subjectOf(at, tree));
      if (!AMOUNTING.has(lemma)) add(at);
      return { places, change: unit === '%' && isChange && before !== 'to' && before !== 'at' };
    }
    if (tag === 'NOUN' || tag === 'PROPN') add(at);
  }
  return { places, change: false };
}

const RELATIVE = new Set(['which', 'that']);

/** What a verb is said of: "Turnout reached 68 per cent", "inflation, which reached 10 per cent", "a trial lasting eight days". */
function subjectOf(verb: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const { relation, head } = tokens[verb]!;
  const subject = childBy(tree, verb, 'nsubj');
  return relation === 'acl' && (subject === undefined || RELATIVE.has(tokens[subject]!.lemma.toLowerCase())) ? head : subject;
}

const PRONOUNS = new Set(['it', 'they', 'this', 'these', 'that']);

const isPronoun = ({ tag, text }: Token): boolean => tag === 'PRON' && PRONOUNS.has(text.toLowerCase());

/** What "it" is that lasted so long: the last subject or object before it that the table knows to last. */
function antecedentMatter(it: number, { tokens }: Tree, before: Tree | undefined, table: ReadonlyMap<string, string> | undefined): Matter | undefined {
  for (const words of [tokens.slice(0, it), before?.tokens ?? []]) {
    for (let at = words.length - 1; at >= 0; at--) {
      const { tag, lemma, relation } = words[at]!;
      const known = tag === 'NOUN' && THINGS.has(relation) ? table?.get(lemma.toLowerCase()) : undefined;
      if (known !== undefined) return { matter: `${known} time`, at: it, isKnown: true };
    }
  }
  return undefined;
}

const THINGS: ReadonlySet<string> = new Set(['nsubj', 'obj']);
