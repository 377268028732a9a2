import type { Claim, Cluster, Divergence, Telling } from '../model.js';
import type { DivergenceRule, Scene } from '../rule.js';
import { isAsserted } from './asserts.js';
import { contrast, differenceOf, SEVERITY, type Reply } from './contrast.js';
import { likenessIn } from './likeness.js';

export interface Compared {
  readonly divergences: readonly Divergence[];
  /** All answers to the questions that brought out a divergence. */
  readonly tellings: readonly Telling[];
  /** Differences that are none, for an editor who wants to know. */
  readonly notes: readonly string[];
}

/** Every rule's question put to every claim of a cluster; at most one divergence for each question and pair of articles. */
export function divergencesOf(cluster: Cluster, rules: readonly DivergenceRule[], sceneOf: (claim: Claim) => Scene): Compared {
  const divergences: Divergence[] = [];
  const tellings: Telling[] = [];
  const notes = new Set<string>();
  const articles = [...new Set(cluster.claims.map((c) => c.article))];
  if (articles.length < 2) return { divergences, tellings, notes: [] };
  const scenes = new Map(cluster.claims.map((claim) => [claim, sceneOf(claim)]));
  const asserted = cluster.claims.filter((claim) => isAsserted(claim, scenes.get(claim)!.document));
  const likeness = likenessIn(cluster, (claim) => scenes.get(claim)!);
  for (const rule of rules) {
    // told of people, not of a fact: put to the whole story
    if (rule.facts) continue;
    const replies = repliesTo(rule, asserted, scenes);
    if (replies.size < 2) continue;
    const seen = new Set<string>();
    const found: Divergence[] = [];
    for (const [i, one] of articles.entries()) {
      for (const other of articles.slice(i + 1)) {
        const divergence = contrast(rule, likeness, replies.get(one) ?? [], replies.get(other) ?? [], notes);
        if (divergence) found.push(divergence);
      }
    }
    for (const divergence of found) {
      if (rule.againstMost && !isAgainstMost(divergence, found, replies.size)) continue;
      // three articles against one with the same answers say the same thing three times; promised in one and done in
      // another of the same day is not what it is against one of a later day
      const contrast = [divergence.kind, ...divergence.answers.map(({ says }) => says).sort()].join('\n');
      if (seen.has(contrast)) continue;
      seen.add(contrast);
      divergences.push(divergence);
    }
    if (seen.size === 0) continue;
    const told = [...replies.values()].flat();
    const between = new Set(divergences.flatMap((d) => (d.rule === rule.id ? d.between : [])));
    const sides = told.filter(({ claim }) => between.has(claim.id));
    // figures of another victim stand in the cluster, but answer no question that came up
    const speaksToIt = (reply: Reply) => sides.some((side) => side === reply || differenceOf(rule, likeness(side.claim, reply.claim), side, reply) !== 'unrelated');
    for (const reply of told) if (speaksToIt(reply)) tellings.push({ rule: rule.id, claim: reply.claim.id, answer: reply.answer });
  }
  divergences.sort((x, y) => SEVERITY[y.severity] - SEVERITY[x.severity]);
  return { divergences, tellings, notes: [...notes] };
}

/** Whether one of the two articles stands alone against at least two others, and they are most of those that tell of it. */
function isAgainstMost({ between: [one, other] }: Divergence, found: readonly Divergence[], articles: number): boolean {
  return [one, other].some((claim) => {
    const against = found.filter((d) => articleOf(d.between[0]) === articleOf(claim) || articleOf(d.between[1]) === articleOf(claim)).length;
    return against >= 2 && against > (articles - 1) / 2;
  });
}

/** Claim ids begin with the article's. */
const articleOf = (claim: string): string => claim.slice(0, claim.lastIndexOf(':'));

function repliesTo(rule: DivergenceRule, claims: readonly Claim[], scenes: ReadonlyMap<Claim, Scene>): ReadonlyMap<string, readonly Reply[]> {
  const replies = new Map<string, Reply[]>();
  for (const claim of claims) {
    const scene = scenes.get(claim)!;
    const answer = rule.answer(claim, scene);
    if (answer) (replies.get(claim.article) ?? replies.set(claim.article, []).get(claim.article)!).push({ claim, scene, answer });
  }
  return replies;
}
