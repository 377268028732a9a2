import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { reportFormats } from '../src/report/formats.js';

// Built here: a stale build must not pass, and a start through the tests' own loader takes ten times as long.
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const cli = resolve('dist/src/cli.js');

function concord(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** Two articles that agree on one thing and contradict each other on how many died. */
const ferry = {
  'ledger.txt': 'The ferry sank on Tuesday near Lerwick. Twelve people died, police said.\n',
  'post.txt': 'The ferry sank on Tuesday near Lerwick. Nineteen people died, police said.\n',
};

t.test('exit 2: it could not do its work, said in one line with the way out', async (t) => {
  const cwd = t.testdir({ ferry, broken: { 'a.txt': '' } });
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['--frob'], `concord: unknown option '--frob'. See "concord --help".\n`],
    [['--formt', 'json'], `concord: unknown option '--formt' (Did you mean --format?) See "concord --help".\n`],
    [['ferry', '--format', 'xml'], `concord: option '--format <list>' argument 'xml' is invalid. Known formats: ${[...reportFormats.keys()].join(', ')}. See "concord --help".\n`],
    [['ferry', '--format', 'markdown,json'], 'concord: several formats at once need --out DIR, a folder to write them to.\n'],
    [['check', 'ferry', '--fail-on', 'all'], `concord: option '--fail-on <severity>' argument 'all' is invalid. Allowed choices are high, medium, low, never. See "concord --help".\n`],
    [['analyse', '--format', 'xml'], `concord: option '--format <name>' argument 'xml' is invalid. Allowed choices are text, json, conllu. See "concord --help".\n`],
    [['nowhere'], 'nowhere: does not exist. Check the spelling of the path.\nconcord: no article could be read. Name a folder of articles, or files: concord check FOLDER.\n'],
    [['broken'], 'broken/a.txt: is empty. Put the article in it, or remove it.\nconcord: no article could be read. Name a folder of articles, or files: concord check FOLDER.\n'],
    [['ferry', '--quiet', '--out', 'ferry/post.txt'], 'concord: ferry.md cannot be written to --out (EEXIST). Name a folder that you may write to.\n'],
  ];
  for (const [args, expected] of cases) {
    t.match(concord(cwd, args), { status: 2, stdout: '', stderr: expected }, args.join(' '));
  }
  const missing = concord(cwd, ['ferry', 'nowhere', '--fail-on', 'never', '--quiet']);
  t.equal(missing.status, 2, 'a named file that is missing');
  t.match(missing.stdout, /ferry/, 'does not stop the rest');
});

t.test('exit 1 and 0: a divergence at or over --fail-on, or none', async (t) => {
  const cwd = t.testdir({ ferry });
  const found = JSON.parse(concord(cwd, ['ferry', '--format', 'json']).stdout) as { stories: { findings: { divergences: { severity: string }[] }[] }[] };
  const severities = new Set(found.stories.flatMap(({ findings }) => findings.flatMap(({ divergences }) => divergences.map(({ severity }) => severity))));
  t.ok(severities.has('high'), 'twelve or nineteen dead');
  t.equal(concord(cwd, ['ferry']).status, 1);
  t.equal(concord(cwd, ['ferry', '--fail-on', 'low']).status, 1);
  t.equal(concord(cwd, ['ferry', '--fail-on', 'never']).status, 0);
  t.equal(concord(cwd, ['ferry/post.txt']).status, 0, 'one article cannot diverge');
});

t.test('results on standard output, everything else on standard error', async (t) => {
  const cwd = t.testdir({ ferry: { ...ferry, 'notes.pdf': 'x' }, storm: { 'a.txt': 'Rain fell in Lyon.', 'b.txt': '\u00ff' } });
  const markdown = concord(cwd, ['ferry']);
  t.match(markdown.stdout, /^# /);
  t.match(markdown.stderr, /^1 story, 2 articles: \d+ high, \d+ medium, \d+ low divergences\n$/);
  t.notMatch(markdown.stderr, '\u001b', 'no colours and no progress but on a terminal');
  t.equal(concord(cwd, ['--quiet', 'ferry']).stderr, '');
  t.match(concord(cwd, ['--verbose', 'ferry']).stderr, /^1 file that is no input left alone\n/);
  const json = concord(cwd, ['--format', 'json', '.']);
  t.equal((JSON.parse(json.stdout) as { stories: object[] }).stories.length, 2, 'one document');
  t.notMatch(json.stdout, cwd, 'no path of this machine');
  t.match(concord(cwd, ['analyse', 'ferry', '--format', 'json']).stdout, /^\{/);
});

t.test('--out: a file for each story and format; the same input gives the same bytes', async (t) => {
  const cwd = t.testdir({ ferry, storm: { 'a.txt': 'Rain fell in Lyon.', 'b.txt': 'Rain fell in Nice.' } });
  const written = (folder: string) => readdirSync(join(cwd, folder)).sort().map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]);
  concord(cwd, ['ferry', 'storm', '--format', 'markdown, json', '--out', 'one']);
  concord(cwd, ['storm', 'ferry', 'ferry/post.txt', '--format', 'json,markdown', '--out', 'deep/two']);
  t.same(written('one').map(([name]) => name), ['ferry.md', 'index.md', 'report.json', 'storm.md']);
  t.same(written('deep/two'), written('one'));
  concord(cwd, ['.', '--format', 'json', '--out', 'deep']);
  const again = JSON.parse(readFileSync(join(cwd, 'deep/report.json'), 'utf8')) as { stories: { id: string }[] };
  t.same(again.stories.map(({ id }) => id), ['ferry', 'one', 'storm'], 'the folder of the reports is not read');
});

t.test('--blind hides the outlets in every format', async (t) => {
  const article = (outlet: string, text: string) => `---\nsource: ${outlet}\ntitle: ${outlet} reports\nurl: https://${outlet}.example/\n---\n${text}`;
  const cwd = t.testdir({ ferry: { 'zebra.md': article('Zebra', ferry['ledger.txt']), 'yak.md': article('Yak', ferry['post.txt']) } });
  for (const format of reportFormats.keys()) {
    t.match(concord(cwd, ['ferry', '--format', format]).stdout, /Zebra/i);
    t.notMatch(concord(cwd, ['ferry', '--blind', '--format', format]).stdout, /zebra|yak/i, format);
  }
});

t.test('help and version load no stage', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  t.match(concord('.', ['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  t.match(concord('.', ['--help']), { status: 0, stdout: /check .*\n[^]*analyse /, stderr: '' });
  t.match(concord('.', ['check', '--help']), { status: 0, stdout: /--fail-on/ });
});

t.test('whoever reads may stop reading', async (t) => {
  const cwd = t.testdir({ 'many.jsonl': Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: String(i), story: `s${i >> 1}`, text: 'The ferry sank near Lerwick on Tuesday.' })).join('\n') });
  const child = spawn(process.execPath, [cli, 'many.jsonl', '--format', 'json', '--quiet'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  t.same([status, stderr], [0, '']);
});
