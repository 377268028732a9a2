import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableRow } from 'mdast';
import { folded } from './wording.js';

/** Phrasing: plain strings are text. */
export type Phrase = string | PhrasingContent;

function phrasing(phrases: readonly Phrase[]): PhrasingContent[] {
  return phrases
    .map((phrase): PhrasingContent => (typeof phrase === 'string' ? { type: 'text', value: folded(phrase) } : phrase))
    .filter((node) => node.type !== 'text' || node.value !== '');
}

export function heading(depth: Heading['depth'], ...phrases: Phrase[]): Heading {
  return { type: 'heading', depth, children: phrasing(phrases) };
}

export function paragraph(...phrases: Phrase[]): Paragraph {
  return { type: 'paragraph', children: phrasing(phrases) };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: phrasing([value]) };
}

export function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: phrasing([value]) };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: folded(text) }] };
}

export function item(...children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] };
}

/** A table; every cell is a row of phrases. Numbers are better read to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (readonly Phrase[])[])[],
  align?: readonly ('left' | 'right' | 'center' | null)[],
): Table {
  const row = (cells: readonly (readonly Phrase[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
  });
  return { type: 'table', align: align ? [...align] : null, children: [row(head.map((cell) => [cell])), ...rows.map(row)] };
}

/** "1 article", "4 articles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
