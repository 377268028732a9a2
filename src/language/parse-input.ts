import type { Configuration } from './configuration.js';
import { lexemeOf } from './lexeme.js';
import { tagNumber } from './tags.js';
import { wordOf } from './word.js';

const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const CCONJ = tagNumber('CCONJ');
const PUNCT = tagNumber('PUNCT');
const SCONJ = tagNumber('SCONJ');

/** Fills a configuration with the words of a sentence; `tags` are classes of the tagger. */
export function fill(c: Configuration, forms: readonly string[], tags: ArrayLike<number>): void {
  const { length } = forms;
  c.start(length);
  for (let i = 0; i < length; i++) {
    const form = forms[i]!;
    const lexeme = lexemeOf(form, tags[i]!);
    c.word[i + 1] = lexeme.lemmaHash;
    c.form[i + 1] = wordOf(form).lower;
    c.fine[i + 1] = lexeme.fine;
    c.tag[i + 1] = tags[i]! + 1;
  }
  c.ready((word) => {
    const tag = tags[word - 1]!;
    if (tag === VERB || tag === AUX) return 0;
    if (tag === CCONJ) return 1;
    if (tag === SCONJ) return 2;
    if (tag !== PUNCT) return -1;
    return forms[word - 1] === ',' ? 3 : 4;
  });
}
