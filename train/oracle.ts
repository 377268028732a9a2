import type { Configuration } from '../src/language/configuration.js';

/** A gold tree, 1-based: the root's head is 0. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** Relation numbers. */
  readonly labels: Int32Array;
  /** Dependents of each word in order. */
  readonly dependents: readonly (readonly number[])[];
}

/** Costs of shift, arc to the left and arc to the right; an action that is not allowed costs `IMPOSSIBLE`. */
const IMPOSSIBLE = 1_000_000;

/**
 * How many gold arcs each action puts out of reach: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013, "Training deterministic parsers with non-deterministic oracles").
 */
export function costs(c: Configuration, gold: GoldTree, onStack: Uint8Array, out: Int32Array): void {
  const { stack, depth, next, last } = c;
  const { heads, dependents } = gold;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  out[0] = out[1] = out[2] = IMPOSSIBLE;

  if (next <= last) {
    let shift = 0;
    const head = heads[next]!;
    if (head !== 0 && head !== s0 && head < next && onStack[head] === 1) shift++;
    for (const dependent of dependents[next]!) if (dependent < next && onStack[dependent] === 1) shift++;
    out[0] = shift;
  }
  if (s0 === 0) return;

  let waiting = 0;
  for (const dependent of dependents[s0]!) if (dependent >= next) waiting++;
  const head = heads[s0]!;
  if (next <= last) out[1] = waiting + (head !== next && (head === 0 || head === s1 || head > next) ? 1 : 0);
  if (s1 !== 0) out[2] = waiting + (head !== s1 && (head === 0 || head >= next) ? 1 : 0);
}

/** Lifts arcs until none crosses another (Nivre and Nilsson 2005, without marking the lifted ones), 0-based heads, -1 the root. */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    const arc = shortestCrossing(lifted);
    if (arc === -1) return lifted;
    lifted[arc] = lifted[lifted[arc]!]!;
  }
}

/** Dependent of the shortest arc with a word under it that its head does not dominate; -1 when there is none. */
function shortestCrossing(heads: readonly number[]): number {
  let best = -1;
  let shortest = Infinity;
  for (let d = 0; d < heads.length; d++) {
    const h = heads[d]!;
    if (h < 0 || heads[h]! < 0 || Math.abs(h - d) >= shortest) continue;
    for (let w = Math.min(h, d) + 1; w < Math.max(h, d); w++) {
      let a = w;
      while (a >= 0 && a !== h) a = heads[a]!;
      if (a !== h) {
        best = d;
        shortest = Math.abs(h - d);
        break;
      }
    }
  }
  return best;
}
