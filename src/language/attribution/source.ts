import { childIn, markerOf, trimmed, type Clause, type TokenRange } from './reading.js';

/** Who a cue's words belong to: head token of the phrase; -1 when nobody is named. */
export function sourceHeadOf(clause: Clause, cue: number): number {
  let at = cue;
  // "promised to tell …", "said … and added …", "…, adding that": the subject stands further up.
  for (let hops = 0; hops < 5 && at >= 0; hops++) {
    if (isPassive(clause, at)) return agentOf(clause, at);
    const subject = childIn(clause, at, 'nsubj');
    if (subject >= 0) return subject;
    const token = clause.tokens[at]!;
    switch (token.relation) {
      case 'xcomp': {
        // "asked him to say": the one asked says it
        const object = childIn(clause, token.head, 'obj');
        if (object >= 0 && object < at) return object;
        at = token.head;
        break;
      }
      case 'acl':
        return token.head;
      case 'amod':
        return token.head;
      case 'conj':
      case 'advcl':
      case 'parataxis':
      case 'ccomp':
      case 'aux':
        at = token.head;
        break;
      default:
        return -1;
    }
  }
  return -1;
}

/** "was told", "is being quoted", "got asked"; not "is telling". */
export function isPassive(clause: Clause, verb: number): boolean {
  if (clause.tokens[verb]!.tag !== 'VERB' || clause.words[verb]!.endsWith('ing')) return false;
  for (const child of clause.children[verb]!) {
    if (child > verb) return false;
    const token = clause.tokens[child]!;
    if (token.relation === 'aux' && (token.lemma === 'be' || token.lemma === 'get')) return true;
  }
  return false;
}

function agentOf(clause: Clause, verb: number): number {
  for (const child of clause.children[verb]!) {
    if (clause.tokens[child]!.relation === 'obl' && markerOf(clause, child) === 'by') return child;
  }
  return -1;
}

const OUTSIDE = new Set(['case', 'punct', 'mark', 'cc']);
const CLAUSAL = new Set(['acl', 'parataxis', 'advcl']);

/** The phrase of a source from its head: titles, names in apposition and modifiers, without the preposition before it and clauses after it. */
export function phraseOf(clause: Clause, head: number): TokenRange {
  let from = clause.first[head]!;
  let to = clause.last[head]! + 1;
  for (const child of clause.children[head]!) {
    const { relation } = clause.tokens[child]!;
    if (child < head && OUTSIDE.has(relation) && clause.first[child] === from) from = clause.last[child]! + 1;
    if (child > head && CLAUSAL.has(relation) && clause.last[child]! + 1 === to) to = clause.first[child]!;
  }
  return trimmed(clause, { from: Math.min(from, head), to: Math.max(to, head + 1) }) ?? { from: head, to: head + 1 };
}
