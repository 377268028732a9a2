import type { Cluster, Document } from '../model.js';
import { within } from '../language/within.js';

/** A sentence retells another when it shares this part of the content words of the shorter one, quotations left out: two reporters in one room quote the same words. */
const RETOLD = 0.4;
/** An article follows another when at least this share of its sentences retells sentences there … */
const MIN_SHARE = 0.55;
/** … in nearly the same order. Both tuned on the gold stories and the sample stories. */
const MIN_ORDER = 0.85;
/** Fewer retold sentences than this prove nothing. */
const MIN_SENTENCES = 4;
/** Two sentences of fewer content words than this are alike by chance. */
const MIN_WORDS = 3;

/**
 * Articles that copy or rewrite one another: most sentences of one retell sentences of the other, in the same order.
 * The earlier one is the origin; among equals the longer, then the one with the lower id.
 */
export function originsOf(clusters: readonly Cluster[], documents: readonly Document[]): ReadonlyMap<string, string> {
  const ordered = [...documents].sort(byAge);
  const age = new Map(ordered.map((d, i) => [d.article.id, i]));
  const bodies = new Map(documents.map((d) => [d.article.id, d.sentences.filter((s) => s.kind === 'body').length]));
  const words = new Map(documents.map((d) => [d.article.id, reportersWords(d)]));
  const origins = new Map<string, string>();
  const strength = new Map<string, number>();
  for (const [later, earlier, counterparts] of counterpartsIn(clusters, age)) {
    const retold: number[] = [];
    for (const [sentence, candidates] of [...counterparts].sort((x, y) => x[0] - y[0])) {
      const best = bestOf(words.get(later)![sentence]!, candidates, words.get(earlier)!);
      if (best !== undefined) retold.push(best);
    }
    const share = retold.length / Math.max(1, bodies.get(later)!);
    if (retold.length < MIN_SENTENCES || share < MIN_SHARE || share <= (strength.get(later) ?? 0)) continue;
    if (longestIncreasing(retold) < MIN_ORDER * retold.length) continue;
    strength.set(later, share);
    origins.set(later, earlier);
  }
  return new Map([...origins].sort((x, y) => (x[0] < y[0] ? -1 : 1)));
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

/** Content words of each sentence that stand outside quotation marks. */
function reportersWords({ sentences, quotations }: Document): readonly ReadonlySet<string>[] {
  return sentences.map((sentence) => {
    const quoted = within(quotations, sentence);
    return new Set(sentence.tokens.filter((t) => CONTENT.has(t.tag) && !quoted.some((q) => q.start <= t.start && t.end <= q.end)).map((t) => t.lemma.toLowerCase()));
  });
}

/** For each pair of articles, later first: sentence → sentences of the earlier one that report a fact of it. */
function counterpartsIn(clusters: readonly Cluster[], age: ReadonlyMap<string, number>): readonly (readonly [string, string, ReadonlyMap<number, ReadonlySet<number>>])[] {
  const pairs = new Map<string, readonly [string, string, Map<number, Set<number>>]>();
  for (const { claims } of clusters) {
    for (const one of claims) {
      for (const other of claims) {
        if (age.get(one.article)! >= age.get(other.article)!) continue;
        const key = `${other.article}\n${one.article}`;
        const row = pairs.get(key) ?? pairs.set(key, [other.article, one.article, new Map()]).get(key)!;
        (row[2].get(other.sentence) ?? row[2].set(other.sentence, new Set()).get(other.sentence)!).add(one.sentence);
      }
    }
  }
  return [...pairs].sort((x, y) => (x[0] < y[0] ? -1 : 1)).map(([, row]) => row);
}

function bestOf(words: ReadonlySet<string>, candidates: ReadonlySet<number>, of: readonly ReadonlySet<string>[]): number | undefined {
  let best: number | undefined;
  let most = RETOLD;
  for (const candidate of [...candidates].sort((x, y) => x - y)) {
    const other = of[candidate]!;
    let shared = 0;
    for (const word of words) if (other.has(word)) shared++;
    const part = shared / Math.max(MIN_WORDS, Math.min(words.size, other.size));
    if (part >= most && (best === undefined || part > most)) [best, most] = [candidate, part];
  }
  return best;
}

const byAge = (x: Document, y: Document): number =>
  (x.article.published ?? '9').localeCompare(y.article.published ?? '9', 'en') || y.article.text.length - x.article.text.length || (x.article.id < y.article.id ? -1 : 1);

/** Length of the longest non-decreasing subsequence (patience sorting). */
function longestIncreasing(sequence: readonly number[]): number {
  const tails: number[] = [];
  for (const x of sequence) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! <= x) low = middle + 1;
      else high = middle;
    }
    tails[low] = x;
  }
  return tails.length;
}
