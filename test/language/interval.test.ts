import t from 'tap';
import type { Quantity, TimeExpression } from '../../src/model.js';
import { compatible, relate } from '../../src/language/interval.js';

function quantity(low: number | null, high: number | null = low, unit: string | null = null, approximate = false): Quantity {
  return { start: 0, end: 0, low, high, unit, counted: null, approximate };
}

function time(value: string, from: string | null = null, to = from, type: TimeExpression['type'] = 'DATE', modifier: string | null = null): TimeExpression {
  return { start: 0, end: 0, type, value, from, to, modifier };
}

t.test('amounts', (t) => {
  t.equal(compatible(quantity(12), quantity(12)), 'same');
  t.equal(compatible(quantity(12), quantity(17)), 'different');
  t.equal(compatible(quantity(1_987), quantity(2_000)), 'rounding');
  t.equal(compatible(quantity(9.8e6), quantity(10e6, 10e6, null, true)), 'rounding');
  t.equal(compatible(quantity(9.8e6), quantity(10e6)), 'rounding');
  t.equal(compatible(quantity(1_500), quantity(1_400)), 'different', 'two digits each');
  t.equal(compatible(quantity(150, 150, null, true), quantity(160)), 'rounding', 'about 150');
  t.equal(compatible(quantity(71.35, 71.35, '%', true), quantity(76.8, 76.8, '%')), 'different', 'some 71.35 percent');
  t.equal(compatible(quantity(12, null), quantity(17)), 'bounds', 'at least 12');
  t.equal(compatible(quantity(20, null), quantity(17)), 'different', 'at least 20');
  t.equal(compatible(quantity(null, 60), quantity(55)), 'bounds', 'up to 60');
  t.equal(compatible(quantity(5, 7), quantity(6)), 'bounds');
  t.equal(compatible(quantity(5, 7), quantity(8)), 'different');
  t.end();
});

t.test('units', (t) => {
  t.equal(compatible(quantity(10, 10, 'kilometer'), quantity(6, 6, 'mile')), 'rounding');
  t.equal(compatible(quantity(10, 10, 'kilometer'), quantity(9, 9, 'mile')), 'different');
  t.equal(compatible(quantity(90, 90, 'day'), quantity(3, 3, 'month')), 'rounding');
  t.equal(compatible(quantity(10, 10, 'USD'), quantity(9, 9, 'EUR')), 'incomparable');
  t.equal(compatible(quantity(10, 10, '%'), quantity(10, 10, 'percentage point')), 'incomparable');
  t.equal(compatible(quantity(10, 10, 'kilometer'), quantity(10)), 'incomparable');
  t.end();
});

t.test('compatible is symmetric', (t) => {
  const samples = [quantity(12), quantity(12, null), quantity(null, 15), quantity(10, 20), quantity(13, 13, null, true), quantity(5, 5, 'mile'), quantity(8, 8, 'kilometer')];
  for (const a of samples) for (const b of samples) t.equal(compatible(a, b), compatible(b, a));
  t.end();
});

t.test('times', (t) => {
  t.equal(relate(time('2025-07-08', '2025-07-08'), time('2025-07-08', '2025-07-08')), 'same');
  t.equal(relate(time('2025-07', '2025-07-01', '2025-07-31'), time('2025-07-08', '2025-07-08')), 'contains');
  t.equal(relate(time('2025-W28', '2025-07-07', '2025-07-13'), time('2025-07', '2025-07-10', '2025-07-31')), 'overlaps');
  t.equal(relate(time('2025-07-08', '2025-07-08'), time('2025-07-09', '2025-07-09')), 'disjoint');
  t.equal(relate(time('2025-07-08', '2025-07-08'), time('XXXX-WXX-2')), 'unknown');
  t.equal(relate(time('XXXX-WXX-2'), time('XXXX-WXX-2')), 'same');
  t.equal(relate(time('XXXX-WXX-2'), time('XXXX-WXX-3')), 'disjoint');
  t.equal(relate(time('XXXX-XX-XX'), time('XXXX-XX-XX')), 'unknown');
  t.equal(relate(time('2025-01', '2025-01-01', '2025-01-31', 'DATE', 'since'), time('2025-03-01', '2025-03-01')), 'unknown');
  t.end();
});

t.test('lengths and clock times', (t) => {
  t.equal(relate(time('P90D', null, null, 'DURATION'), time('P90D', null, null, 'DURATION')), 'same');
  t.equal(relate(time('P2W', null, null, 'DURATION'), time('P14D', null, null, 'DURATION')), 'same');
  t.equal(relate(time('P90D', null, null, 'DURATION'), time('P60D', null, null, 'DURATION')), 'disjoint');
  t.equal(relate(time('P90D', null, null, 'DURATION'), time('2025-07-08', '2025-07-08')), 'unknown');
  const at = (clock: string) => time(`2025-07-08T${clock}`, '2025-07-08', '2025-07-08', 'TIME');
  t.equal(relate(at('14:00'), at('14:00')), 'same');
  t.equal(relate(at('14:00'), at('16:00')), 'disjoint');
  t.equal(relate(at('14:00'), at('AF')), 'contains');
  t.equal(relate(at('14:00'), at('MO')), 'disjoint');
  t.equal(relate(at('14:00'), time('2025-07-08', '2025-07-08')), 'contains');
  t.equal(relate(at('14:00Z'), at('10:00')), 'unknown');
  t.end();
});
