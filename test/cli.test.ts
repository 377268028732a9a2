import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import { reportFormats } from '../src/report/formats.js';

// Built here: a stale build must not pass, and a start through the tests' own loader takes ten times as long.
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const cli = resolve('dist/src/cli.js');

function concord(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

t.test('a wrong option: exit 2 and one line that says the way out', async (t) => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['--formt', 'json'], `concord: unknown option '--formt' (Did you mean --format?) See "concord --help".\n`],
    [['check', 'x', '--format', 'xml'], `concord: option '--format <list>' argument 'xml' is invalid. Known formats: ${[...reportFormats.keys()].join(', ')}. See "concord --help".\n`],
    [['x', '--fail-on', 'all'], `concord: option '--fail-on <severity>' argument 'all' is invalid. Allowed choices are high, medium, low, never. See "concord --help".\n`],
    [['analyse', '--format', 'xml'], `concord: option '--format <name>' argument 'xml' is invalid. Allowed choices are text, json, conllu. See "concord --help".\n`],
    [['rules', 'tset'], 'concord: there is no command "rules tset". Commands: list, docs, test, init.\n'],
    [['x', '--rules', 'cuorts'], 'concord: cuorts does not exist, and no rule pack of that name comes with Concord. Did you mean "courts"? Packs that come with it: casualties, courts.\n'],
    [['x', '--format', 'markdown,json'], 'concord: several formats at once need --out DIR, a folder to write them to.\n'],
  ];
  for (const [args, stderr] of cases) t.same(concord('.', ...args), { status: 2, stdout: '', stderr }, args.join(' '));
});

t.test('help and version', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  t.same(concord('.', '--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  t.match(concord('.', '--help'), { status: 0, stdout: /check .*\n[\s\S]*analyse /, stderr: '' });
});

t.test('the exit code, results on standard output and everything else on standard error', async (t) => {
  const cwd = t.testdir({
    'a.txt': 'Twelve people died when the ferry sank near Lerwick on Tuesday, police said.\n',
    'b.txt': 'Nineteen people died when the ferry sank near Lerwick on Tuesday, police said.\n',
  });
  const { status, stdout, stderr } = concord(cwd);
  t.equal(status, 1, 'without a command and a path, the current folder is checked');
  t.match(stdout, /^# /);
  t.match(stderr, /^1 story, 2 articles: .*\n$/);
  t.notMatch(stdout + stderr, '\u001b', 'no colours and no progress but on a terminal');
  t.match(concord(cwd, 'analyse', 'a.txt', '--format', 'conllu', '--quiet'), { status: 0, stdout: /\tferry\t/, stderr: '' });
});

t.test('rule packs, from the built package', async (t) => {
  const cwd = t.testdir({ 'bad.yaml': 'settings: { whn: off }\n' });
  t.same(concord(cwd, 'rules', 'test', 'courts', '--quiet'), { status: 0, stdout: 'courts\n7 rules: all pass\n', stderr: '' });
  t.match(concord(cwd, 'rules', '--rules', 'casualties'), { status: 0, stdout: /^dead-or-missing +factuality +Dead, or missing\?$/m, stderr: '' });
  t.same(concord(cwd, 'rules', 'test', 'bad.yaml'), { status: 2, stdout: '', stderr: 'bad.yaml:1:13: there is no rule "whn". Did you mean "when"? "concord rules list" shows every rule.\nconcord: 1 mistake in the rules; nothing was done.\n' });
  t.match(concord(cwd, 'rules', 'init', 'desk.yaml'), { status: 0 });
  t.match(concord(cwd, 'rules', 'test', 'desk.yaml'), { status: 0, stdout: /1 rule: all pass\n$/ });
  t.match(concord(cwd, 'init'), { status: 0 });
});

t.test('whoever reads may stop reading', async (t) => {
  const row = (_: unknown, i: number) => JSON.stringify({ id: String(i), story: `s${i >> 1}`, text: 'The ferry sank near Lerwick on Tuesday.' });
  const cwd = t.testdir({ 'many.jsonl': Array.from({ length: 400 }, row).join('\n') });
  const child = spawn(process.execPath, [cli, 'many.jsonl', '--format', 'json', '--quiet'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  t.same([status, stderr], [0, '']);
});
