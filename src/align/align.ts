import type { Claim, Cluster, Document, Evidence } from '../model.js';
import type { AlignmentRule } from '../rule.js';
import { agglomerate } from './agglomerate.js';
import { candidatePairs } from './candidates.js';
import { evidenceOf } from './shown-evidence.js';
import { originsOf } from './origins.js';
import { type Profile, profilesOf } from './profile.js';
import { indexSentences } from './sentences.js';
import { scorePairs } from './score.js';
import { titleOf } from './title.js';

export interface Alignment {
  /** Every claim is in exactly one cluster; one that nothing else reports stands alone. */
  readonly clusters: readonly Cluster[];
  /** Article id → id of the article that it was evidently copied or rewritten from. */
  readonly derivedFrom: ReadonlyMap<string, string>;
}

/** Puts together the claims of one story that report one fact. The order of articles and claims makes no difference. */
export function align(claims: readonly Claim[], documents: readonly Document[], rules: readonly AlignmentRule[]): Alignment {
  const ordered = [...claims].sort(byPlace);
  const sentences = indexSentences(documents);
  const profiles = profilesOf(ordered, documents, sentences, rules);
  const ids = rules.map((r) => r.id);
  const links = scorePairs(candidatePairs(profiles, sentences), sentences, ids);
  const groups = agglomerate(profiles.length, links);
  const groupOf = new Int32Array(profiles.length);
  groups.forEach((group, g) => {
    for (const i of group) groupOf[i] = g;
  });
  const scores = new Map<number, number>();
  for (const { a, b, score } of links) if (groupOf[a] === groupOf[b]) scores.set(a * profiles.length + b, score);
  const clusters = groups.map((group): Cluster => {
    const members = group.map((i) => profiles[i]!);
    return {
      title: titleOf(members),
      claims: members.map((p) => p.claim),
      evidence: evidenceAmong(members, ids, scores, profiles.length),
      confidence: confidenceAmong(members, scores, profiles.length),
    };
  });
  return { clusters, derivedFrom: originsOf(clusters, documents) };
}

function confidenceAmong(members: readonly Profile[], scores: ReadonlyMap<number, number>, n: number): ReadonlyMap<string, number> {
  const confidence = new Map<string, number>();
  for (let i = 0; i < members.length; i++) {
    const one = members[i]!;
    for (let j = i + 1; j < members.length; j++) {
      const other = members[j]!;
      const score = scores.get(one.index * n + other.index);
      if (score !== undefined) confidence.set(`${one.claim.id} ${other.claim.id}`, score);
    }
  }
  return confidence;
}

/** Below any score that two claims of one cluster have. */
const UNCOMPARED = -9;

function evidenceAmong(members: readonly Profile[], ids: readonly string[], scores: ReadonlyMap<number, number>, n: number): readonly Evidence[] {
  // each claim with the one that it matches best is enough to show why it belongs
  const found: Evidence[] = [];
  members.forEach((one, i) => {
    let best: Profile | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < i; k++) {
      const other = members[k]!;
      const score = scores.get(other.index * n + one.index) ?? UNCOMPARED;
      if (score <= highest) continue;
      best = other;
      highest = score;
    }
    if (best) found.push(...evidenceOf(best, one, ids));
  });
  return found;
}

const byPlace = (x: Claim, y: Claim) =>
  (x.article < y.article ? -1 : x.article > y.article ? 1 : 0) || x.start - y.start || x.end - y.end || x.predicate.start - y.predicate.start;
