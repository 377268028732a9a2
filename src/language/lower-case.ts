import type { Token } from '../model.js';
import { oncePer } from './once.js';

/** The words of a sentence in lower case, as they stand and by their lemmas, each in the order of its tokens. */
export interface LowerCase {
  readonly texts: readonly string[];
  readonly lemmas: readonly string[];
}

/** Most questions compare words in lower case: made once for each sentence, by its tokens. */
export const lowerCaseOf = oncePer((tokens: readonly Token[]): LowerCase => ({ texts: tokens.map(({ text }) => lower(text)), lemmas: tokens.map(({ lemma }) => lower(lemma)) }));

/** One string for one word, so that comparing it mostly compares nothing but the address. */
const known = new Map<string, string>();
const MAX_KEPT = 20_000;

function lower(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    if (known.size > MAX_KEPT) known.clear();
    form = word.toLowerCase();
    known.set(word, form);
  }
  return form;
}
