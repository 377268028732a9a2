import fc from 'fast-check';
import t from 'tap';
import { refine } from '../../src/align/refine.js';

t.test('an item that went with the first good match goes where most of its matches are', async (t) => {
  const links = [
    { a: 0, b: 1, score: 2 },
    { a: 1, b: 2, score: 1.5 },
    { a: 1, b: 3, score: 1.5 },
    { a: 2, b: 3, score: 1 },
    { a: 0, b: 2, score: -3 },
    { a: 0, b: 3, score: -3 },
  ];
  t.same(refine([[0, 1], [2, 3]], 4, links), [[0], [1, 2, 3]]);
});

t.test('an item that fits nowhere stands alone, and what fits stays', async (t) => {
  t.same(refine([[0, 1, 2]], 3, [{ a: 0, b: 1, score: 2 }, { a: 0, b: 2, score: -2 }, { a: 1, b: 2, score: -2 }]), [[0, 1], [2]]);
  t.same(refine([[0, 1], [2]], 3, [{ a: 0, b: 1, score: 2 }]), [[0, 1], [2]]);
});

t.test('every item stays in exactly one cluster, whatever the scores', async () => {
  const link = fc.record({ a: fc.nat(8), b: fc.nat(8), score: fc.double({ min: -4, max: 4, noNaN: true }) });
  const links = fc.array(link).map((all) => {
    const pairs = new Map(all.filter(({ a, b }) => a !== b).map((l) => [Math.min(l.a, l.b) * 9 + Math.max(l.a, l.b), l] as const));
    return [...pairs.values()];
  });
  fc.assert(fc.property(links, (all) => {
    const clusters = refine([[0, 1, 2], [3, 4, 5], [6, 7, 8]], 9, all);
    return clusters.flat().sort().join() === '0,1,2,3,4,5,6,7,8' && clusters.every((c) => c.length > 0);
  }));
});
