import t from 'tap';
import { outcomesOf, type Annotated, type Reported } from '../../bench/answered.js';

const gold: Annotated = {
  claims: [
    { id: 'g1', article: 'a', start: 0, end: 20 },
    { id: 'g2', article: 'b', start: 10, end: 40 },
    { id: 'g3', article: 'b', start: 100, end: 120 },
  ],
  clusters: [
    { members: ['g1', 'g2'], divergences: [{ kind: 'quantity', severity: 'high' }, { kind: 'time', alt_kinds: ['development'], severity: 'medium' }, { kind: 'place', severity: 'low', compatible: true }] },
    { members: ['g1', 'g3'], divergences: [] },
  ],
};

const claims = [
  { id: 'a:1', article: 'a', start: 0, end: 25 },
  { id: 'b:1', article: 'b', start: 12, end: 40 },
  { id: 'b:2', article: 'b', start: 100, end: 118 },
];

const reportOf = (...divergences: Reported['findings'][number]['divergences']): Reported => ({ id: 's', claims, findings: [{ divergences }] });

t.test('both claims in the fact and the kind right', async (t) => {
  const { expected, reported } = outcomesOf(gold, reportOf({ kind: 'quantity', severity: 'low', between: ['a:1', 'b:1'] }, { kind: 'development', severity: 'medium', between: ['b:1', 'a:1'] }));
  t.strictSame(expected.map(({ kind, hit }) => [kind, hit]), [['quantity', true], ['time', true]]);
  t.ok(reported.every(({ hit }) => hit));
});

t.test('another fact, another kind, a difference that is none', async (t) => {
  const { expected, reported } = outcomesOf(gold, reportOf({ kind: 'quantity', severity: 'high', between: ['a:1', 'b:2'] }, { kind: 'cause', severity: 'low', between: ['a:1', 'b:1'] }, { kind: 'place', severity: 'low', between: ['a:1', 'b:1'] }));
  t.notOk(expected.some(({ hit }) => hit));
  t.notOk(reported.some(({ hit }) => hit));
});

t.test('one report answers one case', async (t) => {
  const twice: Annotated = { ...gold, clusters: [{ members: ['g1', 'g2'], divergences: [{ kind: 'quantity', severity: 'high' }, { kind: 'quantity', severity: 'medium' }] }] };
  const { expected } = outcomesOf(twice, reportOf({ kind: 'quantity', severity: 'high', between: ['a:1', 'b:1'] }));
  t.strictSame(expected.map(({ hit }) => hit), [true, false]);
});
