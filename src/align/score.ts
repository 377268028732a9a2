import { readFileSync } from 'node:fs';
import type { Link } from './agglomerate.js';
import type { MatchStrength, See } from './evidence/see.js';
import { areBrief, crossed, inBrief, seeEvidence } from './features.js';
import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

type Table = ReadonlyMap<string, number>;

interface Weights {
  /** Log-odds that each piece of named evidence adds, for each strength of the match between the predicates. */
  readonly evidence: Readonly<Record<MatchStrength, Table>>;
  /** … and each piece of `rivalryOf`, once all pairs have a first score. */
  readonly rivalry: Table;
}

const STRENGTHS: readonly MatchStrength[] = ['same predicate', 'like predicate', 'loosely like predicate', 'other predicate'];

let weights: { readonly whole: Weights; readonly brief: Weights } | undefined;

/** For pairs of whole articles and for those with a brief item. Learned by train/alignment.ts; see there for the data. Evidence without a weight counts nothing. */
function learned(): { readonly whole: Weights; readonly brief: Weights } {
  if (!weights) {
    const read = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<'evidence' | 'rivalry', Record<string, number>>;
    const evidence = new Map(Object.entries(read.evidence));
    const rivalry = new Map(Object.entries(read.rivalry));
    weights = { whole: weightsOf(evidence, rivalry), brief: weightsOf(withBrief(evidence), withBrief(rivalry)) };
  }
  return weights;
}

/** What holds in general and what brief items add to it. */
function withBrief(table: Table): Table {
  const prefix = inBrief('');
  const names = [...table.keys()].map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
  return new Map(names.map((name) => [name, (table.get(name) ?? 0) + (table.get(inBrief(name)) ?? 0)]));
}

function weightsOf(evidence: Table, rivalry: Table): Weights {
  const general = [...evidence.keys()].filter((name) => !STRENGTHS.some((s) => name.startsWith(crossed(s, ''))));
  const under = (strength: MatchStrength): Table => {
    const prefix = crossed(strength, '');
    const own = [...evidence.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    return new Map([...new Set([...general, ...own])].map((name) => [name, (evidence.get(name) ?? 0) + (evidence.get(crossed(strength, name)) ?? 0)]));
  };
  return {
    evidence: { 'same predicate': under('same predicate'), 'like predicate': under('like predicate'), 'loosely like predicate': under('loosely like predicate'), 'other predicate': under('other predicate') },
    rivalry,
  };
}

/** Log-odds that the claims of each pair report one fact. */
export function scorePairs(pairs: readonly (readonly [Profile, Profile])[], sentences: SentenceIndex, ruleIds: readonly string[]): readonly Link[] {
  const { whole, brief } = learned();
  let sum = 0;
  let table: Table;
  const see = (name: string, value: number) => {
    sum += value * (table.get(name) ?? 0);
  };
  const begin = (strength: MatchStrength, isBrief: boolean) => {
    table = (isBrief ? brief : whole).evidence[strength];
    return see;
  };
  const first = new Float64Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    sum = 0;
    seeEvidence(pairs[i]![0], pairs[i]![1], sentences, ruleIds, begin);
    first[i] = sum;
  }
  const standings = rivalsOf(pairs, first);
  return pairs.map(([a, b], i) => {
    sum = 0;
    table = (areBrief(a, b) ? brief : whole).rivalry;
    seeRivalry(a, b, first[i]!, standings, i, see);
    return { a: a.index, b: b.index, score: sum };
  });
}

export function weigh(features: ReadonlyMap<string, number>, table: Table): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (table.get(name) ?? 0);
  return sum;
}

/** The same evidence as tables: what training learns from. */
export function rivalryOf(pairs: readonly (readonly [Profile, Profile])[], scores: readonly number[]): readonly ReadonlyMap<string, number>[] {
  const standings = rivalsOf(pairs, scores);
  return pairs.map(([a, b], i) => {
    const features = new Map<string, number>();
    const brief = areBrief(a, b);
    seeRivalry(a, b, scores[i]!, standings, i, (name, value) => {
      features.set(name, value);
      if (brief) features.set(inBrief(name), value);
    });
    return features;
  });
}

/** Being further behind than this makes no difference. */
const FAR_BEHIND = 3;

/**
 * How a pair stands against its rivals: whether each claim is the other's best match in the other's article. A good
 * match is less good when the article has a better one.
 */
function seeRivalry(a: Profile, b: Profile, score: number, standings: Float64Array, i: number, see: See): void {
  const behind = standings[2 * i]! - score;
  const behindOther = standings[2 * i + 1]! - score;
  see('bias', 1);
  see('evidence', score);
  see('behind the best', Math.min(FAR_BEHIND, behind) + Math.min(FAR_BEHIND, behindOther));
  if (behind === 0 && behindOther === 0) see('each other’s best', 1);
  else if (behind === 0 || behindOther === 0) see('best of one', 1);
  if (a.claim.article === b.claim.article) see('same article', 1);
}

/**
 * For each pair the best score that either of its claims reaches in the other's article. The pairs stand in the order in which they
 * were found, so that those of one claim with another article, wherever they stand, come without one with a third article between.
 */
function rivalsOf(pairs: readonly (readonly [Profile, Profile])[], scores: ArrayLike<number>): Float64Array {
  const best = new Float64Array(2 * pairs.length).fill(Number.NEGATIVE_INFINITY);
  const slotOf = new Int32Array(2 * pairs.length);
  let slots = 0;
  /** Of each claim: the article that it was last put against, and the slot of the two. */
  const against: string[] = [];
  const slot: number[] = [];
  const put = (at: number, { index }: Profile, { claim: { article } }: Profile, score: number) => {
    if (against[index] !== article) {
      against[index] = article;
      slot[index] = slots++;
    }
    const own = slot[index]!;
    slotOf[at] = own;
    if (score > best[own]!) best[own] = score;
  };
  pairs.forEach(([a, b], i) => {
    put(2 * i, a, b, scores[i]!);
    put(2 * i + 1, b, a, scores[i]!);
  });
  return Float64Array.from(slotOf, (own) => best[own]!);
}
