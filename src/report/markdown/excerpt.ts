import type { Document, Sentence, Span, Tag } from '../../model.js';
import { lastStartingBy } from '../spans.js';
import { sentenceAt } from './view.js';
import { codePointBorder, folded } from './wording.js';

/** Telling words with a little of the sentence on either side, ready to be set; the article's own characters, white space folded. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Longest stretch shown on either side of the telling words, in characters. */
const SIDE_LONGEST = 70;
/** A sentence up to this length is shown whole: an editor reads it faster than its pieces. */
const SENTENCE_SHORT = 120;
/** When less than this is left of the sentence, show it rather than an ellipsis. */
const SIDE_REST = 28;
/** A clause shorter than this ("the suspension") gets some of its neighbourhood. */
const EXCERPT_SHORTEST = 64;
/** Telling words longer than this lose their middle. */
const WORDS_LONGEST = 280;
/** How far a cut may move to find the border of a word; text without spaces is cut anyway. */
const BORDER_REACH = 30;

/**
 * The telling words in their context: the clause if it is short, cut at borders of words if it is not,
 * with an ellipsis where the sentence goes on.
 * @param clause what the claim covers, as far as it holds the words
 */
export function excerptOf(document: Document, words: Span, clause: Span): Excerpt {
  const { text } = document.article;
  const { start, end } = wholeWords(text, trimmed(text, words));
  const first = sentenceAt(document, start);
  const last = sentenceAt(document, end - 1);
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last?.end ?? end, end);

  const short = to - from <= SENTENCE_SHORT;
  const near = clause.start < end && start < clause.end;
  let left = short ? from : Math.max(near ? Math.min(clause.start, start) : start, from);
  let right = short ? to : Math.min(near ? Math.max(clause.end, end) : end, to);
  const missing = EXCERPT_SHORTEST - (right - left);
  if (missing > 0) {
    left = Math.max(from, left - missing);
    right = Math.min(to, right + missing);
  }
  if (!short) {
    left = Math.max(left, start - SIDE_LONGEST);
    right = Math.min(right, end + SIDE_LONGEST);
  }
  if (left - from <= SIDE_REST) left = from;
  if (to - right <= SIDE_REST) right = to;

  left = left === from ? left : wordStart(text, left, from, start);
  right = right === to ? right : withoutHanging(last, wordEnd(text, right, to, end), end);
  const before = text.slice(left, start);
  const after = text.slice(end, right);
  return {
    before: left > from ? `… ${folded(before).trimStart()}` : folded(before).trimStart(),
    words: shortened(folded(text.slice(start, end)).trim()),
    after: right < to ? `${folded(after).replace(/[\s,;:–—-]+$/u, '')} …` : folded(after).trimEnd(),
  };
}

/** Words that lead to the next one: "after the …" says less than "…". */
const leading: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART']);

/** The end of an excerpt without words that only lead on to what is cut off. */
function withoutHanging(sentence: Sentence | undefined, right: number, least: number): number {
  const tokens = sentence?.tokens ?? [];
  const last = lastStartingBy(tokens, right - 1);
  let index = last;
  while (index >= 0 && tokens[index]!.start >= least && leading.has(tokens[index]!.tag)) index -= 1;
  return index === last ? right : Math.max(least, tokens[index]?.end ?? least);
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** "’re" of "We’re" is shown as part of its word: nothing is cut, or set in bold, inside a word. */
function wholeWords(text: string, { start, end }: Span): Span {
  if (start === end) return { start, end };
  const inWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}'’]/u.test(text.charAt(at));
  for (let steps = 0; steps < BORDER_REACH && inWord(start); steps += 1) start -= 1;
  for (let steps = 0; steps < BORDER_REACH && inWord(end) && /[\p{L}\p{N}]/u.test(text.charAt(end)); steps += 1) end += 1;
  return { start, end };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}

/** The nearest start of a word: first backwards, so that the clause's first word stays whole. */
function wordStart(text: string, offset: number, least: number, most: number): number {
  for (let start = offset; start >= Math.max(least, offset - BORDER_REACH); start -= 1) {
    if (start === least || isSpace(text, start - 1)) return start;
  }
  for (let start = offset; start < most; start += 1) if (isSpace(text, start - 1)) return start;
  return codePointBorder(text, offset);
}

function wordEnd(text: string, offset: number, most: number, least: number): number {
  for (let end = offset; end <= Math.min(most, offset + BORDER_REACH); end += 1) {
    if (end === most || isSpace(text, end)) return end;
  }
  for (let end = offset; end > least; end -= 1) if (isSpace(text, end)) return end;
  return codePointBorder(text, offset);
}

function shortened(words: string): string {
  if (words.length <= WORDS_LONGEST) return words;
  const half = Math.floor(WORDS_LONGEST / 2);
  const head = wordEnd(words, half, words.length, 0);
  const tail = wordStart(words, words.length - half, head, words.length);
  return tail <= head ? words : `${words.slice(0, head)} … ${words.slice(tail)}`;
}
