import type { Span } from '../../model.js';
import { classesOf, isReport, isSpeech, isTelling } from './lexicon.js';
import { contentAround, contentAsPut, quotationBelow, type Found } from './parenthetical.js';
import { isPause, markerOf, trimmed, widened, type Clause, type Reading, type TokenRange } from './reading.js';
import { reportedTo, thatAfter } from './reported.js';
import { isPassive, phraseOf, sourceHeadOf, subjectOf } from './source.js';
import { nounBeside, speakerBeside } from './speaker.js';

/** A word that may report what somebody said, thinks or wants, with the source and the content that its place in the tree gives. */
export interface Candidate {
  readonly clause: Clause;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'according' | 'colon';
  /** The token that the cue is about. */
  readonly head: number;
  readonly lemma: string;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly sourceHead: number;
  readonly content: readonly Span[];
  /** Where the content stands: "ccomp", "obl:for", "before" … */
  readonly shape: string;
}

/** What a verb reports, by its place: "“…,” he said", "said that …", "called for …", "was expected to …". */
export function verbCandidate(reading: Reading, clause: Clause, verb: number, lemma = clause.tokens[verb]!.lemma): Candidate {
  let cue = verbGroup(clause, verb);
  const speaks = isSpeech(lemma);
  const beside = speaks ? speakerBeside(clause, verb, cue) : null;
  let sourceHead = beside ? beside.head : sourceHeadOf(clause, verb);
  let source = beside ? beside.range : sourceHead < 0 ? null : phraseOf(clause, sourceHead, verb);
  let own = beside || (source && subjectOf(clause, verb) >= 0) ? source : null;
  if ((!source || clause.tokens[verb]!.tag !== 'VERB') && isReport(lemma) && !isPassive(clause, verb) && !clause.words[verb]!.endsWith('ing')) {
    const noun = nounBeside(clause, cue);
    if (noun) {
      sourceHead = noun.head;
      source = own = noun.range;
    }
  }
  const around = speaks || isTelling(lemma) ? (contentAsPut(reading, clause, verb) ?? contentAround(reading, clause, verb, cue, own, lemma)) : null;
  const found = around ?? contentAfter(reading, clause, verb, source, lemma);
  if (found.cueEnd > cue.to) cue = { from: cue.from, to: found.cueEnd };
  return { clause, kind: 'verb', head: verb, lemma, cue, source, sourceHead, content: found.content, shape: found.shape };
}

const NOTHING: Found = { content: [], shape: 'none', cueEnd: 0 };

/** The verb with its auxiliaries, negation and adverbs: "has also said", "did not say". */
export function verbGroup(clause: Clause, verb: number): TokenRange {
  let from = verb;
  while (from > 0) {
    const token = clause.tokens[from - 1]!;
    const belongs = token.head === verb && (token.relation === 'aux' || (token.relation === 'advmod' && token.tag !== 'SCONJ') || token.relation === 'cop');
    if (!belongs) break;
    from--;
  }
  let to = verb + 1;
  const next = clause.tokens[to];
  if (next && next.head === verb && next.relation === 'compound') to++;
  return { from, to };
}

