/**
 * Learns what each piece of named evidence is worth in alignment:
 *
 *   node dist/train/alignment.js GOLD_DIR ECB_DIR src/align/weights.json
 *
 * GOLD_DIR holds story folders (articles, story.json, gold.json), ECB_DIR train.articles.jsonl and train.mentions.jsonl; the
 * annotated stories of train/stories are always learned from.
 *
 * Logistic regression with L2 penalty over pairs of claims; deterministic. With --leave-one-out it prints how well each
 * gold story is judged by weights learned without it.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignmentRules } from '../rules/catalogue.js';
import { candidatePairs } from '../src/align/candidates.js';
import { featuresOf } from '../src/align/features.js';
import { indexSentences } from '../src/align/sentences.js';
import { extractClaims } from '../src/claims/extract.js';
import { analyse } from '../src/language/analyse.js';
import type { Article, Claim } from '../src/model.js';
import { type Profile, profilesOf } from '../src/align/profile.js';
import { rivalryOf, weigh } from '../src/align/score.js';
import { type Example, learn } from './logistic.js';
import { readMarkedStory } from './marked-story.js';

/** The gold stories are few beside ECB+, but they are the press's own articles and whole, as an editor's are. */
const GOLD_WEIGHT = 4;
/** Whole articles too, and more of them, but invented. */
const WRITTEN_WEIGHT = 2;
const WRITTEN = 'train/stories';

interface GoldClaim {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface Mention {
  readonly story: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly chain: string;
}

interface StoryPairs {
  readonly story: string;
  readonly weight: number;
  readonly pairs: readonly (readonly [Profile, Profile])[];
  readonly features: readonly ReadonlyMap<string, number>[];
  /** undefined: the annotation does not say. */
  readonly labels: readonly (boolean | undefined)[];
}

type Label = (a: Claim, b: Claim) => boolean | undefined;

const article = (row: Partial<Article> & { id: string; text: string }): Article => ({ path: null, title: null, source: null, published: null, url: null, ...row });
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function pairsOf(articles: readonly Article[], label: Label, weight: number, story: string): StoryPairs {
  const documents = analyse(articles);
  const claims = extractClaims(documents);
  const sentences = indexSentences(documents);
  const profiles = profilesOf(claims, documents, sentences, alignmentRules);
  const ids = alignmentRules.map((r) => r.id);
  const pairs = [...candidatePairs(profiles, sentences)];
  return { story, weight, pairs, features: pairs.map(([a, b]) => featuresOf(a, b, sentences, ids)), labels: pairs.map(([a, b]) => label(a.claim, b.claim)) };
}

/** First what each piece of evidence is worth, then what it is worth to be each other's best. */
function learnBoth(stories: readonly StoryPairs[]): { evidence: ReadonlyMap<string, number>; rivalry: ReadonlyMap<string, number> } {
  const evidence = learn(stories.flatMap((s) => examples(s, s.features)));
  return { evidence, rivalry: learn(stories.flatMap((s) => examples(s, secondLook(s, evidence)))) };
}

const secondLook = (s: StoryPairs, evidence: ReadonlyMap<string, number>) => rivalryOf(s.pairs, s.features.map((f) => weigh(f, evidence)));

const examples = ({ labels, weight, story }: StoryPairs, features: readonly ReadonlyMap<string, number>[]): Example[] =>
  features.flatMap((f, i) => (labels[i] === undefined ? [] : [{ features: f, same: labels[i]!, weight, story }]));

/** A claim stands for a gold claim when they share most of the shorter one. */
function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return shared > 0 && shared >= 0.5 * shorter && shared >= 0.15 * longer;
}

interface Annotation {
  readonly story: string;
  readonly articles: readonly Article[];
  readonly claims: readonly (GoldClaim & { readonly fact: string | undefined })[];
}

