import type { Tag } from '../src/model.js';
import type { GoldSentence } from './conllu.js';

/** A word to put into a sentence; its head is another inserted word (`within`) or a word of the sentence (`host`). */
export interface Inserted {
  readonly form: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly relation: string;
  readonly head: { readonly within: number } | { readonly host: number };
}

/** The sentence with the words put in before word `at`; the text and offsets are those of no text. */
export function insert(sentence: GoldSentence, at: number, words: readonly Inserted[]): GoldSentence {
  const moved = (index: number): number => (index >= at ? index + words.length : index);
  const put = <T>(list: readonly T[], items: readonly T[]): T[] => [...list.slice(0, at), ...items, ...list.slice(at)];
  return {
    text: '',
    forms: put(sentence.forms, words.map(({ form }) => form)),
    lemmas: put(sentence.lemmas, words.map(({ lemma }) => lemma)),
    tags: put(sentence.tags, words.map(({ tag }) => tag)),
    heads: put(
      sentence.heads.map((head) => (head < 0 ? head : moved(head))),
      words.map(({ head }) => ('within' in head ? at + head.within : moved(head.host))),
    ),
    relations: put(sentence.relations, words.map(({ relation }) => relation)),
    ends: [],
  };
}

/** First and last word under `top`, itself included; null when another word stands between them. */
export function spanOf({ heads }: GoldSentence, top: number): readonly [first: number, last: number] | null {
  let first = top;
  let last = top;
  let size = 0;
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && at !== top) at = heads[at]!;
    if (at !== top) continue;
    first = Math.min(first, i);
    last = Math.max(last, i);
    size++;
  }
  return last - first + 1 === size ? [first, last] : null;
}
