/**
 * Speed and memory beside the bare tokenizer, in one run on the same text:
 *
 *   npm run bench [-- ARTICLES.jsonl]
 *
 * Without a file the articles of corpus/ are taken. Prints tokens a second of bare wink-nlp with all its stages, of the language stage
 * and of the whole check (stories of ten), as ratios; how the check grows from 100 to 10,000 articles; then start-up time and
 * peak memory. The stories of the growing batches are the same articles with other names and figures, checked one after the other.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStory } from '../src/check.js';
import { analyse } from '../src/language/analyse.js';
import type { Article, Document, StoryReport } from '../src/model.js';
import { readStories } from '../src/read/stories.js';
import { varied } from './varied.js';

const ROUNDS = 5;
const STORY_SIZE = 10;
/** The articles are repeated up to about this many, so that a round takes seconds. */
const ARTICLES = 180;
const BATCHES = [100, 1000, 10_000];

const require = createRequire(import.meta.url);
const { readDoc } = (require('wink-nlp') as (model: unknown) => { readDoc(text: string): { tokens(): { out(): string[] } } })(require('wink-eng-lite-web-model'));

const root = fileURLToPath(new URL('../..', import.meta.url));
const { stories } = await readStories([process.argv[2] ?? join(root, 'corpus')], { cwd: process.cwd() });
const own = stories.flatMap((s) => s.articles);
const articles: Article[] = Array.from({ length: Math.ceil(ARTICLES / STORY_SIZE) * STORY_SIZE }, (_, i) => ({ ...own[i % own.length]!, id: `a${i}` }));
const groups = Array.from({ length: articles.length / STORY_SIZE }, (_, i) => articles.slice(i * STORY_SIZE, (i + 1) * STORY_SIZE));

/** CPU milliseconds of a run, so that other work on the machine disturbs less. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const tokensIn = (documents: readonly Document[]): number => documents.reduce((sum, d) => sum + d.sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
const bareWink = (group: readonly Article[]): void => group.forEach((a) => void readDoc(a.text).tokens().out());
const wholeCheck = (group: readonly Article[], i: number): StoryReport => checkStory({ id: `s${i}`, title: null, articles: group });
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const perSecond = (tokens: number, ms: number): string => Math.round(tokens / (ms / 1000)).toLocaleString('en').padStart(10);
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const tokens = groups.reduce((sum, g) => sum + tokensIn(analyse(g)), 0);
const runs = {
  'bare wink-nlp, all stages': () => groups.forEach(bareWink),
  'language stage': () => groups.forEach((g) => void analyse(g)),
  'whole check, stories of ten': () => groups.forEach((g, i) => void wholeCheck(g, i)),
};
const costs = Object.entries(runs).map(([name]) => ({ name, ms: [] as number[] }));
for (let round = 0; round <= ROUNDS; round++) {
  Object.values(runs).forEach((run, i) => {
    const ms = cost(run);
    if (round > 0) costs[i]!.ms.push(ms); // the first round warms up
  });
}
console.log(`${articles.length} articles, ${tokens} tokens, ${ROUNDS} rounds, medians of CPU time`);
const bare = median(costs[0]!.ms);
for (const { name, ms } of costs) {
  const m = median(ms);
  console.log(`${name.padEnd(30)} ${perSecond(tokens, m)} tokens/s   ${(bare / m).toFixed(3)} of bare wink-nlp`);
}

const starts = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  const cold = spawnSync(process.execPath, [join(root, 'dist/src/cli.js'), 'analyse', join(root, 'corpus/silver-tern-sinking/channel-north.md')], { encoding: 'utf8' });
  if (cold.status !== 0) throw new Error(`concord analyse failed: ${cold.stderr}`);
  return performance.now() - start;
});
console.log(`concord analyse on one article, cold: ${Math.round(median(starts))} ms (median of ${ROUNDS})`);

console.log('\nwhole check of a growing batch, stories of ten, names and figures varied, one pass each');
for (const size of BATCHES) {
  let seen = 0;
  let wink = 0;
  let check = 0;
  for (let s = 0; s < size / STORY_SIZE; s++) {
    const group = Array.from({ length: STORY_SIZE }, (_, i) => varied(own[(s * STORY_SIZE + i) % own.length]!, s, `a${i}`));
    wink += cost(() => bareWink(group));
    let report: StoryReport | undefined;
    check += cost(() => void (report = wholeCheck(group, s)));
    seen += tokensIn(report!.documents);
  }
  console.log(`${size.toLocaleString('en').padStart(7)} articles ${seen.toLocaleString('en').padStart(10)} tokens ${perSecond(seen, check)} tokens/s   ${(wink / check).toFixed(3)} of bare wink-nlp   peak memory ${megabytes()} MB`);
}
