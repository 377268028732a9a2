import t from 'tap';
import { learn } from '../../train/logistic.js';
import { minimise } from '../../train/lbfgs.js';

t.test('a bowl with a long valley is followed to its bottom', async (t) => {
  const [x, y] = minimise((at, gradient) => {
    gradient[0] = 2 * (at[0]! - 3);
    gradient[1] = 200 * (at[1]! + 1);
    return (at[0]! - 3) ** 2 + 100 * (at[1]! + 1) ** 2;
  }, 2);
  t.ok(Math.abs(x! - 3) < 1e-3 && Math.abs(y! + 1) < 1e-3);
});

t.test('evidence that goes with one fact gains weight, the bias carries the rest', async (t) => {
  const example = (same: boolean, shared: number) => ({ features: new Map([['bias', 1], ...(shared ? [['shared', shared] as const] : [])]), same, weight: 20, story: 's' });
  const weights = learn([example(true, 1), example(true, 1), example(false, 0), example(false, 0), example(false, 1), example(true, 0)]);
  t.ok(weights.get('shared')! > 0.3);
  t.ok(weights.get('bias')! < 0);
});
