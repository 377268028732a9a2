import type { Name, Span } from '../../model.js';
import { classesOf, type CueKind } from './lexicon.js';
import { quotationsIn, type Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/** The table in which the classes of each kind of cue stand. */
export const TABLE: Readonly<Record<Candidate['kind'], CueKind | null>> = {
  verb: 'verbs', noun: 'nouns', adjective: 'adjectives', adverb: 'adverbs', according: null, colon: null,
};

/** Takes one feature: what is looked at ("class shape") and the one or two values found there ("promise", "xcomp"). */
export type Visit = (template: string, one: string, other: string) => void;

/** Names every feature of a candidate that its score looks at. */
export function visitFeatures(reading: Reading, candidate: Candidate, visit: Visit): void {
  const { clause, head, kind, lemma, shape } = candidate;
  const token = clause.tokens[head]!;
  const table = TABLE[kind];
  const classes = table ? classesOf(table, lemma) : NONE;
  const source = sourceType(reading, candidate);
  const side = sideOf(shape);
  const form = formOf(clause.words[head]!, kind);
  const next = clause.words[head + 1] ?? '';
  const { length } = candidate.content;
  visit('kind', kind, '');
  visit('lemma', lemma, kind);
  visit('lemma shape', lemma, shape);
  visit('lemma side', lemma, side);
  visit('lemma form', lemma, form);
  visit('lemma source', lemma, source);
  visit('lemma next', lemma, next);
  visit('shape', shape, kind);
  visit('side source', side, source);
  visit('source', source, kind);
  visit('relation', token.relation, kind);
  visit('form', form, kind);
  visit('next', next, kind);
  visit('sentence', clause.sentence.kind, '');
  if (clause.words.at(-1) === '?') visit('question', kind, '');
  if (token.tag !== 'VERB' && kind === 'verb') visit('tagged', token.tag, side);
  if (candidate.sourceHead >= 0 && !source.startsWith('name')) visit('holder', clause.words[candidate.sourceHead]!, '');
  visit('length', length === 0 ? '-' : bucketOf(candidate.content[0]!), side);
  for (const name of classes.length > 0 ? classes : OTHER) {
    visit('class', name, kind);
    visit('class shape', name, shape);
    visit('class side', name, side);
    visit('class source', name, source);
    visit('class relation', name, token.relation);
    visit('class form', name, form);
  }
  visitQuotation(reading, candidate, classes, source, side, visit);
  visitNeighbours(candidate, classes, visit);
}

function visitQuotation(reading: Reading, candidate: Candidate, classes: readonly string[], source: string, side: string, visit: Visit): void {
  const { clause, head, kind, lemma } = candidate;
  if (clause.quotation[head]! < 0) {
    if (holdsQuotation(reading, candidate)) visit('content quoted', kind, side);
    return;
  }
  visit('quoted', kind, '');
  visit('quoted source', source, '');
  visit('quoted lemma', lemma, '');
  for (const name of classes) visit('quoted class', name, '');
}

/** The words that depend on the cue, and the one that it depends on. */
function visitNeighbours({ clause, head, kind, lemma }: Candidate, classes: readonly string[], visit: Visit): void {
  const { tokens, words } = clause;
  for (const child of clause.children[head]!) {
    const { relation, lemma: dependent, tag } = tokens[child]!;
    if (relation === 'aux') {
      visit('aux', dependent, kind);
      visit('aux class', dependent, classes[0] ?? 'other');
    } else if (relation === 'mark') visit('mark', words[child]!, kind);
    else if (tag === 'PART' || dependent === 'never') visit('negated', kind, '');
    else if (relation === 'advmod') visit('adverb', dependent, '');
    else if (relation === 'compound' && child > head) visit('particle', lemma, words[child]!);
    // "expressed doubts", "made a statement": what is had or made tells
    else if (relation === 'obj' && child > head) {
      visit('object', dependent, tag);
      for (const name of classesOf('nouns', dependent)) visit('object class', name, lemma);
    }
  }
  const { head: up, relation } = tokens[head]!;
  if (up < 0) {
    visit('root', kind, '');
    return;
  }
  const above = tokens[up]!;
  visit('up tag', above.tag, relation);
  visit('up lemma', above.lemma, relation);
  if (above.tag === 'VERB') for (const name of classesOf('verbs', above.lemma)) visit('up class', name, relation);
}

/** The first part of a shape: "obl" of "obl-for". */
export function sideOf(shape: string): string {
  const dash = shape.indexOf('-');
  return dash < 0 ? shape : shape.slice(0, dash);
}

const NONE: readonly string[] = [];
const OTHER: readonly string[] = ['other'];

/** Length of the content's first piece, coarsely: of a word or two, of a phrase, of a clause. */
function bucketOf({ start, end }: Span): string {
  const length = end - start;
  return length < 8 ? '8' : length < 20 ? '20' : length < 40 ? '40' : length < 80 ? '80' : 'long';
}

/** True when quotation marks stand in what the candidate would report: "blasted the plan as “reckless”". */
function holdsQuotation(reading: Reading, candidate: Candidate): boolean {
  return candidate.content.some((span) => quotationsIn(reading, span).length > 0);
}

function formOf(word: string, kind: Candidate['kind']): string {
  if (kind !== 'verb') return word.endsWith('s') ? 's' : 'base';
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'ed';
  return word.endsWith('s') ? 's' : 'base';
}

const FIRST = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
const SECOND = new Set(['you', 'your']);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const THINGS = new Set(['it', 'this', 'that', 'these', 'those', 'its']);
const RELATIVE = new Set(['who', 'which', 'what', 'whom', 'whose']);
const MANY = new Set(['they', 'them', 'their']);

const NAMED: Readonly<Record<Name['type'], string>> = { person: 'name person', organisation: 'name organisation', place: 'name place', group: 'name group', other: 'name other' };

function sourceType(reading: Reading, candidate: Candidate): string {
  const { clause, sourceHead } = candidate;
  if (sourceHead < 0) return 'none';
  const word = clause.words[sourceHead]!;
  if (FIRST.has(word)) return 'first';
  if (SECOND.has(word)) return 'second';
  if (PERSONAL.has(word)) return 'personal';
  if (MANY.has(word)) return 'they';
  if (THINGS.has(word)) return 'thing';
  if (RELATIVE.has(word)) return 'relative';
  const token = clause.tokens[sourceHead]!;
  const name = nameAt(reading.names, token.start);
  if (name && name.mention !== 'pronoun') return NAMED[name.type];
  if (token.tag === 'PROPN') return 'proper';
  return token.tag === 'NOUN' ? (word.endsWith('s') ? 'nouns' : 'noun') : 'odd';
}

/** The mention that covers an offset; the shortest when several do. Names are in order of `start`. */
export function nameAt(names: readonly Name[], offset: number): Name | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // a few mentions may nest: look back over them
  for (let at = low - 1; at >= 0 && at >= low - 4; at--) if (names[at]!.end > offset) return names[at]!;
  return null;
}
