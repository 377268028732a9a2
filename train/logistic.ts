import { minimise } from './lbfgs.js';

/** A pair with its named evidence; `weight` says how much it counts, `story` where it is from. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
  readonly weight: number;
  readonly story: string;
}

/** Pull towards zero: evidence seen in a few pairs only must not count for much. */
const PENALTY = 10;

/** Logistic regression with L2 penalty, bias free, to its optimum (L-BFGS). Deterministic. */
export function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap((e) => [...e.features.keys()]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => ({ ids: Int32Array.from([...e.features.keys()], (n) => index.get(n)!), values: Float64Array.from(e.features.values()), same: e.same ? 1 : 0, weight: e.weight }));
  const loss = (weights: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let sum = 0;
    for (const { ids, values, same, weight } of rows) {
      let odds = 0;
      for (let i = 0; i < ids.length; i++) odds += weights[ids[i]!]! * values[i]!;
      sum += weight * (Math.max(0, odds) - same * odds + Math.log1p(Math.exp(-Math.abs(odds))));
      const error = weight * (1 / (1 + Math.exp(-odds)) - same);
      for (let i = 0; i < ids.length; i++) gradient[ids[i]!]! += error * values[i]!;
    }
    weights.forEach((w, j) => {
      if (names[j] === 'bias') return;
      sum += 0.5 * PENALTY * w * w;
      gradient[j]! += PENALTY * w;
    });
    return sum;
  };
  const weights = minimise(loss, names.length);
  return new Map(names.map((name, i) => [name, weights[i]!]));
}
