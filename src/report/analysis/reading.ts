import type { Attribution, Document, Sentence, Span } from '../../model.js';
import { lastStartingBy } from '../spans.js';
import { treeLines } from './tree.js';

/** Columns of a terminal that need not be wide. */
const WIDTH = 100;
const LABEL_WIDTH = 14;
const TREE_WIDTH = 72;
const SAYS_WHO = 'says who';
/** Longest piece of a text shown in a mark. */
const PIECE_LONGEST = 70;

/** Every sentence with its tree, and under it what was found in it. */
export function readingText(documents: readonly Document[]): string {
  return documents.map(documentText).join('\n');
}

function documentText(document: Document): string {
  const { article, sentences } = document;
  const title = [article.id, article.source, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const marks = marksBySentence(document);
  const lines = [title, '═'.repeat(Math.min(WIDTH, Math.max(20, title.length)))];
  sentences.forEach((sentence, index) => {
    const kind = sentence.kind === 'body' ? `¶ ${sentence.paragraph + 1}` : sentence.kind;
    lines.push('', ...wrapped(`[${kind}] ${oneLine(article.text.slice(sentence.start, sentence.end))}`, `${index + 1}. `, '   '), '');
    lines.push(...drawn(sentence), ...(marks.get(index) ?? []));
  });
  return `${lines.join('\n')}\n`;
}

function drawn(sentence: Sentence): readonly string[] {
  return treeLines(sentence).map(({ branch, relation, phrase, head }) => {
    const left = clipped(`   ${branch}${relation}  ${phrase}`, TREE_WIDTH - 1).padEnd(TREE_WIDTH);
    return clipped(`${left}${head.tag.padEnd(6)}${head.lemma}`, WIDTH);
  });
}

/** Lines of marks by the index of the sentence that they begin in. */
function marksBySentence(document: Document): ReadonlyMap<number, readonly string[]> {
  const { article, sentences, names, times, quantities, quotations, attributions } = document;
  const piece = ({ start, end }: Span): string => clipped(oneLine(article.text.slice(start, end)), PIECE_LONGEST);
  const marks = new Map<number, string[]>();
  const add = (label: string, items: readonly (Span & { readonly shown: string })[]): void => {
    const bySentence = new Map<number, string[]>();
    for (const { start, shown } of items) {
      const index = Math.max(0, lastStartingBy(sentences, start));
      const list = bySentence.get(index);
      if (list) list.push(shown);
      else bySentence.set(index, [shown]);
    }
    for (const [index, shown] of bySentence) {
      const indent = ' '.repeat(LABEL_WIDTH + 3);
      const named = `   ${label.padEnd(LABEL_WIDTH)}`;
      // Who says what is a sentence of its own; names and figures read well in a row.
      const rows = label === SAYS_WHO ? shown : [shown.join(' · ')];
      const lines = rows.flatMap((row, at) => wrapped(row, at === 0 ? named : indent, indent));
      marks.set(index, [...(marks.get(index) ?? []), ...lines]);
    }
  };
  add('names', names.map((name) => {
    const who = oneLine(article.text.slice(name.start, name.end)) === name.canonical ? '' : ` = ${name.canonical}`;
    return { ...name, shown: `${piece(name)}${who} (${name.office ? `${name.type}, ${name.office}` : name.type})` };
  }));
  add('times', times.map((time) => ({ ...time, shown: `${piece(time)} = ${time.value ?? '?'}${placed(time)}` })));
  add('quantities', quantities.map((quantity) => ({ ...quantity, shown: `${piece(quantity)} = ${amount(quantity)}` })));
  add('quotations', quotations.map((quotation) => ({ ...quotation, shown: piece(quotation) })));
  add(SAYS_WHO, attributions.flatMap((attribution) => {
    const where = anchor(attribution);
    if (!where) return [];
    const who = attribution.sourceText ?? (attribution.source ? piece(attribution.source) : 'nobody named');
    const what = attribution.content.map(piece).join(' … ');
    return [{ ...where, shown: `${clipped(oneLine(who), PIECE_LONGEST)} [${attribution.cueLemma ?? 'no cue'}] ${what} (${attribution.style})` }];
  }));
  return marks;
}

function anchor({ cue, source, content }: Attribution): Span | undefined {
  return cue ?? content[0] ?? source ?? undefined;
}

/** " (2031-03-03 to 2031-03-09)" where that says more than the value. */
function placed({ value, from, to }: { value: string | null; from: string | null; to: string | null }): string {
  if ((from === null && to === null) || (from === to && from === value)) return '';
  return from === to ? ` (${from})` : ` (${from ?? '…'} to ${to ?? '…'})`;
}

function amount({ low, high, unit, counted, approximate }: {
  low: number | null; high: number | null; unit: string | null; counted: string | null; approximate: boolean;
}): string {
  const number = low === high ? String(low ?? '?') : low === null ? `at most ${high}` : high === null ? `at least ${low}` : `${low} to ${high}`;
  return [approximate ? 'about' : '', number, unit ?? '', counted ?? ''].filter(Boolean).join(' ');
}

/** Breaks at spaces so that no line is wider than a terminal; a longer word is cut in pieces. */
function wrapped(text: string, first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    for (let piece = word; piece !== ''; ) {
      const room = WIDTH - line.length - (empty ? 0 : 1);
      const fits = piece.length <= room;
      if (!fits && !empty) {
        lines.push(line);
        line = rest;
        empty = true;
        continue;
      }
      const cut = fits ? piece.length : border(piece, room);
      line += `${empty ? '' : ' '}${piece.slice(0, cut)}`;
      empty = false;
      piece = piece.slice(cut);
    }
  }
  return [...lines, line];
}

/** Where to cut so that no character outside the basic plane is cut in two. */
function border(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

function clipped(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, border(text, longest - 1))}…`;
}

// Control characters would move the terminal's cursor.
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
