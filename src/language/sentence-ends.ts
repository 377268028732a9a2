import { abbreviationKind } from './abbreviations.js';
import { classOf, DIGIT, isCloser, isOpener, LOWER, SPACE, UPPER } from './characters.js';
import { isEmoticon } from './web-address.js';

/** Capitalised words that start sentences and hardly ever follow an abbreviation within one: "for Apple Inc. The firm". */
const STARTERS: ReadonlySet<string> = new Set([
  'The', 'A', 'An', 'He', 'She', 'It', 'They', 'We', 'You', 'I', 'His', 'Her', 'Its', 'Their', 'Our', 'My', 'This', 'That', 'These', 'Those', 'There', 'Here',
  'But', 'And', 'Or', 'So', 'Yet', 'Nor', 'If', 'When', 'While', 'Where', 'Why', 'How', 'What', 'Who', 'Which', 'As', 'After', 'Before', 'Since', 'Because', 'Although', 'Though', 'Until',
  'In', 'On', 'At', 'By', 'For', 'From', 'With', 'To', 'Of', 'Under', 'Over', 'During', 'Despite', 'Among', 'Between', 'According', 'However', 'Meanwhile', 'Moreover', 'Still', 'Also', 'Then', 'Now',
  'Not', 'No', 'Some', 'Many', 'Most', 'Several', 'All', 'Both', 'Each', 'Every', 'Other', 'Others', 'Another', 'One', 'Two', 'Three', 'Once', 'Earlier', 'Later', 'Last', 'Next', 'Yesterday', 'Today',
  'Officials', 'Police', 'Authorities', 'Analysts', 'Experts', 'People', 'Neither', 'Either', 'Even', 'Such', 'Nobody', 'Everyone', 'Would', 'Did', 'Does', 'Do', 'Is', 'Are', 'Was', 'Were', 'Can', 'Could', 'Will', 'Should', 'Please',
]);

/** Verbs after the first word of a sentence that has lost its boundary: "the U.S. Trump said". */
const FINITE: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'has', 'had', 'was', 'is', 'will', 'would', 'did', 'does', 'also']);

/** Institutions that "U.S." stands before: "the U.S. Treasury said" is one sentence. */
const INSTITUTIONS: ReadonlySet<string> = new Set([
  'Congress', 'Senate', 'House', 'Treasury', 'Army', 'Navy', 'Marines', 'Government', 'Administration', 'President', 'Secretary', 'Ambassador', 'Embassy', 'Attorney', 'Supreme', 'Court', 'District', 'Department',
  'State', 'Defense', 'Justice', 'Federal', 'Coast', 'Air', 'Marine', 'Military', 'Capitol', 'Constitution', 'Customs', 'Immigration', 'Trade', 'Commerce', 'Energy', 'Census', 'Bureau', 'Agency', 'Commission',
  'Central', 'National', 'Chamber', 'Steel', 'Open', 'Bank', 'Airways', 'Representative', 'Rep.', 'Sen.', 'Gen.', 'Council', 'Mission', 'Envoy', 'Security', 'General', 'Peace', 'Forest', 'Geological', 'Postal', 'Fish', 'Food', 'Central',
]);

/**
 * Index after the last token of each sentence in one block of text (no line break inside that counts).
 * @param bounds start and end offsets of the block's tokens, in pairs
 * @param from index of the block's first pair; @param to index after its last
 */
export function sentenceEnds(text: string, bounds: readonly number[], from: number, to: number, ends: number[]): void {
  let sentenceStart = from;
  let quoted = false; // inside double quotation marks
  for (let i = from; i < to; i++) {
    const start = bounds[2 * i]!;
    const unit = text.charCodeAt(start);
    if (isDoubleMark(unit)) quoted = opensQuote(text, start, bounds[2 * i + 1]!, quoted);
    if (i + 1 >= to) break;
    if (!endsWithStop(text, bounds, i)) continue;
    let last = i;
    while (last + 1 < to && closes(text, bounds, last + 1, quoted)) {
      last++;
      if (isDoubleMark(text.charCodeAt(bounds[2 * last]!))) quoted = false;
    }
    last = citationEnd(text, bounds, last, to);
    if (i === sentenceStart + 1 && isItemNumber(text, bounds, sentenceStart)) continue;
    if (last + 1 < to && startsSentence(text, bounds, i, last, to)) {
      ends.push(last + 1);
      sentenceStart = last + 1;
    }
    i = last;
  }
  if (sentenceStart < to) ends.push(to);
}

