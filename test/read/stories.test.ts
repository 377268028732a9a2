import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { systemReason } from '../../src/read/folders.js';
import { LONGEST_ARTICLE } from '../../src/read/limits.js';
import { isPublicationDate } from '../../src/read/published.js';
import { type ReadResult, readStories } from '../../src/read/stories.js';

const summary = ({ stories }: ReadResult) => stories.map(({ id, articles }) => [id, ...articles.map((article) => article.id)].join(' '));
/** Problems but for notices, as "path:line:column reason". */
const problems = ({ problems }: ReadResult) =>
  problems.filter(({ notice }) => !notice).map(({ path, line, column, reason }) => `${[path, line, column].filter((part) => part !== null).join(':')} ${reason}`);
const row = (id: string, story: string) => `${JSON.stringify({ id, story, text: `Article ${id}.` })}\n`;

t.test('a folder is a story, its subfolders are others', async (t) => {
  const cwd = t.testdir({
    strike: { 'b.txt': 'B.', 'a.md': '---\nsource: The Daily Example\n---\nA.', 'photo.png': 'x', 'gold.json': '{}', 'README.md': 'Notes.', '.hidden.txt': 'x' },
    world: { storm: { 'x.TXT': 'X.', 'y.txt': 'Y.' }, node_modules: { p: { 'readme.txt': 'x' } }, '.git': { 'a.txt': 'x' } },
  });
  const result = await readStories(['.'], { cwd });
  t.same(problems(result), []);
  t.same(summary(result), ['storm x y', 'strike a b']);
  t.equal(result.ignored, 3, 'picture, foreign JSON and README');
  t.match(result.stories[1]?.articles, [{ path: 'strike/a.md', source: 'The Daily Example' }, { path: 'strike/b.txt', source: null }]);
});

t.test('story.json says what the files do not', async (t) => {
  const cwd = t.testdir({
    s: {
      'story.json': JSON.stringify({
        story: 'harbour-strike', title: 'The harbour strike', editor: 'x',
        articles: [{ file: 'a.txt', id: 'first', source: 'The Daily Example', published: '2025-07-11', url: null, page: 3 }, { file: 'b.md', published: '2025-01-01', source: 'Other' }],
      }),
      'a.txt': 'A.', 'b.md': '---\npublished: 2025-07-12\n---\nB.', 'c.txt': 'C.', 'notes.md': 'Notes.',
    },
  });
  const result = await readStories(['s'], { cwd });
  t.same(problems(result), []);
  t.same(summary(result), ['harbour-strike b c first']);
  t.equal(result.stories[0]?.title, 'The harbour strike');
  t.match(result.stories[0]?.articles, [
    { id: 'b', published: '2025-07-12', source: 'Other' },
    { id: 'c', published: null },
    { id: 'first', published: '2025-07-11', source: 'The Daily Example', url: null },
  ], 'what a file says itself goes before');
  t.equal(result.ignored, 1, 'Markdown without front matter that the story.json does not list is notes');
  t.same(summary(await readStories(['s/a.txt', 's/c.txt'], { cwd })), ['harbour-strike c first'], 'also for files named one by one');
});

t.test('mistakes in story.json', async (t) => {
  const read = (story: string) => readStories(['s'], { cwd: t.testdir({ s: { 'story.json': story, 'a.txt': 'A.', 'b.txt': 'B.' } }) });
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['{"story": "x",\n "articles": [}', ['s/story.json:2:15 is not JSON: expected a value or ], found }']],
    ['[]', ['s/story.json:1:1 is not an object']],
    ['{"title": 7,\n "articles": [{"id": "a"}]}', ['s/story.json:1:11 has a field "title" that is not text', 's/story.json:2:15 has an article without "file"']],
    ['{"articles": [{"file": "a.txt"},\n {"file": "z.txt"}, {"file": "../a.txt"}]}', ['s/story.json:2:11 lists "z.txt", which is not in its folder', 's/story.json:2:30 lists "../a.txt", which is not in its folder']],
    ['{"articles": [{"file": "a.txt"}, {"file": "a.txt"}]}', ['s/story.json:1:43 lists "a.txt" twice; the first entry counts']],
    ['{"articles": [{"file": "a.txt",\n "published": "11.7.2025"}]}', ['s/story.json:2:15 has a date of publication that is not ISO 8601: "11.7.2025"; the article is read without one']],
    ['', ['s/story.json:1:1 is not JSON: expected a value, found the end']],
  ];
  for (const [story, expected] of cases) {
    const result = await read(story);
    t.same(problems(result), expected, story);
    t.equal(result.stories[0]?.articles.length, 2, 'the articles are read all the same');
  }
});

t.test('files named one by one are one story', async (t) => {
  const cwd = t.testdir({ bbc: { 'storm.txt': 'A.' }, cnn: { 'storm.txt': 'B.', 'later.txt': 'C.' }, 'x.txt': 'X.', 'pic.png': 'x' });
  t.same(summary(await readStories(['bbc/storm.txt', 'cnn/storm.txt', 'cnn/later.txt'], { cwd })), ['articles bbc/storm cnn/storm later']);
  t.same(summary(await readStories(['cnn/storm.txt', 'cnn/later.txt'], { cwd })), ['cnn later storm'], 'called after their folder');
  t.same(summary(await readStories(['cnn', 'cnn/later.txt', 'cnn/../cnn'], { cwd })), ['cnn later storm'], 'a file of a folder named as well is read once');
  t.same(summary(await readStories(['cnn/*.txt'], { cwd })), ['cnn later storm'], 'a pattern that no shell has expanded');
  t.same(problems(await readStories(['pic.png', 'x.txt'], { cwd })), ['pic.png is in no format that can be read']);
  const missing = await readStories(['nope.txt', 'x.txt', 'x.txt/y'], { cwd });
  t.same(problems(missing), ['nope.txt does not exist', 'x.txt/y does not exist']);
  t.same(missing.missing, ['nope.txt', 'x.txt/y']);
  const absolute = await readStories([join(cwd, 'cnn')], { cwd });
  t.same(absolute.stories[0]?.articles.map(({ path }) => path), ['cnn/later.txt', 'cnn/storm.txt'], 'shown relative');
});

