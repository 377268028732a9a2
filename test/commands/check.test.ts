import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type CheckCommandOptions, runCheck } from '../../src/commands/check.js';
import { reportFormats } from '../../src/report/formats.js';
import { fakeTerminal } from './terminal.js';

/** Two articles that agree on where and when, and contradict each other on how many died. */
const ferry = {
  'ledger.txt': 'Twelve people died when the ferry sank near Lerwick on Tuesday, police said.\n',
  'post.txt': 'Nineteen people died when the ferry sank near Lerwick on Tuesday, police said.\n',
};
const storm = { 'a.txt': 'Rain fell in Lyon.', 'b.txt': 'Rain fell in Nice.' };

async function check(cwd: string, paths: readonly string[], options: Partial<CheckCommandOptions> = {}) {
  const terminal = fakeTerminal(cwd);
  const code = await runCheck(paths, { format: ['markdown'], failOn: 'high', ...options }, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

t.test('1: a divergence at or over the threshold; 0: none; 2: nothing could be done', async (t) => {
  const cwd = t.testdir({ ferry, broken: { 'a.txt': '' } });
  t.equal((await check(cwd, ['ferry'])).code, 1);
  t.equal((await check(cwd, ['ferry'], { failOn: 'low' })).code, 1);
  t.equal((await check(cwd, ['ferry'], { failOn: 'never' })).code, 0);
  t.equal((await check(cwd, ['ferry/post.txt'])).code, 0, 'one article cannot diverge');
  t.same(await check(cwd, ['broken']), {
    code: 2, out: '',
    err: 'broken/a.txt: is empty. Put the article in it, or remove it.\nconcord: no article could be read. Name a folder of articles, or files: concord check FOLDER.\n',
  });
  t.same(await check(cwd, ['ferry', 'broken'], { failOn: 'never' }).then(({ code }) => code), 0, 'one bad input among good ones');
});

t.test('a named path that is missing: the rest is checked, and the code is 2', async (t) => {
  const { code, out, err } = await check(t.testdir({ ferry }), ['ferry', 'nowhere'], { failOn: 'never', quiet: true });
  t.equal(code, 2);
  t.match(out, /^# /);
  t.equal(err, 'nowhere: does not exist. Check the spelling of the path.\n');
});

t.test('what is said beside the report', async (t) => {
  const cwd = t.testdir({ ferry: { ...ferry, 'notes.pdf': 'x' }, one: { 'a.txt': 'Rain fell in Lyon.' } });
  t.match((await check(cwd, ['ferry'])).err, /^1 story, 2 articles: [1-9]\d* high, \d+ medium, \d+ low divergences\n$/);
  t.match((await check(cwd, ['ferry'], { verbose: true })).err, /^1 file that is no input left alone\n/);
  t.equal((await check(cwd, ['ferry', 'one'], { quiet: true })).err, '', 'no notices, no summary');
  t.match((await check(cwd, ['one'])).err, /^one\/a\.txt: is the only article on its story "one"/);
});

t.test('JSON is one document, without paths of the machine, and lists what was skipped', async (t) => {
  const cwd = t.testdir({ ferry, storm: { ...storm, 'c.txt': '' }, one: { 'a.txt': 'Rain fell in Lyon.' } });
  const { out } = await check(cwd, [cwd], { format: ['json'] });
  const report = JSON.parse(out) as { stories: { id: string }[]; skipped: { path: string; reason: string }[] };
  t.same(report.stories.map(({ id }) => id), ['ferry', 'one', 'storm']);
  t.match(report.skipped, [{ path: 'storm/c.txt', reason: /^is empty/ }]);
  t.equal(report.skipped.length, 1, 'a story with one article is not skipped');
  t.notOk(out.includes(cwd));
});

t.test('--out: a file for each story and format; the same input gives the same bytes', async (t) => {
  const cwd = t.testdir({ ferry, storm });
  const written = (folder: string) => readdirSync(join(cwd, folder)).sort().map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]);
  t.equal((await check(cwd, ['ferry', 'storm'], { format: ['markdown', 'json'], out: 'one' })).out, '');
  await check(cwd, ['storm', './ferry', 'ferry/post.txt'], { format: ['json', 'markdown'], out: 'deep/two' });
  t.same(written('one').map(([name]) => name), ['ferry.md', 'index.md', 'report.json', 'storm.md']);
  t.same(written('deep/two'), written('one'));
  await check(cwd, ['.'], { format: ['json'], out: 'deep' });
  const again = JSON.parse(readFileSync(join(cwd, 'deep/report.json'), 'utf8')) as { stories: { id: string }[] };
  t.same(again.stories.map(({ id }) => id), ['ferry', 'one', 'storm'], 'the folder of the reports is not read');
  await t.rejects(check(cwd, ['ferry'], { out: 'ferry/post.txt' }), { message: 'ferry.md cannot be written to --out (EEXIST). Name a folder that you may write to.' });
  await t.rejects(check(cwd, ['ferry'], { format: ['markdown', 'json'] }), { message: /need --out DIR/ });
});

t.test('--blind hides the outlets in every format', async (t) => {
  const article = (outlet: string, text: string) => `---\nsource: ${outlet}\ntitle: ${outlet} reports\nurl: https://${outlet}.example/\n---\n${text}`;
  const cwd = t.testdir({ ferry: { 'zebra.md': article('Zebra', ferry['ledger.txt']), 'yak.md': article('Yak', ferry['post.txt']) } });
  for (const format of reportFormats.keys()) {
    t.match((await check(cwd, ['ferry'], { format: [format] })).out, /Zebra/, format);
    t.notMatch((await check(cwd, ['ferry'], { format: [format], blind: true })).out, /zebra|yak/i, format);
  }
});
