import type { Span } from '../model.js';

/**
 * Index of the last item that starts at or before the offset; -1 when there is none.
 * `items` is in order of `start`.
 */
export function lastStartingBy(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Items that share at least one character with the span; `items` is in order of `start` and does not overlap itself. */
export function overlapping<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  const found: Item[] = [];
  for (let index = Math.max(0, lastStartingBy(items, span.start)); index < items.length; index += 1) {
    const item = items[index]!;
    if (item.start >= span.end) break;
    if (item.end > span.start) found.push(item);
  }
  return found;
}