/** True of tokens that end in . ! ? or …, abbreviations among them. */
function endsWithStop(text: string, bounds: readonly number[], i: number): boolean {
  const unit = text.charCodeAt(bounds[2 * i + 1]! - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x203d;
}

/** True when token `i` is a mark that closes what the sentence opened: it stays with the sentence. */
function closes(text: string, bounds: readonly number[], i: number, quoted: boolean): boolean {
  const start = bounds[2 * i]!;
  const end = bounds[2 * i + 1]!;
  const unit = text.charCodeAt(start);
  if (unit === 0x2026 || (unit === 0x2e && end - start >= 3)) return start > bounds[2 * i - 1]! && end < text.length && classOf(text.charCodeAt(end)) === SPACE; // "He left. … They came."
  if (!isCloser(unit)) return end - start > 1 && end - start <= 3 && isEmoticon(text.slice(start, end));
  if (end - start === 2) return unit === 0x27 || unit === 0x2019; // ''
  if (end - start > 1) return false;
  const touches = start === bounds[2 * i - 1];
  if (unit === 0x22) return !opensQuote(text, start, end, quoted);
  if (unit === 0x27) return touches && (isGap(text, end) || isCloser(text.charCodeAt(end)));
  return true;
}

/** Index of the last token of a note number after the stop, "fell ill. [17]"; `last` when there is none. */
function citationEnd(text: string, bounds: readonly number[], last: number, to: number): number {
  let at = last;
  while (at + 3 < to && text.charCodeAt(bounds[2 * at + 2]!) === 0x5b && classOf(text.charCodeAt(bounds[2 * at + 4]!)) === DIGIT && text.charCodeAt(bounds[2 * at + 6]!) === 0x5d) at += 3;
  return at;
}

/** "1. Be responsible": the number of a list item, with its stop. */
function isItemNumber(text: string, bounds: readonly number[], first: number): boolean {
  const start = bounds[2 * first]!;
  const end = bounds[2 * first + 1]!;
  return end - start <= 2 && classOf(text.charCodeAt(start)) === DIGIT && bounds[2 * first + 2] === end;
}

function isDoubleMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}

/** Whether a double mark opens: curly marks say so, straight ones by the side on which a word touches them, else by turns. */
function opensQuote(text: string, start: number, end: number, quoted: boolean): boolean {
  const unit = text.charCodeAt(start);
  if (unit !== 0x22) return unit === 0x201c;
  const before = start === 0 || classOf(text.charCodeAt(start - 1)) === SPACE;
  const after = end >= text.length || classOf(text.charCodeAt(end)) === SPACE;
  return before === after ? !quoted : before;
}

function isGap(text: string, at: number): boolean {
  return at >= text.length || !(classOf(text.charCodeAt(at)) >= LOWER && classOf(text.charCodeAt(at)) <= DIGIT);
}

/** Whether what follows token `last` is a new sentence, given that token `stop` ends in a full stop, question or exclamation mark. */
function startsSentence(text: string, bounds: readonly number[], stop: number, last: number, to: number): boolean {
  const stopStart = bounds[2 * stop]!;
  const stopEnd = bounds[2 * stop + 1]!;
  let next = last + 1;
  let quoted = false; // the next sentence opens a quotation
  while (next < to && isOpeningMark(text, bounds, next)) {
    const mark = text.charCodeAt(bounds[2 * next]!);
    quoted = mark !== 0x28 && mark !== 0x5b;
    next++;
  }
  if (next >= to) return false;
  const at = bounds[2 * next]!;
  const unit = text.charCodeAt(at);
  const c = classOf(unit);
  if (c === LOWER) return false;
  const final = text.charCodeAt(stopEnd - 1);
  const wordy = classOf(text.charCodeAt(stopStart)) >= LOWER && classOf(text.charCodeAt(stopStart)) <= DIGIT;
  if (final === 0x2e && wordy) return (last > stop && c === UPPER && !isBracket(text.charCodeAt(bounds[2 * stop + 2]!))) || afterAbbreviation(text, bounds, stop, next, to, quoted);
  if (final === 0x2e && stopEnd - stopStart > 1 || final === 0x2026) {
    // an ellipsis that touches its word ends the sentence; one between spaces may only leave words out: "I … Well"
    if (c !== UPPER) return false;
    return last > stop || stopStart === bounds[2 * stop - 1] || quoted || (text.slice(at, bounds[2 * next + 1]!) !== 'I' && STARTERS.has(text.slice(at, bounds[2 * next + 1]!)));
  }
  if (c === UPPER || c === DIGIT) return final === 0x2e || bounds[2 * stop + 1]! < at;
  if (isOpener(unit) || unit === 0x24 || unit === 0x20ac || unit === 0xa3) return true;
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014 ? false : c > DIGIT ? bounds[2 * last + 1]! < at && !isPunctuationMark(unit) : true;
}

function isBracket(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d || unit === 0x7d;
}

function isPunctuationMark(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x2e || unit === 0x2f || unit === 0x29 || unit === 0x5d || unit === 0x26 || unit === 0x2026 || unit === 0x3f || unit === 0x21;
}

function isOpeningMark(text: string, bounds: readonly number[], i: number): boolean {
  const start = bounds[2 * i]!;
  const length = bounds[2 * i + 1]! - start;
  return length <= 2 && isOpener(text.charCodeAt(start)) && (length === 1 || text.charCodeAt(start + 1) === text.charCodeAt(start));
}

function afterAbbreviation(text: string, bounds: readonly number[], stop: number, next: number, to: number, quoted: boolean): boolean {
  if (classOf(text.charCodeAt(bounds[2 * next]!)) !== UPPER) return false;
  const word = text.slice(bounds[2 * stop]!, bounds[2 * stop + 1]! - 1);
  const kind = abbreviationKind(word);
  if (kind === 'title' || kind === 'numbered') return false;
  const follower = text.slice(bounds[2 * next]!, bounds[2 * next + 1]!);
  const starts = STARTERS.has(follower) && !(follower.length === 1 && text[bounds[2 * next + 1]!] === '.');
  if (kind === 'initial') return starts && follower !== 'A' && follower !== 'I';
  if (starts || quoted) return true;
  if (word === 'U.S' || word === 'U.K' || word === 'U.N' || word === 'E.U') return next + 1 < to && !INSTITUTIONS.has(follower) && FINITE.has(text.slice(bounds[2 * next + 2]!, bounds[2 * next + 3]!));
  return false;
}
