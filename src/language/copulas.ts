import type { Loose } from './reattach.js';

/** Words that can be what somebody or something is said to be of. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Relations of a clause to what is above it: a noun in one of these may be the subject of a clause of its own. */
const OF_CLAUSE: ReadonlySet<string> = new Set(['root', 'ccomp', 'conj', 'parataxis', 'advcl', 'acl', 'xcomp']);
const STATES: ReadonlySet<string> = new Set(['dead', 'missing', 'injured', 'wounded', 'hurt', 'safe', 'guilty', 'alive', 'ill', 'unhurt', 'homeless', 'stranded', 'adrift']);
/** What may follow a state that is told of the words before it: "dead in blast", "dead at 95". */
const BEHIND_STATE: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'PUNCT', 'CCONJ']);

/**
 * "The verdict was by ten to two", "Shares were down": where the words behind the copula look like no predicate, its subject is easily
 * taken for one. A clause cannot be headed by what stands before its copula: the head is made the subject. Changes the tokens in place.
 */
export function attachPredicates(tokens: Loose[]): void {
  for (let be = 1; be < tokens.length; be++) {
    const { relation, head } = tokens[be]!;
    if (relation !== 'cop' || head < 0 || head >= be) continue;
    const subject = clauseNoun(head, tokens);
    const above = tokens[subject]!;
    if (!NOMINAL.has(above.tag) || !OF_CLAUSE.has(above.relation) || tokens.some(({ head, relation: r }) => head === subject && r === 'nsubj')) continue;
    const predicate = predicateBehind(be, tokens);
    if (predicate === undefined) continue;
    tokens[be]!.head = subject;
    become(predicate, subject, tokens, be);
    for (let i = be + 1; i < tokens.length; i++) if (tokens[i]!.head === be && i !== predicate) tokens[i]!.head = predicate;
    if (tokens[predicate]!.tag !== 'VERB') continue;
    // "He was last seen"
    tokens[be]!.relation = 'aux';
    for (let i = be + 1; i < predicate; i++) if (tokens[i]!.head === predicate) tokens[i]!.relation = 'advmod';
  }
}

/** "verdict" for "trial" in "the verdict at trial" */
function clauseNoun(from: number, tokens: readonly Loose[]): number {
  let at = from;
  for (let step = 0; step < CLIMB && IN_PHRASE.has(tokens[at]!.relation) && tokens[at]!.head < at; step++) at = tokens[at]!.head;
  return at;
}

const CLIMB = 6;
const IN_PHRASE: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod', 'amod', 'nummod', 'appos', 'aux', 'cop']);

/** The top of the words behind a copula, up to the next mark: "seen" of "was last seen", "large" of "is still at large", "out" of "is out as coach". */
function predicateBehind(be: number, tokens: readonly Loose[]): number | undefined {
  for (let at = be + 1; at < tokens.length; at++) {
    const { head, tag, relation, text } = tokens[at]!;
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'AUX' || relation === 'mark') return undefined;
    if (tag === 'VERB') return at - be <= SOON && head < at && !text.endsWith('ing') ? at : undefined;
    if (tag === 'ADP' || tag === 'PART' || tag === 'DET' || (tag === 'ADV' && !WHERE.has(text.toLowerCase()))) continue;
    if (tag === 'ADJ' && tokens[at + 1]?.tag === 'VERB') continue;
    // what hangs on a word that comes later is only the beginning of a phrase
    if (head > at) continue;
    return at;
  }
  return undefined;
}

/** "is out", "were down": adverbs that tell by themselves where somebody or something is. */
const WHERE: ReadonlySet<string> = new Set(['out', 'down', 'up', 'off', 'over', 'away', 'back', 'aboard', 'ahead', 'behind', 'ashore', 'abroad', 'home', 'here', 'there', 'nearby', 'inside', 'outside', 'upstairs', 'downstairs', 'alone', 'together']);

/** "was last seen": how far behind the copula its participle may stand. */
const SOON = 2;

/** Makes a word the head of the clause that another headed, and the other its subject; what hung on that one from `from` on goes along. */
function become(predicate: number, subject: number, tokens: Loose[], from: number): void {
  const { head, relation } = tokens[subject]!;
  tokens[predicate]!.head = head;
  tokens[predicate]!.relation = relation;
  tokens[subject]!.head = predicate;
  tokens[subject]!.relation = 'nsubj';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i === predicate || token.head !== subject) continue;
    const ofClause = token.relation === 'aux' || token.relation === 'mark' || token.relation === 'punct' || token.relation === 'cc';
    if (i < from && !(ofClause && i > subject) && !(i < subject && (token.relation === 'mark' || token.relation === 'cc' || token.relation === 'advmod'))) continue;
    token.head = predicate;
    if (token.relation === 'nmod') token.relation = 'obl';
    else if (token.relation === 'acl') token.relation = 'advcl';
  }
}

/** "Climber dead after fall": a headline without a verb, told by its state. Changes the tokens in place. */
export function attachStates(tokens: Loose[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const { tag, text } = tokens[i]!;
    if (tag !== 'ADJ' || !STATES.has(text.toLowerCase()) || !BEHIND_STATE.has(tokens[i + 1]?.tag ?? 'PUNCT')) continue;
    if (tokens[i]!.relation === 'root') ownSubject(i, tokens);
    const noun = clauseNoun(i - 1, tokens);
    if (noun === i || !VERBLESS.has(tokens[noun]!.relation) || !NOMINAL.has(tokens[noun]!.tag) || !isInPhrase(i, noun, tokens)) continue;
    if (tokens.some(({ head, relation }) => head === noun && (relation === 'nsubj' || relation === 'cop'))) continue;
    become(i, noun, tokens, i);
  }
}

/** "Gang member guilty in shooting": the noun before is no part of an adjective. */
function ownSubject(state: number, tokens: Loose[]): void {
  const noun = state - 1;
  if (tokens[noun]!.head !== state || tokens[noun]!.relation !== 'compound' || tokens[noun]!.tag === 'ADV') return;
  tokens[noun]!.relation = 'nsubj';
  for (let i = 0; i < noun; i++) if (tokens[i]!.head === state && IN_PHRASE.has(tokens[i]!.relation)) tokens[i]!.head = noun;
}

/** What has no verb above it: the top of a headline, or of a part of it. */
const VERBLESS: ReadonlySet<string> = new Set(['root', 'parataxis', 'list']);

/** Whether a state is hung on the noun or on what follows; "1 dead, 2 hurt" has a place of its own. */
function isInPhrase(state: number, noun: number, tokens: readonly Loose[]): boolean {
  const { relation, head } = tokens[state]!;
  return (relation === 'amod' || relation === 'nmod' || relation === 'acl') && (head === noun || head === state - 1 || (head > state && !isAbove(state, noun, tokens)));
}

function isAbove(high: number, low: number, tokens: readonly Loose[]): boolean {
  for (let at = low; at >= 0; at = tokens[at]!.head) if (at === high) return true;
  return false;
}
