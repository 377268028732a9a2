import type { Configuration } from './configuration.js';
import type { Lexeme } from './lexeme.js';
import { tagNumber } from './tags.js';
import { mix } from './word.js';

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

/** Fills a configuration with the words of a sentence. */
export function fill(c: Configuration, lexemes: readonly Lexeme[]): void {
  const { length } = lexemes;
  c.start(length);
  for (let i = 0; i < length; i++) {
    const lexeme = lexemes[i]!;
    c.word[i + 1] = lexeme.lemmaHash;
    c.form[i + 1] = lexeme.word.lower;
    c.fine[i + 1] = lexeme.fine;
    c.settled[i + 1] = lexeme.relation + 1;
    c.tag[i + 1] = lexeme.tag + 1;
  }
  markQuotes(c, lexemes);
  let noun = 0;
  let verb = 0;
  for (let i = length; i >= 1; i--) {
    c.nextNoun[i] = noun;
    c.nextVerb[i] = verb;
    const { tag } = lexemes[i - 1]!;
    // the last of a row of nouns is the head: "rare earth exports"
    if (isNominal(tag)) noun = i < length && isNominal(lexemes[i]!.tag) ? noun : i;
    else if (tag === VERB || tag === AUX) noun = 0;
    if (tag === VERB) verb = i;
  }
  c.nextNoun[0] = noun;
  c.nextVerb[0] = verb;
  c.ready((word) => {
    const { tag, word: { text } } = lexemes[word - 1]!;
    if (tag === VERB || tag === AUX) return 0;
    if (tag === CCONJ) return 1;
    if (tag === SCONJ) return 2;
    if (tag !== PUNCT) return -1;
    return text === ',' ? 3 : 4;
  });
}

const OPENING = mix(78, 1);
const CLOSING = mix(78, 2);

/** Opening and closing quotation marks are two things: curly ones say which, straight ones take turns. */
function markQuotes(c: Configuration, lexemes: readonly Lexeme[]): void {
  let open = false;
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.tag !== PUNCT) continue;
    const form = lexemes[i]!.word.text;
    if (form === '“' || form === '``') open = true;
    else if (form === '”' || form === "''") open = false;
    else if (form === '"') open = !open;
    else continue;
    c.fine[i + 1] = open ? OPENING : CLOSING;
  }
}
