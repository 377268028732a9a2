import type { Sentence, Token } from '../../model.js';
import type { State } from '../courses.js';
import { verbForm } from '../morphology.js';
import { realisationAt } from '../realised.js';
import { childBy, childrenBy, type Tree } from '../tree.js';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'till', 'before', 'lest', 'when', 'once']);
const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'will', 'shall', 'can', 'must', "'ll", "'d", 'ought']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'nearly', 'almost']);
/** How many heads to climb to what a clause hangs on. */
const CLIMB = 4;

/** Whether it is told as having come about, or as how things are now; undefined when it is only ahead, denied or supposed. */
export function tellingOf(at: number, { way, stage, from, to }: State, tree: Tree, { kind }: Sentence): 'now' | 'past' | undefined {
  const { tokens, children } = tree;
  const token = tokens[at]!;
  if (isOpen(at, from, to, tree) || isOfOtherCounts(tokens, at)) return undefined;
  if (way === 'is') {
    const cop = childBy(tree, at, 'cop') ?? childrenBy(tree, at, 'aux').find((c) => tokens[c]!.lemma === 'be') ?? (tokens[token.head]?.tag === 'VERB' && (token.relation === 'xcomp' || token.relation === 'obl') ? token.head : undefined);
    if (cop === undefined) return token.relation === 'amod' || token.relation === 'acl' || token.relation === 'nmod' || kind === 'headline' ? 'now' : undefined;
    const form = verbForm(tokens, cop);
    return form === 'present' || children[at]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'still') ? 'now' : 'past';
  }
  if (token.tag !== 'VERB' && token.tag !== 'ADJ') return undefined;
  // "the hijacked ship": what it is called by, not what is told of it
  if (token.relation === 'amod' || token.relation === 'compound') return undefined;
  const realisation = realisationAt(tokens, at);
  if (realisation === 'past') return 'past';
  const form = verbForm(tokens, at);
  // "the suspect being sought", "a man arrested in Kent"
  if (token.relation === 'acl' && (form === 'participle' || childBy(tree, at, 'aux') !== undefined) && way === 'befalls') return form === 'participle' ? 'past' : 'now';
  if (kind === 'headline' && (form === 'present' || form === 'past' || form === 'participle')) return 'past';
  // what has only begun to be is told as going on: "is spreading", "police are seeking"
  if (stage.at === 1 && (realisation === 'progressive' || (form === 'present' && way === 'does'))) return 'now';
  return undefined;
}

/** Whether a clause says no more than who or when it is: "the girl who vanished", "after he was arrested". */
export function isBackground(at: number, { tokens }: Tree): boolean {
  for (let up = at, step = 0; step < CLIMB && up >= 0; up = tokens[up]!.head, step++) {
    const { relation } = tokens[up]!;
    if (relation === 'acl' || relation === 'advcl' || relation === 'amod' || relation === 'appos') return true;
  }
  return false;
}

/** "may be charged", "was not charged", "if he is charged", "is expected to be charged" */
function isOpen(at: number, from: number, to: number, tree: Tree): boolean {
  const { tokens, children } = tree;
  let up = at;
  for (let step = 0; step < CLIMB && up >= 0; step++) {
    for (const c of children[up]!) {
      if (c >= from && c <= to) continue;
      const { lemma, relation, text } = tokens[c]!;
      const word = lemma.toLowerCase();
      if (step === 0 && NEGATIONS.has(word)) return true;
      if (step === 0 && relation === 'aux' && (MODALS.has(word) || MODALS.has(text.toLowerCase()))) return true;
      if (relation === 'mark' && CONDITIONS.has(word)) return true;
      if (relation === 'mark' && word === 'to' && step === 0) return true;
    }
    const { relation, head } = tokens[up]!;
    if (step > 0 && DOUBTING.has(tokens[up]!.lemma)) return true;
    if (relation === 'xcomp' && tokens[head]?.tag === 'VERB' && !COPULAS.has(tokens[head]!.lemma)) return true;
    if (relation !== 'xcomp' && relation !== 'advcl' && relation !== 'acl' && relation !== 'ccomp' && relation !== 'conj') break;
    up = head;
  }
  return false;
}

/** "denied that he was arrested" */
const DOUBTING = new Set(['deny', 'fear', 'expect', 'allege', 'suspect', 'doubt', 'reject', 'dismiss', 'demand', 'want', 'urge', 'call', 'hope']);

/** "remains shut", "is believed dead" is none of them */
const COPULAS = new Set(['be', 'remain', 'stay', 'keep', 'become', 'go', 'lie', 'stand', 'leave', 'hold']);

const COUNTS: ReadonlySet<string> = new Set(['count', 'charge', 'allegation', 'offence', 'offense']);
/** Words between a verb and the counts that it speaks of. */
const NEAR = 9;

/** "cleared Lind, 49, of two other counts": of these alone, whatever became of the rest. */
function isOfOtherCounts(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + NEAR; i++) {
    const { lemma } = tokens[i]!;
    if ((lemma === 'other' || lemma === 'remaining' || lemma === 'further') && (COUNTS.has(tokens[i + 1]?.lemma ?? '') || COUNTS.has(tokens[i + 2]?.lemma ?? ''))) return true;
  }
  return false;
}
