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
  const contents = new Map<string, number[]>();
  for (const profile of profiles) {
    const shared = new Map<number, number>();
    const meet = <K>(index: ReadonlyMap<K, number[]>, key: K, weight: number) => {
      const posting = index.get(key);
      if (!posting || posting.length > COMMON) return;
      for (const other of posting) shared.set(other, (shared.get(other) ?? 0) + weight);
    };
    for (const key of profile.predicate.keys.keys()) meet(predicates, key, ENOUGH_CONTENT);
    for (const [key, weight] of profile.content) meet(contents, key, weight);
    for (const other of [...shared.keys()].sort((a, b) => a - b)) {
      const rival = profiles[other]!;
      if (shared.get(other)! >= (areBest(rival, profile, sentences) ? SOME_CONTENT : ENOUGH_CONTENT)) yield [rival, profile];
    }
    for (const key of profile.predicate.keys.keys()) post(predicates, key, profile.index);
    for (const key of profile.content.keys()) post(contents, key, profile.index);
  }
}

/** Whether the sentences of two claims are each other's best match between their articles. */
const areBest = ({ row: one }: Profile, { row: other }: Profile, sentences: SentenceIndex): boolean => sentences.rank(one, other) === 0 && sentences.rank(other, one) === 0;

function post<K>(index: Map<K, number[]>, key: K, claim: number): void {
  const posting = index.get(key);
  if (posting) posting.push(claim);
  else index.set(key, [claim]);
}
