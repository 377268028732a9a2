import type { Claim, Sentence, Span, Token } from '../model.js';
import { rankOf } from './ordinals.js';

/** A moment of a contest by its clock. */
export interface ContestTime {
  /** Seconds since it began: of the whole, or of the round or period that it stands in. */
  readonly from: number;
  readonly to: number;
  /** Whether the clock is that of a round, half or period: "44 seconds into the seventh round", or of the whole match: "in the 63rd minute". */
  readonly of: 'part' | 'whole';
  /** Which round, half or period; null where the words do not say. */
  readonly part: number | null;
  readonly words: Span;
}

const MINUTE = 60;
/** "the seventh round", "the second period" */
const PARTS = new Set(['round', 'period', 'quarter', 'half', 'frame', 'chukka', 'inning']);
const UNITS: ReadonlyMap<string, number> = new Map([['second', 1], ['sec', 1], ['minute', MINUTE], ['min', MINUTE]]);
/** "at the 2:15 mark", "2:15 into the third", "stopped at 2:15 of the seventh" */
const CLOCK = /^(\d{1,2}):(\d{2})$/;
/** Words that open a time told by minutes gone: "after 63 minutes", "on 63 minutes". */
const GONE = new Set(['after', 'on']);
/** How far behind the time its part may be named: "into | the seventh round". */
const REACH = 5;

/** The first moment of a contest that the words of a claim tell; undefined when they tell none. */
export function contestTimeIn(claim: Claim, { tokens }: Sentence): ContestTime | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start < claim.start) continue;
    if (token.end > claim.end) return undefined;
    const found = byClock(at, tokens) ?? byUnits(at, tokens) ?? byMinute(at, tokens);
    if (found) return found;
  }
  return undefined;
}

/** "the 2:15 mark" */
function byClock(at: number, tokens: readonly Token[]): ContestTime | undefined {
  const clock = CLOCK.exec(tokens[at]!.text);
  const next = tokens[at + 1];
  if (!clock || !next || !(next.lemma === 'mark' || next.lemma === 'into' || next.lemma === 'of')) return undefined;
  const last = next.lemma === 'mark' ? at + 1 : at;
  const part = partAfter(last, tokens);
  if (next.lemma !== 'mark' && part === null) return undefined;
  const seconds = Number(clock[1]) * MINUTE + Number(clock[2]);
  return { from: seconds, to: seconds, of: 'part', part, words: { start: tokens[at]!.start, end: tokens[last]!.end } };
}

/** "44 seconds into the seventh round", "two minutes and 15 seconds into the third" */
function byUnits(at: number, tokens: readonly Token[]): ContestTime | undefined {
  let seconds = 0;
  let unit = 0;
  let i = at;
  for (; i + 1 < tokens.length; i += 2) {
    if (tokens[i]!.lemma === 'and' && i > at) i++;
    const value = Number(tokens[i]!.text);
    unit = UNITS.get(tokens[i + 1]?.lemma ?? '') ?? 0;
    if (!Number.isFinite(value) || unit === 0) break;
    seconds += value * unit;
    if (unit === 1) {
      i += 2;
      break;
    }
  }
  if (i === at) return undefined;
  const words = { start: tokens[at]!.start, end: tokens[i - 1]!.end };
  if (tokens[i]?.lemma === 'into') {
    const part = partAfter(i, tokens);
    return part === null ? undefined : { from: seconds, to: seconds + (unit === 1 ? 0 : MINUTE), of: 'part', part, words };
  }
  return undefined;
}

/** "in the 63rd minute" */
function byMinute(at: number, tokens: readonly Token[]): ContestTime | undefined {
  const rank = rankOf(tokens[at]!.text);
  if (rank !== undefined && tokens[at + 1]?.lemma === 'minute' && tokens[at + 2]?.lemma !== 'of') {
    return { from: (rank - 1) * MINUTE, to: rank * MINUTE, of: 'whole', part: null, words: { start: tokens[at]!.start, end: tokens[at + 1]!.end } };
  }
  const value = Number(tokens[at]!.text);
  if (!Number.isInteger(value) || value === 0 || tokens[at + 1]?.lemma !== 'minute' || !GONE.has(tokens[at - 1]?.lemma ?? '') || tokens[at + 2]?.lemma === 'of') return undefined;
  return { from: (value - 1) * MINUTE, to: (value + 1) * MINUTE, of: 'whole', part: null, words: { start: tokens[at]!.start, end: tokens[at + 1]!.end } };
}

/** Which round, half or period the words behind name. */
function partAfter(at: number, tokens: readonly Token[]): number | null {
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const rank = rankOf(tokens[i]!.text);
    if (rank !== undefined && (PARTS.has(tokens[i + 1]?.lemma ?? '') || tokens[i + 1]?.tag !== 'NOUN')) return rank;
  }
  return null;
}
