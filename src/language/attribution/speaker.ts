import { isReport } from './lexicon.js';
import { CLOSING_MARKS, isPause, trimmed, type Clause, type TokenRange } from './reading.js';
import { phraseOf } from './source.js';

/** A source with the token that heads it. */
export interface Speaker {
  readonly head: number;
  readonly range: TokenRange;
}

const BEFORE_MARK = new Set([',', '?', '!', '.', '…', '--', '—', '–']);
export const NOMINAL = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM']);
export const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that']);

/**
 * The speaker of a quotation that closes right before its cue: "“…,” the club's owner, Ana Ruiz, said", "“…,” said Ana Ruiz, who …".
 * By position alone, since no tree is sure around quotation marks. Null when the cue stands otherwise.
 */
export function speakerBeside(clause: Clause, verb: number, cue: TokenRange): Speaker | null {
  const { tokens, words } = clause;
  if (clause.quotation[verb]! >= 0) return null;
  let close = cue.from - 1;
  while (close >= 0 && clause.quotation[close]! < 0 && cue.from - close < 40) close--;
  if (close < 1 || clause.quotation[close]! < 0 || !CLOSING_MARKS.has(words[close]!) || !endsSpeech(clause, close - 1)) return null;
  const from = close + 1;
  if (from < cue.from) {
    if (!NOMINAL.has(tokens[from]!.tag) && !words[from]!.endsWith('ed')) return null;
    for (let at = from; at < cue.from && !RELATIVE.has(words[at]!); at++) {
      // a verb with a subject of its own: the words between are another clause
      if (tokens[at]!.tag === 'AUX' || (tokens[at]!.tag === 'VERB' && hasSubjectIn(clause, at, from))) return null;
    }
    if (isDescription(clause, from, cue)) return null;
    const range = trimmed(clause, { from, to: cue.from });
    return range && { head: headWithin(clause, range), range };
  }
  if (cue.to >= tokens.length || !opensName(clause, cue.to) || !isReport(tokens[verb]!.lemma)) return null;
  return speakerAfter(clause, verb, cue.to);
}

/** The speaker after an inverted cue: "said [Ana Ruiz, who leads the council]". */
export function speakerAfter(clause: Clause, verb: number, from: number): Speaker {
  const { tokens, words } = clause;
  let end = from + 1;
  while (end < tokens.length && !isPause(words[end]!) && tokens[end]!.tag !== 'PUNCT' && tokens[end]!.tag !== 'VERB') end++;
  const head = headWithin(clause, { from, to: end });
  const phrase = phraseOf(clause, head, verb);
  return { head, range: { from, to: Math.max(phrase.to, head + 1) } };
}

/** "said [the] mayor", "said [retired] General Ruiz". */
export const opensName = (clause: Clause, at: number): boolean => NOMINAL.has(clause.tokens[at]!.tag) || clause.words[at]!.endsWith('ed');

/** "…," or "…?" before the closing mark, or the end of a quotation inside it. */
function endsSpeech(clause: Clause, at: number): boolean {
  const word = clause.words[at]!;
  return BEFORE_MARK.has(word) || (CLOSING_MARKS.has(word) && at > 0 && BEFORE_MARK.has(clause.words[at - 1]!));
}

/** "“…,” one resident, who [asked] not to be [named], said": the verbs of the clause that describes the speaker. */
function isDescription(clause: Clause, from: number, cue: TokenRange): boolean {
  const { tokens, words } = clause;
  let verbs = 0;
  for (let at = cue.from - 1; at >= from; at--) {
    if (RELATIVE.has(words[at]!)) return verbs === 0 || clause.words.slice(cue.from, cue.to).includes('to') || words[cue.from - 1] === 'to';
    if (tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'AUX') verbs++;
  }
  return false;
}

const hasSubjectIn = (clause: Clause, verb: number, from: number): boolean =>
  clause.children[verb]!.some((child) => child >= from && child < verb && clause.tokens[child]!.relation === 'nsubj');

/** The token of a range whose head lies outside it: the first such noun, name or pronoun. */
export function headWithin(clause: Clause, range: TokenRange): number {
  for (let at = range.from; at < range.to; at++) {
    const { head, tag } = clause.tokens[at]!;
    if ((head < range.from || head >= range.to) && (tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON')) return at;
  }
  for (let at = range.to - 1; at > range.from; at--) if (clause.tokens[at]!.tag === 'PROPN' || clause.tokens[at]!.tag === 'NOUN') return at;
  return range.from;
}

/** A subject that the tree left elsewhere: the noun, name or pronoun right before a verb of speech; null when there is none. */
export function nounBeside(clause: Clause, cue: TokenRange): Speaker | null {
  const head = cue.from - 1;
  if (head < 0) return null;
  const token = clause.tokens[head]!;
  if (token.tag !== 'PROPN' && token.tag !== 'PRON' && token.tag !== 'NOUN') return null;
  let top = head;
  while (clause.tokens[top]!.head >= 0 && clause.tokens[top]!.head < top && top - clause.tokens[top]!.head < 6 && JOINS.has(clause.tokens[top]!.relation)) top = clause.tokens[top]!.head;
  const phrase = phraseOf(clause, top);
  return { head: top, range: { from: Math.min(phrase.from, top), to: cue.from } };
}

const JOINS = new Set(['flat', 'nmod', 'compound']);
