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

/** Sentences of a story and how alike they are across articles. */
export interface SentenceIndex {
  contentOf(article: string, sentence: number): Content;
  /** Weight of a key in this story: rare in English and rare in the story. */
  weightOf(key: string): number;
  keysOf(tokens: readonly Token[], article: string): readonly string[];
  /** Cosine of two sentences' content, 0 to 1. */
  likeness(one: SentenceRef, other: SentenceRef): number;
  /** Rank, from 0, of the other sentence among those of its article by likeness to the one; Infinity when they share nothing. */
  rank(one: SentenceRef, other: SentenceRef): number;
}

export interface SentenceRef {
  readonly article: string;
  readonly sentence: number;
}

export function indexSentences(documents: readonly Document[]): SentenceIndex {
  const entityAt = new Map(documents.map((d) => [d.article.id, entitiesByToken(d)]));
  const rows: { ref: SentenceRef; keys: readonly string[]; content: Content; norm: number }[] = [];
  const first = new Map<string, number>();
  const frequency = new Map<string, number>();
  const keysOf = (tokens: readonly Token[], article: string) => keysIn(tokens, entityAt.get(article)!);
  for (const { article, sentences } of documents) {
    first.set(article.id, rows.length);
    sentences.forEach((s, sentence) => {
      const keys = keysOf(s.tokens, article.id);
      for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
      rows.push({ ref: { article: article.id, sentence }, keys, content: new Map(), norm: 0 });
    });
  }
  const all = rows.length + SMOOTHING;
  const weights = new Map<string, number>();
  for (const [key, n] of frequency) weights.set(key, (rarityOf(key) / MAX_RARITY) * (Math.log(all / (n + 1)) / Math.log(all)));
  const postings = new Map<string, number[]>();
  rows.forEach((row, i) => {
    row.content = new Map(row.keys.map((key) => [key, weights.get(key)!]));
    for (const w of row.content.values()) row.norm += w * w;
    row.norm = Math.sqrt(row.norm);
    for (const key of row.keys) (postings.get(key) ?? postings.set(key, []).get(key)!).push(i);
  });
  const likenesses = rows.map((row, i) => {
    const dots = new Map<number, number>();
    for (const [key, w] of row.content) for (const j of postings.get(key)!) if (j !== i) dots.set(j, (dots.get(j) ?? 0) + w * w);
    for (const [j, dot] of dots) dots.set(j, row.norm === 0 ? 0 : dot / (row.norm * rows[j]!.norm || 1));
    return dots;
  });
  const ranks = likenesses.map((dots) => {
    const byArticle = new Map<string, number[]>();
    for (const j of dots.keys()) (byArticle.get(rows[j]!.ref.article) ?? byArticle.set(rows[j]!.ref.article, []).get(rows[j]!.ref.article)!).push(j);
    const rank = new Map<number, number>();
    for (const list of byArticle.values()) list.sort((x, y) => dots.get(y)! - dots.get(x)! || x - y).forEach((j, n) => rank.set(j, n));
    return rank;
  });
  const at = ({ article, sentence }: SentenceRef) => first.get(article)! + sentence;
  return {
    contentOf: (article, sentence) => rows[at({ article, sentence })]!.content,
    weightOf: (key) => weights.get(key) ?? 0,
    keysOf,
    likeness: (one, other) => likenesses[at(one)]!.get(at(other)) ?? 0,
    rank: (one, other) => ranks[at(one)]!.get(at(other)) ?? Number.POSITIVE_INFINITY,
  };
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
