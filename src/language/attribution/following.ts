import type { Span } from '../../model.js';
import { classesOf, isReport, isTelling } from './lexicon.js';
import { textBelow, type Found } from './parenthetical.js';
import { afterListener, furtherCue, isClauseStart, opensClause, reportedTo, thatAfter } from './reported.js';
import { childIn, isPause, markerOf, trimmed, widened, type Clause, type Reading, type TokenRange } from './reading.js';
import { isPassive } from './source.js';

const NOTHING: Found = { content: [], shape: 'none', cueEnd: 0 };

/** What stands after a verb: its complement clause or infinitive, its object, its first oblique; -1 for what is not there. */
interface Complements {
  readonly clausal: number;
  readonly object: number;
  readonly oblique: number;
}

/** Content after the cue: a clause, a quotation, an infinitive, or what the verb is about. */
export function contentAfter(reading: Reading, clause: Clause, verb: number, source: TokenRange | null, lemma: string): Found {
  const has = complementsOf(clause, verb);
  const quoted = quotedAfter(reading, clause, verb, has);
  if (quoted) return quoted;
  const below = clause.words.at(-1) === ':' && isReport(lemma) ? textBelow(reading, clause) : null;
  if (below) return { content: [below], shape: 'quote-below', cueEnd: 0 };
  const passive = isPassive(clause, verb);
  const that = thatAfter(clause, verb);
  if (that >= 0) {
    const to = isMain(clause, verb) ? reportedTo(clause, verb, that) : Math.max(clause.last[verb]!, that);
    return { content: [widened(reading, clause, that, to)], shape: passive ? 'passive-ccomp' : 'that', cueEnd: 0 };
  }
  if (has.clausal >= 0) return clausalContent(reading, clause, verb, has, passive);
  if (has.object >= 0 && isMain(clause, verb) && isClauseStart(clause, lemma, has.object)) {
    const from = clause.first[has.object]!;
    return { content: [widened(reading, clause, from, reportedTo(clause, verb, from))], shape: 'ccomp', cueEnd: 0 };
  }
  if (has.object >= 0) return objectContent(reading, clause, verb, has, lemma);
  const subject = passive ? childIn(clause, verb, 'nsubj') : -1;
  if (subject >= 0) return passiveContent(reading, clause, verb, subject);
  const oblique = has.oblique >= 0 ? obliqueContent(reading, clause, verb, has.oblique) : null;
  if (oblique) return oblique;
  return classesOf('verbs', lemma).length > 0 ? restContent(reading, clause, verb, source, lemma) : NOTHING;
}

function complementsOf(clause: Clause, verb: number): Complements {
  let clausal = -1;
  let object = -1;
  let oblique = -1;
  for (const child of clause.children[verb]!) {
    if (child < verb) continue;
    const { relation } = clause.tokens[child]!;
    if (relation === 'ccomp' || relation === 'xcomp') {
      clausal = child;
      break;
    }
    if ((relation === 'obj' || relation === 'iobj') && object < 0) object = child;
    else if (relation === 'obl' && oblique < 0) oblique = child;
    else if ((relation === 'parataxis' || relation === 'advcl') && clausal < 0 && object < 0 && clause.quotation[child]! >= 0 && clause.quotation[child] !== clause.quotation[verb]) clausal = child;
  }
  return { clausal, object, oblique };
}

/** "said in Rome: “…”", "said, “…”", "called it “…”". */
function quotedAfter(reading: Reading, clause: Clause, verb: number, has: Complements): Found | null {
  const opening = quotationAfter(reading, clause, verb);
  if (opening < 0) return null;
  const { end } = reading.quotations[clause.quotation[opening]!]!;
  const following = has.clausal >= 0 ? has.clausal : opening === verb + 1 ? has.object : -1;
  const to = following >= 0 ? clause.tokens[clause.last[following]!]!.end : 0;
  return { content: [{ start: clause.tokens[opening]!.start, end: Math.max(end, to) }], shape: 'quote-after', cueEnd: 0 };
}

/** First token of a quotation that the cue leads up to; -1 when there is none. */
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

/** "said prices fell", "urged Greece to sign", "called on Greece to sign", "is expected to sign". */
function clausalContent(reading: Reading, clause: Clause, verb: number, has: Complements, passive: boolean): Found {
  const { tokens } = clause;
  const { relation } = tokens[has.clausal]!;
  // "said [the alarm] failed": what seems to be the object is the subject of the clause
  const misread = relation === 'ccomp' && has.object >= 0 && isClauseStart(clause, tokens[verb]!.lemma, has.object);
  const begin = clause.first[misread ? has.object : has.clausal]!;
  const from = relation === 'ccomp' ? afterListener(clause, verb, begin) : begin;
  const to = relation === 'ccomp' && isMain(clause, verb) ? reportedTo(clause, verb, from) : furtherCue(clause, verb, from, lastOfComplement(clause, verb, has.clausal));
  const content: Span[] = [widened(reading, clause, from, to)];
  if (relation !== 'xcomp') return { content, shape: passive ? `passive-${relation}` : has.object >= 0 && !misread ? `obj-${relation}` : relation, cueEnd: 0 };
  const subject = passive ? childIn(clause, verb, 'nsubj') : -1;
  if (subject >= 0) content.unshift(widened(reading, clause, clause.first[subject]!, clause.last[subject]!));
  if (has.object >= 0) content.unshift(widened(reading, clause, clause.first[has.object]!, clause.last[has.object]!));
  else if (has.oblique >= 0 && clause.first[has.oblique] === verb + 1 && markerOf(clause, has.oblique) !== 'by' && has.oblique > verb + 1) {
    content.unshift(widened(reading, clause, verb + 2, clause.last[has.oblique]!));
    return { content, shape: 'obl-xcomp', cueEnd: verb + 2 };
  }
  return { content, shape: passive ? 'passive-xcomp' : has.object >= 0 ? 'obj-xcomp' : 'xcomp', cueEnd: 0 };
}