/** Content after the cue: a clause, a quotation, an infinitive, or what the verb is about. */
function contentAfter(reading: Reading, clause: Clause, verb: number, source: TokenRange | null, lemma: string): Found {
  const { tokens, words } = clause;
  const passive = isPassive(clause, verb);
  let object = -1;
  let oblique = -1;
  let chosen = -1;
  for (const child of clause.children[verb]!) {
    const { relation } = tokens[child]!;
    if (child < verb) continue;
    if (relation === 'ccomp' || relation === 'xcomp') {
      chosen = child;
      break;
    }
    if (relation === 'obj' && object < 0) object = child;
    else if (relation === 'obl' && oblique < 0) oblique = child;
    else if ((relation === 'parataxis' || relation === 'advcl') && chosen < 0 && object < 0 && clause.quotation[child]! >= 0 && clause.quotation[child] !== clause.quotation[verb]) chosen = child;
  }
  const colon = quotationAfter(reading, clause, verb);
  if (colon >= 0) {
    const quotation = reading.quotations[clause.quotation[colon]!]!;
    const following = chosen >= 0 ? chosen : colon === verb + 1 ? object : -1;
    return { content: [{ start: tokens[colon]!.start, end: Math.max(quotation.end, following >= 0 ? tokens[clause.last[following]!]!.end : 0) }], shape: 'quote-after', cueEnd: 0 };
  }
  const below = words.at(-1) === ':' ? quotationBelow(reading, clause) : null;
  if (below && isReport(lemma)) return { content: [below], shape: 'quote-below', cueEnd: 0 };
  const that = thatAfter(clause, verb);
  if (that >= 0) {
    const to = isMain(clause, verb) ? reportedTo(clause, verb, that) : Math.max(clause.last[verb]!, that);
    return { content: [widened(reading, clause, that, to)], shape: passive ? 'passive-ccomp' : 'that', cueEnd: 0 };
  }
  if (chosen >= 0) {
    const shape = tokens[chosen]!.relation;
    const from = clause.first[chosen]!;
    const content: Span[] = [widened(reading, clause, from, shape === 'ccomp' && isMain(clause, verb) ? reportedTo(clause, verb, from) : clause.last[chosen]!)];
    if (passive) {
      const subject = clause.children[verb]!.find((child) => tokens[child]!.relation === 'nsubj');
      if (subject !== undefined && shape === 'xcomp') content.unshift(widened(reading, clause, clause.first[subject]!, clause.last[subject]!));
    }
    if (object >= 0 && shape === 'xcomp') content.unshift(widened(reading, clause, clause.first[object]!, clause.last[object]!));
    return { content, shape: passive ? `passive-${shape}` : object >= 0 ? `obj-${shape}` : shape, cueEnd: 0 };
  }
  if (object >= 0) {
    let end = Math.max(clause.last[object]!, oblique > object ? clause.last[oblique]! : 0);
    const marker = oblique > object ? markerOf(clause, oblique) : '';
    // "criticized him for not doing more", "quoted an aide as saying …"
    for (const child of clause.children[verb]!) {
      if (clause.first[child] === end + 1 && tokens[child]!.relation === 'advcl' && REASON.has(words[end + 1]!)) end = clause.last[child]!;
    }
    return { content: [widened(reading, clause, clause.first[object]!, end)], shape: marker ? `obj-${marker}` : 'obj', cueEnd: 0 };
  }
  if (passive) {
    const subject = clause.children[verb]!.find((child) => tokens[child]!.relation === 'nsubj');
    if (subject !== undefined) {
      const content = [widened(reading, clause, clause.first[subject]!, clause.last[subject]!)];
      // "is described as a hero", "are expected to unveil"
      const rest = clause.children[verb]!.find((child) => child > verb && (tokens[child]!.relation === 'advcl' || (tokens[child]!.relation === 'obl' && markerOf(clause, child) === 'as')));
      if (rest !== undefined) content.push(widened(reading, clause, clause.first[rest]!, clause.last[rest]!));
      return { content, shape: rest === undefined ? 'passive' : 'passive-rest', cueEnd: 0 };
    }
  }
  if (oblique >= 0) {
    const marker = markerOf(clause, oblique);
    if (marker && marker !== 'by') {
      let from = clause.first[oblique]!;
      while (from < oblique && (tokens[from]!.relation === 'case' || tokens[from]!.relation === 'mark')) from++;
      const adjacent = clause.first[oblique] === verb + 1;
      return { content: [widened(reading, clause, from, clause.last[oblique]!)], shape: `obl-${marker}`, cueEnd: adjacent ? from : 0 };
    }
  }
  if (classesOf('verbs', lemma).length === 0) return NOTHING;
  // whatever follows in the verb's part of the sentence
  const from = Math.max(verb + 1, source ? Math.min(source.to, clause.last[verb]! + 1) : 0);
  const to = (tokens[verb]!.tag !== 'VERB' || isMain(clause, verb)) && isReport(lemma) ? reportedTo(clause, verb, from) : clause.last[verb]!;
  const range = from <= to ? trimmed(clause, { from, to: to + 1 }) : null;
  return range ? { content: [widened(reading, clause, range.from, range.to - 1)], shape: 'rest', cueEnd: 0 } : NOTHING;
}

/** First token of a quotation that the cue leads up to: "said in Rome: “…”", "said, “…”"; -1 when there is none. */
function quotationAfter(reading: Reading, clause: Clause, verb: number): number {
  const { tokens, words } = clause;
  for (let at = verb + 1; at < tokens.length; at++) {
    const quotation = clause.quotation[at]!;
    if (quotation >= 0 && quotation !== clause.quotation[verb]) {
      const led = words[at - 1];
      return (at === verb + 1 || led === ',' || led === ':') && reading.quotations[quotation]!.start >= tokens[at]!.start ? at : -1;
    }
    if (tokens[at]!.tag === 'VERB') return -1;
  }
  return -1;
}

const REASON = new Set(['for', 'as', 'of', 'from']);

/** True when the verb is that of a main clause, so that what it reports may run to the end of the sentence. */
function isMain(clause: Clause, verb: number): boolean {
  // ", adding that …" closes the sentence as a main clause does
  if (clause.words[verb]!.endsWith('ing') && isReport(clause.tokens[verb]!.lemma) && verb > 0 && isPause(clause.words[verb - 1]!)) return true;
  let at = verb;
  for (let hops = 0; hops < 4; hops++) {
    const { relation, head } = clause.tokens[at]!;
    if (head < 0) return true;
    if (relation !== 'conj' && relation !== 'parataxis') return false;
    at = head;
  }
  return false;
}
