import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { checkStory } from '../../src/check.js';
import type { Story } from '../../src/model.js';
import { readStories } from '../../src/read/stories.js';
import { corpus, loadExpected, type Expected } from './expected.js';
import { score } from './score.js';

/** What Concord must reach on each story: a little under what it reached when the figures were last set. */
interface Floors {
  readonly covered: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly found: number;
  readonly precision: number;
  readonly falseFriendsAtMost: number;
  readonly falseAlarmsAtMost: number;
  /** Divergences that an editor must see, as `Score.seen` names them. */
  readonly seen: readonly string[];
  /** Differences that must not be reported as high or medium, as `Score.falseAlarms` names them. */
  readonly unsaid: readonly string[];
  /** An article and the one that it rewrites, which must be noticed. */
  readonly rewrites?: readonly [string, string];
}

const floors: Readonly<Record<string, Floors>> = {
  'silver-tern-sinking': {
    covered: 0.98, pairPrecision: 0.75, pairRecall: 0.52, found: 0.42, precision: 0.9, falseFriendsAtMost: 2, falseAlarmsAtMost: 1,
    seen: [
      'How many people died: quantity, channel-north / evening-packet',
      'Whether the captain was arrested: polarity, kestrel / evening-packet',
      'How many people died in 2016: quantity, kestrel / evening-packet',
    ],
    unsaid: ['How many people were rescued: quantity, kestrel / channel-north', 'How many were taken to hospital: quantity, kestrel / channel-north'],
  },
  'tessaly-fraud-trial': {
    covered: 0.97, pairPrecision: 0.68, pairRecall: 0.55, found: 0.4, precision: 0.9, falseFriendsAtMost: 4, falseAlarmsAtMost: 1,
    seen: [
      'Judge: "a sustained deception": quotation, crosswire / daily-beacon',
      'Castell: "I should have asked harder questions": quotation, crosswire / implant-and-monitor',
      'On how many counts Lowne was found guilty: quantity, crosswire / daily-beacon',
      'Tessaly will compensate investors: quotation, crosswire / daily-beacon',
      'How much the sales were overstated: quantity, crosswire / daily-beacon',
      'Whether Tessaly talks to Ostrand Capital: polarity, morning-ledger / implant-and-monitor',
    ],
    unsaid: ['How much the sales were overstated: quantity, crosswire / morning-ledger'],
  },
  'us-china-summit': {
    covered: 0.97, pairPrecision: 0.6, pairRecall: 0.53, found: 0.4, precision: 0.9, falseFriendsAtMost: 2, falseAlarmsAtMost: 1,
    seen: [
      'China resumes rare-earth exports: factuality, meridian-post / straits-update',
      'The talks were "pragmatic and constructive": attribution, meridian-post / asia-policy-brief',
      'Officials will work on it and say more later: quotation, meridian-post / straits-update',
    ],
    unsaid: ['Tariffs on Chinese goods are suspended for 90 days: time, meridian-post / straits-update'],
    rewrites: ['straits-update', 'meridian-post'],
  },
};

const { stories, problems } = await readStories(['.'], { cwd: fileURLToPath(corpus) });

t.strictSame(problems, [], 'the samples are read without a problem');
t.strictSame(stories.map(({ id }) => id), Object.keys(floors), 'every story has its floors');

for (const story of stories) {
  const expected = loadExpected(story.id);
  t.test(`${story.id}: what is expected fits the articles`, async (t) => expectedFits(t, story, expected));
  t.test(`${story.id}: what is found`, async (t) => reaches(t, story, expected, floors[story.id]!));
}

function expectedFits(t: Test, story: Story, { claims, clusters, not_the_same }: Expected): void {
  t.equal(story.articles.length, 4);
  t.equal(new Set(story.articles.map(({ source }) => source)).size, 4, 'four outlets');
  for (const { id, title, source, published, text } of story.articles) {
    const words = text.split(/\s+/u).filter(Boolean).length;
    t.ok(title && source && published, `${id} has title, source and date`);
    t.ok(words >= 250 && words <= 450, `${id} has 250 to 450 words: ${words}`);
  }
  const textOf = new Map(story.articles.map(({ id, text }) => [id, text]));
  t.strictSame(claims.filter(({ article, start, end, quote }) => quote === '' || textOf.get(article)?.slice(start, end) !== quote), [], 'quotes are what the articles say');
  t.equal(new Set(claims.map(({ id }) => id)).size, claims.length, 'claims have ids of their own');

  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  const members = clusters.flatMap((cluster) => cluster.members);
  t.strictSame(members.filter((id) => !articleOf.has(id)), [], 'members exist');
  t.equal(new Set(members).size, members.length, 'a claim is in one cluster at most');
  t.strictSame(clusters.filter((cluster) => new Set(cluster.members.map((id) => articleOf.get(id))).size < 2), [], 'clusters join articles');
  for (const cluster of clusters) {
    for (const { between, also_between, what, compatible, severity } of cluster.divergences) {
      for (const [one, other] of [between, ...(also_between ?? [])]) {
        t.ok(cluster.members.includes(one) && cluster.members.includes(other), `${cluster.title}: ${one} and ${other} are members`);
        t.not(articleOf.get(one), articleOf.get(other), `${cluster.title}: ${one} and ${other} are of different articles`);
      }
      const articles = cluster.members.map((id) => textOf.get(articleOf.get(id)!)!);
      t.strictSame(inBackticks(what).filter((words) => !articles.some((text) => text.includes(words))), [], `${cluster.title}: the words of the articles`);
      if (compatible) t.equal(severity, 'low', `${cluster.title}: what is compatible is low`);
    }
  }
  const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  for (const { pair: [one, other], why } of not_the_same) {
    t.ok(articleOf.has(one) && articleOf.has(other) && articleOf.get(one) !== articleOf.get(other), `${one} and ${other} are claims of two articles: ${why}`);
    t.notOk(clusterOf.has(one) && clusterOf.get(one) === clusterOf.get(other), `${one} and ${other} are in no common cluster`);
  }
}

function reaches(t: Test, story: Story, expected: Expected, floor: Floors): void {
  const report = checkStory(story);
  const textOf = new Map(story.articles.map(({ id, text }) => [id, text]));
  t.strictSame(report.claims.filter(({ article, start, end }) => !textOf.get(article)?.slice(start, end).trim()), [], 'every claim has words in its article');

  const reached = score(report, expected);
  for (const figure of ['covered', 'pairPrecision', 'pairRecall', 'found', 'precision'] as const) {
    t.ok(reached[figure] >= floor[figure], `${figure} ${reached[figure].toFixed(3)}, at least ${floor[figure]}`);
  }
  t.ok(reached.falseFriends.length <= floor.falseFriendsAtMost, `look-alikes put together: ${reached.falseFriends.length}`, { found: reached.falseFriends });
  t.ok(reached.falseAlarms.length <= floor.falseAlarmsAtMost, `false alarms: ${reached.falseAlarms.length}`, { found: reached.falseAlarms });
  for (const seen of floor.seen) t.ok(reached.seen.includes(seen), `seen: ${seen}`, { found: reached.seen });
  for (const unsaid of floor.unsaid) t.notOk(reached.falseAlarms.includes(unsaid), `not reported: ${unsaid}`);
  if (floor.rewrites) t.equal(report.derivedFrom.get(floor.rewrites[0]), floor.rewrites[1], `${floor.rewrites[0]} is seen to be a rewrite`);
}

function inBackticks(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map((match) => match[1]!);
}
