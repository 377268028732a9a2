import { classesOf, isReport, isTelling } from './lexicon.js';
import { CLOSING_MARKS, isPause, subjectOf, type Clause } from './reading.js';

/** Verbs whose object is the listener: "told reporters that …". */
const LISTENER = new Set(['tell', 'inform', 'assure', 'reassure', 'warn', 'remind', 'notify', 'convince', 'persuade', 'advise', 'alert', 'brief', 'promise', 'ask', 'caution']);
/** How far "that" may stand from its verb: "told reporters in the White House Rose Garden on Friday that". */
const REACH = 24;

/** First token of a that-clause, when only the listener, a place or a day stands between it and the verb; -1 when there is none. */
export function thatAfter(clause: Clause, verb: number): number {
  const { tokens, words } = clause;
  const end = Math.min(tokens.length, verb + REACH);
  for (let at = verb + 1; at < end; at++) {
    const { tag } = tokens[at]!;
    if (clause.quotation[at] !== clause.quotation[verb]) return -1;
    if (words[at] === 'that') {
      // "states that same-sex couples would": a determiner by its tag, but a clause follows
      if (at === verb + 1 && tag !== 'SCONJ' && isTelling(tokens[verb]!.lemma) && hasVerbSoon(clause, at + 2)) return at;
      // "on Monday that exports fell": no determiner follows a noun, whatever its tag says
      const afterNoun = at > verb + 1 && NOMINAL.has(tokens[at - 1]!.tag);
      if (tag !== 'SCONJ' && !DAYS.has(words[at - 1]!) && !(afterNoun && tokens[at + 1] && isSubject(clause, at + 1))) return -1;
      const between = tokens[verb + 1]!;
      if (at === verb + 1 || LISTENER.has(tokens[verb]!.lemma)) return at;
      return between.tag === 'ADP' || between.tag === 'ADV' || between.tag === 'PUNCT' || between.tag === 'PROPN' || between.relation === 'obl' || tokens[verb + 2]?.relation === 'obl' ? at : -1;
    }
    if (tag === 'VERB' || tag === 'AUX') return -1;
  }
  return -1;
}

/** After these, "that" opens what was said: "said on Monday that exports fell". */
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'week', 'month', 'year', 'night', 'morning', 'afternoon', 'evening']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
/** Verbs that take a clause even where the tree gives them an object: "said developers had …". */
const CLAUSAL = new Set(['say', 'argue', 'insist', 'contend', 'think', 'believe', 'acknowledge', 'maintain', 'assert', 'conclude', 'suppose', 'guess']);

/** "told [reporters] the plan was dead": where the clause begins when the tree took the listener for its beginning. */
export function afterListener(clause: Clause, verb: number, from: number): number {
  if (from !== verb + 1 || !LISTENER.has(clause.tokens[verb]!.lemma)) return from;
  const { tag } = clause.tokens[from]!;
  const next = clause.tokens[from + 1]?.tag;
  return tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && (next === 'DET' || next === 'PRON') ? from + 1 : from;
}

/** True when an object is rather the subject of a clause that the verb reports. */
export const isClauseStart = (clause: Clause, lemma: string, object: number): boolean => CLAUSAL.has(lemma) && hasVerbSoon(clause, object + 1);

/** True when a finite verb comes before the next pause. */
function hasVerbSoon(clause: Clause, from: number): boolean {
  const end = Math.min(clause.tokens.length, from + 12);
  for (let at = from; at < end && !isPause(clause.words[at]!); at++) if (clause.tokens[at]!.tag === 'AUX' || clause.tokens[at]!.tag === 'VERB') return true;
  return false;
}

/** True when a noun phrase and then a finite verb follow. */
export const opensClause = (clause: Clause, from: number): boolean => from < clause.tokens.length && isSubject(clause, from) && hasVerbSoon(clause, from + 1);

const SUBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM']);
const isSubject = (clause: Clause, at: number): boolean => SUBJECTS.has(clause.tokens[at]!.tag);

/**
 * Last token of what a speech verb of a main clause reports, from its first one: the rest of the sentence, up to a further cue of the
 * same speaker ("said prices fell, adding that …", "said prices fell and warned of …").
 */
