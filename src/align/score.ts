import { readFileSync } from 'node:fs';
import type { Link } from './agglomerate.js';
import type { MatchStrength } from './evidence/see.js';
import { crossed, seeEvidence } from './features.js';
import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

interface Weights {
  /** Log-odds that each piece of named evidence adds, for each strength of the match between the predicates. */
  readonly evidence: Readonly<Record<MatchStrength, ReadonlyMap<string, number>>>;
  /** … and each piece of `rivalryOf`, once all pairs have a first score. */
  readonly rivalry: ReadonlyMap<string, number>;
}

const STRENGTHS: readonly MatchStrength[] = ['same predicate', 'like predicate', 'other predicate'];

let weights: Weights | undefined;

/** Learned by train/alignment.ts; see there for the data. Evidence without a weight counts nothing. */
function learned(): Weights {
  if (!weights) {
    const { evidence, rivalry } = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<'evidence' | 'rivalry', Record<string, number>>;
    const general = Object.keys(evidence).filter((name) => !STRENGTHS.some((s) => name.startsWith(`${s}: `)));
    const under = (strength: MatchStrength) => {
      const own = Object.keys(evidence).filter((name) => name.startsWith(`${strength}: `)).map((name) => name.slice(strength.length + 2));
      return new Map([...new Set([...general, ...own])].map((name) => [name, (evidence[name] ?? 0) + (evidence[crossed(strength, name)] ?? 0)]));
    };
    weights = {
      evidence: { 'same predicate': under('same predicate'), 'like predicate': under('like predicate'), 'other predicate': under('other predicate') },
      rivalry: new Map(Object.entries(rivalry)),
    };
  }
  return weights;
}

/** Log-odds that the claims of each pair report one fact. */
export function scorePairs(pairs: readonly (readonly [Profile, Profile])[], sentences: SentenceIndex, ruleIds: readonly string[]): readonly Link[] {
  const { evidence, rivalry } = learned();
  let sum = 0;
  let table: ReadonlyMap<string, number>;
  const see = (name: string, value: number) => {
    sum += value * (table.get(name) ?? 0);
  };
  const begin = (strength: MatchStrength) => {
    table = evidence[strength];
    return see;
  };
  const first = pairs.map(([a, b]) => {
    sum = 0;
    seeEvidence(a, b, sentences, ruleIds, begin);
    return sum;
  });
  return rivalryOf(pairs, first).map((features, i) => ({ a: pairs[i]![0].index, b: pairs[i]![1].index, score: weigh(features, rivalry) }));
}

export function weigh(features: ReadonlyMap<string, number>, table: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (table.get(name) ?? 0);
  return sum;
}

/**
 * How a pair stands against its rivals: whether each claim is the other's best match in the other's article. A good
 * match is less good when the article has a better one.
 */
export function rivalryOf(pairs: readonly (readonly [Profile, Profile])[], scores: readonly number[]): readonly ReadonlyMap<string, number>[] {
  const best = new Map<number, number>();
  const articles = new Map<string, number>();
  const numberOf = (article: string) => articles.get(article) ?? articles.set(article, articles.size).get(article)!;
  for (const [a, b] of pairs) numberOf(a.claim.article), numberOf(b.claim.article);
  const key = (claim: Profile, other: Profile) => claim.index * articles.size + numberOf(other.claim.article);
  pairs.forEach(([a, b], i) => {
    const score = scores[i]!;
    for (const k of [key(a, b), key(b, a)]) if (score > (best.get(k) ?? Number.NEGATIVE_INFINITY)) best.set(k, score);
  });
  return pairs.map(([a, b], i) => {
    const score = scores[i]!;
    const behind = best.get(key(a, b))! - score;
    const behindOther = best.get(key(b, a))! - score;
    const features = new Map<string, number>([['bias', 1], ['evidence', score], ['behind the best', Math.min(3, behind) + Math.min(3, behindOther)]]);
    if (behind === 0 && behindOther === 0) features.set('each other’s best', 1);
    else if (behind === 0 || behindOther === 0) features.set('best of one', 1);
    if (a.claim.article === b.claim.article) features.set('same article', 1);
    return features;
  });
}
