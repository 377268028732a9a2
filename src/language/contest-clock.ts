import type { Document, Sentence, Span, Token } from '../model.js';
import { cueWords } from './cue-words.js';
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

/** How a contest ends: "stopped the fight", "finished the job"; every contest does so once. */
const ENDING = new Set(['stop', 'end', 'finish', 'halt', 'wave off', 'call off', 'conclude', 'stoppage']);
const CONTESTS = new Set(['fight', 'bout', 'contest', 'match', 'game', 'job', 'proceedings', 'action']);
const OF_CONTESTS = cueWords(CONTESTS);
/** Words from the verb to the time. */
const FAR = 8;

/** When the contest of an article ended, wherever it says so. */
export function endsIn(document: Document): readonly { readonly verb: Token; readonly time: ContestTime }[] {
  return OF_CONTESTS.sentencesOf(document).flatMap((sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((verb, at) => {
      if (!ENDING.has(verb.lemma) || !tokens.slice(at + 1, at + FAR).some(({ lemma }) => CONTESTS.has(lemma))) return [];
      const time = contestTimeIn({ start: verb.start, end: tokens[Math.min(tokens.length - 1, at + 2 * FAR)]!.end }, sentence);
      return time ? [{ verb, time }] : [];
    });
  });
}

/** The first moment of a contest that words tell; undefined when they tell none. */
export function contestTimeIn(claim: Span, { tokens }: Sentence): ContestTime | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start < claim.start) continue;
    if (token.end > claim.end) return undefined;
    // cheaply told of most words that they open no time
    if (!isDigit(token.text.charCodeAt(0)) && !STAGES.has(token.lemma) && rankOf(token.text) === undefined) continue;
    const found = byClock(at, tokens) ?? byUnits(at, tokens) ?? byMinute(at, tokens) ?? byStage(at, tokens);
    if (found) return found;
  }
  return undefined;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

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

/** "early in the seventh round", "at the opening of the third", "late in the second half" */
function byStage(at: number, tokens: readonly Token[]): ContestTime | undefined {
  const share = STAGES.get(tokens[at]!.lemma.toLowerCase());
  const next = tokens[at + 1]?.lemma;
  if (!share || (next !== 'in' && next !== 'of')) return undefined;
  const ordinal = at + 2 + tokens.slice(at + 2, at + 2 + REACH).findIndex(({ text }) => rankOf(text) !== undefined);
  const part = ordinal < at + 2 ? undefined : rankOf(tokens[ordinal]!.text);
  if (part === undefined) return undefined;
  const noun = tokens[ordinal + 1]?.lemma ?? '';
  // "the seventh" of anything: only rounds go so far
  const length = LENGTHS.get(noun) ?? (part > MOST_PARTS && !PARTS.has(noun) && tokens[ordinal + 1]?.tag !== 'NOUN' ? LENGTHS.get('round') : undefined);
  if (length === undefined) return undefined;
  const last = LENGTHS.has(noun) ? ordinal + 1 : ordinal;
  return { from: share[0] * length, to: share[1] * length, of: 'part', part, words: { start: tokens[at]!.start, end: tokens[last]!.end } };
}

/** Where in a part such words place something, as shares of it. */
const STAGES: ReadonlyMap<string, readonly [number, number]> = new Map([['early', [0, 0.5]], ['opening', [0, 0.5]], ['start', [0, 0.5]], ['beginning', [0, 0.5]], ['late', [0.5, 1]], ['end', [0.5, 1]], ['close', [0.5, 1]]]);
/** How long the parts of contests last, in seconds. */
const LENGTHS: ReadonlyMap<string, number> = new Map([['round', 3 * MINUTE], ['half', 45 * MINUTE], ['period', 20 * MINUTE], ['quarter', 15 * MINUTE]]);
/** A match has no more quarters. */
const MOST_PARTS = 4;

/** Which round, half or period the words behind name. */
function partAfter(at: number, tokens: readonly Token[]): number | null {
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const rank = rankOf(tokens[i]!.text);
    if (rank !== undefined && (PARTS.has(tokens[i + 1]?.lemma ?? '') || tokens[i + 1]?.tag !== 'NOUN')) return rank;
  }
  return null;
}
