import type { Quantity, Sentence } from '../model.js';
import type { Piece } from './pieces.js';

/** What a report counts even where there are none: "no injuries", "no arrests". */
const COUNTED = new Set([
  'injury', 'injuries', 'casualty', 'casualties', 'death', 'deaths', 'fatality', 'fatalities', 'arrest', 'arrests', 'survivor', 'survivors', 'victim', 'victims',
  'passenger', 'passengers', 'case', 'cases', 'vote', 'votes', 'seat', 'seats', 'goal', 'goals',
]);

/** "no one was hurt", "nobody died". */
const HARMED = new Set(['kill', 'injure', 'hurt', 'wound', 'die', 'arrest', 'harm', 'detain', 'survive']);

const NOBODY = new Set(['nobody', 'Nobody']);

/** A zero in words, from piece `i`: "no injuries were reported", "no one was hurt", "none of the passengers". Null for any other "no". */
export function readNone(sentence: Sentence, pieces: readonly Piece[], i: number): { readonly to: number; readonly quantity: Quantity } | null {
  const piece = pieces[i]!;
  const { text } = piece;
  if (text === 'none' || text === 'None') return noneOf(sentence, pieces, i);
  if (text === 'no' || text === 'No') {
    const next = pieces[i + 1];
    if (!next) return null;
    if (next.text === 'one') return harmed(sentence, pieces, i, i + 2);
    const at = next.tag === 'ADJ' ? i + 2 : i + 1;
    const noun = pieces[at];
    if (noun && COUNTED.has(noun.lower)) return zero(sentence, pieces, i, i + 1, noun.token);
    return null;
  }
  return NOBODY.has(text) ? harmed(sentence, pieces, i, i + 1) : null;
}

function noneOf(sentence: Sentence, pieces: readonly Piece[], i: number): { readonly to: number; readonly quantity: Quantity } | null {
  if (pieces[i + 1]?.text !== 'of') return null;
  for (let k = i + 2; k < pieces.length && k < i + 7; k++) {
    const { tag, token } = pieces[k]!;
    if (tag === 'NOUN') return zero(sentence, pieces, i, i + 1, token);
    if (tag !== 'DET' && tag !== 'NUM' && tag !== 'ADJ' && tag !== 'PRON') return null;
  }
  return null;
}

function harmed(sentence: Sentence, pieces: readonly Piece[], i: number, to: number): { readonly to: number; readonly quantity: Quantity } | null {
  for (let k = to; k < pieces.length && k < to + 5; k++) {
    const token = sentence.tokens[pieces[k]!.token]!;
    if (token.tag === 'VERB' && HARMED.has(token.lemma)) return { to, quantity: { ...spanOf(pieces, i, to), low: 0, high: 0, unit: null, counted: 'people', approximate: false } };
    if (token.tag === 'PUNCT') return null;
  }
  return null;
}

function zero(sentence: Sentence, pieces: readonly Piece[], from: number, to: number, noun: number): { readonly to: number; readonly quantity: Quantity } {
  const counted = sentence.tokens[noun]!.lemma.toLowerCase();
  return { to, quantity: { ...spanOf(pieces, from, to), low: 0, high: 0, unit: null, counted, approximate: false } };
}

function spanOf(pieces: readonly Piece[], from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: pieces[from]!.start, end: pieces[to - 1]!.end };
}
