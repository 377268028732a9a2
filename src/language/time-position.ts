import type { Period } from './calendar.js';
import { readAnaphor, readShifted, readWhole } from './time-relative.js';
import { lowerAt, reading, skipHyphen, tenseOf, textAt, type TimeReader, type TimeReading, type TimeScene } from './time-reading.js';
import { timeWord, type Position } from './time-words.js';

/** The part of a period that a word points at, as first and last share of its length. */
const SHARES: Readonly<Record<Position, readonly [number, number]>> = {
  early: [0, 0.34], start: [0, 0.2], half1: [0, 0.5], mid: [0.33, 0.67], middle: [0.33, 0.67], half2: [0.5, 1], late: [0.66, 1], end: [0.8, 1],
  earlier: [0, 1], later: [0, 1],
};

/** "early August", "mid-March", "late last year", "the end of May", "later this week", "earlier today", "late in the day". */
export const readPositioned: TimeReader = (scene, i) => {
  const { position } = timeWord(textAt(scene, i));
  if (!position) return null;
  const hyphen = skipHyphen(scene, i + 1);
  const text = lowerAt(scene, i);
  if (text === 'end' || text === 'start' || text === 'beginning' || text === 'middle') {
    if (lowerAt(scene, i + 1) !== 'of') return null;
    const whole = readWhole(scene, i + 2) ?? readNamedYearEnd(scene, i + 2);
    return whole && narrowed(scene, i, whole, position);
  }
  const at = lowerAt(scene, hyphen) === 'in' || lowerAt(scene, hyphen) === 'on' ? hyphen + 1 : hyphen;
  if (at > i + 1 || text === 'later' || text === 'earlier') {
    const whole = text === 'later' || text === 'earlier' ? readLaterWhole(scene, at) : readWhole(scene, at);
    return whole && narrowed(scene, i, whole, position);
  }
  // "late Tuesday", "early 2009"; "early years" is none
  const whole = readWhole(scene, at);
  return whole && whole.type !== 'DURATION' && whole.type !== 'SET' ? narrowed(scene, i, whole, position) : null;
};

/** "later this year", "earlier in the week", "later on Monday"; "later March" is not said. */
function readLaterWhole(scene: TimeScene, i: number): TimeReading | null {
  const at = lowerAt(scene, i) === 'the' ? i + 1 : i;
  return readShifted(scene, at) ?? (at > i || lowerAt(scene, at - 1) === 'that' ? readAnaphor(scene, at) : null) ?? readWhole(scene, i);
}

/** "the end of the year" without an article day: nothing to narrow. */
function readNamedYearEnd(scene: TimeScene, i: number): TimeReading | null {
  return lowerAt(scene, i) === 'that' ? readAnaphor(scene, i + 1) : null;
}

function narrowed(scene: TimeScene, from: number, whole: TimeReading, position: Position): TimeReading {
  return { ...whole, from, modifier: position, period: whole.period && part(scene, from, whole.period, position) };
}

function part(scene: TimeScene, i: number, { from, to }: Period, position: Position): Period {
  const days = to - from + 1;
  if (days === 1) return { from, to };
  const { published } = scene;
  // "later this week" lies after the article, "earlier this week" before it
  if (published !== null && published >= from && published <= to) {
    if (position === 'later' && tenseOf(scene, i) !== 'past') return { from: published, to };
    if (position === 'earlier') return { from, to: published };
  }
  const [first, last] = SHARES[position];
  return { from: from + Math.floor(days * first), to: from + Math.max(Math.floor(days * first), Math.ceil(days * last) - 1) };
}

/** Set phrases around one noun: "the time being", "the past", "the near future", "at the moment". */
const PHRASES: readonly { readonly words: readonly string[]; readonly value: string }[] = [
  { words: ['the', 'time', 'being'], value: 'PRESENT_REF' },
  { words: ['at', 'the', 'moment'], value: 'PRESENT_REF' },
  { words: ['at', 'present'], value: 'PRESENT_REF' },
  { words: ['at', 'this', 'time'], value: 'PRESENT_REF' },
  { words: ['the', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'near', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'foreseeable', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'distant', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'near', 'term'], value: 'FUTURE_REF' },
  { words: ['the', 'short', 'term'], value: 'FUTURE_REF' },
  { words: ['the', 'long', 'term'], value: 'FUTURE_REF' },
];

/** "now", "recent years", "very soon", "the time being", "in the past". */
export const readReference: TimeReader = (scene, i) => {
  const piece = scene.pieces[i]!;
  const word = timeWord(piece.text);
  if (word.reference) {
    const next = timeWord(textAt(scene, i + 1));
    if (word.reference === 'PAST_REF' && next.unit && next.plural) return reading(i, i + 2, 'DATE', word.reference);
    const from = lowerAt(scene, i - 1) === 'very' ? i - 1 : i;
    const after = lowerAt(scene, i + 1);
    // "as soon as", "shortly before the vote", "now that he is gone"
    if (after === 'as' || after === 'before' || after === 'after' || after === 'afterwards' || after === 'afterward' || after === 'that') return null;
    // "he soon tired": soon after what was told before
    if (word.reference === 'FUTURE_REF' && tenseOf(scene, i) === 'past') return null;
    return reading(from, i + 1, 'DATE', word.reference);
  }
  if (lowerAt(scene, i) === 'past' && lowerAt(scene, i - 1) === 'the' && piece.tag === 'NOUN') return reading(i, i + 1, 'DATE', 'PAST_REF');
  if (!word.phrase) return null;
  for (const { words, value } of PHRASES) {
    const at = words.indexOf(piece.text.toLowerCase());
    if (at < 0 || !words.every((expected, k) => lowerAt(scene, i - at + k) === expected)) continue;
    // "the future of the plant" is its fate; "the long-term plan" is an adjective
    const after = i - at + words.length;
    if (lowerAt(scene, after) === 'of' || scene.pieces[after]?.tag === 'NOUN') return null;
    return reading(i - at, after, 'DATE', value);
  }
  return null;
};
