import type { Span } from '../model.js';

/** Items of a list in text order that overlap a span. Binary search, then a walk. */
export function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && list[end]!.start < span.end) end++;
  return list.slice(low, end);
}

/** Does the one lie inside the other? */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
