import t from 'tap';
import { isConfig, readConfig } from '../../src/packs/config.js';
import { linesOf } from './packs.js';

t.test('options, packs and rules of its own', async (t) => {
  const config = readConfig('packs: [courts, desk.yaml]\nout: reports\nformat: json\nfail-on: medium\nblind: true\nsettings: { left-out: off }\n', 'concord.config.yaml');
  if (!isConfig(config)) throw new Error(linesOf(config).join('\n'));
  const { packs, own, out, format, failOn, blind } = config;
  t.same({ packs, settings: own.settings, out, format, failOn, blind }, { packs: ['courts', 'desk.yaml'], settings: { 'left-out': 'off' }, out: 'reports', format: ['json'], failOn: 'medium', blind: true });
});

t.test('a file of comments says nothing', async (t) => {
  t.match(readConfig('# later\n', 'c.yaml'), { packs: [], out: undefined, format: undefined, failOn: undefined, blind: undefined });
});

t.test('mistakes', async (t) => {
  const wrong = (text: string) => {
    const read = readConfig(text, 'c.yaml');
    return isConfig(read) ? [] : linesOf(read);
  };
  t.same(wrong('fail_on: high\npacks: courts\nrules:\n  - id: x\n'), [
    '1:1 "fail_on" is not known here. Did you mean "fail-on"? Allowed here: packs, out, format, fail-on, blind, about, equivalents, loaded, settings or rules.',
    '2:8 "packs": "courts" stands where a list is expected. Expected here: rule packs: files, as seen from this one, or the names of packs that come with Concord.',
    ...['kind:", one of the fourteen kinds of divergence', 'question:", the question as the report prints it, with its question mark', 'severity:"', 'answers:", two or more answers, each with the patterns that give it'].map((rest) => `4:5 this entry of "rules" lacks "${rest.slice(0, rest.indexOf(':'))}". Add "${rest}.`),
  ]);
});
