import { classOf, SPACE } from '../language/characters.js';
import type { Piece } from './wording.js';

/** A sentence of these words: capital, full stop, no stray marks. */
export function sentenceOf(pieces: readonly Piece[]): string {
  let text = '';
  let opened = false;
  for (const { text: own, glued } of pieces) {
    if (own === '') continue;
    text += text === '' || glued || opened || isClosing(own.charCodeAt(0)) ? own : ` ${own}`;
    const last = own.charCodeAt(own.length - 1);
    opened = last === OPEN_BRACKET || last === OPEN_SQUARE;
  }
  text = withoutEdges(isPlain(text) ? text : balanced(text).replace(/\s{2,}|[^\S ]/gu, ' '));
  if (text === '') return '';
  const first = text.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a ? text : text[0]!.toUpperCase() + text.slice(1);
  return isEnded(capital) ? capital : `${capital}.`;
}

const [BLANK, OPEN_BRACKET, CLOSE_BRACKET, OPEN_SQUARE] = [0x20, 0x28, 0x29, 0x5b];

/** What follows the word before without a blank: , . ; : ? ! % ) ] */
const isClosing = (unit: number): boolean =>
  unit === 0x2c || unit === 0x2e || unit === 0x3b || unit === 0x3a || unit === 0x3f || unit === 0x21 || unit === 0x25 || unit === CLOSE_BRACKET || unit === 0x5d;

/** Neither double quotation marks nor brackets, and single blanks only: most statements need no mending. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === OPEN_BRACKET || unit === CLOSE_BRACKET) return false;
    if ((unit === BLANK ? before === BLANK : classOf(unit) === SPACE)) return false;
    before = unit;
  }
  return true;
}

/** , ; : – — - */
const isLoose = (unit: number): boolean => unit === BLANK || unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x2013 || unit === 0x2014 || unit === 0x2d || classOf(unit) === SPACE;

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (isLoose(text.charCodeAt(start)) || text.charCodeAt(start) === 0x2e)) start++;
  while (end > start && isLoose(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Ends in . ! ? or …, a quotation mark behind it or none. */
function isEnded(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return isStop(last) || ((last === 0x22 || last === 0x201d || last === 0x2019 || last === 0x27) && isStop(text.charCodeAt(text.length - 2)));
}

const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** Without double quotation marks, or brackets, when one has lost its partner. */
function balanced(text: string): string {
  const marks = text.match(/["“”]/gu)?.length ?? 0;
  const paired = marks % 2 === 0 ? text : text.replace(/["“”]/gu, '');
  return paired.split('(').length === paired.split(')').length ? paired : paired.replace(/[()]/gu, '');
}
