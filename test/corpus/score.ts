import type { Claim, Divergence, Severity, StoryReport } from '../../src/model.js';
import type { Expected, ExpectedClaim, ExpectedCluster, ExpectedDivergence } from './expected.js';

/** How much of the shorter of two spans, and of the longer, they must share to be one claim. */
const OF_THE_SHORTER = 0.5;
const OF_THE_LONGER = 0.15;

export interface Score {
  /** Share of the expected claims that some claim stands for. */
  readonly covered: number;
  /** Pairs of claims of different articles that were put together: share that belongs together, share found of those expected. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Look-alikes that were put together, each with the reason why they are not the same. */
  readonly falseFriends: readonly string[];
  /** Share of the expected high and medium divergences that were found. */
  readonly found: number;
  /** Share of the high and medium divergences reported that are expected between these articles, at whatever severity. */
  readonly precision: number;
  /** Expected divergences that were found, and those high or medium ones that were not: "title of the cluster: kind, article / article". */
  readonly seen: readonly string[];
  readonly missed: readonly string[];
  /** Differences that are none but were reported as high or medium, in the same form. */
  readonly falseAlarms: readonly string[];
}

/** Scores what was found in a story against what an editor expects. */
export function score(report: StoryReport, expected: Expected): Score {
  const standsFor = new Map(report.claims.map((claim) => [claim.id, expected.claims.filter((other) => same(claim, other))]));
  const clusterOf = new Map(expected.clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)));
  const reported = report.findings.flatMap(({ claims }) => acrossArticles(claims));
  const matches = (pair: Pair<{ id: string }>): readonly Pair<string>[] =>
    standsFor.get(pair[0].id)!.flatMap((one) => standsFor.get(pair[1].id)!.map((other) => [one.id, other.id] as const));

  const together = new Set<string>();
  const apart = new Set<string>();
  let right = 0;
  for (const pair of reported) {
    const answered = matches(pair);
    const good = answered.filter(([one, other]) => clusterOf.has(one) && clusterOf.get(one) === clusterOf.get(other));
    if (good.length > 0) right++;
    for (const [one, other] of good) together.add(key(one, other));
    if (good.length === 0) for (const [one, other] of answered) apart.add(key(one, other));
  }
  const claimOf = new Map(expected.claims.map((claim) => [claim.id, claim]));
  const wanted = expected.clusters.filter((cluster) => !cluster.identity).flatMap(({ members }) => acrossArticles(members.map((id) => claimOf.get(id)!)));

  const divergences = judge(report, expected, (id) => [...new Set(standsFor.get(id)!.map((claim) => clusterOf.get(claim.id)).filter((cluster) => cluster !== undefined))]);
  return {
    covered: ratio(new Set([...standsFor.values()].flat()).size, expected.claims.length),
    pairPrecision: ratio(right, reported.length),
    pairRecall: ratio(wanted.filter(([one, other]) => together.has(key(one.id, other.id))).length, wanted.length),
    falseFriends: expected.not_the_same.filter(({ pair }) => apart.has(key(...pair))).map(({ why }) => why),
    ...divergences,
  };
}

type Pair<T> = readonly [T, T];

interface Owed {
  readonly cluster: ExpectedCluster;
  readonly divergence: ExpectedDivergence;
  /** Pairs of articles, as `key`. */
  readonly articles: ReadonlySet<string>;
}

function judge(report: StoryReport, expected: Expected, clustersOf: (claim: string) => readonly ExpectedCluster[]) {
  const articleOf = new Map([...report.claims, ...expected.claims].map(({ id, article }) => [id, article]));
  const articles = ([one, other]: Pair<string>) => key(articleOf.get(one)!, articleOf.get(other)!);
  const all: readonly Owed[] = expected.clusters.flatMap((cluster) =>
    cluster.divergences.map((divergence) => ({ cluster, divergence, articles: new Set([divergence.between, ...(divergence.also_between ?? [])].map(articles)) })),
  );
  const owed = all.filter(({ divergence }) => !divergence.compatible);
  const reported = report.findings.flatMap((finding) => finding.divergences);
  const inside = ({ cluster }: Owed, { between }: Divergence) => between.every((claim) => clustersOf(claim).includes(cluster));
  const answers = (one: Owed, divergence: Divergence) => inside(one, divergence) && [one.divergence.kind, ...(one.divergence.alt_kinds ?? [])].includes(divergence.kind);
  const samePair = (one: Owed, { between }: Divergence) => one.articles.has(articles(between));

  // Each reported divergence answers one expected one at most: first those between the very articles, then the rest.
  const taken = new Set<Divergence>();
  const seen = new Set<Owed>();
  for (const exact of [true, false]) {
    for (const one of owed) {
      const answer = seen.has(one) ? undefined : reported.find((divergence) => !taken.has(divergence) && answers(one, divergence) && (!exact || samePair(one, divergence)));
      if (answer) {
        taken.add(answer);
        seen.add(one);
      }
    }
  }
  const loud = reported.filter(isLoud);
  const wanted = owed.filter(({ divergence }) => isLoud(divergence));
  const alarms = all.filter((one) => one.divergence.compatible && loud.some((divergence) => answers(one, divergence) && samePair(one, divergence) && !owed.some((other) => answers(other, divergence) && samePair(other, divergence))));
  const label = ({ cluster, divergence }: Owed) => `${cluster.title}: ${divergence.kind}, ${divergence.between.map((id) => articleOf.get(id)).join(' / ')}`;
  return {
    found: ratio(wanted.filter((one) => seen.has(one)).length, wanted.length),
    precision: ratio(loud.filter((divergence) => owed.some((one) => answers(one, divergence) && samePair(one, divergence))).length, loud.length),
    seen: [...seen].map(label),
    missed: wanted.filter((one) => !seen.has(one)).map(label),
    falseAlarms: alarms.map(label),
  };
}

const isLoud = ({ severity }: { readonly severity: Severity }): boolean => severity !== 'low';

const key = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** 1 when nothing was asked for. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function same(one: Claim, other: ExpectedClaim): boolean {
  const shared = one.article === other.article ? Math.min(one.end, other.end) - Math.max(one.start, other.start) : 0;
  const lengths = [one.end - one.start, other.end - other.start];
  return shared > 0 && shared >= OF_THE_SHORTER * Math.min(...lengths) && shared >= OF_THE_LONGER * Math.max(...lengths);
}

function acrossArticles<C extends { readonly article: string }>(claims: readonly C[]): readonly Pair<C>[] {
  return claims.flatMap((one, i) => claims.slice(i + 1).filter((other) => other.article !== one.article).map((other) => [one, other] as const));
}
