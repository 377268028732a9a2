/**
 * The word of a list that a misspelt one was most likely meant to be; undefined when none is near. Optimal string alignment
 * distance (insertions, deletions, substitutions, neighbours swapped) of at most a third of the longer word.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= Math.max(word.length, candidate.length) / 3) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Longer words are not compared: nobody misspells a paragraph. */
const LONGEST = 80;

function distanceOf(one: string, other: string): number {
  if (one.length > LONGEST || other.length > LONGEST) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1), swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length]!;
}

/** "a, b or c" */
export function listed(words: readonly string[], last = 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** 'Did you mean "high"? ' where one is near, and nothing otherwise. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `Did you mean "${near}"? `;
}
