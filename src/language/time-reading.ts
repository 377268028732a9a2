import type { Sentence, TimeType } from '../model.js';
import type { Day, Period } from './calendar.js';
import { civilOf, isoOf } from './calendar.js';
import { tenseAt, type ClauseTense } from './clause-tense.js';
import type { Piece } from './pieces.js';

/** A time expression as read, from piece `from` up to (not including) piece `to`. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly type: TimeType;
  readonly value: string;
  readonly period: Period | null;
  readonly modifier: string | null;
}

/** What the readers look at: the sentence's pieces, and the day against which relative expressions are placed. */
export interface TimeScene {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** Day of publication; null when the article is undated. */
  readonly published: Day | null;
  /** The day last spoken of, for "that day" and "two days later"; the day of publication until one was named. */
  readonly focus: Day | null;
  /** First day of the date last spoken of, whatever its width: "in 2009 … two years later". */
  readonly origin: Day | null;
  /** The month, quarter or half last spoken of, for "the same period last year". */
  readonly period: Period | null;
}

/** A reader tries to read an expression that starts at piece `i`. */
export type TimeReader = (scene: TimeScene, i: number) => TimeReading | null;

export function textAt(scene: TimeScene, i: number): string {
  return scene.pieces[i]?.text ?? '';
}

export function lowerAt(scene: TimeScene, i: number): string {
  return scene.pieces[i]?.lower ?? '';
}

/** The piece after a hyphen ("mid-March"), or `i` itself where no hyphen stands. */
export function skipHyphen(scene: TimeScene, i: number): number {
  const text = textAt(scene, i);
  return text === '-' || text === '‑' || text === '–' ? i + 1 : i;
}

/** Prepositions that place the event by themselves: "since March" lies behind the article, whatever the tense. */
const BACKWARD = new Set(['since']);

export function tenseOf(scene: TimeScene, i: number): ClauseTense {
  if (BACKWARD.has(lowerAt(scene, i - 1)) || BACKWARD.has(lowerAt(scene, i - 2))) return 'past';
  const piece = scene.pieces[i];
  return piece ? tenseAt(scene.sentence, piece.token) : 'unsaid';
}

export function onDay(from: number, to: number, day: Day): TimeReading {
  return { from, to, type: 'DATE', value: isoOf(day), period: { from: day, to: day }, modifier: null };
}

export function reading(from: number, to: number, type: TimeType, value: string, period: Period | null = null, modifier: string | null = null): TimeReading {
  return { from, to, type, value, period, modifier };
}

export function publishedYear(scene: TimeScene): number | null {
  return scene.published === null ? null : civilOf(scene.published).year;
}
