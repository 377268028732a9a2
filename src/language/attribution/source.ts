import { isReport } from './lexicon.js';
import { opensReport } from './reported.js';
import { childIn, isPause, markerOf, subjectOf, trimmed, type Clause, type TokenRange } from './reading.js';

/** Who a cue's words belong to: head token of the phrase; -1 when nobody is named. */
export function sourceHeadOf(clause: Clause, cue: number): number {
  const main = mainReport(clause, cue);
  if (main >= 0) return sourceHeadOf(clause, main);
  let at = cue;
  // "promised to tell …", "said … and added …", "…, adding that": the subject stands further up.
  for (let hops = 0; hops < 5 && at >= 0; hops++) {
    // "“We will appeal,” Soames said, adding: …": who speaks stands outside the marks
    if (clause.quotation[at] !== clause.quotation[cue] && clause.quotation[at]! >= 0) {
      const spoken = reportBefore(clause, cue);
      return spoken < 0 ? -1 : sourceHeadOf(clause, spoken);
    }
    if (isPassive(clause, at)) return agentOf(clause, at);
    const subject = subjectOf(clause, at);
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
      case 'conj': {
        // "Ruiz, 56, who has served …, told reporters": the clause in commas is over
        const above = clause.tokens[token.head]!;
        if (above.relation === 'acl' && at > 0 && clause.words[at - 1] === ',') return above.head;
        at = token.head;
        break;
      }
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

/** "said it would cost more, adding that …": the main verb of speech, whose subject also adds; -1 for any other verb. */
function mainReport(clause: Clause, cue: number): number {
  const { tokens, words } = clause;
  if (!isReport(tokens[cue]!.lemma)) return -1;
  let before = cue - 1;
  while (before > 0 && tokens[before]!.tag === 'ADV') before--;
  if (before < 1) return -1;
  const joined = words[before] === 'and' || words[before] === 'but';
  if (joined ? !opensReport(clause, cue) : !words[cue]!.endsWith('ing') || !isPause(words[before]!)) return -1;
  let main = -1;
  for (let up = tokens[cue]!.head; up >= 0 && up < cue; up = tokens[up]!.head) {
    if (isReport(tokens[up]!.lemma) && tokens[up]!.tag === 'VERB' && clause.quotation[up] === clause.quotation[cue] && subjectOf(clause, up) >= 0) main = up;
  }
  return main;
}

/** The verb of speech before a cue outside quotation marks, in the same sentence; -1 when there is none. */
function reportBefore(clause: Clause, cue: number): number {
  for (let at = cue - 1; at >= 0 && clause.quotation[at] === clause.quotation[cue]; at--) {
    if (clause.tokens[at]!.tag === 'VERB' && isReport(clause.tokens[at]!.lemma)) return subjectOf(clause, at) >= 0 ? at : -1;
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

const BEFORE = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'advmod', 'goeswith']);
const AFTER = new Set(['amod', 'flat', 'appos', 'nmod', 'nummod', 'conj', 'compound', 'goeswith', 'fixed', 'case', 'obl', 'acl']);

/** The phrase of a source from its head: titles, names in apposition and modifiers, with the clause that describes it, without the preposition before it. */
export function phraseOf(clause: Clause, head: number, cue = -1): TokenRange {
  let from = head;
  let to = head + 1;
  const children = clause.children[head]!;
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]!;
    if (child > head || clause.last[child]! + 1 !== from || !BEFORE.has(clause.tokens[child]!.relation) || crosses(clause, clause.first[child]!, head)) continue;
    from = clause.first[child]!;
  }
  for (const child of children) {
    if (child < head) continue;
    const { relation } = clause.tokens[child]!;
    if (clause.first[child]! > to + 1 || crosses(clause, head, clause.last[child]!)) break;
    if (relation === 'punct') continue;
    if (!AFTER.has(relation) || (cue > child && clause.first[child]! <= cue && cue <= clause.last[child]!) || cue === child) break;
    to = Math.max(to, clause.last[child]! + 1);
  }
  return trimmed(clause, { from, to }) ?? { from: head, to: head + 1 };
}

const crosses = (clause: Clause, one: number, other: number): boolean => clause.quotation[one] !== clause.quotation[other];
