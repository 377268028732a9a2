import { refine } from './refine.js';

/** A scored pair of items, by index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Log-odds of a pair that shares too little to be compared at all. */
const UNCOMPARED = -2;
/** Clusters merge while their average log-odds are over this. Tuned on the gold stories and the ECB+ train topics. */
const THRESHOLD = -0.25;

/**
 * Average-link agglomerative clustering over sparse scores; deterministic, ties broken by the lower indices.
 * Returns the clusters as sorted lists of indices, in order of their first. Time: near-linear in the links, since only linked clusters can merge.
 */
export function agglomerate(items: number, links: readonly Link[]): readonly (readonly number[])[] {
  const members: (number[] | undefined)[] = Array.from({ length: items }, (_, i) => [i]);
  const sums: Map<number, { sum: number; count: number }>[] = Array.from({ length: items }, () => new Map());
  const heap = new Heap();
  const average = (a: number, b: number) => {
    const pairs = members[a]!.length * members[b]!.length;
    const { sum, count } = sums[a]!.get(b)!;
    return (sum + (pairs - count) * UNCOMPARED) / pairs;
  };
  const near = withinReach(items, links);
  for (const { a, b, score } of near) {
    sums[a]!.set(b, { sum: score, count: 1 });
    sums[b]!.set(a, { sum: score, count: 1 });
    if (score > THRESHOLD) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { a, b, score } = top;
    if (!members[a] || !members[b] || average(a, b) !== score) continue; // one of them has grown since
    members[a]!.push(...members[b]!);
    members[b] = undefined;
    sums[a]!.delete(b);
    for (const [c, link] of sums[b]!) {
      sums[c]!.delete(b);
      if (c === a || !members[c]) continue;
      const held = sums[a]!.get(c);
      const joined = held ? { sum: held.sum + link.sum, count: held.count + link.count } : link;
      sums[a]!.set(c, joined);
      sums[c]!.set(a, joined);
    }
    for (const c of sums[a]!.keys()) {
      if (!members[c]) continue;
      const mean = average(Math.min(a, c), Math.max(a, c));
      if (mean > THRESHOLD) heap.push({ score: mean, a: Math.min(a, c), b: Math.max(a, c) });
    }
  }
  return refine(members.filter((m) => m !== undefined), items, near);
}

/** Links between items that a chain of good links joins: all others stay under the threshold whatever merges, and they are most. */
function withinReach(items: number, links: readonly Link[]): readonly Link[] {
  const parents = Int32Array.from({ length: items }, (_, i) => i);
  const top = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  for (const { a, b, score } of links) if (score > THRESHOLD) parents[top(a)] = top(b);
  return links.filter(({ a, b }) => top(a) === top(b));
}

/** Binary max-heap of links; equal scores by lower indices, so that the result does not depend on insertion. */
class Heap {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    let i = links.push(link) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!before(links[i]!, links[up]!)) break;
      [links[i], links[up]] = [links[up]!, links[i]!];
      i = up;
    }
  }

  pop(): Link | undefined {
    const links = this.#links;
    const top = links[0];
    const last = links.pop();
    if (!top || !last || links.length === 0) return top;
    links[0] = last;
    for (let i = 0; ; ) {
      let best = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < links.length && before(links[child]!, links[best]!)) best = child;
      if (best === i) return top;
      [links[i], links[best]] = [links[best]!, links[i]!];
      i = best;
    }
  }
}

const before = (x: Link, y: Link): boolean => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
