import type { Cluster, Document } from '../model.js';

/** An article follows another when at least this share of its sentences has a counterpart there … */
const MIN_SHARE = 0.6;
/** … and at least this share of the counterparts stands in the same order. */
const MIN_ORDER = 0.75;
/** Fewer shared sentences than this prove nothing. */
const MIN_SENTENCES = 4;

/**
 * Articles that copy or rewrite one another: most sentences of one have a counterpart in the other, in the same order.
 * The earlier one is the origin; among equals the longer, then the one with the lower id.
 */
export function originsOf(clusters: readonly Cluster[], documents: readonly Document[]): ReadonlyMap<string, string> {
  const order = new Map([...documents].sort(byAge).map((d, i) => [d.article.id, i]));
  const pairs = new Map<string, Map<number, number[]>>();
  for (const { claims } of clusters) {
    for (const one of claims) {
      for (const other of claims) {
        if (order.get(one.article)! >= order.get(other.article)!) continue;
        const key = `${other.article}\n${one.article}`;
        const counterparts = pairs.get(key) ?? pairs.set(key, new Map()).get(key)!;
        (counterparts.get(other.sentence) ?? counterparts.set(other.sentence, []).get(other.sentence)!).push(one.sentence);
      }
    }
  }
  const origins = new Map<string, string>();
  const strength = new Map<string, number>();
  const sentences = new Map(documents.map((d) => [d.article.id, d.sentences.filter((s) => s.kind === 'body').length]));
  for (const [key, counterparts] of pairs) {
    const [later, earlier] = key.split('\n') as [string, string];
    const share = counterparts.size / Math.max(1, sentences.get(later)!);
    if (counterparts.size < MIN_SENTENCES || share < MIN_SHARE) continue;
    const sequence = [...counterparts].sort((x, y) => x[0] - y[0]).map(([, at]) => median(at));
    const inOrder = longestIncreasing(sequence) / sequence.length;
    if (inOrder < MIN_ORDER || share * inOrder <= (strength.get(later) ?? 0)) continue;
    strength.set(later, share * inOrder);
    origins.set(later, earlier);
  }
  return new Map([...origins].sort((x, y) => (x[0] < y[0] ? -1 : 1)));
}

const byAge = (x: Document, y: Document): number =>
  (x.article.published ?? '9').localeCompare(y.article.published ?? '9', 'en') || y.article.text.length - x.article.text.length || (x.article.id < y.article.id ? -1 : 1);

const median = (list: readonly number[]): number => [...list].sort((x, y) => x - y)[list.length >> 1]!;

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
