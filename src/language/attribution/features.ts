import type { Span } from '../../model.js';
import { cueOf, type Cue, type CueKind, NO_CUE } from './lexicon.js';
import { quotationsIn, type Reading } from './reading.js';
import { sourceType } from './source-type.js';
import { symbolOf, templatesOf } from './symbols.js';
import type { Candidate } from './verbal.js';

/** The table in which the classes of each kind of cue stand. */
export const TABLE: Readonly<Record<Candidate['kind'], CueKind | null>> = {
  verb: 'verbs', noun: 'nouns', adjective: 'adjectives', adverb: 'adverbs', according: null, colon: null,
};

/** Looks at the features of a candidate. */
export interface Look {
  /** The symbol of a word; 0 where it does not matter which one it is. */
  readonly symbol: (text: string) => number;
  /** Takes one feature: what is looked at ("class shape") and the one or two symbols found there ("promise", "xcomp"). */
  readonly visit: (template: number, one: number, other: number) => void;
}

const T = templatesOf(
  'kind', 'lemma', 'lemma shape', 'lemma side', 'lemma form', 'lemma source', 'lemma next', 'shape', 'side source', 'source', 'relation', 'form', 'next', 'sentence', 'question',
  'tagged', 'holder', 'length', 'class', 'class shape', 'class side', 'class source', 'class relation', 'class form', 'content quoted', 'quoted', 'quoted source', 'quoted lemma', 'quoted class',
  'aux', 'aux class', 'mark', 'negated', 'adverb', 'particle', 'object', 'object class', 'root', 'up tag', 'up lemma', 'up class',
);

/** No second value. */
export const NIL = symbolOf('');

/** The symbols of a candidate that several features ask for. */
interface Symbols {
  readonly kind: number;
  readonly lemma: number;
  readonly side: number;
  readonly source: number;
}

/** Names every feature of a candidate that its score looks at. */
export function visitFeatures(reading: Reading, candidate: Candidate, { symbol, visit }: Look): void {
  const { clause, head, shape: place, content, sourceHead } = candidate;
  const token = clause.tokens[head]!;
  const cue = cueIn(candidate);
  const sourceName = sourceType(reading, candidate);
  const kind = KINDS[candidate.kind];
  const lemma = symbol(candidate.lemma);
  const shape = symbol(place);
  const side = symbol(sideOf(place));
  const source = symbol(sourceName);
  const form = formOf(clause.words[head]!, candidate.kind);
  const next = symbol(clause.words[head + 1] ?? '');
  const relation = symbol(token.relation);
  visit(T.kind, kind, NIL);
  visit(T.lemma, lemma, kind);
  visit(T['lemma shape'], lemma, shape);
  visit(T['lemma side'], lemma, side);
  visit(T['lemma form'], lemma, form);
  visit(T['lemma source'], lemma, source);
  visit(T['lemma next'], lemma, next);
  visit(T.shape, shape, kind);
  visit(T['side source'], side, source);
  visit(T.source, source, kind);
  visit(T.relation, relation, kind);
  visit(T.form, form, kind);
  visit(T.next, next, kind);
  visit(T.sentence, symbol(clause.sentence.kind), NIL);
  if (clause.words.at(-1) === '?') visit(T.question, kind, NIL);
  if (token.tag !== 'VERB' && candidate.kind === 'verb') visit(T.tagged, symbol(token.tag), side);
  if (sourceHead >= 0 && !sourceName.startsWith('name')) visit(T.holder, symbol(clause.words[sourceHead]!), NIL);
  visit(T.length, content.length === 0 ? NO_LENGTH : bucketOf(content[0]!), side);
  for (const name of cue.classes.length > 0 ? cue.symbols : OTHER) {
    visit(T.class, name, kind);
    visit(T['class shape'], name, shape);
    visit(T['class side'], name, side);
    visit(T['class source'], name, source);
    visit(T['class relation'], name, relation);
    visit(T['class form'], name, form);
  }
  visitQuotation(reading, candidate, cue, { kind, lemma, side, source }, visit);
  visitNeighbours(candidate, cue, kind, lemma, { symbol, visit });
}

