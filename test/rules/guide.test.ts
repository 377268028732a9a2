import { readFileSync } from 'node:fs';
import t from 'tap';
import { builtInRules } from '../../src/check.js';
import { tryDivergence } from '../../src/examples.js';
import { withPacks } from '../../src/packs/apply.js';
import { isPack } from '../../src/packs/pack.js';
import { readPack } from '../../src/packs/read.js';

// What the guides show must work: every block of YAML in them is a pack, and its examples are true.

for (const guide of ['README.md', 'rules/packs/README.md']) {
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text!);
  t.test(guide, async (t) => {
    t.ok(blocks.length > 0);
    const courts = readPack(readFileSync('rules/packs/courts.yaml', 'utf8'), 'courts');
    for (const [n, text] of blocks.entries()) {
      const pack = readPack(text, `${guide}, block ${n + 1}`);
      if (!isPack(pack) || !isPack(courts)) {
        t.same(pack, [], 'a good pack');
        continue;
      }
      const rules = withPacks(builtInRules, [pack, courts]);
      if (!('divergence' in rules)) {
        t.same(rules, [], 'a pack that goes with the rules');
        continue;
      }
      for (const { id, examples } of rules.divergence.filter((rule) => pack.rules?.some((own) => own.id === rule.id))) {
        t.ok(examples.some(({ finds }) => finds === 'agreement' || finds === 'nothing'), `${id} shows a near miss`);
        for (const example of examples) {
          for (const { passed, expected, found } of tryDivergence(rules.divergence.find((rule) => rule.id === id)!, example, rules.alignment)) t.ok(passed, `${id}, ${example.title}: ${expected}; found ${found}`);
        }
      }
    }
  });
}
