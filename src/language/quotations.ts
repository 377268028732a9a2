import type { Article, Quotation, Sentence, Span } from '../model.js';
import { classOf, isOpener, SPACE, UPPER } from './characters.js';
import { type Mark, type QuotedParagraph, quotationMarks } from './quotation-marks.js';

/** An opening mark that nothing closed yet, and the paragraphs since: its own first, then those without a mark. */
interface Unclosed {
  readonly mark: Mark;
  readonly paragraphs: QuotedParagraph[];
}

/** A quotation is not looked for over more paragraphs without a mark than this. */
const FARTHEST = 8;

/**
 * The stretches in quotation marks, single words in scare quotes among them, in order of `start`. Marks may be straight or curly,
 * or open straight and close curly. A quotation may go on in the next paragraph, which opens anew, or close some lines later: one
 * piece for each paragraph, the same group. An opening mark that nothing closes is taken to the end of its paragraph when it
 * introduces a sentence there, and dropped otherwise. Linear in the number of marks.
 */
export function findQuotations(article: Article, sentences: readonly Sentence[]): readonly Quotation[] {
  const { text } = article;
  const found: Quotation[] = [];
  let group = 0;
  let before: Unclosed | undefined;
  const add = (start: number, end: number, from: number, to: number) => {
    const inner = trimmed(text, from, to);
    if (inner.start < inner.end) found.push({ start, end, inner, group });
  };
  const addUnclosed = ({ mark, paragraphs }: Unclosed, count: number) => {
    for (const { start, end } of paragraphs.slice(0, count)) add(Math.max(start, mark.start), end, Math.max(start, mark.end), end);
  };

  for (const paragraph of quotationMarks(text, sentences)) {
    const { start, marks } = paragraph;
    if (before && marks.length === 0 && before.paragraphs.length <= FARTHEST) {
      before.paragraphs.push(paragraph);
      continue;
    }
    const { pairs, unclosed, stray } = pair(marks, before !== undefined);
    const first = marks.find(({ level }) => level === 'double');
    if (before && stray && stray === first) {
      addUnclosed(before, FARTHEST + 1);
      add(start, stray.end, start, stray.start);
      group++;
    } else {
      if (before) {
        const goesOn = first?.first && before.paragraphs.length === 1 && (unclosed === first || pairs.some(([open]) => open === first));
        if (goesOn || isPlausible(text, before.mark)) addUnclosed(before, 1);
        if (!goesOn) group++;
      }
      if (stray && stray === first && closesSpeech(text, stray)) {
        add(stray.sentenceStart, stray.end, stray.sentenceStart, stray.start);
        group++;
      }
    }
    for (const [open, close] of pairs) {
      add(open.start, close.end, open.end, close.start);
      group++;
    }
    before = unclosed && { mark: unclosed, paragraphs: [paragraph] };
  }
  if (before && isPlausible(text, before.mark)) addUnclosed(before, 1);
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

interface Pairs {
  /** Opening and closing mark, in order of the opening one. */
  readonly pairs: readonly (readonly [Mark, Mark])[];
  /** The last double mark when it opens and nothing closes it: the quotation may go on in the next paragraph. */
  readonly unclosed: Mark | undefined;
  /** The first double mark when it closes what this paragraph did not open. */
  readonly stray: Mark | undefined;
}

/** Pairs the marks of one paragraph; `inherits` when a quotation is still open before it. */
function pair(marks: readonly Mark[], inherits: boolean): Pairs {
  const pairs: (readonly [Mark, Mark])[] = [];
  const stack: Mark[] = [];
  const open = { double: 0, single: 0 };
  const byTurns = neverCloses(marks);
  let stray: Mark | undefined;
  let seenDouble = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const inherited = inherits && !seenDouble && mark.level === 'double' && mark.side !== 'open' && !mark.first;
    seenDouble ||= mark.level === 'double';
    if (byTurns && mark.level === 'double' ? open.double === 0 : !inherited && opens(mark, open[mark.level])) {
      stack.push(mark);
      open[mark.level]++;
    } else if (open[mark.level] === 0) {
      if (mark.level === 'double') stray ??= mark;
    } else if (mark.level === 'double' || !isApostrophe(marks, i)) {
      let top = stack.pop()!;
      // what stayed open inside was an apostrophe, or a quotation that is never closed
      while (top.level !== mark.level) {
        open[top.level]--;
        top = stack.pop()!;
      }
      open[mark.level]--;
      pairs.push([top, mark]);
    }
  }
  pairs.sort(([one], [other]) => one.start - other.start);
  const last = stack.findLast(({ level }) => level === 'double');
  return { pairs, unclosed: last && marks.findLast(({ level }) => level === 'double') === last ? last : undefined, stray };
}

/** the “midnight rules “set to go: two marks and more, all of them opening ones; they open and close by turns. */
function neverCloses(marks: readonly Mark[]): boolean {
  let count = 0;
  for (const { level, side } of marks) {
    if (level !== 'double') continue;
    if (side !== 'open') return false;
    count++;
  }
  return count > 0 && count % 2 === 0;
}

/** Whether a mark opens a quotation, when `depth` of its level are open. */
function opens(mark: Mark, depth: number): boolean {
  if (mark.side === 'close') return false;
  if (mark.side === 'either') return depth === 0 && !mark.possessive;
  return mark.curly || depth === 0 || mark.level === 'double';
}

/** ‘the workers’ rights’: a possessive when another closing mark comes before the next opening one. */
function isApostrophe(marks: readonly Mark[], i: number): boolean {
  if (!marks[i]!.possessive) return false;
  const next = marks[i + 1];
  return next !== undefined && next.level === 'single' && next.side !== 'open';
}

/** An unclosed quotation is taken to the end of its paragraph only when it is a sentence there: said: “We … */
function isPlausible(text: string, mark: Mark): boolean {
  const unit = text.charCodeAt(mark.end);
  return mark.level === 'double' && mark.introduced && (classOf(unit) === UPPER || isOpener(unit) || unit === 0x2026);
}

/** A closing mark after , . ! ? that nothing opened: the text starts within a quotation, or has lost the opening mark. */
function closesSpeech(text: string, mark: Mark): boolean {
  return mark.side === 'close' && /[,.!?…]/.test(text.charAt(mark.start - 1));
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  return { start, end };
}
