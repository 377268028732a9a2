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
export function candidatePairs(profiles: readonly Profile[], sentences: SentenceIndex): readonly (readonly [Profile, Profile])[] {
  const pairs: (readonly [Profile, Profile])[] = [];
  const predicates = new Map<number, number[]>();
  const contents = new Map<number, number[]>();
  /** How much the claim at hand shares with each before it; zero again after each claim. */
  const shared = new Float64Array(profiles.length);
  const met = new Int32Array(profiles.length);
  let size = 0;
  const meet = (posting: readonly number[] | undefined, weight: number) => {
    if (!posting || posting.length > COMMON) return;
    for (const other of posting) {
      if (shared[other] === 0) met[size++] = other;
      shared[other]! += weight;
    }
  };
  for (const profile of profiles) {
    const { predicate, content, index } = profile;
    for (const key of predicate.keys) meet(predicates.get(key), ENOUGH_CONTENT);
    for (let k = 0; k < content.keys.length; k++) meet(contents.get(content.keys[k]!), content.weights[k]!);
    let worth = 0;
    for (let m = 0; m < size; m++) {
      const other = met[m]!;
      const weight = shared[other]!;
      shared[other] = 0;
      if (weight >= ENOUGH_CONTENT || (weight >= SOME_CONTENT && areBest(profiles[other]!, profile, sentences))) met[worth++] = other;
    }
    for (const other of met.subarray(0, worth).sort()) pairs.push([profiles[other]!, profile]);
    size = 0;
    for (const key of predicate.keys) post(predicates, key, index);
    for (const key of content.keys) post(contents, key, index);
  }
  return pairs;
}

/** Whether the sentences of two claims are each other's best match between their articles. */
const areBest = ({ row: one }: Profile, { row: other }: Profile, sentences: SentenceIndex): boolean => sentences.rank(one, other) === 0 && sentences.rank(other, one) === 0;

function post(index: Map<number, number[]>, key: number, claim: number): void {
  const posting = index.get(key);
  if (posting) posting.push(claim);
  else index.set(key, [claim]);
}
