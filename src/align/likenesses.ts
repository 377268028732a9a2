/** How alike one sentence is to the others that share anything with it, in order of their numbers. */
export interface Likeness {
  readonly others: Int32Array;
  /** Cosines, 0 to 1. */
  readonly values: Float64Array;
  /** Rank of each among the sentences of its article, from 0; FURTHER after the first few. */
  readonly ranks: Uint8Array;
}

export type Likenesses = readonly Likeness[];

/** The rank of every sentence that is not among the first three of its article. */
export const FURTHER = 3;

/** A key that more sentences of a story share than this says too little to be looked up. */
const COMMON = 200;

/**
 * For each sentence the cosine with every sentence that it shares a key with; by inverted index.
 * @param rows keys of each sentence, each once; @param weights of the keys; @param articles of the sentences, which stand together by article
 */
export function likenessesOf(rows: readonly (readonly number[])[], weights: Float64Array, articles: readonly number[]): Likenesses {
  const postings: number[][] = Array.from(weights, () => []);
  rows.forEach((keys, row) => {
    for (const key of keys) postings[key]!.push(row);
  });
  const norms = rows.map((keys) => Math.hypot(...keys.map((key) => weights[key]!)));
  const dots = new Float64Array(rows.length);
  return rows.map((keys, row) => {
    const touched: number[] = [];
    for (const key of keys) {
      const posting = postings[key]!;
      if (posting.length > COMMON) continue;
      const square = weights[key]! * weights[key]!;
      for (const other of posting) {
        if (other === row) continue;
        if (dots[other] === 0) touched.push(other);
        dots[other]! += square;
      }
    }
    const others = Int32Array.from(touched).sort();
    const values = new Float64Array(others.length);
    for (let i = 0; i < others.length; i++) {
      const other = others[i]!;
      values[i] = dots[other]! / (norms[row]! * norms[other]! || 1);
      dots[other] = 0;
    }
    return { others, values, ranks: ranksOf(others, values, articles) };
  });
}

/** The first three of each article by value, the lower numbers first among equals. */
function ranksOf(others: Int32Array, values: Float64Array, articles: readonly number[]): Uint8Array {
  const ranks = new Uint8Array(others.length).fill(FURTHER);
  for (let from = 0; from < others.length; ) {
    const article = articles[others[from]!];
    const top = [-1, -1, -1];
    let at = from;
    for (; at < others.length && articles[others[at]!] === article; at++) {
      for (let rank = 0, held = at; rank < FURTHER && held >= 0; rank++) {
        const before = top[rank]!;
        if (before >= 0 && values[before]! >= values[held]!) continue;
        top[rank] = held;
        held = before;
      }
    }
    top.forEach((i, rank) => {
      if (i >= 0) ranks[i] = rank;
    });
    from = at;
  }
  return ranks;
}

export function likenessTo({ others, values }: Likeness, other: number): number {
  const at = find(others, other);
  return at < 0 ? 0 : values[at]!;
}

export function rankOf({ others, ranks }: Likeness, other: number): number {
  const at = find(others, other);
  return at < 0 ? FURTHER : ranks[at]!;
}

/** Index of a number in an ascending list; -1 when it is not there. */
function find(list: Int32Array, number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low] === number ? low : -1;
}
