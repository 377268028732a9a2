/**
 * Speed and memory beside the bare tokenizer, in one run on the same text:
 *
 *   npm run bench [-- ARTICLES.jsonl]
 *
 * Without a file the articles of corpus/ are read again and again. Prints tokens a second of bare wink-nlp with all its
 * stages, of the language stage and of the whole check (stories of ten), as ratios, then start-up time and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStory } from '../src/check.js';
import { analyse } from '../src/language/analyse.js';
import type { Article } from '../src/model.js';
import { readStories } from '../src/read/stories.js';

const ROUNDS = 5;
const STORY_SIZE = 10;
/** The articles are repeated up to about this many, so that a round takes seconds. */
const ARTICLES = 180;

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

const tokens = groups.flatMap((g) => analyse(g)).reduce((sum, d) => sum + d.sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
const runs = {
  'bare wink-nlp, all stages': () => articles.forEach((a) => void readDoc(a.text).tokens().out()),
  'language stage': () => groups.forEach((g) => void analyse(g)),
  'whole check, stories of ten': () => groups.forEach((g, i) => void checkStory({ id: `s${i}`, title: null, articles: g })),
};
const costs = Object.entries(runs).map(([name]) => ({ name, ms: [] as number[] }));
for (let round = 0; round <= ROUNDS; round++) {
  Object.values(runs).forEach((run, i) => {
    const ms = cost(run);
    if (round > 0) costs[i]!.ms.push(ms); // the first round warms up
  });
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;
console.log(`${articles.length} articles, ${tokens} tokens, ${ROUNDS} rounds, medians of CPU time`);
const bare = median(costs[0]!.ms);
for (const { name, ms } of costs) {
  const m = median(ms);
  console.log(`${name.padEnd(30)} ${Math.round(tokens / (m / 1000)).toLocaleString('en').padStart(10)} tokens/s   ${(bare / m).toFixed(3)} of bare wink-nlp`);
}

const start = performance.now();
const cold = spawnSync(process.execPath, [join(root, 'dist/src/cli.js'), 'analyse', join(root, 'README.md')], { encoding: 'utf8' });
console.log(`concord analyse on one file, cold: ${Math.round(performance.now() - start)} ms${cold.status === 0 ? '' : ` (failed: ${cold.stderr})`}`);
console.log(`peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
