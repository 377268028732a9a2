import type { Claim } from '../model.js';
import type { Profile } from './profile.js';

/** Claims with at most this many letters between them are neighbours: about a sentence. */
const NEAR = 200;
/** More than this score, or this many, say no more. */
const MOST_SCORE = 3;
const MOST_PAIRS = 4;

/** How well the surroundings of a pair match: what the claims beside the one tell, claims beside the other tell as well. */
export interface Company {
  /** Best score of any two neighbours, over 0, for each pair. */
  readonly best: Float64Array;
  /** How many pairs of neighbours are rather one fact than not. */
  readonly count: Uint8Array;
}

/** For pairs with a first score each. Cost: only pairs that score over 0 have a say, and each has one in its near surroundings only. */
export function companyOf(pairs: readonly (readonly [Profile, Profile])[], scores: ArrayLike<number>): Company {
  const best = new Float64Array(pairs.length);
  const count = new Uint8Array(pairs.length);
  const near = neighboursAmong(pairs);
  // of each claim those before it that it is paired with, and the numbers of the pairs: a row is short
  const earlier: number[][] = near.map(() => []);
  const numbers: number[][] = near.map(() => []);
  for (let i = 0; i < pairs.length; i++) {
    const [a, b] = pairs[i]!;
    earlier[b.index]!.push(a.index);
    numbers[b.index]!.push(i);
  }
  for (let i = 0; i < pairs.length; i++) {
    const [a, b] = pairs[i]!;
    const score = Math.min(MOST_SCORE, scores[i]!);
    if (score <= 0 || a.claim.article === b.claim.article) continue;
    for (const x of near[a.index]!) {
      for (const y of near[b.index]!) {
        const last = x < y ? y : x;
        const at = earlier[last]!.indexOf(x < y ? x : y);
        if (at < 0) continue;
        const pair = numbers[last]![at]!;
        if (score > best[pair]!) best[pair] = score;
        if (count[pair]! < MOST_PAIRS) count[pair]!++;
      }
    }
  }
  return { best, count };
}

/** Index of a profile → those of the profiles that stand beside it, none inside the other. */
function neighboursAmong(pairs: readonly (readonly [Profile, Profile])[]): readonly (readonly number[])[] {
  const known: Claim[] = [];
  for (const [a, b] of pairs) {
    known[a.index] = a.claim;
    known[b.index] = b.claim;
  }
  const near: number[][] = Array.from(known, () => []);
  const placed = known.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim !== undefined);
  // profiles stand by place: what follows a claim closely follows it in the list
  for (let i = 0; i < placed.length; i++) {
    const { claim, index } = placed[i]!;
    for (let k = i + 1; k < placed.length; k++) {
      const { claim: next, index: other } = placed[k]!;
      if (next.article !== claim.article || next.start - claim.end >= NEAR) break;
      if (next.start < claim.end) continue;
      near[index]!.push(other);
      near[other]!.push(index);
    }
  }
  return near;
}
