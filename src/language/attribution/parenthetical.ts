import type { Span } from '../../model.js';
import { isSpeech, isTelling } from './lexicon.js';
import { CLOSING_MARKS, isPause, widened, type Clause, type Reading, type TokenRange } from './reading.js';

export interface Found {
  readonly content: readonly Span[];
  readonly shape: string;
  /** End of the cue when it takes in a particle or preposition: "called for". */
  readonly cueEnd: number;
}

/** Skips what may stand between a cue and what is said: the listener, place and day ("told reporters in Rome on Monday"). */
function afterAdjuncts(clause: Clause, verb: number, from: number): number {
  let at = from;
  for (const child of clause.children[verb]!) {
    if (clause.first[child]! < at || clause.first[child]! > at) continue;
    const { relation } = clause.tokens[child]!;
    if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl' && relation !== 'advmod' && relation !== 'nsubj' && relation !== 'compound') break;
    if (clause.quotation[child]! >= 0) break;
    at = clause.last[child]! + 1;
    if (isPause(clause.words[at - 1]!)) at--;
  }
  return at;
}

/** "as Rubio put it, …", "…, as the bank noted": the clause around it is what was said. */
export function contentAsPut(reading: Reading, clause: Clause, verb: number): Found | null {
  const { tokens, words } = clause;
  const mark = clause.children[verb]!.find((child) => child < verb && words[child] === 'as');
  if (mark === undefined || tokens[verb]!.relation !== 'advcl') return null;
  const from = clause.first[verb]!;
  const to = clause.last[verb]! + 1;
  if (from > 1) return { content: [{ start: tokens[0]!.start, end: tokens[from - 1]!.end }], shape: 'as-before', cueEnd: 0 };
  const at = words[to] === ',' ? to + 1 : to;
  return at < tokens.length ? { content: [widened(reading, clause, at, tokens.length - 1)], shape: 'as-after', cueEnd: 0 } : null;
}

const STOPS = new Set(['.', '!', '?', '…', '...']);
const isEnd = (clause: Clause, at: number): boolean => at >= clause.tokens.length || STOPS.has(clause.words[at]!);

/** Content before the cue, or on both sides: "“…,” he said", "Prices, the bank said, would rise". */
export function contentAround(reading: Reading, clause: Clause, verb: number, cue: TokenRange, own: TokenRange | null, lemma: string): Found | null {
  const { tokens, words } = clause;
  const left = Math.min(cue.from, own ? own.from : cue.from);
  const right = afterAdjuncts(clause, verb, Math.max(cue.to, own ? own.to : cue.to));
  const afterwards = words[right] ?? '.';
  const parenthetical = isEnd(clause, right) || isPause(afterwards);
  if (left === 0) {
    // "“Why not?” he asked." but not "“…” The bank said prices would fall."
    const previous = own && parenthetical ? quotationBefore(reading, clause) : null;
    if (!previous) return null;
    const rest = contentFollowing(reading, clause, right);
    return { content: rest ? [previous, rest] : [previous], shape: rest ? 'quote-around' : 'quote-before', cueEnd: 0 };
  }
  const before = words[left - 1]!;
  const outside = clause.quotation[left - 1]! >= 0 && clause.quotation[left] !== clause.quotation[left - 1];
  const quoteCloses = CLOSING_MARKS.has(before) && outside;
  if (!quoteCloses && !isPause(before)) return null;
  if (!own && (!quoteCloses || !parenthetical)) return null;
  // "In an interview on “Meet the Day,” Ryan said that …": the marks are those of a title
  if (!parenthetical && (!quoteCloses || !opensWithQuotation(clause, left))) return null;
  // "At noon, the bank said, prices fell": what comes first is no clause of its own
  const fronted = !quoteCloses && (SUBORDINATORS.has(words[0]!) || !hasFiniteVerb(clause, 0, left));
  if (fronted && !isPause(afterwards)) return null;
  // "…, the bank released its report, …" tells an act, not what was said
  if (!quoteCloses && (!isTelling(lemma) || (!LISTENERS.has(lemma) && clause.children[verb]!.some((child) => child > verb && tokens[child]!.relation === 'obj' && !(own && own.from <= child && child < own.to))))) return null;
  const insertion = fronted || (!quoteCloses && words[right] === ',' && goesOn(clause, right + 1));
  const rest = parenthetical ? contentFollowing(reading, clause, right, insertion) : null;
  // "At a rally, he said, “…”": only the quotation was said
  // "The talks, he said, “went well”": its subject was said too
  if (fronted && rest && quotationFrom(clause, right) && !hasQuotation(clause, left) && !isPredicate(clause, right)) {
    return { content: [rest], shape: 'quote-after', cueEnd: 0 };
  }
  const content: Span[] = [{ start: quoteCloses ? afterColon(reading, clause, left) : startOf(reading, clause), end: tokens[left - 1]!.end }];
  if (rest) content.push(rest);
  return { content, shape: `${quoteCloses ? 'quote' : 'clause'}-${rest ? 'around' : 'before'}`, cueEnd: 0 };
}

const SUBORDINATORS = new Set(['if', 'when', 'while', 'as', 'because', 'since', 'although', 'though', 'after', 'before', 'once', 'unless', 'until', 'whether']);
const LISTENERS = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'ask']);

const BREAKS = new Set(['and', 'but', 'while', 'as', 'although', 'though', 'who', 'which', 'after', 'when', 'because', 'so', 'or', 'in', 'according']);

