import type { Configuration } from './configuration.js';
import { lexemeOf } from './lexeme.js';
import { tagNumber } from './tags.js';
import { mix, wordOf } from './word.js';

const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const CCONJ = tagNumber('CCONJ');
const NOUN = tagNumber('NOUN');
const NUM = tagNumber('NUM');
const PRON = tagNumber('PRON');
const PROPN = tagNumber('PROPN');
const PUNCT = tagNumber('PUNCT');
const SCONJ = tagNumber('SCONJ');
const SYM = tagNumber('SYM');

const isNominal = (tag: number): boolean => tag === NOUN || tag === PROPN || tag === PRON || tag === NUM || tag === SYM;

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
    c.settled[i + 1] = lexeme.relation + 1;
    c.tag[i + 1] = tags[i]! + 1;
  }
  markQuotes(c, forms);
  let noun = 0;
  let verb = 0;
  for (let i = length; i >= 1; i--) {
    c.nextNoun[i] = noun;
    c.nextVerb[i] = verb;
    const tag = tags[i - 1]!;
    // the last of a row of nouns is the head: "rare earth exports"
    if (isNominal(tag)) noun = i < length && isNominal(tags[i]!) ? noun : i;
    else if (tag === VERB || tag === AUX) noun = 0;
    if (tag === VERB) verb = i;
  }
  c.nextNoun[0] = noun;
  c.nextVerb[0] = verb;
  c.ready((word) => {
    const tag = tags[word - 1]!;
    if (tag === VERB || tag === AUX) return 0;
    if (tag === CCONJ) return 1;
    if (tag === SCONJ) return 2;
    if (tag !== PUNCT) return -1;
    return forms[word - 1] === ',' ? 3 : 4;
  });
}

const OPENING = mix(78, 1);
const CLOSING = mix(78, 2);

/** Opening and closing quotation marks are two things: curly ones say which, straight ones take turns. */
function markQuotes(c: Configuration, forms: readonly string[]): void {
  let open = false;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (c.tag[i + 1] !== PUNCT + 1) continue;
    if (form === '“' || form === '``') open = true;
    else if (form === '”' || form === "''") open = false;
    else if (form === '"') open = !open;
    else continue;
    c.fine[i + 1] = open ? OPENING : CLOSING;
  }
}
