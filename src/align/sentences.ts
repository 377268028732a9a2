import { rarity } from '../language/lexicon/frequency.js';
import { verbsOf } from '../language/lexicon/wordnet.js';
import type { Document, Token } from '../model.js';
import { type Likenesses, likenessesOf, likenessTo, rankOf } from './likenesses.js';

/** Weighted content of a stretch of text: key numbers, ascending, and how much sharing each tells. */
export interface Content {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** Too common in news to tell anything. */
const EMPTY_WORDS = new Set(['be', 'have', 'do', 'say', 'tell', 'add', 'other', 'more', 'new', 'first', 'last', 'year', 'mr', 'mrs', 'ms', 'dr']);
/** An entity is rarer than a common noun even when the treebanks know its name. */
const ENTITY_RARITY = 4;
const MAX_RARITY = 6;
/** As if every story had so many more sentences: in two-sentence stories a shared word must keep some weight. */
const SMOOTHING = 10;
/** The key of a token that carries no content. */
export const NO_KEY = -1;

/** Sentences of a story, numbered through all articles, and how alike they are. */
export interface SentenceIndex {
  /** Number of a sentence in the story. */
  rowOf(article: string, sentence: number): number;
  /** Content words as lemmas, nouns as the verb that they derive from, names as entities, figures as numbers: of the tokens `from` to `to` of a row. */
  contentOf(row: number, from: number, to: number): Content;
  /** The key of one token of a row; NO_KEY when it carries no content. */
  keyOf(row: number, token: number): number;
  /** Lower-case words of the tokens `from` to `to` of a row, punctuation left out, as numbers. */
  wordsOf(row: number, from: number, to: number): Int32Array;
  /** Cosine of two sentences' content, 0 to 1. */
  likeness(one: number, other: number): number;
  /** Rank, from 0, of the other sentence among those of its article by likeness to the one; FURTHER for all after the first few and those that share nothing. */
  rank(one: number, other: number): number;
}

interface Row {
  /** Number of the key of each token, or NO_KEY. */
  readonly tokenKeys: Int32Array;
  /** Each key once, in order of appearance. */
  readonly keys: readonly number[];
  /** Number of each word … */
  readonly words: Int32Array;
  /** … and how many words stand before each token. */
  readonly wordsBefore: Int32Array;
}

/** Numbers strings in order of appearance. */
type Numbers = Map<string, number>;

function numberOf(numbers: Numbers, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

export function indexSentences(documents: readonly Document[]): SentenceIndex {
  const first = new Map<string, number>();
  const rows: Row[] = [];
  const articles: number[] = [];
  const keys: Numbers = new Map();
  const words: Numbers = new Map();
  documents.forEach((document, article) => {
    first.set(document.article.id, rows.length);
    const tokenKeys = tokenKeysOf(document, keys);
    document.sentences.forEach(({ tokens }, s) => {
      rows.push({ tokenKeys: tokenKeys[s]!, keys: [...new Set(tokenKeys[s]!.filter((key) => key !== NO_KEY))], ...wordsIn(tokens, words) });
      articles.push(article);
    });
  });
  const weights = weightsOf(rows, [...keys.keys()]);
  const likenesses: Likenesses = likenessesOf(rows.map(({ keys }) => keys), weights, articles);
  return {
    rowOf: (article, sentence) => first.get(article)! + sentence,
    contentOf: (row, from, to) => contentOf(rows[row]!.tokenKeys, from, to, weights),
    keyOf: (row, token) => rows[row]!.tokenKeys[token]!,
    wordsOf: (row, from, to) => rows[row]!.words.subarray(rows[row]!.wordsBefore[from], rows[row]!.wordsBefore[to]),
    likeness: (one, other) => likenessTo(likenesses[one]!, other),
    rank: (one, other) => rankOf(likenesses[one]!, other),
  };
}

/** How much sharing a key tells: rare in English and rare in the story. */
function weightsOf(rows: readonly Row[], keys: readonly string[]): Float64Array {
  const frequency = new Int32Array(keys.length);
  for (const row of rows) for (const key of row.keys) frequency[key]!++;
  const all = rows.length + SMOOTHING;
  return Float64Array.from(keys, (key, k) => (rarityOf(key) / MAX_RARITY) * (Math.log(all / (frequency[k]! + 1)) / Math.log(all)));
}

const rarityOf = (key: string): number => (key.startsWith('@') ? ENTITY_RARITY : Math.min(MAX_RARITY, rarity(key)));

/** Names as entities, exact figures as numbers ("three", "3"), other content words as lemmas, nouns as the verb that they derive from. */
function tokenKeysOf({ names, quantities, sentences }: Document, numbers: Numbers): readonly Int32Array[] {
  const keys = sentences.map(({ tokens }) => new Int32Array(tokens.length).fill(NO_KEY));
  let at = 0;
  for (const name of names) {
    while (at < sentences.length - 1 && sentences[at]!.end <= name.start) at++;
    const own = keys[at]!;
    sentences[at]!.tokens.forEach(({ start, end }, t) => {
      if (start >= name.start && end <= name.end && own[t] === NO_KEY) own[t] = numberOf(numbers, `@${name.entity}`);
    });
  }
  at = 0;
  for (const { start, end, low, high } of quantities) {
    if (low === null || low !== high) continue;
    while (at < sentences.length - 1 && sentences[at]!.end <= start) at++;
    const own = keys[at]!;
    sentences[at]!.tokens.forEach((token, t) => {
      if (token.tag === 'NUM' && token.start >= start && token.end <= end && own[t] === NO_KEY) own[t] = numberOf(numbers, String(low));
    });
  }
  sentences.forEach(({ tokens }, s) => {
    const own = keys[s]!;
    for (let t = 0; t < own.length; t++) {
      const { tag, lemma } = tokens[t]!;
      if (own[t] !== NO_KEY || !CONTENT.has(tag)) continue;
      const lower = lemma.toLowerCase();
      if (!EMPTY_WORDS.has(lower)) own[t] = numberOf(numbers, tag === 'NOUN' ? (verbsOf(lower)[0] ?? lower) : lower);
    }
  });
  return keys;
}

function wordsIn(tokens: readonly Token[], numbers: Numbers): Pick<Row, 'words' | 'wordsBefore'> {
  const words: number[] = [];
  const wordsBefore = new Int32Array(tokens.length + 1);
  tokens.forEach(({ tag, text }, t) => {
    if (tag !== 'PUNCT') words.push(numberOf(numbers, text.toLowerCase()));
    wordsBefore[t + 1] = words.length;
  });
  return { words: Int32Array.from(words), wordsBefore };
}

function contentOf(tokenKeys: Int32Array, from: number, to: number, weights: Float64Array): Content {
  const keys: number[] = [];
  for (let t = from; t < to; t++) if (tokenKeys[t] !== NO_KEY) keys.push(tokenKeys[t]!);
  keys.sort((a, b) => a - b);
  let size = 0;
  for (const key of keys) if (size === 0 || keys[size - 1] !== key) keys[size++] = key;
  keys.length = size;
  return { keys, weights: keys.map((key) => weights[key]!) };
}
