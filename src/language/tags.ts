import type { Tag } from '../model.js';

/** The tags in the order of the tagger's classes. */
export const TAGS: readonly Tag[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
];

const numbers = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));

/** The class of a tag; -1 when it is none of the universal ones. */
export function tagNumber(tag: string): number {
  return numbers.get(tag) ?? -1;
}
