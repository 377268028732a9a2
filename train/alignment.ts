/**
 * Learns what each piece of named evidence is worth in alignment:
 *
 *   node dist/train/alignment.js GOLD_DIR ECB_DIR src/align/weights.json
 *
 * GOLD_DIR holds story folders (articles, story.json, gold.json), ECB_DIR train.articles.jsonl and train.mentions.jsonl.
 * Logistic regression with L2 penalty over pairs of claims; deterministic. Prints how well unseen stories are ranked
 * (each gold story left out in turn).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignmentRules } from '../rules/catalogue.js';
import { candidatePairs } from '../src/align/candidates.js';
import { featuresOf } from '../src/align/features.js';
import { profilesOf } from '../src/align/profile.js';
import { indexSentences } from '../src/align/sentences.js';
import { extractClaims } from '../src/claims/extract.js';
import { analyse } from '../src/language/analyse.js';
import type { Article, Claim } from '../src/model.js';
import { type Example, learn, probability } from './logistic.js';

/** The gold stories are few beside ECB+, but they are whole articles, as an editor's are. */
const GOLD_WEIGHT = 4;

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

type Label = (a: Claim, b: Claim) => boolean | undefined;

const article = (row: Partial<Article> & { id: string; text: string }): Article => ({ path: null, title: null, source: null, published: null, url: null, ...row });
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function examplesOf(articles: readonly Article[], label: Label, weight: number, story: string): Example[] {
  const documents = analyse(articles);
  const claims = extractClaims(documents);
  const sentences = indexSentences(documents);
  const profiles = profilesOf(claims, documents, sentences, alignmentRules);
  const ids = alignmentRules.map((r) => r.id);
  const examples: Example[] = [];
  for (const [a, b] of candidatePairs(profiles)) {
    const same = label(a.claim, b.claim);
    if (same !== undefined) examples.push({ features: featuresOf(a, b, sentences, ids), same, weight, story });
  }
  return examples;
}

/** A claim stands for a gold claim when they share most of the shorter one. */
function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return shared > 0 && shared >= 0.5 * shorter && shared >= 0.15 * longer;
}

function goldExamples(dir: string): Example[] {
  return readdirSync(dir)
    .filter((name) => statSync(join(dir, name)).isDirectory())
    .sort()
    .flatMap((name) => {
      const folder = join(dir, name);
      const gold = readJson(join(folder, 'gold.json')) as { claims: GoldClaim[]; clusters: { id: string; members: string[] }[] };
      const { articles } = readJson(join(folder, 'story.json')) as { articles: { id: string; file: string; published: string | null }[] };
      const clusterOf = new Map(gold.clusters.flatMap((c) => c.members.map((m) => [m, c.id] as const)));
      const clustersAt = (claim: Claim) => new Set(gold.claims.filter((g) => g.article === claim.article && touches(g, claim)).map((g) => clusterOf.get(g.id)).filter((id) => id !== undefined));
      const label: Label = (a, b) => {
        if (a.article === b.article) return undefined;
        const other = clustersAt(b);
        return [...clustersAt(a)].some((id) => other.has(id));
      };
      const read = articles.map(({ id, file, published }) => article({ id, published, text: readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '') }));
      return examplesOf(read, label, GOLD_WEIGHT, name);
    });
}

const jsonl = (path: string): unknown[] => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);

function ecbExamples(dir: string): Example[] {
  const rows = jsonl(join(dir, 'train.articles.jsonl')) as (Article & { story: string })[];
  const mentions = jsonl(join(dir, 'train.mentions.jsonl')) as Mention[];
  const stories = [...new Set(rows.map((r) => r.story))];
  return stories.flatMap((story) => {
    const own = mentions.filter((m) => m.story === story);
    const chainOf = (claim: Claim): string | undefined =>
      own.find((m) => m.article === claim.article && m.start < claim.predicate.end && claim.predicate.start < m.end)?.chain;
    const label: Label = (a, b) => {
      const one = chainOf(a);
      const other = chainOf(b);
      return one === undefined || other === undefined ? undefined : one === other;
    };
    return examplesOf(rows.filter((r) => r.story === story).map(article), label, 1, `ecb ${story}`);
  });
}

const [goldDir, ecbDir, out] = process.argv.slice(2);
if (!goldDir || !ecbDir || !out) {
  console.error('usage: node dist/train/alignment.js GOLD_DIR ECB_DIR OUT.json');
  process.exitCode = 2;
} else {
  const gold = goldExamples(goldDir);
  const ecb = ecbExamples(ecbDir);
  for (const left of new Set(gold.map((e) => e.story))) {
    const weights = learn([...gold.filter((e) => e.story !== left), ...ecb]);
    const unseen = gold.filter((e) => e.story === left);
    const said = unseen.filter((e) => probability(weights, e.features) > 0.5);
    const right = said.filter((e) => e.same).length;
    const all = unseen.filter((e) => e.same).length;
    console.log(`${left}: ${unseen.length} pairs, ${all} same; precision ${(right / said.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`);
  }
  const weights = learn([...gold, ...ecb]);
  const sorted = [...weights].sort((x, y) => (x[0] < y[0] ? -1 : 1)).map(([name, w]) => [name, Math.round(1000 * w) / 1000]);
  writeFileSync(out, `${JSON.stringify({ about: 'Log-odds that a piece of evidence adds; learned by train/alignment.ts.', weights: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${gold.length + ecb.length} pairs, ${sorted.length} weights`);
}
