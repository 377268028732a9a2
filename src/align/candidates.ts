import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

/** A key that more claims of the story share than this tells nothing by itself. */
const COMMON = 80;
/** Shared content that makes a candidate without a shared predicate: about one rare word, or two that are not. */
const ENOUGH_CONTENT = 0.6;
/** … and in sentences that match each other best. */
const SOME_CONTENT = 0.25;

/**
 * Pairs of claims worth comparing, each once, lower index first: they share a key of the predicate, or enough rare words.
 * By inverted index; the cost grows with the number of shared keys, not with all pairs.
 */
export function* candidatePairs(profiles: readonly Profile[], sentences: SentenceIndex): Generator<readonly [Profile, Profile]> {
  const predicates = new Map<number, number[]>();
  const contents = new Map<number, number[]>();
  /** How much the claim at hand shares with each before it; zero again after each claim. */
  const shared = new Float64Array(profiles.length);
  let met: number[] = [];
  const meet = (posting: readonly number[] | undefined, weight: number) => {
    if (!posting || posting.length > COMMON) return;
    for (const other of posting) {
      if (shared[other] === 0) met.push(other);
      shared[other]! += weight;
    }
  };
  for (const profile of profiles) {
    const { predicate, content, index } = profile;
    met = [];
    for (const key of predicate.keys) meet(predicates.get(key), ENOUGH_CONTENT);
    for (const [k, key] of content.keys.entries()) meet(contents.get(key), content.weights[k]!);
    const worth: number[] = [];
    for (const other of met) {
      const weight = shared[other]!;
      shared[other] = 0;
      if (weight >= ENOUGH_CONTENT || (weight >= SOME_CONTENT && areBest(profiles[other]!, profile, sentences))) worth.push(other);
    }
    for (const other of worth.sort((a, b) => a - b)) yield [profiles[other]!, profile];
    for (const key of predicate.keys) post(predicates, key, index);
    for (const key of content.keys) post(contents, key, index);
  }
}

/** Whether the sentences of two claims are each other's best match between their articles. */
const areBest = ({ row: one }: Profile, { row: other }: Profile, sentences: SentenceIndex): boolean => sentences.rank(one, other) === 0 && sentences.rank(other, one) === 0;

function post(index: Map<number, number[]>, key: number, claim: number): void {
  const posting = index.get(key);
  if (posting) posting.push(claim);
  else index.set(key, [claim]);
}
