/**
 * Turns annotated stories into folders that `concord check` reads, each with its gold.json:
 *
 *   npm run unpack-stories -- OUT_FOLDER [STORIES]
 *
 * Without a folder of stories those of train/stories are taken; bench/unseen holds those that nothing is learned from, bench/seen those that rules were written with.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type MarkedStory, readMarkedStory } from '../train/marked-story.js';

const [out, stories = 'train/stories'] = process.argv.slice(2);
if (out === undefined) {
  console.error('usage: npm run unpack-stories -- OUT_FOLDER [STORIES]');
  process.exit(2);
}

for (const file of readdirSync(stories).filter((name) => name.endsWith('.story'))) {
  const story = readMarkedStory(basename(file, '.story'), readFileSync(join(stories, file), 'utf8'));
  const folder = join(out, story.id);
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of story.articles) writeFileSync(join(folder, `${id}.txt`), text);
  const articles = story.articles.map(({ id, published, source }) => ({ id, file: `${id}.txt`, published, source }));
  writeFileSync(join(folder, 'story.json'), `${JSON.stringify({ story: story.id, articles }, null, 1)}\n`);
  writeFileSync(join(folder, 'gold.json'), `${JSON.stringify(goldOf(story), null, 1)}\n`);
}

/** The annotation as a cluster of claims for each fact; a divergence holds between all tellings of its two articles. */
function goldOf({ id, claims, facts, lookAlikes }: MarkedStory): object {
  const of = (fact: string, article: string) => claims.filter((c) => c.fact === fact && c.article === article).map((c) => c.id);
  const pairs = (one: readonly string[], other: readonly string[]) => one.flatMap((a) => other.map((b) => [a, b]));
  return {
    story: id,
    claims,
    clusters: facts.map(({ id: fact, title, identity, divergences }) => ({
      id: fact,
      title,
      members: claims.filter((c) => c.fact === fact).map((c) => c.id),
      ...(identity ? { identity } : {}),
      divergences: divergences.flatMap(({ articles: [a, b], ...divergence }) => {
        const [between, ...also_between] = pairs(of(fact, a), of(fact, b));
        return between ? [{ ...divergence, between, also_between }] : [];
      }),
    })),
    not_the_same: lookAlikes.flatMap(([one, other]) => {
      const article = (claim: string) => claim.slice(0, claim.indexOf('-'));
      const members = (fact: string) => claims.filter((c) => c.fact === fact).map((c) => c.id);
      return pairs(members(one), members(other)).filter(([a, b]) => article(a!) !== article(b!)).map((pair) => ({ pair }));
    }),
  };
}
