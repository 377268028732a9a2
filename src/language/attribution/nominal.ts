import type { Token } from '../../model.js';
import { markerOf, widened, type Clause, type Reading } from './reading.js';
import { textBelow } from './parenthetical.js';
import { phraseOf, sourceHeadOf } from './source.js';
import { verbGroup, type Candidate } from './verbal.js';

/** What a noun reports: "the claim that …", "his refusal to …", "a report by the bank on …", "calls for …". */
export function nounCandidate(reading: Reading, clause: Clause, noun: number): Candidate | null {
  const { tokens } = clause;
  let sourceHead = -1;
  let content = -1;
  let shape = '';
  for (const child of clause.children[noun]!) {
    const { relation } = tokens[child]!;
    if (relation === 'nmod' && child < noun) sourceHead = child;
    else if (relation === 'acl' || relation === 'ccomp' || relation === 'advcl') {
      if (child > noun && content < 0) {
        content = child;
        shape = `${relation}-${markerOf(clause, child)}`;
      }
    } else if (relation === 'nmod' && child > noun) {
      const marker = markerOf(clause, child);
      if ((marker === 'by' || marker === 'from') && sourceHead < 0) sourceHead = child;
      else if (content < 0) {
        content = child;
        shape = `nmod-${marker}`;
      }
    }
  }
  const own = sourceHead >= 0;
  // "made the claim that …", "has doubts about …": the holder is the subject
  const relation = tokens[noun]!.relation;
  if (!own && (relation === 'obj' || relation === 'obl' || relation === 'xcomp')) sourceHead = sourceHeadOf(clause, tokens[noun]!.head);
  let to = content < 0 ? -1 : clause.last[content]!;
  let from = content < 0 ? -1 : clause.first[content]!;
  // "the claim that …", whatever the tree says; "his claim is that …"
  const next = clause.words[noun + 1];
  const that = next === 'that' && tokens[noun + 1]!.tag !== 'DET' ? noun + 1 : isBe(tokens[noun + 1]) && clause.words[noun + 2] === 'that' ? noun + 2 : -1;
  if (that >= 0 && (from < 0 || from > that || shape.startsWith('nmod'))) {
    from = that;
    to = that === noun + 2 ? tokens.length - 1 : Math.max(that, clause.last[noun]!);
    if (to === that) to = widestFrom(clause, that);
    shape = that === noun + 2 ? 'is-that' : 'that';
  }
  // "made the following comment:" and the words below
  const below = from < 0 && clause.words.at(-1) === ':' && noun >= tokens.length - 3 ? textBelow(reading, clause) : null;
  if (from < 0 && !below) return null;
  let cueTo = noun + 1;
  if (shape.startsWith('nmod')) {
    while (from < content && tokens[from]!.relation === 'case') from++;
    if (clause.first[content] === noun + 1) cueTo = from;
  } else if (shape === 'is-that') cueTo = that;
  return {
    clause, kind: 'noun', head: noun, lemma: tokens[noun]!.lemma, cue: { from: nominalFrom(clause, noun, own), to: cueTo },
    source: sourceHead < 0 ? null : phraseOf(clause, sourceHead, noun), sourceHead,
    content: [below ?? widened(reading, clause, from, to)], shape: below ? 'below' : own ? `own-${shape}` : shape,
  };
}

const ATTRIBUTES = new Set(['det', 'amod', 'compound', 'advmod']);

/** First token of a nominal cue: "[the persistent claim] that", with its verb when the holder is the subject: "[has made no statement] on". */
function nominalFrom(clause: Clause, noun: number, own: boolean): number {
  const { tokens } = clause;
  let from = noun;
  while (from > 0 && ATTRIBUTES.has(tokens[from - 1]!.relation) && tokens[from - 1]!.tag !== 'PROPN' && tokens[from - 1]!.head >= from && tokens[from - 1]!.head <= noun) from--;
  const { head: verb, relation } = tokens[noun]!;
  return !own && relation === 'obj' && verb === from - 1 && tokens[verb]!.tag === 'VERB' ? verbGroup(clause, verb).from : from;
}

const isBe = (token: Token | undefined): boolean => token?.lemma === 'be';

/** Last token of the widest subtree that begins at a token. */
function widestFrom(clause: Clause, from: number): number {
  let last = clause.last[from]!;
  for (let up = clause.tokens[from]!.head; up > from && clause.first[up] === from; up = clause.tokens[up]!.head) last = Math.max(last, clause.last[up]!);
  return last;
}

/** What a predicate adjective reports: "is confident that …", "was critical of …". */
export function adjectiveCandidate(reading: Reading, clause: Clause, adjective: number): Candidate | null {
  const { tokens } = clause;
  let cop = -1;
  let content = -1;
  let shape = '';
  for (const child of clause.children[adjective]!) {
    const { relation } = tokens[child]!;
    if (relation === 'cop') cop = child;
    if (child < adjective || content >= 0) continue;
    if (relation === 'ccomp' || relation === 'xcomp' || relation === 'advcl' || relation === 'csubj' || relation === 'acl') {
      content = child;
      shape = relation;
    } else if (relation === 'obl' || relation === 'nmod') {
      const marker = markerOf(clause, child);
      if (marker === '') continue;
      content = child;
      shape = `obl-${marker}`;
    }
  }
  if (content < 0) return null;
  const sourceHead = sourceHeadOf(clause, adjective);
  let from = clause.first[content]!;
  let cueTo = adjective + 1;
  if (shape.startsWith('obl')) {
    while (from < content && tokens[from]!.relation === 'case') from++;
    if (clause.first[content] === adjective + 1) cueTo = from;
  }
  let cueFrom = cop < 0 ? adjective : cop;
  if (adjective - cueFrom > 4) cueFrom = adjective;
  while (cueFrom > 0 && tokens[cueFrom - 1]!.relation === 'aux' && tokens[cueFrom - 1]!.head === adjective) cueFrom--;
  return {
    clause, kind: 'adjective', head: adjective, lemma: tokens[adjective]!.lemma, cue: { from: cueFrom, to: cueTo },
    source: sourceHead < 0 ? null : phraseOf(clause, sourceHead, adjective), sourceHead,
    content: [widened(reading, clause, from, clause.last[content]!)], shape: cop < 0 ? shape : `cop-${shape}`,
  };
}
