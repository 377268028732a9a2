import type { Sentence, Token } from '../../model.js';
import { placeWord } from '../geography.js';
import { lexicon } from './lexicon.js';

/** How an article writes a word where its case is a choice: in running text, not at the start of a sentence. */
export interface WordCase {
  lower: number;
  capital: number;
  /** Capitals with no capitalised word after them: the word ends a name or is one alone. */
  ends: number;
}

/** Word in lower case → how the article writes it. */
export type WordCases = ReadonlyMap<string, WordCase>;

const letter = /\p{L}/u;
const upperFirst = /^\p{Lu}/u;
/** "al-Assad", "al-Qaida", "eBay", "iPhone", "d'Estaing". */
const upperWithin = /^(?:\p{Ll}{1,3}[-’']\p{Lu}|[ei]\p{Lu})/u;
const upperOnly = /^[\p{Lu}\p{N}.&’'-]+$/u;

export function isWord(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && letter.test(token.text));
}

export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) return hasInnerCapital(text) && upperWithin.test(text);
  return code > 127 && upperFirst.test(text);
}

/** A capital among the next few letters; most words of a text have none, and are not looked at further. */
function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length && i < 5; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return true;
  }
  return false;
}

export function isAllCapitals(text: string): boolean {
  // Most words have a small letter second.
  const second = text.charCodeAt(1);
  return text.length > 1 && !(second >= 97 && second <= 122) && upperOnly.test(text) && upperFirst.test(text);
}

/** Marks after which a capital says nothing: the word opens a sentence or a quotation. */
const openingMarks = new Set(['"', '“', '‘', "'", ':', '—', '–', '--', '-', '•', '*', '(', '[', '…', '...', '«', '.', '?', '!', '``', '‹']);

const straightMarks = new Set(['"', "'", "''", '``']);

/** True when the token stands where any word is capitalised: first in the sentence or in a quotation or after a colon. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { text, end } = tokens[k]!;
    // A closing mark has space after it: '... other," Wang said'
    if (straightMarks.has(text) && end < tokens[k + 1]!.start) return false;
    if (openingMarks.has(text)) return text !== '(' && text !== '-' ? true : k === 0;
    if (isWord(tokens[k]!) || tokens[k]!.tag === 'NUM' || text === '”' || text === '’') return false;
  }
  return true;
}

/**
 * How a sentence is set: `title` when nearly every longer word is capitalised ("Police Arrest Two In Lyon"),
 * `capitals` when all letters are, `running` otherwise.
 */
export function setting(sentence: Sentence): 'running' | 'title' | 'capitals' {
  let long = 0;
  let capital = 0;
  let words = 0;
  let allCapitals = 0;
  for (const token of sentence.tokens) {
    if (!isWord(token)) continue;
    words++;
    const capitalised = isCapitalised(token.text);
    if (capitalised && isAllCapitals(token.text)) allCapitals++;
    if (words === 1 || token.text.length < 4) continue;
    long++;
    if (capitalised) capital++;
  }
  if (words >= 3 && allCapitals >= words * 0.8) return 'capitals';
  // "French President Ann Lee met Danish King Ole Holm.": a full stop closes a title only when common words are capitalised too.
  if (/^[.!?"”]$/.test(sentence.tokens[sentence.tokens.length - 1]?.text ?? '') && commonCapitals(sentence) < 2) return 'running';
  // "Limited Tools", "Full Text": a short line of capitalised words without a full stop
  const closes = sentence.tokens[sentence.tokens.length - 1]?.tag === 'PUNCT';
  if (!closes && words > 1 && words <= 4 && capital === long && long === words - 1) return 'title';
  // Four longer words and three in four of them capitalised; a running sentence full of names stays below.
  return long >= 3 && capital >= long * (sentence.kind === 'body' ? 0.8 : 0.65) ? 'title' : 'running';
}

/** Capitalised words after the first that running text writes small and that are no part of a title or a body's name. */
function commonCapitals({ tokens }: Sentence): number {
  const { offices, officeModifiers, organisationHeads, placeHeads, otherHeads, commonWords } = lexicon();
  let count = 0;
  for (let i = 1; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || isSmall(text)) continue;
    const key = text.toLowerCase();
    if (key === text || !commonWords.has(key)) continue;
    if (!offices.has(key) && !officeModifiers.has(key) && !organisationHeads.has(key) && !placeHeads.has(key) && !otherHeads.has(key)) count++;
  }
  return count;
}

/** Small letters from a to z only: most words, and nothing to be learned from their capitals. */
function isSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Counts, over the running text of an article, how it writes each word. */
export function wordCases(sentences: readonly Sentence[], settings: readonly string[]): WordCases {
  const cases = new Map<string, WordCase>();
  sentences.forEach((sentence, s) => {
    if (settings[s] !== 'running') return;
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!isWord(token)) continue;
      const capital = isCapitalised(token.text);
      if (capital && opensSentence(tokens, i)) continue;
      const key = token.text.toLowerCase();
      const ends = capital && !isCapitalised(tokens[i + 1]?.text ?? '') ? 1 : 0;
      const seen = cases.get(key);
      if (seen === undefined) cases.set(key, { lower: capital ? 0 : 1, capital: capital ? 1 : 0, ends });
      else {
        if (capital) seen.capital++;
        else seen.lower++;
        seen.ends += ends;
      }
    }
  });
  return cases;
}