t.test('collections: grouped by story, over the files of a folder', async (t) => {
  const cwd = t.testdir({ 'a.jsonl': row('1', 'storm') + row('2', 'strike'), 'b.jsonl': row('3', 'storm') + row('1', 'storm'), 'c.txt': 'C.' });
  const result = await readStories(['a.jsonl', 'b.jsonl'], { cwd });
  t.same(summary(result), ['storm 1 3', 'strike 2']);
  t.same(problems(result), ['b.jsonl:2 has the id "1", as has a.jsonl; the article is skipped']);
  t.equal(result.stories[0]?.articles[0]?.path, null);
});

t.test('two articles with one id', async (t) => {
  const cwd = t.testdir({ s: { 'a.txt': 'A.', 'a.md': 'A again.', 'b.txt': 'B.' }, 'r.jsonl': row('x', 's') + row('x', 's') });
  t.same(problems(await readStories(['s'], { cwd })), ['s/a.txt has the id "a", as has s/a.md; the article is skipped']);
  t.same(problems(await readStories(['r.jsonl'], { cwd })), ['r.jsonl:2 has the id "x", as has line 1; the article is skipped']);
});

t.test('two stories with one id are kept apart', async (t) => {
  const two = () => ({ 'a.txt': 'A.', 'b.txt': 'B.' });
  const cwd = t.testdir({ asia: { storm: two() }, europe: { storm: two() }, storm: two(), 'r.jsonl': row('x', 'storm') + row('y', 'storm') });
  t.same(summary(await readStories(['.'], { cwd })), ['asia/storm a b', 'europe/storm a b', 'storm x y', 'storm-2 a b']);
});

t.test('a story with one article is read, with a notice', async (t) => {
  const { stories, problems } = await readStories(['s'], { cwd: t.testdir({ s: { 'a.txt': 'A.' } }) });
  t.equal(stories.length, 1);
  t.match(problems, [{ path: 's/a.txt', notice: true, reason: 'is the only article on its story "s", so there is nothing to compare it with' }]);
});

t.test('links, pipes, large files and empty folders', async (t) => {
  const cwd = t.testdir({ s: { 'a.txt': 'A.', 'b.txt': 'B.', deep: {} }, empty: { 'x.png': 'x' }, big: { 'a.txt': 'x'.repeat(LONGEST_ARTICLE + 1), 'b.txt': 'B.', 'c.txt': 'C.' } });
  symlinkSync('..', join(cwd, 's/deep/up'));
  symlinkSync('self.txt', join(cwd, 's/self.txt'));
  symlinkSync('gone.txt', join(cwd, 's/broken.txt'));
  const result = await readStories(['s'], { cwd });
  t.same(problems(result), ['s/broken.txt does not exist', 's/self.txt is a link that leads back to itself', 's/deep/up is a link to a folder that it lies in; it is not followed']);
  t.same(summary(result), ['s a b']);
  t.same(problems(await readStories(['empty'], { cwd })), ['empty holds no article']);
  t.same(problems(await readStories(['big'], { cwd })), ['big/a.txt is larger than 4 MiB']);
  execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
  t.same(problems(await readStories(['pipe.txt'], { cwd })), ['pipe.txt is no regular file']);
  t.same(systemReason(Object.assign(new Error(), { code: 'EACCES' })), ['may not be read', 'Give yourself permission to read it.']);
});

t.test('the folder of the reports is left out', async (t) => {
  const cwd = t.testdir({ s: { 'a.txt': 'A.', 'b.txt': 'B.' }, reports: { 's.md': '# s' } });
  t.same(summary(await readStories(['.'], { cwd, except: 'reports' })), ['s a b']);
});

t.test('the order in which paths are named makes no difference', async (t) => {
  const cwd = t.testdir({ s: { 'a.txt': 'A.', 'b.txt': '' }, t: { s: { 'a.txt': 'A.', 'b.txt': 'B.' } }, 'x.txt': 'X.', 'y.txt': 'Y.', 'r.jsonl': `${row('1', 's')}{` });
  const paths = ['s', 't', 'x.txt', 'y.txt', 'r.jsonl', 'missing', './s', 't/s/a.txt'];
  const expected = JSON.stringify(await readStories(paths, { cwd }));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (shuffled) => JSON.stringify(await readStories(shuffled, { cwd })) === expected),
    { numRuns: 30 },
  );
});

t.test('dates of publication', async (t) => {
  for (const date of ['2025-07-11', '2024-02-29', '2025-07-11T14:30', '2025-07-11T14:30:00Z', '2025-07-11T14:30:00.123+08:00']) t.ok(isPublicationDate(date), date);
  for (const date of ['', 'today', '2025', '2025-7-11', '11-07-2025', '2025-02-29', '2025-13-01', '2025-07-11 14:30', '2025-07-11T25:00', '2025-07-11T', '0000-00-00']) t.notOk(isPublicationDate(date), date);
});
