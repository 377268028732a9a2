import { classOf, isWordUnit, LOWER, SPACE } from './characters.js';

/** A stretch of text that no sentence crosses: a line, or the lines of a hard-wrapped paragraph. Trimmed of white space. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** 0-based number of its paragraph. */
  readonly paragraph: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** True when an empty line, or the start of the text, is before it. */
  readonly afterGap: boolean;
}

/** Lines shorter than this are never taken for hard-wrapped ones. */
const NARROWEST = 36;
/** Plain-text mail and wire copy wrap at 60 to 80 columns; nobody wraps wider than this. */
const WIDEST = 120;
/** Share of line breaks at which the next word would not have fitted, above which the text counts as hard-wrapped. */
const FULL_LINES = 0.8;

/** Cuts a text at its line breaks, joining the lines of hard-wrapped paragraphs. */
export function blocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const out: { start: number; end: number; paragraph: number }[] = [];
  let paragraph = -1;
  let before: Line | undefined;
  for (const line of lines) {
    const joined = before && !line.afterGap && (width > 0 ? continues(text, before, line, width) : breaksWithin(text, before, line));
    if (joined) out[out.length - 1]!.end = line.end;
    else {
      if (width === 0 || line.afterGap || isBullet(text, line)) paragraph++;
      out.push({ start: line.start, end: line.end, paragraph });
    }
    before = line;
  }
  return out;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let start = at;
    let stop = end;
    while (start < stop && classOf(text.charCodeAt(start)) === SPACE) start++;
    while (stop > start && classOf(text.charCodeAt(stop - 1)) === SPACE) stop--;
    if (start < stop) {
      lines.push({ start, end: stop, afterGap });
      afterGap = false;
    } else if (end > at || at === 0 || !(text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13)) afterGap = true;
    at = end + 1;
  }
  return lines;
}

/** \n, \r, form feed, vertical tab, next line, line and paragraph separator. */
function isBreak(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Column at which the text is hard-wrapped; 0 when each line stands for itself. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return 0;
  let breaks = 0;
  let full = 0;
  let lower = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.afterGap) continue;
    breaks++;
    const open = !isEnd(text.charCodeAt(lines[i - 1]!.end - 1));
    if (open && classOf(text.charCodeAt(line.start)) === LOWER) lower++;
    if (!fits(text, lines[i - 1]!, line, width)) full++;
  }
  if (lower === 0) return 0;
  if (breaks <= 2) return lower === breaks ? width : 0;
  return full >= breaks * FULL_LINES * 0.75 && lower >= breaks * 0.2 ? width : 0;
}

/** True when the first word of `line` would have fitted on the line before: then the break is meant. */
function fits(text: string, before: Line, line: Line, width: number): boolean {
  let stop = line.start;
  while (stop < line.end && classOf(text.charCodeAt(stop)) !== SPACE) stop++;
  return before.end - before.start + 1 + (stop - line.start) <= width;
}

function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (isBullet(text, line)) return false;
  if (classOf(text.charCodeAt(line.start)) === LOWER) return true;
  return !fits(text, before, line, width) || (before.end - before.start > width * 0.85 && !isEnd(text.charCodeAt(before.end - 1)));
}

/** A break in the middle of a sentence of a text that is not hard-wrapped: the line ends in a comma or a space, the next goes on in small letters. */
function breaksWithin(text: string, before: Line, line: Line): boolean {
  if (before.end - before.start < NARROWEST || classOf(text.charCodeAt(line.start)) !== LOWER) return false;
  const last = text.charCodeAt(before.end - 1);
  const spaced = text.charCodeAt(before.end) === 0x20;
  if (last !== 0x2c && !(spaced && isWordUnit(last))) return false;
  const next = classOf(text.charCodeAt(line.start + 1));
  return (next === LOWER || next === SPACE) && !/^(?:by|from|via)\s/.test(text.slice(line.start, line.start + 5));
}

function isEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x22 || unit === 0x201d;
}

/** "- ", "* ", "• ", "1. ", "2) " at the start of a line. */
function isBullet(text: string, line: Line): boolean {
  return /^(?:[-*+•·▪◦‣–—]|\d{1,2}[.)])\s/u.test(text.slice(line.start, Math.min(line.end, line.start + 5)));
}
