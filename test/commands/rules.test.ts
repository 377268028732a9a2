import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCheck } from '../../src/commands/check.js';
import { runInit } from '../../src/commands/init.js';
import { runRulesDocs } from '../../src/commands/rules-docs.js';
import { runRulesInit } from '../../src/commands/rules-init.js';
import { runRulesList } from '../../src/commands/rules-list.js';
import { runRulesTest } from '../../src/commands/rules-test.js';
import type { ExitCode, Terminal } from '../../src/commands/terminal.js';
import { fakeTerminal } from './terminal.js';

async function run(cwd: string, command: (terminal: Terminal) => Promise<ExitCode>) {
  const terminal = fakeTerminal(cwd);
  const code = await command(terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** As `run`, for commands that give up: what they said first, and last. */
async function failing(cwd: string, command: (terminal: Terminal) => Promise<ExitCode>) {
  const terminal = fakeTerminal(cwd);
  const message = await command(terminal).then(() => 'no failure', (error: Error) => error.message);
  return { message, out: terminal.out(), err: terminal.err() };
}

const rule = (examples: string) => `rules:
  - id: open-or-closed
    kind: factuality
    question: Open, or closed?
    severity: high
    answers: { closed: [close], open: [open] }
${examples}`;
const good = rule(`    examples:
      - { title: opposites, finds: high, says: { The bridge near Lerwick was closed.: closed, The bridge near Lerwick was opened.: open } }
      - { title: a near miss, finds: agreement, says: { The bridge near Lerwick was closed.: closed, The bridge near Lerwick has been closed.: closed } }
`);

t.test('rules list: every rule with its kind and question', async (t) => {
  const cwd = t.testdir({ 'desk.yaml': good });
  const { code, out } = await run(cwd, (terminal) => runRulesList({ format: 'text' }, terminal));
  t.equal(code, 0);
  t.match(out, /^when +time +When\?$/m);
  t.match(out, /^same-word +alignment +the same word/m);
  t.notMatch(out, /open-or-closed/);
  const rows = JSON.parse((await run(cwd, (terminal) => runRulesList({ format: 'json', rules: ['desk.yaml'] }, terminal))).out) as object[];
  t.ok(rows.some((row) => JSON.stringify(row) === '{"id":"open-or-closed","kind":"factuality","question":"Open, or closed?"}'), 'with the rules of packs');
});

t.test('rules docs: with the rules of packs, and gracefully without examples', async (t) => {
  const { out } = await run(t.testdir({ 'desk.yaml': rule('') }), (terminal) => runRulesDocs({ rules: ['desk.yaml'] }, terminal));
  t.match(out, /### open-or-closed\n\n\*\*Open, or closed\?\*\* \*factuality\*\n\n\*No examples yet\.\*/);
});

t.test('rules test: 0 when all examples are true', async (t) => {
  t.same(await run(t.testdir({ 'desk.yaml': good }), (terminal) => runRulesTest(['desk.yaml'], {}, terminal)), { code: 0, out: 'desk.yaml\n  ok    open-or-closed: 2 examples\n1 rule: all pass\n', err: '' });
});

t.test('rules test: 1 when an example is not true, or a rule has none', async (t) => {
  const none = await run(t.testdir({ 'desk.yaml': rule('') }), (terminal) => runRulesTest(['desk.yaml'], {}, terminal));
  t.same(none, { code: 1, out: 'desk.yaml\n  FAIL  open-or-closed: no examples; give it at least one, and a near miss\n1 rule: 1 failed\n', err: '' });
  const wrong = rule(`    examples:
      - { title: the wrong way round, finds: low, says: { The bridge near Lerwick was closed.: open, The bridge near Lerwick was opened.: open } }
`);
  t.same((await run(t.testdir({ 'desk.yaml': wrong }), (terminal) => runRulesTest(['desk.yaml'], {}, terminal))).out.split('\n'), [
    'desk.yaml',
    '  FAIL  open-or-closed: 1 example',
    '        the wrong way round',
    '          expected: “The bridge near Lerwick was closed.” answers open',
    '          found:    closed',
    '          expected: a divergence comes out (low)',
    '          found:    a divergence (high)',
    '        no near miss: add an example that finds agreement or nothing',
    '1 rule: 1 failed',
    '',
  ]);
});

t.test('rules test: says why nothing came out', async (t) => {
  const apart = rule(`    examples:
      - { title: of two things, finds: high, says: { The bridge near Lerwick was closed.: closed, A bakery in Nice opened.: open } }
`);
  t.match((await run(t.testdir({ 'desk.yaml': apart }), (terminal) => runRulesTest(['desk.yaml'], {}, terminal))).out, /found: {4}no divergence: the sentences were not taken for tellings of one fact; have them share more words, or list "equivalents"\n/);
});

t.test('rules test: a pack that cannot be read is a failure of its own (2)', async (t) => {
  const cwd = t.testdir({ 'desk.yaml': 'ruels: []\n', 'other.yaml': 'settings: { whn: off }\n', binary: Buffer.from([0xff, 0xfe, 0x00]) });
  const test = (...files: string[]) => failing(cwd, (terminal) => runRulesTest(files, {}, terminal));
  t.same(await test('desk.yaml'), { message: '1 mistake in the rules; nothing was done.', out: '', err: 'desk.yaml:1:1: "ruels" is not known here. Did you mean "rules"? Allowed here: about, equivalents, loaded, settings or rules.\n' });
  t.match(await test('other.yaml'), { err: 'other.yaml:1:13: there is no rule "whn". Did you mean "when"? "concord rules list" shows every rule.\n' });
  t.match(await test('nowhere.yaml'), { err: 'nowhere.yaml: does not exist. Check the spelling of the path.\n' });
  t.match(await test('./binary'), { err: 'binary: is UTF-16 (little-endian), not UTF-8. Save it as plain text in UTF-8.\n' });
  t.match(await test('.'), { err: '.: is a folder, not a rule pack. Name the folders to check before --rules, or after "--".\n' });
  t.match(await test('casulaties'), { message: 'casulaties does not exist, and no rule pack of that name comes with Concord. Did you mean "casualties"? Packs that come with it: casualties, courts.' });
});

t.test('rules init and init: commented files that work, never over one that is there', async (t) => {
  const cwd = t.testdir({ 'mine.yaml': 'about: mine\n' });
  t.same(await run(cwd, (terminal) => runRulesInit('desk.yaml', { quiet: true }, terminal)), { code: 0, out: '', err: '' });
  t.match(await run(cwd, (terminal) => runRulesTest(['desk.yaml'], {}, terminal)), { code: 0, out: /all pass\n$/ });
  t.match(await failing(cwd, (terminal) => runRulesInit('mine.yaml', {}, terminal)), { message: 'mine.yaml is there already and stays as it is. Name another file, or move that one away.' });
  t.equal(readFileSync(join(cwd, 'mine.yaml'), 'utf8'), 'about: mine\n');
  t.match(await run(cwd, (terminal) => runInit({}, terminal)), { code: 0, err: /^wrote concord\.config\.yaml/ });
  t.match(await run(cwd, (terminal) => runRulesList({ format: 'text' }, terminal)), { code: 0 }, 'as it is, it changes nothing');
  const config = join(cwd, 'concord.config.yaml');
  const uncommented = readFileSync(config, 'utf8').split('\n').filter((line) => /^# (?: |[a-z-]+:( |$))/.test(line)).map((line) => line.slice(2)).join('\n');
  t.match(await run(t.testdir({ 'concord.config.yaml': uncommented, 'desk-rules.yaml': '' }), (terminal) => runRulesList({ format: 'text' }, terminal)), { code: 0, out: /stage-of-the-case/ }, 'and all of it works');
  t.match(await failing(cwd, (terminal) => runInit({}, terminal)), { message: /^concord\.config\.yaml is there already/ });
});

const story = { 'a.txt': 'The bridge near Lerwick was closed.', 'b.txt': 'The bridge near Lerwick was opened.' };

t.test('check --rules: packs of the user and packs that come with Concord', async (t) => {
  const cwd = t.testdir({ story, 'desk.yaml': good });
  const check = (rules: readonly string[]) => run(cwd, (terminal) => runCheck(['story'], { rules, quiet: true }, terminal));
  t.match(await check(['desk.yaml']), { code: 1, out: /Open, or closed\?/ });
  t.match(await check(['courts', 'casualties']), { code: 0 });
});

t.test('concord.config.yaml is found, its paths start in its folder, and the command line has the last word', async (t) => {
  const cwd = t.testdir({
    story,
    'concord.config.yaml': 'packs: [rules/desk.yaml]\nfail-on: never\nformat: json\nsettings: { open-or-closed: medium }\n',
    rules: { 'desk.yaml': good, 'strict.yaml': 'settings: { open-or-closed: high }\n', 'concord.yaml': 'packs: [desk.yaml]\nout: out\nformat: [markdown, json]\n' },
    'wrong.yaml': 'format: word\n',
  });
  const check = (options: Parameters<typeof runCheck>[1]) => run(cwd, (terminal) => runCheck(['story'], { quiet: true, ...options }, terminal));
  const severities = (out: string) => (JSON.parse(out) as { stories: { findings: { divergences: { rule: string; severity: string }[] }[] }[] }).stories.flatMap(({ findings }) => findings.flatMap(({ divergences }) => divergences.filter(({ rule: id }) => id === 'open-or-closed').map(({ severity }) => severity)));
  const found = await check({});
  t.equal(found.code, 0);
  t.same(severities(found.out), ['medium']);
  t.equal((await check({ failOn: 'medium' })).code, 1);
  t.same(severities((await check({ rules: ['rules/strict.yaml'] })).out), ['high']);
  t.match((await check({ format: ['markdown'] })).out, /^# /);
  t.match(await check({ config: 'rules/concord.yaml' }), { code: 1, out: '' });
  t.match(readFileSync(join(cwd, 'rules/out/report.json'), 'utf8'), /open-or-closed/);
  t.match(await failing(cwd, (terminal) => runCheck(['story'], { config: 'wrong.yaml' }, terminal)), { message: 'wrong.yaml: there is no format "word". Known formats: markdown, json.' });
  t.match(await failing(cwd, (terminal) => runCheck(['story'], { config: 'none.yaml' }, terminal)), { err: 'none.yaml: does not exist. Check the spelling of the path.\n' });
});