export function reportedTo(clause: Clause, verb: number, from: number): number {
  const { tokens, words } = clause;
  let last = tokens.length - 1;
  const inside = clause.quotation[verb]!;
  if (inside >= 0) while (last > from && clause.quotation[last] !== inside) last--;
  // a mark that opens the next quotation and stayed here
  else if (last > from && clause.quotation[last]! < 0 && CLOSING_MARKS.has(words[last]!)) last--;
  for (const child of clause.children[verb]!) {
    // "said prices fell but in May found …": a second verb of the same subject
    if (child > from && tokens[child]!.relation === 'conj' && tokens[child]!.tag === 'VERB' && clause.first[child]! > from && subjectOf(clause, child) < 0 && clause.quotation[child] === inside && !hasModal(clause, child)) {
      last = Math.min(last, clause.first[child]! - 1);
    }
  }
  return furtherCue(clause, verb, from, last);
}

/** Last token before a further cue of the same speaker: ", adding that …", "and warned that …"; `last` when there is none. */
export function furtherCue(clause: Clause, verb: number, from: number, last: number): number {
  const { tokens, words } = clause;
  const inside = clause.quotation[verb]!;
  for (let at = from + 1; at < last; at++) {
    // the comma may stand inside the marks: "was “corrupt,” noting that …"
    const marked = clause.quotation[at] !== inside && clause.quotation[at + 1] === inside && CLOSING_MARKS.has(words[at]!) && isPause(words[at - 1]!);
    if (clause.quotation[at] !== inside && !marked) continue;
    const pause = marked || isPause(words[at]!);
    if (!pause && words[at] !== 'and' && words[at] !== 'but') continue;
    let next = at + 1;
    const joined = words[at] === 'and' || words[at] === 'but' || words[next] === 'and' || words[next] === 'but';
    if (pause && joined) next++;
    while (next < last && (tokens[next]!.tag === 'ADV' || (joined && tokens[next]!.tag === 'AUX'))) next++;
    if (pause && (speaksAfter(clause, at + 1) || (words[at] === ';' && speaksFrom(clause, at + 1, DENYING)))) return marked ? at : at - 1;
    const token = tokens[next]; // an article may break off behind "and"
    if (token === undefined || token.tag !== 'VERB' || !isReport(token.lemma)) continue;
    if (joined ? isTensed(words[next]!, token.lemma) && (token.head === verb || opensReport(clause, next)) : words[next]!.endsWith('ing')) return marked ? at : at - 1;
  }
  return last;
}

/** "and said it", "and warned that": the verb opens a report of its own. */
export function opensReport(clause: Clause, verb: number): boolean {
  if (!isTensed(clause.words[verb]!, clause.tokens[verb]!.lemma)) return false;
  if (clause.words[verb + 1] === 'that') return true;
  const tag = clause.tokens[verb + 1]?.tag;
  return classesOf('verbs', clause.tokens[verb]!.lemma).some((name) => name === 'say' || name === 'claim') && (tag === 'PRON' || tag === 'PROPN' || tag === 'DET');
}

const CONTRASTS = new Set(['but', 'and', 'though', 'although', 'while']);

const SAYING = new Set(['say']);
const DENYING = new Set(['say', 'deny', 'claim']);

/** ", but Ruiz said …": after a pause another report begins, with a speaker of its own. */
const speaksAfter = (clause: Clause, from: number): boolean => CONTRASTS.has(clause.words[from]!) && speaksFrom(clause, from + 1, SAYING);

/** "Ruiz said": a few words and then a verb of these classes. */
function speaksFrom(clause: Clause, from: number, classes: ReadonlySet<string>): boolean {
  const end = Math.min(clause.tokens.length, from + 5);
  for (let at = from; at < end; at++) {
    const { tag, lemma } = clause.tokens[at]!;
    if (tag === 'VERB') return at > from && isTensed(clause.words[at]!, lemma) && classesOf('verbs', lemma).some((name) => classes.has(name));
    if (tag === 'AUX' || tag === 'PUNCT') return false;
  }
  return false;
}

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must']);
const hasModal = (clause: Clause, verb: number): boolean => clause.children[verb]!.some((child) => clause.tokens[child]!.relation === 'aux' && MODALS.has(clause.tokens[child]!.lemma));

/** "insisted", "says": not the bare verb of "to say and do". */
const isTensed = (word: string, lemma: string): boolean => word !== lemma && !word.endsWith('ing');
