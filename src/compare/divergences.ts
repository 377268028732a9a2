import type { Cluster, Divergence, Telling } from '../model.js';
import type { DivergenceRule, Likeness } from '../rule.js';
import { byArticle } from './by-article.js';
import { type Compares, contrast, divergenceOf, isCompared, isRelated, type Pair, type Question, SEVERITY } from './contrast.js';
import type { LikenessIn, LikenessOf } from './likeness.js';
import { withContents, type ContentOf } from './told-content.js';
import type { Reply, Witness, WitnessOf } from './witness.js';

export interface Compared {
  readonly divergences: readonly Divergence[];
  /** All answers to the questions that brought out a divergence. */
  readonly tellings: readonly Telling[];
  /** Differences that are none, for an editor who wants to know. */
  readonly notes: readonly string[];
}

const NOTHING: Compared = { divergences: [], tellings: [], notes: [] };

/** Of the pairs of articles that differ in one and the same way so many are told: thirty articles against thirty would say it nine hundred times. */
export const MOST_TOLD = 12;

/** Every rule's question put to every claim of a cluster; at most one divergence for each question and pair of articles. */
export function divergencesOf(cluster: Cluster, questions: readonly Question[], witnessOf: WitnessOf, likenessIn: LikenessIn, contentOf: ContentOf): Compared {
  if (cluster.claims.every(({ article }) => article === cluster.claims[0]!.article)) return NOTHING;
  const { told: whole, standsFor } = withContents(cluster, contentOf);
  const likeness = likenessIn(whole);
  const witnesses = whole.claims.map(witnessOf).filter(({ asserted }) => asserted);
  const pairings = pairingsOf(witnesses, likeness);
  const divergences: Divergence[] = [];
  const tellings: Telling[] = [];
  const notes = new Set<string>();
  for (const question of questions) {
    const { rule, compares, replyOf } = question;
    // told of people, not of a fact: put to the whole story, and to a finding only where the rule says how
    if (rule.facts && rule.compares === undefined) continue;
    const found: Divergence[] = [];
    // most clusters have nobody who speaks to a question
    if (!pairings[compares].asked.some(replyOf)) continue;
    for (const pairs of pairings[compares].pairs) {
      const divergence = contrast(question, pairs, notes);
      if (divergence) found.push(divergence);
    }
    if (found.length === 0) continue;
    const told = witnesses.flatMap((witness) => replyOf(witness) ?? []);
    const alike = (one: Reply, other: Reply) => likeness(witnessOf(one.claim), witnessOf(other.claim));
    if (!rule.againstMost) found.push(...carriedOver(rule, found, told, alike));
    const seen = new Map<string, number>();
    for (const divergence of found) {
      if (rule.againstMost && !isAgainstMost(divergence, found, new Set(told.map(({ claim }) => claim.article)).size)) continue;
      // promised in one and done in another of the same day is not what it is against one of a later day
      const contrast = [divergence.kind, ...divergence.answers.map(({ says }) => says).sort()].join('\n');
      const times = seen.get(contrast) ?? 0;
      if (times >= (rule.againstMost ? 1 : MOST_TOLD)) continue;
      seen.set(contrast, times + 1);
      divergences.push(divergence);
    }
    if (seen.size === 0) continue;
    const between = new Set(divergences.flatMap((d) => (d.rule === rule.id ? d.between : [])));
    const sides = told.filter(({ claim }) => between.has(claim.id));
    // figures of another victim stand in the cluster, but answer no question that came up
    const speaksToIt = (reply: Reply) => sides.some((side) => side === reply || isRelated(question, alike(side, reply), side, reply));
    for (const reply of told) if (speaksToIt(reply)) tellings.push({ rule: rule.id, claim: reply.claim.id, answer: reply.answer });
  }
  divergences.sort((x, y) => SEVERITY[y.severity] - SEVERITY[x.severity]);
  if (standsFor.size === 0) return { divergences, tellings, notes: [...notes] };
  const own = (id: string): string => standsFor.get(id) ?? id;
  return {
    divergences: divergences.map((d): Divergence => ({ ...d, between: [own(d.between[0]), own(d.between[1])] })),
    tellings: tellings.map((t): Telling => ({ ...t, claim: own(t.claim) })),
    notes: [...notes],
  };
}

/**
 * A telling that surely agrees with one side of a divergence stands against the other side as well, however differently the two are worded.
 * It is told low: that the two speak of one thing is known only over a third.
 */
function carriedOver(rule: DivergenceRule, found: readonly Divergence[], told: readonly Reply[], likeness: (one: Reply, other: Reply) => Likeness): readonly Divergence[] {
  const pairOf = (one: string, other: string): string => [articleOf(one), articleOf(other)].sort().join('\n');
  const known = new Set(found.map(({ between: [one, other] }) => pairOf(one, other)));
  const byId = new Map(told.map((reply) => [reply.claim.id, reply]));
  const added: Divergence[] = [];
  for (const { between } of found) {
    for (const [near, far] of [between, [between[1], between[0]] as const].map(([a, b]) => [byId.get(a), byId.get(b)] as const)) {
      if (!near || !far) continue;
      for (const reply of told) {
        const pair = pairOf(reply.claim.id, far.claim.id);
        if (known.has(pair) || reply.claim.article === near.claim.article || reply.claim.article === far.claim.article || reply.answer.says !== near.answer.says) continue;
        const both = likeness(near, reply);
        if (!both.sameEvent && !both.oneFact) continue;
        const ones = told.filter(({ claim }) => claim.article === reply.claim.article);
        if (ones.some((r) => rule.differ(r.answer, far.answer, likeness(r, far)) === undefined)) continue;
        const difference = rule.differ(far.answer, reply.answer, likeness(far, near));
        if (!difference || difference === 'unrelated') continue;
        known.add(pair);
        added.push(divergenceOf(rule, far, reply, { ...difference, severity: 'low' }));
      }
    }
  }
  return added;
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

interface Pairing {
  /** For each two articles, the claims of the one with those of the other that rules put against them. */
  readonly pairs: readonly (readonly Pair[])[];
  /** The first of each pair, each once: the others are asked only where one of these has spoken. */
  readonly asked: readonly Witness[];
}

type Pairings = Readonly<Record<Compares, Pairing>>;

/** Told apart once for all rules: most pairs of a cluster are not of one event. */
function pairingsOf(witnesses: readonly Witness[], likeness: LikenessOf): Pairings {
  const articles = [...byArticle(witnesses, ({ claim }) => claim.article).values()];
  const words: Pair[][] = [];
  for (const [i, ones] of articles.entries()) {
    for (const others of articles.slice(i + 1)) {
      const pairs: Pair[] = [];
      for (const one of ones) for (const other of others) pairs.push({ one, other, likeness: likeness(one, other) });
      words.push(pairs);
    }
  }
  const fact = comparedIn(words, 'fact');
  return { words: pairingOf(words), fact: pairingOf(fact), event: pairingOf(comparedIn(fact, 'event')) };
}

function pairingOf(pairs: readonly (readonly Pair[])[]): Pairing {
  const asked = new Set<Witness>();
  for (const ofTwo of pairs) for (const { one } of ofTwo) asked.add(one);
  return { pairs, asked: [...asked] };
}

function comparedIn(pairings: readonly (readonly Pair[])[], compares: Compares): readonly (readonly Pair[])[] {
  return pairings.map((pairs) => pairs.filter((pair) => isCompared(compares, pair.likeness))).filter(({ length }) => length > 0);
}
