import type { Sentence, Token } from '../model.js';
import { classOf, DIGIT, LOWER, SPACE } from './characters.js';

/** A token that may open or close a quotation. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: 'double' | 'single';
  /** What its shape and the spaces beside it say; `either`: only what came before can tell. */
  readonly side: 'open' | 'close' | 'either';
  /** True when the mark itself has a direction (“ ” ‘ ’ « » ``), false for the straight ones. */
  readonly curly: boolean;
  /** True when the mark stands first in its paragraph. */
  readonly first: boolean;
  readonly sentenceStart: number;
  /** True when the mark is the first word of a sentence, or follows a comma or colon: “…, said: “We …”. */
  readonly introduced: boolean;
  /** A single mark after an s with a word after it: the leaders’ summit. */
  readonly possessive: boolean;
}

/** The sentences of one paragraph, and its marks in order. */
export interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Quotation marks of a text by paragraph. Apostrophes inside words and clitics ('s, 'em, '90s) are parts of tokens and none of these. */
export function quotationMarks(text: string, sentences: readonly Sentence[]): readonly QuotedParagraph[] {
  const paragraphs: { start: number; end: number; marks: Mark[]; number: number }[] = [];
  for (const sentence of sentences) {
    let current = paragraphs[paragraphs.length - 1];
    if (!current || current.number !== sentence.paragraph) {
      current = { start: sentence.start, end: sentence.end, marks: [], number: sentence.paragraph };
      paragraphs.push(current);
    }
    current.end = sentence.end;
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.end - token.start > 2) continue;
      const level = levelOf(token.text);
      if (!level || isInch(tokens, i)) continue;
      current.marks.push({
        start: token.start,
        end: token.end,
        level,
        side: sideOf(text, token, token.start === current.start),
        curly: !(token.text === '"' || token.text === "'" || token.text === "''"),
        first: token.start === current.start,
        sentenceStart: sentence.start,
        introduced: i === 0 || tokens[i - 1]!.text === ',' || tokens[i - 1]!.text === ':',
        possessive: level === 'single' && isPossessive(tokens, i),
      });
    }
  }
  return paragraphs;
}

function levelOf(mark: string): Mark['level'] | undefined {
  switch (mark) {
    case '"': case '“': case '”': case '„': case '‟': case '«': case '»': case "''": case '``': case '’’': case '‘‘': case '＂':
      return 'double';
    case "'": case '‘': case '’': case '‚': case '‛': case '‹': case '›': case '`':
      return 'single';
    default:
      return undefined;
  }
}

const OPENING: ReadonlySet<string> = new Set(['“', '„', '«', '``', '‘‘', '‘', '‚', '‹', '`', '‛', '‟']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»', "''", '’’', '’', '›']);

function sideOf(text: string, token: Token, first: boolean): Mark['side'] {
  const before = bounds(text, token.start - 1);
  const after = bounds(text, token.end);
  if (OPENING.has(token.text)) return after ? 'either' : 'open';
  // ”Hello” and ’Hello’: a closing mark used to open
  if (CLOSING.has(token.text)) return before && (first || !after) ? 'either' : 'close';
  if (before === after) return 'either';
  return before ? 'open' : 'close';
}

/** True when the character at `at` is no part of the words beside a mark: white space, a dash, a bracket, or the end of the text. */
function bounds(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return classOf(unit) === SPACE || (unit >= 0x2012 && unit <= 0x2015) || unit === 0x28 || unit === 0x5b || unit === 0x2f;
}

/** 6'2" and 30": a mark right after a number that follows a foot mark. */
function isInch(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const number = tokens[i - 1];
  if (!number || number.end !== token.start || classOf(number.text.charCodeAt(0)) !== DIGIT) return false;
  const next = tokens[i + 1];
  if (token.text === "'" || token.text === '’') return next !== undefined && next.start === token.end && classOf(next.text.charCodeAt(0)) === DIGIT;
  const foot = tokens[i - 2];
  return token.text !== '“' && foot !== undefined && foot.end === number.start && (foot.text === "'" || foot.text === '’');
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || before.end !== tokens[i]!.start || after.start === tokens[i]!.end) return false;
  return /[sxz]$/i.test(before.text) && classOf(after.text.charCodeAt(0)) >= LOWER && classOf(after.text.charCodeAt(0)) <= DIGIT;
}
