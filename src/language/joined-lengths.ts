import type { Document, Quantity } from '../model.js';
import { unitNamed } from './units.js';

/** Letters between the parts of one length of time: "two minutes and 40 seconds". */
const PARTS = new Set([' and ', ', ', ' ', ' and a ']);

/** Lengths of time told in two units are one figure, in the smaller unit. */
export function joinedLengths(quantities: readonly Quantity[], { article: { text } }: Document): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const before = found.at(-1);
    const [larger, smaller] = [before, quantity].map((q) => (q?.unit ? unitNamed(q.unit) : undefined));
    const isPart = before !== undefined && larger?.dimension === 'time' && smaller?.dimension === 'time' && larger.factor !== null && smaller.factor !== null && larger.factor > smaller.factor && PARTS.has(text.slice(before.end, quantity.start));
    if (!isPart) found.push(quantity);
    else {
      const times = larger.factor! / smaller.factor!;
      const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a * times + b);
      found[found.length - 1] = { ...quantity, start: before.start, low: sum(before.low, quantity.low), high: sum(before.high, quantity.high), approximate: before.approximate || quantity.approximate };
    }
  }
  return found;
}
