import { readFileSync } from 'node:fs';
import t from 'tap';
import { builtInRules } from '../../src/check.js';
import { ruleDocs } from '../../src/report/rule-docs.js';

t.test('rules/README.md is what the rules say of themselves', async (t) => {
  t.equal(readFileSync('rules/README.md', 'utf8'), ruleDocs(builtInRules), 'write it anew: npm run docs');
});
