import type { Document, Token } from '../model.js';
import { rarity } from '../language/lexicon/frequency.js';
import { verbsOf } from '../language/lexicon/wordnet.js';

/** Weighted content of a stretch of text: key → how much sharing it tells. */
export type Content = ReadonlyMap<string, number>;

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** Too common in news to tell anything. */
const EMPTY_WORDS = new Set(['be', 'have', 'do', 'say', 'tell', 'add', 'other', 'more', 'new', 'first', 'last', 'year', 'mr', 'mrs', 'ms', 'dr']);
/** An entity is rarer than a common noun even when the treebanks know its name. */
const ENTITY_RARITY = 4;
const MAX_RARITY = 6;
/** As if every story had so many more sentences: in two-sentence stories a shared word must keep some weight. */
const SMOOTHING = 10;

/** Sentences of a story, numbered through all articles, and how alike they are. */
export interface SentenceIndex {
  /** Number of a sentence in the story. */
  rowOf(article: string, sentence: number): number;
  /** Weight of a key in this story: rare in English and rare in the story. */
  weightOf(key: string): number;
  keysOf(tokens: readonly Token[], article: string): readonly string[];
  /** Cosine of two sentences' content, 0 to 1. */
  likeness(one: number, other: number): number;
  /** Rank, from 0, of the other sentence among those of its article by likeness to the one; Infinity when they share nothing. */
  rank(one: number, other: number): number;
}

interface Row {
  readonly article: string;
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly norm: number;
}

/** A key that more sentences of a story share than this says too little to be looked up. */
const COMMON = 200;

export function indexSentences(documents: readonly Document[]): SentenceIndex {
  const entityAt = new Map(documents.map((d) => [d.article.id, entitiesByToken(d)]));
  const keyed: { article: string; keys: readonly string[] }[] = [];
  const first = new Map<string, number>();
  const frequency = new Map<string, number>();
  const keysOf = (tokens: readonly Token[], article: string) => keysIn(tokens, entityAt.get(article)!);
  for (const { article, sentences } of documents) {
    first.set(article.id, keyed.length);
    for (const sentence of sentences) {
      const keys = keysOf(sentence.tokens, article.id);
      for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
      keyed.push({ article: article.id, keys });
    }
  }
  const all = keyed.length + SMOOTHING;
  const weights = new Map<string, number>();
  for (const [key, n] of frequency) weights.set(key, (rarityOf(key) / MAX_RARITY) * (Math.log(all / (n + 1)) / Math.log(all)));
  const rows = keyed.map(({ article, keys }): Row => {
    const own = keys.map((key) => weights.get(key)!);
    return { article, keys, weights: own, norm: Math.hypot(...own) };
  });
  const likenesses = likenessesOf(rows);
  const ranks = likenesses.map((dots) => ranksOf(dots, rows));
  return {
    rowOf: (article, sentence) => first.get(article)! + sentence,
    weightOf: (key) => weights.get(key) ?? 0,
    keysOf,
    likeness: (one, other) => likenesses[one]!.get(other) ?? 0,
    rank: (one, other) => ranks[one]!.get(other) ?? Number.POSITIVE_INFINITY,
  };
}

/** For each sentence the cosine with every sentence that it shares a key with; by inverted index. */
function likenessesOf(rows: readonly Row[]): readonly ReadonlyMap<number, number>[] {
  const postings = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const key of row.keys) {
      const posting = postings.get(key);
      if (posting) posting.push(i);
      else postings.set(key, [i]);
    }
  });
  return rows.map(({ keys, weights, norm }, i) => {
    const dots = new Map<number, number>();
    keys.forEach((key, k) => {
      const posting = postings.get(key)!;
      if (posting.length > COMMON) return;
      const square = weights[k]! * weights[k]!;
      for (const j of posting) if (j !== i) dots.set(j, (dots.get(j) ?? 0) + square);
    });
    for (const [j, dot] of dots) dots.set(j, dot / (norm * rows[j]!.norm || 1));
    return dots;
  });
}

function ranksOf(dots: ReadonlyMap<number, number>, rows: readonly Row[]): ReadonlyMap<number, number> {
  const byArticle = new Map<string, number[]>();
  for (const j of dots.keys()) {
    const { article } = rows[j]!;
    const list = byArticle.get(article);
    if (list) list.push(j);
    else byArticle.set(article, [j]);
  }
  const ranks = new Map<number, number>();
  for (const list of byArticle.values()) {
    list.sort((x, y) => dots.get(y)! - dots.get(x)! || x - y);
    list.forEach((j, n) => {
      ranks.set(j, n);
    });
  }
  return ranks;
}

const rarityOf = (key: string): number => (key.startsWith('@') ? ENTITY_RARITY : Math.min(MAX_RARITY, rarity(key)));

function entitiesByToken({ names, sentences }: Document): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let at = 0;
  for (const name of names) {
    while (at < sentences.length - 1 && sentences[at]!.end <= name.start) at++;
    for (const token of sentences[at]!.tokens) if (token.start >= name.start && token.end <= name.end && !found.has(token.start)) found.set(token.start, name.entity);
  }
  return found;
}

/** Content words as lemmas, nouns as the verb that they derive from, names as entities; each once. */
function keysIn(tokens: readonly Token[], entityAt: ReadonlyMap<number, string>): readonly string[] {
  const keys = new Set<string>();
  for (const token of tokens) {
    const entity = entityAt.get(token.start);
    if (entity !== undefined) keys.add(`@${entity}`);
    else if (CONTENT.has(token.tag)) {
      const lemma = token.lemma.toLowerCase();
      if (!EMPTY_WORDS.has(lemma)) keys.add(token.tag === 'NOUN' ? (verbsOf(lemma)[0] ?? lemma) : lemma);
    }
  }
  return [...keys];
}
