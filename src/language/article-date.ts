import type { Article, Sentence } from '../model.js';
import { isoOf, parseIso, type Day } from './calendar.js';
import { piecesOf, type Piece } from './pieces.js';
import { readMonthDate, readWeekday } from './time-calendar.js';
import { readClock } from './time-clock.js';
import type { TimeReading, TimeScene } from './time-reading.js';
import { timeWord } from './time-words.js';

/** A date line or dateline stands at the head of the article, a caption anywhere near it. */
const HEAD_SENTENCES = 12;
/** "NEW YORK, March 3, 2008 (Agency) —": the dash comes soon. */
const DATELINE_PIECES = 16;

/** "Published: March 3, 2008", "Updated Monday, 3 March 2008, 10:15 GMT". */
const DATE_LABELS = new Set(['published', 'posted', 'updated', 'date', 'on', 'at', ':', ',', '.', '|', '-', '–', '—', '(', ')', 'by', 'last', 'local', 'time', 'utc', 'gmt', 'est', 'edt', 'et']);
const DASHES = new Set(['-', '--', '–', '—']);

/**
 * The calendar day (ISO) on which the article was published: as its data say, or else as a line of the article does, which
 * holds nothing but a date ("March 01, 2008"), a dateline ("NEW YORK, March 3, 2008 —") or a caption. Null when none has a full date.
 */
export function articleDate(article: Article, sentences: readonly Sentence[]): string | null {
  const published = article.published === null ? null : parseIso(article.published);
  if (published !== null) return isoOf(published);
  let inCaption: Day | null = null;
  for (const sentence of sentences.slice(0, HEAD_SENTENCES)) {
    const day = dateLine(sentence) ?? dateline(sentence);
    if (day !== null) return isoOf(day);
    if (sentence.kind === 'caption') inCaption ??= fullDate(sentence, piecesOf(sentence))?.day ?? null;
  }
  return inCaption === null ? null : isoOf(inCaption);
}

function dateLine(sentence: Sentence): Day | null {
  if (sentence.tokens.length > DATELINE_PIECES) return null;
  const pieces = piecesOf(sentence);
  const found = fullDate(sentence, pieces);
  if (!found) return null;
  const scene = sceneOf(sentence, pieces);
  for (let k = 0; k < pieces.length; ) {
    if (k === found.reading.from) k = found.reading.to;
    else if (DATE_LABELS.has(pieces[k]!.lower) || timeWord(pieces[k]!.text).weekday) k++;
    else {
      const clock = readClock(scene, k);
      if (!clock) return null;
      k = clock.to;
    }
  }
  return found.day;
}

/** Capitals, a date and a dash before the story begins. */
function dateline(sentence: Sentence): Day | null {
  if (sentence.kind !== 'dateline' && sentence.kind !== 'body') return null;
  const pieces = piecesOf(sentence);
  const end = sentence.kind === 'dateline' ? pieces.length : pieces.slice(0, DATELINE_PIECES).findIndex((piece, k) => k > 0 && !piece.glued && DASHES.has(piece.text));
  if (end < 0) return null;
  const before = pieces.slice(0, end);
  // no verb stands in a dateline
  if (before.some((piece) => piece.tag === 'VERB' || piece.tag === 'AUX' || piece.tag === 'PRON')) return null;
  return fullDate(sentence, before)?.day ?? null;
}

function fullDate(sentence: Sentence, pieces: readonly Piece[]): { readonly reading: TimeReading; readonly day: Day } | null {
  const scene = sceneOf(sentence, pieces);
  for (let k = 0; k < pieces.length; k++) {
    const reading = readWeekday(scene, k) ?? readMonthDate(scene, k);
    if (reading?.period && reading.period.from === reading.period.to) return { reading, day: reading.period.from };
  }
  return null;
}

function sceneOf(sentence: Sentence, pieces: readonly Piece[]): TimeScene {
  return { sentence, pieces, published: null, focus: null, origin: null, period: null };
}
