/** Letters to insert, leave out or replace to turn one word into the other (Levenshtein 1966). Time and space: the product of the lengths. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** Whether one name is a slip for the other: long last words of nearly the same letters, "Klitchsko" and "Klitschko". */
export function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.slice(a.lastIndexOf(' ') + 1), b.slice(b.lastIndexOf(' ') + 1)];
  return x.length >= 7 && x[0] === y[0] && Math.abs(x.length - y.length) <= 1 && editDistance(x, y) <= 2;
}
