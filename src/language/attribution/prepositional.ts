import type { Span, Token } from '../../model.js';
import { classesOf } from './lexicon.js';
import { RELATIVE } from './speaker.js';
import { textBelow } from './parenthetical.js';
import { widened, type Clause, type Reading } from './reading.js';
import { phraseOf } from './source.js';
import type { Candidate } from './verbal.js';

/** "according to the bank, …", "…, according to the bank": the sentence around it is what the bank says. */
export function accordingCandidate(reading: Reading, clause: Clause, at: number): Candidate | null {
  const { tokens, words } = clause;
  const size = tokens.length;
  const to = at + 2;
  if (words[at + 1] !== 'to' || to >= size) return null;
  const head = nounFrom(clause, to);
  const phrase = phraseOf(clause, head);
  const initial = at === 0 || (at === 1 && tokens[0]!.tag === 'CCONJ');
  // "According to the bank, prices fell": whatever the tree says, the first comma ends the source
  let comma = to + 1;
  while (comma < size && !(words[comma] === ',' && (initial || opensPredicate(tokens[comma + 1])))) comma++;
  const source = { from: to, to: Math.max(Math.min(phrase.to, comma), to + 1) };
  const content: Span[] = [];
  if (initial) {
    let from = source.to;
    while (from < size && words[from] !== ',') from++;
    if (from >= size) from = source.to - 1;
    if (from + 1 < size) content.push(widened(reading, clause, from + 1, size - 1));
  } else {
    let end = at - 1;
    while (end > 0 && (words[end] === ',' || words[end] === 'and' || words[end] === 'but')) end--;
    content.push(widened(reading, clause, 0, end));
    // "because, according to Trump, the media would …"
    if (words[source.to] === ',' && words[at - 1] === ',' && source.to + 1 < size && !RELATIVE.has(words[source.to + 1]!)) content.push(widened(reading, clause, source.to + 1, size - 1));
  }
  if (content.length === 0) return null;
  return { clause, kind: 'according', head: at, lemma: 'according to', cue: { from: at, to }, source, sourceHead: head, content, shape: at === 0 ? 'initial' : 'final' };
}

/** "The plan, according to the bank, [would] cut …": the sentence goes on. */
const opensPredicate = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'AUX' || (token.tag === 'VERB' && token.relation !== 'acl' && token.relation !== 'amod' && !token.text.endsWith('ing')));

/** "In a survey last month, most said …": what the survey, report or statement says is the rest of the sentence. */
export function inDocumentCandidate(reading: Reading, clause: Clause): Candidate | null {
  const { tokens, words } = clause;
  const comma = words.indexOf(',');
  if (comma < 2 || comma > 20 || comma + 1 >= tokens.length) return null;
  const head = nounFrom(clause, 1, comma);
  if (!classesOf('nouns', tokens[head]!.lemma).some((name) => name === 'show' || name === 'say')) return null;
  return {
    clause, kind: 'according', head: 0, lemma: 'in', cue: { from: 0, to: 1 }, source: { from: 1, to: comma }, sourceHead: head,
    content: [widened(reading, clause, comma + 1, tokens.length - 1)], shape: 'initial',
  };
}

/** "Rubio: “We agreed.”", "TRUMP: I think so.": a speaker's name, a colon and the words. */
export function colonCandidate(reading: Reading, clause: Clause, at: number): Candidate | null {
  const { tokens } = clause;
  if (at === 0) return null;
  const from = at > 12 || hasVerb(clause, 0, at) ? nameAfterDash(clause, at) : 0;
  if (from < 0) return null;
  const below = at === tokens.length - 1 ? textBelow(reading, clause) : null;
  if (at + 1 >= tokens.length && !below) return null;
  const head = nounFrom(clause, from, at);
  return {
    clause, kind: 'colon', head: at, lemma: ':', cue: { from: at, to: at + 1 }, source: { from, to: at }, sourceHead: head,
    content: [below ?? widened(reading, clause, at + 1, tokens.length - 1)], shape: below ? 'below' : clause.quotation[at + 1]! >= 0 ? 'quote' : 'bare',
  };
}

/** A verb before the colon is a cue of its own: "He said: …". */
function hasVerb(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clause.tokens[i]!.tag === 'VERB' || clause.tokens[i]!.tag === 'AUX') return true;
  return false;
}

/** "The race is not over - [Ana Ruiz of the Post]: “…”": where the name between dash and colon begins; -1 when there is none. */
function nameAfterDash(clause: Clause, colon: number): number {
  if (colon + 1 >= clause.tokens.length || clause.quotation[colon + 1]! < 0 || clause.quotation[colon]! >= 0) return -1;
  let named = false;
  for (let at = colon - 1; at >= 0 && colon - at <= 12; at--) {
    const { tag, text } = clause.tokens[at]!;
    if (tag === 'VERB' || tag === 'AUX') return -1;
    if (DASHES.has(text)) return named ? at + 1 : -1;
    named ||= tag === 'PROPN';
  }
  return -1;
}

const DASHES = new Set(['-', '–', '—', '--', '―']);

/** "The bank reportedly lost millions": nobody is named, the clause around the adverb is what is reported. */
export function hedgeCandidate(reading: Reading, clause: Clause, adverb: number): Candidate | null {
  const { head } = clause.tokens[adverb]!;
  if (head < 0) return null;
  const content: Span[] = [];
  if (clause.first[head]! < adverb) content.push(widened(reading, clause, clause.first[head]!, adverb - 1));
  if (clause.last[head]! > adverb) content.push(widened(reading, clause, adverb + 1, clause.last[head]!));
  return {
    clause, kind: 'adverb', head: adverb, lemma: clause.words[adverb]!, cue: { from: adverb, to: adverb + 1 },
    source: null, sourceHead: -1, content, shape: 'hedge',
  };
}

/** Head of the noun phrase that begins at a token. */
function nounFrom(clause: Clause, from: number, to = from + 12): number {
  let head = from;
  for (let up = clause.tokens[head]!.head; up >= from && up < to; up = clause.tokens[head]!.head) head = up;
  return head;
}
