/** A pair with its named evidence; `weight` says how much it counts, `story` where it is from. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
  readonly weight: number;
  readonly story: string;
}

const EPOCHS = 60;
const RATE = 0.3;
/** Pull towards zero, per example: evidence seen in a few pairs only must not count for much. */
const PENALTY = 10;

/** Logistic regression by full-batch gradient descent with per-weight step sizes (AdaGrad, Duchi et al. 2011). Deterministic. */
export function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap((e) => [...e.features.keys()]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => ({ ids: Int32Array.from([...e.features.keys()], (n) => index.get(n)!), values: Float64Array.from(e.features.values()), same: e.same ? 1 : 0, weight: e.weight }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  const gradient = new Float64Array(names.length);
  for (let epoch = 0; epoch < EPOCHS * 5; epoch++) {
    gradient.fill(0);
    for (const { ids, values, same, weight } of rows) {
      let sum = 0;
      for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]! * values[i]!;
      const error = weight * (1 / (1 + Math.exp(-sum)) - same);
      for (let i = 0; i < ids.length; i++) gradient[ids[i]!]! += error * values[i]!;
    }
    for (let j = 0; j < weights.length; j++) {
      const g = (gradient[j]! + (names[j] === 'bias' ? 0 : PENALTY * weights[j]!)) / total;
      squares[j]! += g * g;
      weights[j]! -= (RATE * g) / Math.sqrt(squares[j]!);
    }
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}