/** True when a sentence goes on after an insertion: "prices, the bank said, would rise", not "…, the bank said, adding that …". */
function goesOn(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  return token !== undefined && !BREAKS.has(clause.words[at]!) && !(token.tag === 'VERB' && clause.words[at]!.endsWith('ing'));
}

/** True when the words after the pause at a token open a quotation. */
function quotationFrom(clause: Clause, right: number): boolean {
  let at = right;
  while (at < clause.tokens.length && isPause(clause.words[at]!)) at++;
  return at < clause.tokens.length && clause.quotation[at]! >= 0;
}

/** True when the quotation after a pause begins with a finite verb, so that its subject stands outside. */
function isPredicate(clause: Clause, right: number): boolean {
  let at = right;
  while (at < clause.tokens.length && clause.tokens[at]!.tag === 'PUNCT') at++;
  const token = clause.tokens[at];
  return token !== undefined && (token.tag === 'AUX' || token.tag === 'VERB') && token.text !== token.lemma && !token.text.endsWith('ing');
}

const opensWithQuotation = (clause: Clause, left: number): boolean =>
  clause.quotation[left - 1]! >= 0 && (clause.quotation[0] === clause.quotation[left - 1] || clause.quotation[1] === clause.quotation[left - 1]);

function hasQuotation(clause: Clause, to: number): boolean {
  for (let at = 0; at < to; at++) if (clause.quotation[at]! >= 0) return true;
  return false;
}

/** Where a clause that ends in a quotation begins; "Murphy went on: “…,” he said" begins with the quotation. */
function afterColon(reading: Reading, clause: Clause, left: number): number {
  const quotation = clause.quotation[left - 1]!;
  const opening = clause.quotation.indexOf(quotation);
  if (opening > 0 && clause.words[opening - 1] === ':') return clause.tokens[opening]!.start;
  return startOf(reading, clause);
}

/** True when a clause of its own stands between two tokens. */
function hasFiniteVerb(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tag } = clause.tokens[at]!;
    if ((tag === 'VERB' || tag === 'AUX') && !clause.words[at]!.endsWith('ing')) return true;
  }
  return false;
}

/** Where the clause before a cue begins: its sentence, or the sentence in which a quotation that runs into it began. */
function startOf(reading: Reading, clause: Clause): number {
  const running = clause.quotation[0]!;
  const { start } = clause.tokens[0]!;
  if (running < 0 || reading.quotations[running]!.start >= start) return start;
  const opening = reading.quotations[running]!.start;
  for (let at = clause.index - 1; at >= 0; at--) {
    const earlier = reading.clauses[at]!;
    if (earlier.sentence.start > opening) continue;
    // "She said they were “late. They will not come back,” he added": the first part is another's
    // the opening mark stayed at the end of the sentence before, or follows a colon
    const lead = earlier.tokens.findLast((token) => token.end <= opening);
    if (earlier.tokens.at(-1)!.start >= opening || lead?.text === ':') return opening;
    const led = earlier.tokens.some((token) => token.end <= opening && token.tag === 'VERB' && isSpeech(token.lemma));
    return led || earlier.sentence.end <= opening ? opening : earlier.sentence.start;
  }
  return opening;
}

/** The quotation that ends right before this sentence, in the same paragraph: "“Why not?” he asked." */
function quotationBefore(reading: Reading, clause: Clause): Span | null {
  const earlier = reading.clauses[clause.index - 1];
  if (!earlier || earlier.sentence.paragraph !== clause.sentence.paragraph) return null;
  const quotation = earlier.quotation.at(-1) ?? -1;
  if (quotation < 0) return null;
  const span = reading.quotations[quotation]!;
  return span.end <= clause.sentence.start ? span : null;
}

/** What goes on after the cue: ", “and …”", or ", would rise" when the whole cue is an insertion. */
function contentFollowing(reading: Reading, clause: Clause, from: number, insertion = false): Span | null {
  const { tokens, words } = clause;
  let at = from;
  while (at < tokens.length && isPause(words[at]!)) at++;
  if (at >= tokens.length) return null;
  const quotation = clause.quotation[at]!;
  if (quotation >= 0) return { start: tokens[at]!.start, end: Math.max(reading.quotations[quotation]!.end, tokens[at]!.end) };
  // "…,” he said, but “when it comes to …”"
  for (let ahead = at + 1; at > from && ahead < Math.min(tokens.length, at + 4) && tokens[ahead - 1]!.tag !== 'VERB'; ahead++) {
    const later = clause.quotation[ahead]!;
    if (later >= 0) return { start: tokens[at]!.start, end: reading.quotations[later]!.end };
  }
  if (insertion && at > from && !isEnd(clause, at)) return { start: tokens[at]!.start, end: tokens.at(-1)!.end };
  return null;
}

/** What stands below a sentence that ends in a colon: the quotation or, set off as a block, the next paragraph. */
export function textBelow(reading: Reading, clause: Clause): Span | null {
  const next = reading.clauses[clause.index + 1];
  if (!next) return null;
  const quotation = next.quotation[0] ?? -1;
  if (quotation >= 0) return { start: reading.quotations[quotation]!.start, end: reading.quotations[quotation]!.end };
  const { paragraph } = next.sentence;
  if (paragraph === clause.sentence.paragraph) return null;
  let last = next;
  for (let at = next.index + 1; reading.clauses[at]?.sentence.paragraph === paragraph; at++) last = reading.clauses[at]!;
  return { start: next.sentence.start, end: last.sentence.end };
}
