import t from 'tap';
import '../../../src/language/attribution/context.js';
import { weightOf, weightsIn } from '../../../src/language/attribution/feature-weights.js';
import { knownSymbol, symbolNames, symbolOf, templateNames, templatesOf } from '../../../src/language/attribution/symbols.js';

const number = (template: string): number => templateNames().indexOf(template);

t.test('the weight of a feature by its template and symbols', async (t) => {
  const weights = weightsIn({ lemma: { vow: { verb: 1.5 }, report: { verb: 0.25, noun: -0.75 } }, 'lemma shape': { vow: { xcomp: 2 } } });
  const weight = (template: string, one: string, other: string) => weightOf(weights, number(template), knownSymbol(one), knownSymbol(other));
  t.equal(weight('lemma', 'vow', 'verb'), 1.5);
  t.equal(weight('lemma', 'report', 'noun'), -0.75);
  t.equal(weight('lemma shape', 'vow', 'xcomp'), 2);
  t.equal(weight('lemma', 'vow', 'noun'), 0, 'known words, but not together');
  t.equal(weight('lemma shape', 'vow', 'verb'), 0, 'another template');
  t.equal(weight('lemma', 'zyzzyva', 'verb'), 0, 'a word that no weight knows');
});

t.test('weights of another version of the features are refused', async (t) => {
  t.throws(() => weightsIn({ 'phase of the moon': { full: { verb: 1 } } }), /phase of the moon/);
});

t.test('a word that no table knows gets no symbol by being looked up', async (t) => {
  const before = symbolNames().length;
  t.equal(knownSymbol('quockerwodger'), 0);
  t.equal(symbolNames().length, before);
  const symbol = symbolOf('quockerwodger');
  t.equal(symbolOf('quockerwodger'), symbol);
  t.equal(symbolNames()[symbol], 'quockerwodger');
});

t.test('templates have numbers of their own', async (t) => {
  const numbers = templatesOf('one of a test', 'other of a test');
  t.not(numbers['one of a test'], numbers['other of a test']);
  t.equal(templateNames()[numbers['one of a test']], 'one of a test');
});
