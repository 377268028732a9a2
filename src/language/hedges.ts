import type { Piece } from './pieces.js';

/** What words around a number do to it: `least` leaves it open above, `most` below, `about` blurs it. */
export interface Hedge {
  readonly sense: 'least' | 'most' | 'about';
}

interface HedgeRow extends Hedge {
  readonly words: readonly string[];
}

const row = (sense: Hedge['sense'], ...phrases: readonly string[]): readonly HedgeRow[] => phrases.map((phrase) => ({ sense, words: phrase.split(' ') }));

/** Before the number: "at least 12", "nearly 10 million". */
const BEFORE: readonly HedgeRow[] = [
  ...row('least', 'at least', 'more than', 'over', 'no fewer than', 'no less than', 'not less than', 'upwards of', 'upward of', 'in excess of', 'a minimum of',
    'above', 'exceeding', 'greater than', 'well over', 'just over', 'a little over', 'slightly more than', 'a little more than', 'just above'),
  ...row('most', 'up to', 'at most', 'no more than', 'not more than', 'as many as', 'as much as', 'fewer than', 'less than', 'a maximum of', 'under', 'below', 'no greater than', 'within'),
  ...row('about', 'about', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'some', 'an estimated', 'estimated', 'nearly', 'almost', 'close to', 'just under', 'just short of',
    'circa', '~', 'an approximate', 'virtually', 'near', 'somewhere around', 'in the region of', 'a reported', 'not quite'),
];

/** After it: "12 or more", "30 or so", "100 plus". */
const AFTER: readonly HedgeRow[] = [
  ...row('least', 'or more', 'or better', 'at least', 'plus', '+', 'and above', 'or above', 'and up'),
  ...row('most', 'or less', 'or fewer', 'at most', 'or below'),
  ...row('about', 'or so', 'odd', 'or thereabouts', 'give or take'),
];

const LAST_WORD = new Map<string, HedgeRow[]>();
const FIRST_WORD = new Map<string, HedgeRow[]>();
for (const hedge of BEFORE) push(LAST_WORD, hedge.words.at(-1)!, hedge);
for (const hedge of AFTER) push(FIRST_WORD, hedge.words[0]!, hedge);

function push(index: Map<string, HedgeRow[]>, word: string, hedge: HedgeRow): void {
  index.set(word, [...(index.get(word) ?? []), hedge].sort((a, b) => b.words.length - a.words.length));
}

/** Hedges directly before piece `i`, the outermost last: "at least some 40". `from` is where they begin. */
export function hedgesBefore(pieces: readonly Piece[], i: number): { readonly from: number; readonly senses: readonly Hedge['sense'][] } {
  const senses: Hedge['sense'][] = [];
  let from = i;
  for (let step = 0; step < 2; step++) {
    const hedge = endingAt(pieces, from);
    if (!hedge) break;
    senses.push(hedge.sense);
    from -= hedge.words.length;
  }
  return { from, senses };
}

const PARTICLE_OF = new Set(['hand', 'hands', 'handed', 'handing', 'turned', 'turning', 'sign', 'signed', 'signing', 'taken', 'taking', 'took', 'knocked', 'bowled']);

function endingAt(pieces: readonly Piece[], end: number): HedgeRow | undefined {
  const last = pieces[end - 1];
  const rows = last && LAST_WORD.get(last.lower);
  // "handed over 172 fighters"
  if (last?.lower === 'over' && PARTICLE_OF.has(pieces[end - 2]?.lower ?? '')) return undefined;
  return rows?.find(({ words }) => words.every((word, k) => pieces[end - words.length + k]?.lower === word));
}

export function hedgeAfter(pieces: readonly Piece[], i: number): { readonly to: number; readonly sense: Hedge['sense'] } | null {
  const first = pieces[i];
  const rows = first && FIRST_WORD.get(first.lower);
  const found = rows?.find(({ words }) => words.every((word, k) => pieces[i + k]?.lower === word));
  if (!found) return null;
  // "12 plus 5" is a sum
  if (found.words[0] === 'plus' && pieces[i + 1]?.tag === 'NUM') return null;
  // "678 points or more than 7 percent" goes on
  if (pieces[i + found.words.length]?.text === 'than') return null;
  return { to: i + found.words.length, sense: found.sense };
}