/** Words that open sentences and are never a name by themselves. */
const plainTags = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART', 'INTJ', 'VERB', 'NUM', 'PUNCT', 'SYM']);

/**
 * Whether a capitalised token is (part of) a name, judged by how the article writes the word elsewhere, by the tables
 * and by its tag: "Officials said" is none, "Rubio said" is one.
 */
export function isNameWord(tokens: readonly Token[], i: number, cases: WordCases, how: 'running' | 'title' | 'capitals'): boolean {
  const token = tokens[i]!;
  const { text } = token;
  if (!isCapitalised(text)) return false;
  const { openers, calendar, common, offices, officeModifiers, given, known, plainAcronyms } = lexicon();
  const key = text.toLowerCase();
  const before = i > 0 ? tokens[i - 1]! : undefined;
  const after = tokens[i + 1];
  if (key === 'i' || (text.length === 1 && after?.text !== '.' && !(after && isCapitalised(after.text)) && !(before && isCapitalised(before.text)))) return false;
  if (plainAcronyms.has(text)) return false;
  // "HUGE savings": capitals for emphasis
  if (text.length > 3 && how !== 'capitals' && isAllCapitals(text) && !known.has(text) && isCommon(key)) return false;
  if (calendar.has(key)) {
    // "Theresa May", "April Jones": a month or day only between given and family name.
    const afterGiven = before !== undefined && given.has(before.text.toLowerCase()) && isCapitalised(before.text);
    return afterGiven && after?.tag !== 'NUM';
  }
  const seen = cases.get(key);
  const opens = how !== 'running' || opensSentence(tokens, i);
  if (!opens) return !openers.has(key) || (isAllCapitals(text) && text.length > 1) || (seen !== undefined && seen.capital > seen.lower);
  if (openers.has(key) && placeWord(text)?.kind !== 'country') {
    // "New York", "Los Angeles" open a sentence too
    return after !== undefined && placeWord(`${text} ${after.text}`) !== undefined;
  }
  const title = how !== 'running';
  if (title && (after === undefined || !isCapitalised(after.text)) && seen === undefined && isCommon(key)) return false;
  // "Foreign Minister Ann Lee said": the tags of capitalised titles vary
  if (!title && after !== undefined && isCapitalised(after.text) && (officeModifiers.has(key) || offices.has(key)) && !calendar.has(after.text.toLowerCase())) return true;
  if (seen !== undefined && (seen.lower > 0 || seen.capital > 0)) {
    // "Federal courts" is no name although a "Federal Reserve" is
    if (seen.capital > seen.lower) return title || seen.ends > 0 || !isCommon(key) || (after !== undefined && isCapitalised(after.text));
    // "Will Smith", "Judge Lee": a common word, but a name follows.
    return !title && (given.has(key) || offices.has(key)) && after !== undefined && isCapitalised(after.text) && after.tag === 'PROPN';
  }
  const listed = !common.has(key) && (placeWord(how === 'capitals' ? titleCase(text) : text) !== undefined || known.has(text) || given.has(key));
  if (listed) return true;
  // Whether it is one the names of the running text decide.
  if (title) return !common.has(key);
  if (isAllCapitals(text) && text.length > 1 && text.length <= 5) return true;
  if (plainTags.has(token.tag)) return false;
  const nameFollows = after !== undefined && isCapitalised(after.text) && after.tag === 'PROPN' && !calendar.has(after.text.toLowerCase());
  return nameFollows || (token.tag === 'PROPN' && standsAlone(key, after));
}

/** Endings of common nouns: "Speculation", "Pamphlets"; not "Athens", "Lukas". */
const commonEnding = /(?:tion|sion|ment|ness|ity|ing|ism|ance|ence|ship|ology|[^aeious]s|es)$/;

/** Whether running English writes the word small, in this form or without its plural s. */
export function isCommon(key: string): boolean {
  const { commonWords } = lexicon();
  return commonWords.has(key) || (key.endsWith('s') && commonWords.has(key.slice(0, -1)));
}

/** An opening word that the article has nowhere else: a name only as the subject of a verb, and when it is no common noun. */
function standsAlone(key: string, after: Token | undefined): boolean {
  const { organisationHeads, placeHeads, otherHeads, offices } = lexicon();
  if (isCommon(key) || organisationHeads.has(key) || placeHeads.has(key) || otherHeads.has(key) || offices.has(key)) return false;
  if (after !== undefined && (after.text === "'s" || after.text === '’s')) return true;
  const subject = after !== undefined && (after.tag === 'VERB' || after.tag === 'AUX' || after.text === ',' || after.text === '(');
  return subject && !commonEnding.test(key);
}

/** "BEIJING" → "Beijing". */
export function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
