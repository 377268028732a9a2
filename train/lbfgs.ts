/** Value of a function at a point; writes its gradient there. */
export type Differentiable = (at: Float64Array, gradient: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 10;
const MOST_STEPS = 300;
/** A step that gains less than this share of the value is the last. */
const GAIN = 1e-8;
/** Share of the gain that the slope promises with which a step is content (Armijo). */
const CONTENT = 1e-4;
const MOST_HALVINGS = 30;

/** Minimum of a convex function from zero on, by L-BFGS (Liu and Nocedal 1989) with a halving line search. Deterministic. */
export function minimise(f: Differentiable, size: number): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = f(at, gradient);
  const memory: { readonly step: Float64Array; readonly change: Float64Array; readonly curvature: number }[] = [];
  for (let n = 0; n < MOST_STEPS; n++) {
    const direction = descent(gradient, memory);
    const slope = dot(direction, gradient);
    let length = memory.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient) || 1) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = at[i]! + length * direction[i]!;
      nextValue = f(next, nextGradient);
      if (nextValue <= value + CONTENT * length * slope) break;
    }
    const gained = value - nextValue;
    if (!(gained > 0)) break;
    const step = next.map((x, i) => x - at[i]!);
    const change = nextGradient.map((x, i) => x - gradient[i]!);
    const curvature = dot(step, change);
    if (curvature > 0 && memory.push({ step, change, curvature }) > MEMORY) memory.shift();
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gained < GAIN * Math.abs(value)) break;
  }
  return at;
}

/** The two loops: the gradient seen through what the last steps told of the curvature, downwards. */
function descent(gradient: Float64Array, memory: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly curvature: number }[]): Float64Array {
  const direction = gradient.map((g) => -g);
  const shares: number[] = [];
  for (let k = memory.length - 1; k >= 0; k--) {
    const { step, change, curvature } = memory[k]!;
    shares[k] = dot(step, direction) / curvature;
    add(direction, change, -shares[k]!);
  }
  const last = memory.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.change, last.change);
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  memory.forEach(({ step, change, curvature }, k) => {
    add(direction, step, shares[k]! - dot(change, direction) / curvature);
  });
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}
