import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { builtInRules } from '../../src/check.js';
import { tryDivergence } from '../../src/examples.js';
import { withPacks } from '../../src/packs/apply.js';
import { isPack } from '../../src/packs/pack.js';
import { readPack } from '../../src/packs/read.js';

// The packs that come with Concord: good, alone and together, and all that their examples say is true.

const names = readdirSync('rules/packs').filter((name) => name.endsWith('.yaml')).sort();
const packs = names.map((name) => readPack(readFileSync(`rules/packs/${name}`, 'utf8'), name)).flatMap((read) => (isPack(read) ? [read] : []));

t.test('they can be read, and go together', async (t) => {
  t.same(names, ['casualties.yaml', 'courts.yaml']);
  t.equal(packs.length, names.length);
  t.ok('divergence' in withPacks(builtInRules, packs));
});

for (const pack of packs) {
  const rules = withPacks(builtInRules, [pack]);
  if (!('divergence' in rules)) throw new Error(`${pack.source.path} does not go with the built-in rules`);
  for (const { id } of pack.rules ?? []) {
    const rule = rules.divergence.find((each) => each.id === id)!;
    t.test(`${pack.source.path} ${id}`, async (t) => {
      t.ok(rule.examples.some(({ finds }) => finds === 'agreement' || finds === 'nothing'), 'shows a near miss');
      t.ok(rule.examples.some(({ finds }) => finds !== 'agreement' && finds !== 'nothing'), 'shows what it finds');
      for (const example of rule.examples) {
        for (const { passed, expected, found } of tryDivergence(rule, example, rules.alignment)) t.ok(passed, `${example.title}: ${expected}; found ${found}`);
      }
    });
  }
}