/** Two claims report one fact when they stand for annotated claims of one. */
function annotatedPairs({ story, articles, claims }: Annotation, weight: number): StoryPairs {
  const factsAt = (claim: Claim) => new Set(claims.filter((g) => g.article === claim.article && g.fact !== undefined && touches(g, claim)).map(({ fact }) => fact));
  const facts = new Map<Claim, ReadonlySet<string | undefined>>();
  const factsOf = (claim: Claim) => {
    let found = facts.get(claim);
    if (!found) facts.set(claim, (found = factsAt(claim)));
    return found;
  };
  const label: Label = (a, b) => (a.article === b.article ? undefined : [...factsOf(a)].some((fact) => factsOf(b).has(fact)));
  return pairsOf(articles, label, weight, story);
}

function goldStories(dir: string): StoryPairs[] {
  return readdirSync(dir)
    .filter((name) => statSync(join(dir, name)).isDirectory())
    .sort()
    .map((name) => {
      const folder = join(dir, name);
      const gold = readJson(join(folder, 'gold.json')) as { claims: GoldClaim[]; clusters: { id: string; members: string[] }[] };
      const { articles } = readJson(join(folder, 'story.json')) as { articles: { id: string; file: string; published: string | null }[] };
      const clusterOf = new Map(gold.clusters.flatMap((c) => c.members.map((m) => [m, c.id] as const)));
      const read = articles.map(({ id, file, published }) => article({ id, published, text: readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '') }));
      return annotatedPairs({ story: name, articles: read, claims: gold.claims.map((claim) => ({ ...claim, fact: clusterOf.get(claim.id) })) }, GOLD_WEIGHT);
    });
}

function writtenStories(dir: string): StoryPairs[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => {
      const { id, articles, claims } = readMarkedStory(basename(name, '.story'), readFileSync(join(dir, name), 'utf8'));
      return annotatedPairs({ story: id, articles, claims }, WRITTEN_WEIGHT);
    });
}

const jsonl = (path: string): unknown[] => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);

function ecbStories(dir: string): StoryPairs[] {
  const rows = jsonl(join(dir, 'train.articles.jsonl')) as (Article & { story: string })[];
  const mentions = jsonl(join(dir, 'train.mentions.jsonl')) as Mention[];
  const stories = [...new Set(rows.map((r) => r.story))];
  return stories.map((story) => {
    const own = mentions.filter((m) => m.story === story);
    const chainOf = (claim: Claim): string | undefined =>
      own.find((m) => m.article === claim.article && m.start < claim.predicate.end && claim.predicate.start < m.end)?.chain;
    const label: Label = (a, b) => {
      const one = chainOf(a);
      const other = chainOf(b);
      return one === undefined || other === undefined ? undefined : one === other;
    };
    return pairsOf(rows.filter((r) => r.story === story).map(article), label, 1, `ecb ${story}`);
  });
}

const [goldDir, ecbDir, out] = process.argv.slice(2);
if (!goldDir || !ecbDir || !out) {
  console.error('usage: node dist/train/alignment.js GOLD_DIR ECB_DIR OUT.json');
  process.exitCode = 2;
} else {
  const gold = goldStories(goldDir);
  const others = [...writtenStories(WRITTEN), ...ecbStories(ecbDir)];
  if (process.argv[5] === '--leave-one-out') {
    for (const left of gold) {
      const { evidence, rivalry } = learnBoth([...gold.filter((s) => s !== left), ...others]);
      const unseen = examples(left, secondLook(left, evidence));
      const said = unseen.filter((e) => weigh(e.features, rivalry) > 0);
      const right = said.filter((e) => e.same).length;
      const all = unseen.filter((e) => e.same).length;
      console.log(`${left.story}: ${unseen.length} pairs, ${all} same; precision ${(right / said.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`);
    }
  }
  const { evidence, rivalry } = learnBoth([...gold, ...others]);
  writeFileSync(out, `${JSON.stringify({ about: 'Log-odds that a piece of evidence adds; learned by train/alignment.ts.', evidence: table(evidence), rivalry: table(rivalry) }, null, 2)}\n`);
  console.log(`${evidence.size} weights`);
}

/** Sorted by name, rounded: a person can read it, and a change shows as a diff. */
function table(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...weights].sort((x, y) => (x[0] < y[0] ? -1 : 1)).map(([name, w]) => [name, Math.round(1000 * w) / 1000]).filter(([, w]) => w !== 0));
}