function visitQuotation(reading: Reading, candidate: Candidate, cue: Cue, { kind, lemma, side, source }: Symbols, visit: Look['visit']): void {
  const { clause, head } = candidate;
  if (clause.quotation[head]! < 0) {
    if (holdsQuotation(reading, candidate)) visit(T['content quoted'], kind, side);
    return;
  }
  visit(T.quoted, kind, NIL);
  visit(T['quoted source'], source, NIL);
  visit(T['quoted lemma'], lemma, NIL);
  for (const name of cue.symbols) visit(T['quoted class'], name, NIL);
}

/** The words that depend on the cue, and the one that it depends on. */
function visitNeighbours({ clause, head }: Candidate, cue: Cue, kind: number, lemma: number, { symbol, visit }: Look): void {
  const { tokens, words } = clause;
  for (const child of clause.children[head]!) {
    const { relation, lemma: dependent, tag } = tokens[child]!;
    if (relation === 'aux') {
      visit(T.aux, symbol(dependent), kind);
      visit(T['aux class'], symbol(dependent), cue.symbols[0] ?? OTHER[0]!);
    } else if (relation === 'mark') visit(T.mark, symbol(words[child]!), kind);
    else if (tag === 'PART' || dependent === 'never') visit(T.negated, kind, NIL);
    else if (relation === 'advmod') visit(T.adverb, symbol(dependent), NIL);
    else if (relation === 'compound' && child > head) visit(T.particle, lemma, symbol(words[child]!));
    // "expressed doubts", "made a statement": what is had or made tells
    else if (relation === 'obj' && child > head) {
      visit(T.object, symbol(dependent), symbol(tag));
      for (const name of cueOf('nouns', dependent).symbols) visit(T['object class'], name, lemma);
    }
  }
  const { head: up, relation: own } = tokens[head]!;
  if (up < 0) {
    visit(T.root, kind, NIL);
    return;
  }
  const above = tokens[up]!;
  const relation = symbol(own);
  visit(T['up tag'], symbol(above.tag), relation);
  visit(T['up lemma'], symbol(above.lemma), relation);
  if (above.tag === 'VERB') for (const name of cueOf('verbs', above.lemma).symbols) visit(T['up class'], name, relation);
}

const KINDS: Readonly<Record<Candidate['kind'], number>> = {
  verb: symbolOf('verb'), noun: symbolOf('noun'), adjective: symbolOf('adjective'), adverb: symbolOf('adverb'), according: symbolOf('according'), colon: symbolOf('colon'),
};

/** Symbol of a candidate's kind. */
export const kindOf = ({ kind }: Candidate): number => KINDS[kind];

/** What the cue table says of a candidate. */
export function cueIn({ kind, lemma }: Candidate): Cue {
  const table = TABLE[kind];
  return table ? cueOf(table, lemma) : NO_CUE;
}

/** The first part of a shape: "obl" of "obl-for". */
export function sideOf(shape: string): string {
  const dash = shape.indexOf('-');
  return dash < 0 ? shape : shape.slice(0, dash);
}

/** The class of a word that stands in no table. */
export const OTHER: readonly number[] = [symbolOf('other')];

const NO_LENGTH = symbolOf('-');
const BUCKETS = [8, 20, 40, 80].map((most) => [most, symbolOf(String(most))] as const);
const LONG = symbolOf('long');

/** Length of the content's first piece, coarsely: of a word or two, of a phrase, of a clause. */
function bucketOf({ start, end }: Span): number {
  for (const [most, bucket] of BUCKETS) if (end - start < most) return bucket;
  return LONG;
}

/** True when quotation marks stand in what the candidate would report: "blasted the plan as “reckless”". */
function holdsQuotation(reading: Reading, candidate: Candidate): boolean {
  return candidate.content.some((span) => quotationsIn(reading, span).length > 0);
}

const [BASE, S, ED, ING] = [symbolOf('base'), symbolOf('s'), symbolOf('ed'), symbolOf('ing')];

function formOf(word: string, kind: Candidate['kind']): number {
  if (kind !== 'verb') return word.endsWith('s') ? S : BASE;
  if (word.endsWith('ing')) return ING;
  if (word.endsWith('ed')) return ED;
  return word.endsWith('s') ? S : BASE;
}