/** Last token of a complement with the infinitive behind it that belongs to it: "said it was unlikely | to have been an attack". */
function lastOfComplement(clause: Clause, verb: number, complement: number): number {
  let last = clause.last[complement]!;
  for (const child of clause.children[verb]!) {
    const { relation } = clause.tokens[child]!;
    if (child > complement && (relation === 'ccomp' || relation === 'xcomp') && clause.first[child] === last + 1 && clause.words[last + 1] === 'to') last = clause.last[child]!;
  }
  return last;
}

const REASON = new Set(['for', 'as', 'of', 'from', 'with']);
const JUDGING = new Set(['blame', 'praise']);

/** "criticized him for not doing more", "accused the bank, its biggest lender, of fraud", "quoted an aide as saying …". */
function objectContent(reading: Reading, clause: Clause, verb: number, has: Complements, lemma: string): Found {
  const { object, oblique } = has;
  let to = Math.max(clause.last[object]!, oblique > object ? clause.last[oblique]! : 0);
  const marker = oblique > object ? markerOf(clause, oblique) : '';
  const judging = classesOf('verbs', lemma).some((name) => JUDGING.has(name));
  for (const child of clause.children[verb]!) {
    const { relation } = clause.tokens[child]!;
    if (child < object || (relation !== 'advcl' && relation !== 'obl')) continue;
    const from = clause.first[child]!;
    if ((from === to + 1 || judging) && from > to && REASON.has(clause.words[from]!)) to = clause.last[child]!;
  }
  to = furtherCue(clause, verb, clause.first[object]!, to);
  return { content: [widened(reading, clause, clause.first[object]!, Math.max(to, object))], shape: marker ? `obj-${marker}` : 'obj', cueEnd: 0 };
}

/** "is described as a hero", "are expected to unveil". */
function passiveContent(reading: Reading, clause: Clause, verb: number, subject: number): Found {
  const content = [widened(reading, clause, clause.first[subject]!, clause.last[subject]!)];
  const rest = clause.children[verb]!.find((child) => {
    const { relation } = clause.tokens[child]!;
    return child > verb && (relation === 'advcl' || (relation === 'obl' && markerOf(clause, child) === 'as'));
  });
  if (rest === undefined) return { content, shape: 'passive', cueEnd: 0 };
  content.push(widened(reading, clause, clause.first[rest]!, furtherCue(clause, verb, clause.first[rest]!, clause.last[rest]!)));
  return { content, shape: 'passive-rest', cueEnd: 0 };
}

/** "called for talks", "spoke of the war". */
function obliqueContent(reading: Reading, clause: Clause, verb: number, oblique: number): Found | null {
  const marker = markerOf(clause, oblique);
  if (!marker || marker === 'by') return null;
  let from = clause.first[oblique]!;
  while (from < oblique && (clause.tokens[from]!.relation === 'case' || clause.tokens[from]!.relation === 'mark')) from++;
  const adjacent = clause.first[oblique] === verb + 1;
  const to = Math.max(oblique, furtherCue(clause, verb, from, clause.last[oblique]!));
  return { content: [widened(reading, clause, from, to)], shape: `obl-${marker}`, cueEnd: adjacent ? from : 0 };
}

/** Whatever follows in the verb's part of the sentence, for a cue whose complement the tree left elsewhere. */
function restContent(reading: Reading, clause: Clause, verb: number, source: TokenRange | null, lemma: string): Found {
  const from = Math.max(verb + 1, source ? Math.min(source.to, clause.last[verb]! + 1) : 0);
  const whole = (clause.tokens[verb]!.tag !== 'VERB' || isMain(clause, verb)) && isReport(lemma);
  const to = whole ? reportedTo(clause, verb, from) : furtherCue(clause, verb, from, clause.last[verb]!);
  const range = from <= to ? trimmed(clause, { from, to: to + 1 }) : null;
  if (!range || clause.tokens.slice(range.from, range.to).every((token) => token.tag === 'PUNCT')) {
    // "while Ruiz suggests the former mayor was wrong": the tree hung the clause elsewhere
    if (!isTelling(lemma) || !opensClause(clause, verb + 1)) return NOTHING;
    return { content: [widened(reading, clause, verb + 1, reportedTo(clause, verb, verb + 1))], shape: 'rest', cueEnd: 0 };
  }
  return { content: [widened(reading, clause, range.from, range.to - 1)], shape: 'rest', cueEnd: 0 };
}

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
