import type { Document, Quantity, Sentence, Span, Token } from '../model.js';
import { countedFigures } from './counted-figures.js';
import { countedClass } from './counted-things.js';
import { oncePer } from './once.js';
import { isOneOf, SUPPOSING } from './told-now.js';
import { treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** That all of something is meant, or a part of it: "every bridge was torn down", "three bridges"; "the whole of the yard", "a 60% stake". */
export interface Whole {
  /** What is told of: "destroyed bridge", "all car", "bought", "paid for". */
  readonly matter: string;
  readonly isWhole: boolean;
  /** Entities that say whose it is or who pays; empty where the sentence names none. */
  readonly who: readonly string[];
  readonly things: readonly string[];
  readonly words: Span;
  readonly named: Span;
}

const DESTROYING = new Set(['destroy', 'wash', 'sweep', 'tear', 'wipe', 'flatten', 'raze', 'burn', 'gut', 'level', 'demolish', 'wreck', 'collapse', 'swallow', 'bury', 'obliterate', 'engulf', 'damage', 'flood']);
const SETTLEMENTS = new Set(['village', 'town', 'hamlet', 'settlement', 'neighbourhood', 'neighborhood', 'district', 'suburb', 'street']);
const ALL = new Set(['all', 'every', 'entire', 'whole']);
/** "all day", "every year" */
const NO_THINGS = new Set(['day', 'week', 'month', 'year', 'night', 'time', 'hour', 'minute', 'way', 'one', 'thing', 'part', 'side', 'life', 'world', 'case', 'right', 'option', 'effort', 'chance', 'reason']);
/** "all lifts of the same type" */
const SORTS = new Set(['type', 'make', 'kind', 'model', 'design', 'class', 'brand', 'series', 'age']);
const SAME = new Set(['same', 'this', 'that', 'similar']);
/** Words from a noun to what limits it. */
const REACH = 6;

const BUYING = new Set(['buy', 'acquire', 'purchase', 'get', 'take', 'secure', 'snap', 'sell', 'win']);
const STAKES = new Set(['stake', 'share', 'shareholding', 'holding', 'interest']);
const FUNDING = new Set(['fund', 'finance', 'sponsor', 'bankroll', 'subsidise', 'subsidize', 'underwrite']);
const BEARING = new Set(['meet', 'bear', 'cover', 'shoulder', 'pay', 'foot']);
const COSTS = new Set(['cost', 'bill', 'expense']);
const PARTLY = new Set(['partly', 'partially', 'half', 'third', 'quarter', 'part', 'fifth']);
/** "may fund", "plans to buy": who will, and what part, is open. */
const OPEN = new Set([...SUPPOSING, 'not', 'never', "n't"]);
/** From a word up to its verb. */
const CLIMB = 4;

/** Where an article speaks of all of something, or of a part of it, in one of four ways: harm, kinds, purchases, costs. */
export const wholesIn = oncePer((document: Document): readonly Whole[] => [...counts(document), ...document.sentences.flatMap((sentence) => [...alls(sentence), ...bought(sentence, document), ...paid(sentence, document)])]);

/** "About 40 houses were washed away and three bridges destroyed." */
const counts = (document: Document): readonly Whole[] =>
  countedFigures(document).flatMap(({ quantity, verb, noun, isSupposed, formerly, told, phrase }) =>
    quantity.unit === null && verb !== null && DESTROYING.has(verb) && !isSupposed && formerly === ''
      ? [noun, ...(noun === HOUSE && (quantity.high ?? MANY_HOUSES) < MANY_HOUSES ? [VILLAGE] : [])].map((what) => ({ matter: `destroyed ${what}`, isWhole: false, who: [], things: [], words: phrase, named: told }))
      : [],
  );

const HOUSE = 'house';
const VILLAGE = 'village';
/** A village has fewer. */
const MANY_HOUSES = 300;

/** "every bridge in the valley was torn down", "all lifts of the same type" */
function alls(sentence: Sentence): readonly Whole[] {
  if (!sentence.tokens.some(({ text }) => ALL.has(text.toLowerCase()))) return [];
  const { tokens, children } = treeOf(sentence);
  return tokens.flatMap(({ tag, lemma, relation, head, end }, at): readonly Whole[] => {
    const word = lemma.toLowerCase();
    const isOwner = (i: number): boolean => children[i]!.some((c) => /^['’]s?$/.test(tokens[c]!.text));
    if (tag !== 'NOUN' || relation === 'compound' || NO_THINGS.has(word) || isOwner(at)) return [];
    const all = allBefore(at, tokens);
    // "every year the river floods"
    if (all === undefined || NO_THINGS.has(tokens[tokens.findIndex((token, i) => i > all && token.tag === 'NOUN')]?.lemma.toLowerCase() ?? '') || tokens.slice(Math.max(0, all - 2), all).some((token) => isOneOf(OPEN, token) || token.lemma === 'almost' || token.lemma === 'nearly')) return [];
    const words = { start: tokens[all]!.start, end };
    const isEntire = tokens[all]!.tag === 'ADJ';
    const isDestroyed = (relation === 'nsubj' || relation === 'obj') && DESTROYING.has(tokens[head]?.lemma.toLowerCase() ?? '');
    const settled = SETTLEMENTS.has(word);
    if (isDestroyed && (isEntire === settled)) return [{ matter: `destroyed ${settled ? VILLAGE : countedClass(word)}`, isWhole: true, who: [], things: [], words, named: words }];
    if (isEntire) return [];
    const sort = tokens.slice(at + 1, at + REACH).findIndex(({ text }, i, next) => SORTS.has(text.toLowerCase()) && i > 0 && SAME.has(next[i - 1]!.text.toLowerCase()));
    const limited = sort < 0 ? words : { start: words.start, end: tokens[at + 1 + sort]!.end };
    return [{ matter: `all ${word}`, isWhole: sort < 0, who: [], things: [], words: limited, named: words }];
  });
}

/** "all" of "all the country's lifts": back over what belongs to the noun. */
function allBefore(noun: number, tokens: readonly Token[]): number | undefined {
  for (let at = noun - 1; at >= 0 && at >= noun - REACH && WITHIN.has(tokens[at]!.tag); at--) if (ALL.has(tokens[at]!.text.toLowerCase())) return at;
  return undefined;
}

const WITHIN: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART']);

/** "buy a 60 percent stake in", "gets the whole of the yard" */
function bought(sentence: Sentence, document: Document): readonly Whole[] {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const found: Whole[] = [];
  const add = (at: number, words: Span, isWhole: boolean) => {
    const verb = verbOver(at, tree);
    if (verb < 0 || !BUYING.has(tokens[verb]!.lemma.toLowerCase())) return;
    found.push({ matter: 'bought', isWhole, who: bodiesIn({ start: words.start, end: sentence.end }, document), things: [], words, named: words });
  };
  for (const quantity of within(document.quantities, sentence)) {
    const stake = quantity.unit === '%' && (quantity.high ?? 0) < WHOLE ? stakeAt(quantity, tokens) : undefined;
    if (stake) add(tokens.findIndex((t) => t.end >= quantity.end), { start: quantity.start, end: stake.end }, false);
  }
  const whole = tokens.findIndex(({ text }, i) => text.toLowerCase() === 'whole' && tokens[i + 1]?.text === 'of');
  if (whole >= 0) add(whole, { start: tokens[whole - 1]?.tag === 'DET' ? tokens[whole - 1]!.start : tokens[whole]!.start, end: tokens[whole + 1]!.end }, true);
  return found;
}

const WHOLE = 100;

/** "60 percent stake", "60 percent of the shares" */
function stakeAt({ end }: Quantity, tokens: readonly Token[]): Token | undefined {
  const next = tokens.findIndex((t) => t.start >= end);
  if (next < 0) return undefined;
  if (STAKES.has(tokens[next]!.lemma.toLowerCase())) return tokens[next];
  if (tokens[next]!.text.toLowerCase() !== 'of') return undefined;
  const share = tokens.slice(next, next + CLIMB).find(({ lemma }) => STAKES.has(lemma.toLowerCase()));
  return share ?? (tokens.slice(next + 1, next + CLIMB).some(({ tag }) => tag === 'PROPN') ? tokens[next] : undefined);
}

/** "was partly paid for by", "met a third of the cost" */
function paid(sentence: Sentence, document: Document): readonly Whole[] {
  const { tokens, children } = treeOf(sentence);
  return tokens.flatMap(({ tag, lemma }, verb): readonly Whole[] => {
    const word = lemma.toLowerCase();
    if (tag !== 'VERB' || (!FUNDING.has(word) && !BEARING.has(word))) return [];
    const next = tokens.slice(verb + 1, verb + REACH);
    const cost = next.findIndex((token) => COSTS.has(token.lemma.toLowerCase()));
    const isPaidFor = word === 'pay' && next[0]?.text === 'for';
    if ((BEARING.has(word) && cost < 0 && !isPaidFor) || children[verb]!.some((c) => isOneOf(OPEN, tokens[c]!))) return [];
    const part = [...tokens.slice(Math.max(0, verb - 2), verb), ...next.slice(0, cost < 0 ? 2 : cost)].find((token) => PARTLY.has(token.lemma.toLowerCase()));
    const own = tokens[verb]!;
    const words = part ? { start: Math.min(part.start, own.start), end: Math.max(part.end, own.end) } : { start: own.start, end: own.end };
    const things = tokens.flatMap((token) => (token.tag === 'NOUN' && !COSTS.has(token.lemma.toLowerCase()) ? [token.lemma.toLowerCase()] : []));
    return [{ matter: 'paid for', isWhole: part === undefined, who: bodiesIn(sentence, document), things, words, named: words }];
  });
}

const bodiesIn = (span: Span, { names }: Document): readonly string[] => [...new Set(within(names, span).flatMap(({ type, entity }) => (type === 'place' ? [] : [entity])))];

function verbOver(from: number, { tokens }: Tree): number {
  for (let at = from, step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) if (tokens[at]!.tag === 'VERB') return at;
  return -1;
}
