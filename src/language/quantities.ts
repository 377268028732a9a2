import type { Article, Quantity, Sentence, TimeExpression } from '../model.js';
import { countedLemma } from './counted.js';
import { hedgeAfter, hedgesBefore } from './hedges.js';
import { isNoCount } from './not-a-count.js';
import { readNumber, startsNumber } from './numbers.js';
import { lowerAt, piecesOf, type Piece } from './pieces.js';
import { readAmount, readShareOf, type Amount } from './amount.js';
import { readNone } from './none.js';
import { unitNamed } from './units.js';

/**
 * Amounts of an article as intervals with their unit and what is counted or measured, in order of place. Dates, clock times, years,
 * ordinals, scores, labels and numbers that are part of a name are none; durations are (unit "day"). Shares in words are percentages
 * ("two-thirds" is 66.7 %). `counted` is null when the sentence does not say what is counted ("killed 12").
 */
export function findQuantities(_article: Article, sentences: readonly Sentence[], times: readonly TimeExpression[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let nextTime = 0;
  for (const sentence of sentences) {
    while (nextTime < times.length && times[nextTime]!.end <= sentence.start) nextTime++;
    const pieces = piecesOf(sentence);
    let floor = 0;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      const none = readNone(sentence, pieces, i);
      if (none) {
        found.push(none.quantity);
        i = none.to - 1;
        continue;
      }
      if (!startsNumber(piece)) continue;
      while (nextTime < times.length && times[nextTime]!.end <= piece.start) nextTime++;
      const time = times[nextTime];
      if (time && time.type !== 'DURATION' && piece.start >= time.start && piece.end <= time.end) continue;
      const number = readNumber(pieces, i);
      if (!number) continue;
      const amount = readShareOf(pieces, number) ?? (isNoCount(pieces, number) ? null : readAmount(pieces, number));
      if (amount) {
        const quantity = quantityOf(sentence, pieces, amount, floor);
        if (!isAnaphor(pieces, amount, quantity)) found.push(quantity);
        floor = amount.to;
      }
      i = Math.max(amount?.to ?? number.to, i + 1) - 1;
    }
  }
  return found;
}

/** Words before a number that point back: "the two met", "all three are down", "the other two". */
const POINTING = new Set(['the', 'these', 'those', 'other', 'all', 'both', 'us', 'them']);

/** A number without a noun that points back at things named before counts nothing new. */
function isAnaphor(pieces: readonly Piece[], amount: Amount, { unit, counted, low }: Quantity): boolean {
  return unit === null && counted === null && low !== null && low <= 12 && POINTING.has(lowerAt(pieces, amount.from - 1));
}

function quantityOf(sentence: Sentence, pieces: readonly Piece[], amount: Amount, floor: number): Quantity {
  const before = hedgesBefore(pieces, amount.from);
  const after = hedgeAfter(pieces, amount.to);
  const isOwnHedge = before.from >= floor;
  const senses = [...(isOwnHedge ? before.senses : []), ...(after ? [after.sense] : [])];
  const first = pieces[amount.from]!;
  const last = pieces[amount.to - 1]!;
  return {
    start: pieces[isOwnHedge ? before.from : amount.from]!.start,
    end: after ? pieces[after.to - 1]!.end : last.end,
    low: senses.includes('most') ? null : amount.low,
    high: senses.includes('least') ? null : amount.high,
    unit: amount.unit,
    counted: amount.counted ?? countedLemma({ sentence, first: first.token, last: (after ? pieces[after.to - 1]! : last).token, measured: amount.unit !== null && !(amount.unit === '%' && amount.vague), physical: amount.unit !== null && isPhysical(amount.unit) }),
    approximate: senses.includes('about') || amount.vague,
  };
}

const ABSTRACT = new Set(['share', 'points of share', 'index', 'factor', 'magnitude']);

/** Lengths, weights, times …: not shares, index points or money. */
function isPhysical(unit: string): boolean {
  const known = unitNamed(unit);
  return known !== undefined && !ABSTRACT.has(known.dimension);
}
