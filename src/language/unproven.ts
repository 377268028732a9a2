import type { Document, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { childBy, treeOf, type Tree } from './tree.js';

/** That nothing shows it ("no evidence that data has been misused"), or that it is not so ("no data has been misused"). */
export interface Unproven {
  /** Lemma of what is not shown or denied: "misuse", "foul play". */
  readonly what: string;
  readonly stance: 'unproven' | 'denied';
  /** Nouns that take part: "data". */
  readonly things: readonly string[];
  readonly words: Span;
}

const EVIDENCE = new Set(['evidence', 'proof', 'sign', 'indication', 'suggestion', 'trace']);
const NO = new Set(['no', 'any', 'little', 'insufficient', 'zero']);
const NOT = new Set(['not', "n't", 'n’t', 'never', 'neither', 'without']);
const NOBODY = new Set(['none', 'nobody', 'nothing', 'neither']);
const CUES = cueWords([...NO, ...NOT, ...NOBODY]);
/** Verbs that say too little by themselves to tell what is denied. */
const EMPTY = new Set(['be', 'have', 'do', 'make', 'take', 'get', 'go', 'say', 'know', 'find', 'see', 'give', 'come', 'want', 'think', 'believe', 'tell', 'show', 'become', 'need', 'use', 'keep', 'put', 'let', 'seem', 'lead', 'happen', 'exist', 'play', 'mean', 'leave', 'work']);

/** Every such telling of an article. */
export const unprovenIn = oncePer((document: Document): readonly Unproven[] => CUES.sentencesOf(document).flatMap(inSentence));

function inSentence(sentence: Sentence): readonly Unproven[] {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const found: Unproven[] = [];
  let shown: Unproven | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { tag, lemma } = tokens[at]!;
    if (tag === 'NOUN' && EVIDENCE.has(lemma.toLowerCase()) && isNone(at, tree)) {
      shown = notShown(at, tree);
      if (shown) found.push(shown);
    } else if (tag === 'VERB' && !(shown && tokens[at]!.start >= shown.words.start && tokens[at]!.end <= shown.words.end) && !EMPTY.has(lemma.toLowerCase())) {
      const denied = deniedAt(at, tree);
      if (denied) found.push(denied);
    }
  }
  return found;
}

/** "no evidence", "have not found any evidence" */
function isNone(at: number, { tokens, children }: Tree): boolean {
  const quantifier = children[at]!.find((c) => NO.has(tokens[c]!.lemma.toLowerCase()));
  const word = quantifier === undefined ? '' : tokens[quantifier]!.lemma.toLowerCase();
  if (word === 'no' || word === 'zero') return true;
  const verb = tokens[at]!.head;
  return verb >= 0 && word === 'any' && children[verb]!.some((c) => NOT.has(tokens[c]!.lemma.toLowerCase()));
}

/** What "that" or "of" behind the evidence leads to. */
function notShown(at: number, tree: Tree): Unproven | undefined {
  const { tokens, children } = tree;
  const from = firstOf(at, tree);
  const clause = children[at]!.find((c) => c > at && (tokens[c]!.relation === 'acl' || tokens[c]!.relation === 'ccomp') && tokens[c]!.tag === 'VERB') ?? thatClause(at, tree);
  if (clause !== undefined && !EMPTY.has(tokens[clause]!.lemma.toLowerCase())) return { what: tokens[clause]!.lemma.toLowerCase(), stance: 'unproven', things: thingsOf(clause, tree), words: { start: from, end: tokens[clause]!.end } };
  const of = children[at]!.find((c) => c > at && tokens[c]!.relation === 'nmod' && tokens[c]!.tag === 'NOUN');
  return of === undefined ? undefined : { what: tokens[of]!.lemma.toLowerCase(), stance: 'unproven', things: [], words: { start: from, end: tokens[of]!.end } };
}

/** Where the words begin that say that there is none: "no" of "no evidence", "not found any" of "have not found any evidence". */
function firstOf(at: number, { tokens, children }: Tree): number {
  const own = children[at]!.find((c) => NO.has(tokens[c]!.lemma.toLowerCase())) ?? at;
  if (tokens[own]!.lemma.toLowerCase() !== 'any') return tokens[Math.min(own, at)]!.start;
  const not = children[tokens[at]!.head]?.find((c) => NOT.has(tokens[c]!.lemma.toLowerCase()));
  return tokens[Math.min(not ?? own, own)]!.start;
}

/** "found no evidence that the data has been misused", where the clause hangs on the verb. */
function thatClause(at: number, { tokens }: Tree): number | undefined {
  if (tokens[at + 1]?.text.toLowerCase() !== 'that') return undefined;
  const verb = tokens.findIndex(({ tag }, i) => i > at + 1 && tag === 'VERB');
  return verb < 0 || verb > at + REACH ? undefined : verb;
}

const REACH = 10;

/** "was not misused", "none of the data had been misused" */
function deniedAt(at: number, tree: Tree): Unproven | undefined {
  const { tokens, children } = tree;
  const subject = childBy(tree, at, 'nsubj');
  const isNone = subject !== undefined && (NOBODY.has(tokens[subject]!.lemma.toLowerCase()) || children[subject]!.some((c) => tokens[c]!.lemma === 'no'));
  if (!isNone && !children[at]!.some((c) => NOT.has(tokens[c]!.lemma.toLowerCase()))) return undefined;
  // "may not have been misused" denies nothing
  if (children[at]!.some((c) => tokens[c]!.relation === 'aux' && OPEN.has(tokens[c]!.lemma.toLowerCase()))) return undefined;
  if (children[at]!.some((c) => tokens[c]!.relation === 'mark' && (tokens[c]!.lemma === 'if' || tokens[c]!.lemma === 'whether'))) return undefined;
  return { what: tokens[at]!.lemma.toLowerCase(), stance: 'denied', things: thingsOf(at, tree), words: { start: tokens[Math.min(at, subject ?? at)]!.start, end: tokens[at]!.end } };
}

const OPEN = new Set(['may', 'might', 'could', 'should', 'would', 'must', 'will', 'can']);

/** Nouns of subject and object, and what "none of" leads to. */
function thingsOf(verb: number, { tokens, children }: Tree): readonly string[] {
  return children[verb]!.flatMap((c) => {
    if (tokens[c]!.relation !== 'nsubj' && tokens[c]!.relation !== 'obj') return [];
    const of = NOBODY.has(tokens[c]!.lemma.toLowerCase()) ? children[c]!.find((m) => tokens[m]!.relation === 'nmod') : undefined;
    const noun = of ?? c;
    return tokens[noun]!.tag === 'NOUN' || tokens[noun]!.tag === 'PROPN' ? [tokens[noun]!.lemma.toLowerCase()] : [];
  });
}
