import type { Sentence } from '../model.js';
import { classOf, UPPER } from './characters.js';
import { datelineEnd, isDateLine } from './datelines.js';
import type { Block } from './lines.js';

/** A block of text and what part of the article it is. */
export interface Part extends Block {
  readonly kind: Sentence['kind'];
}

/** A headline is one line of at most this many characters. */
const HEADLINE_LENGTH = 180;
/** A place alone before a dash is a dateline only in one of the first paragraphs; with an agency in brackets, anywhere. */
const DATELINE_PARAGRAPHS = 5;

/** Tells headline, dek, dateline and body apart; a dateline becomes a part of its own. */
export function articleParts(text: string, found: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let titles = 0; // headline and dek seen
  let bodies = 0;
  for (let i = 0; i < found.length; i++) {
    const block = found[i]!;
    if (bodies <= DATELINE_PARAGRAPHS && isDateLine(text, block.start, block.end)) {
      parts.push({ ...block, kind: 'dateline' });
      continue;
    }
    const stop = datelineEnd(text, block.start, block.end, bodies === 0 ? 'first' : bodies <= DATELINE_PARAGRAPHS ? 'early' : 'late');
    if (stop > block.start) {
      bodies++;
      parts.push({ start: block.start, end: stop, paragraph: block.paragraph, kind: 'dateline' });
      if (stop < block.end) parts.push({ start: stop, end: block.end, paragraph: block.paragraph, kind: 'body' });
      continue;
    }
    if (bodies === 0 && titles < 2 && i + 1 < found.length && isTitle(text, block, titles)) {
      parts.push({ ...block, kind: titles === 0 ? 'headline' : 'dek' });
      titles++;
      continue;
    }
    bodies++;
    parts.push({ ...block, kind: 'body' });
  }
  return parts;
}

/** Short, and without a full stop: the first such line is the headline, the second the dek. */
function isTitle(text: string, block: Block, titles: number): boolean {
  if (block.end - block.start > HEADLINE_LENGTH) return false;
  const last = text.charCodeAt(block.end - 1);
  if (last === 0x2e || last === 0x3a || last === 0x2c || last === 0x3b) return false; // . : , ;
  const line = text.slice(block.start, block.end);
  if (/[.!?]["”’')]+$/.test(line)) return false;
  if (/[!?]$/.test(line)) return titles === 0 && !/[.!?]\s+\S/.test(line);
  return classOf(text.charCodeAt(block.start)) === UPPER || titles === 0;
}
