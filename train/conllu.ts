import { readFileSync } from 'node:fs';
import type { Tag } from '../src/model.js';

/** One sentence of a treebank: parallel lists, one entry a word. */
export interface GoldSentence {
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Tag[];
  /** Index of the head; -1 for the root. */
  readonly heads: readonly number[];
  /** Without subtype. */
  readonly relations: readonly string[];
  /** First word's offset and the end of the last, in characters of `text` that are no white space. */
  readonly ends: readonly number[];
}

/** Reads the basic trees of a CoNLL-U file (https://universaldependencies.org/format.html). */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const forms: string[] = [];
  const lemmas: string[] = [];
  const tags: Tag[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  let multiword: { last: number; end: number; left: number } | null = null;
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    if (line.startsWith('#') || line === '') continue;
    const [id, form, lemma, tag, , , head, relation] = line.split('\t') as [string, string, string, Tag, string, string, string, string];
    if (id.includes('.')) continue;
    const length = form.replace(/\s/gu, '').length;
    if (id.includes('-')) {
      const [first, last] = id.split('-').map(Number) as [number, number];
      multiword = { last, end: at + length, left: last - first + 1 };
      continue;
    }
    let end = at + length;
    if (multiword !== null) end = --multiword.left === 0 ? multiword.end : Math.min(end, multiword.end);
    if (multiword !== null && Number(id) === multiword.last) multiword = null;
    at = end;
    forms.push(form);
    lemmas.push(lemma);
    tags.push(tag);
    heads.push(Number(head) - 1);
    relations.push(relation.split(':')[0]!);
    ends.push(end);
  }
  return { text, forms, lemmas, tags, heads, relations, ends };
}
