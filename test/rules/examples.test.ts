import t from 'tap';
import { alignmentRules, divergenceRules } from '../../rules/catalogue.js';
import { type Outcome, tryAlignment, tryDivergence } from '../../src/examples.js';

// Every rule's examples run through the real stages: they are its documentation, so they must be true.

for (const rule of divergenceRules) {
  t.test(rule.id, async (t) => {
    t.ok(rule.answer ?? rule.facts, 'asks claims or whole articles');
    if (rule.compares !== undefined) t.ok(rule.answer, 'asks the claims that it compares');
    t.ok(rule.examples.some(({ finds }) => finds === 'agreement' || finds === 'nothing'), 'shows a near miss');
    for (const example of rule.examples) {
      t.test(example.title, async (t) => report(t, tryDivergence(rule, example, alignmentRules)));
    }
  });
}

for (const rule of alignmentRules) {
  t.test(rule.id, async (t) => {
    t.ok(rule.examples.some(({ matches }) => matches === null), 'shows a near miss');
    for (const example of rule.examples) {
      t.test(example.title, async (t) => report(t, tryAlignment(rule, example)));
    }
  });
}

function report(t: { ok(passed: boolean, message: string): boolean }, outcomes: readonly Outcome[]): void {
  for (const { passed, expected, found } of outcomes) t.ok(passed, `${expected}; found ${found}`);
}
