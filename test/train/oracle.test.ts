import fc from 'fast-check';
import t from 'tap';
import { Configuration } from '../../src/language/configuration.js';
import { LEFT, SHIFT } from '../../src/language/relations.js';
import { costs, projective } from '../../train/oracle.js';
import { goldTree } from '../../train/train-parser.js';

/** Random trees: each word hangs on one that is placed before it in a random order. */
const trees = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.tuple(fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), fc.array(fc.nat(), { minLength: size, maxLength: size })).map(([order, picks]) => {
    const heads = Array<number>(size).fill(-1);
    for (let i = 1; i < size; i++) heads[order[i]!] = order[picks[i]! % i]!;
    return heads;
  }),
);

t.test('lifted trees are projective, and actions without cost rebuild them', async () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const flat = projective(heads);
      const gold = goldTree(flat, flat.map(() => 'dep'));
      const c = new Configuration();
      c.start(heads.length);
      const onStack = new Uint8Array(heads.length + 2);
      const cost = new Int32Array(3);
      while (!c.done) {
        costs(c, gold, onStack, cost);
        const action = cost.indexOf(0);
        if (action === -1) return false;
        if (action === SHIFT) {
          onStack[c.next] = 1;
          c.shift();
        } else {
          onStack[c.stack[c.depth - 1]!] = 0;
          if (action === LEFT) c.leftArc(0);
          else c.rightArc(0);
        }
      }
      return flat.every((head, i) => c.head[i + 1]! - 1 === head);
    }),
  );
});
