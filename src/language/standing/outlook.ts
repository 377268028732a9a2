import { stageOfWord, type Stage } from '../event-stage.js';
import { lowerCaseOf } from '../lower-case.js';
import { realisationAt } from '../realised.js';
import { isPlainSaying } from '../saying.js';
import type { Sentence } from '../../model.js';
import { childrenBy, type Tree } from '../tree.js';

/**
 * How a clause holds what it tells: as told, as ahead ("will appeal"), as only weighed ("may appeal", "is considering an appeal"), as
 * not so ("has not appealed"), as refused ("will not appeal"); `void` where it says nothing of the kind ("if he appeals").
 */
export type Outlook = 'told' | 'ahead' | 'weighed' | 'denied' | 'refused' | 'void';

const WILL = new Set(['will', "'ll", '’ll', 'shall', 'to']);
const MIGHT = new Set(['may', 'might', 'could']);
/** In reported speech a "will" of the past. */
const WOULD = new Set(['would', "'d", '’d']);
const OTHER_MODALS = new Set(['should', 'can', 'must', 'ought']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);
const NEARLY = new Set(['no', 'neither', 'nor', 'hardly', 'nearly', 'almost']);
const ONLY = new Set(['only', 'just', 'merely', 'even', 'simply', 'always']);
const CONDITIONS = new Set(['if', 'unless', 'until', 'till', 'before', 'lest', 'when', 'once']);
const DOUBTING = new Set(['deny', 'fear', 'allege', 'suspect', 'doubt', 'reject', 'dismiss', 'demand', 'urge', 'call', 'prevent', 'avoid', 'stop']);
/** "remains shut", "is believed dead" leave nothing open. */
const COPULAS = new Set(['be', 'remain', 'stay', 'keep', 'become', 'go', 'lie', 'stand', 'leave', 'hold']);

/** What embedding words make of what they embed, by what is known of them as stages of an event. */
const BY_STAGE: Readonly<Record<Stage, Outlook>> = { promised: 'ahead', planned: 'ahead', expected: 'ahead', considered: 'weighed', wished: 'weighed', 'asked for': 'void', attempted: 'void', 'under way': 'void', done: 'void' };
/** … and by themselves. */
const BY_WORD: ReadonlyMap<string, Outlook> = new Map([
  ...['decide', 'choose', 'opt', 'say', 'tell', 'announce', 'about'].map((w) => [w, 'ahead'] as const), // decided to appeal
  ...['threaten', 'refer', 'study', 'review', 'rule', 'examine', 'ask', 'determine'].map((w) => [w, 'weighed'] as const), // threatened to strike, will rule whether
  ...['refuse', 'decline'].map((w) => [w, 'refused'] as const), // refused to resign
  ...['fail', 'yet', 'have'].map((w) => [w, 'denied'] as const), // failed to appear, has yet to resign
]);

/** Nouns that embed what they are of: "in talks to buy", "a plan to close it", "agreed a deal to sign him". */
const NOUNS: ReadonlyMap<string, Outlook> = new Map([
  ...['plan', 'deal', 'agreement', 'decision', 'promise', 'pledge', 'vow', 'intention', 'commitment'].map((w) => [w, 'ahead'] as const),
  ...['talk', 'negotiation', 'proposal', 'threat', 'option', 'possibility'].map((w) => [w, 'weighed'] as const),
]);

/** What leaves a plan standing. */
const SETTLING = new Set(['have', 'agree', 'announce', 'unveil', 'reach', 'hold', 'enter', 'strike', 'make', 'sign', 'confirm', 'reveal', 'be', 'set', 'outline', 'publish', 'seal', 'clinch']);

/** What a noun makes of the infinitive behind it. */
export const embeddedByNoun = (lemma: string): Outlook | undefined => NOUNS.get(lemma);

/** What a word makes of what it embeds: "considering" leaves it weighed. */
export const embeddedBy = (lemma: string): Outlook | undefined => BY_WORD.get(lemma) ?? BY_STAGE[stageOfWord(lemma) ?? 'done'];

/** How many heads to climb to what a clause hangs on. */
const CLIMB = 4;

/** How the clause of the word at `at` holds what it tells; the words from `from` to `to` are the telling itself. */
export function outlookAt(at: number, from: number, to: number, tree: Tree, kind: Sentence['kind']): Outlook {
  const { tokens, children } = tree;
  const words = lowerCaseOf(tokens);
  let outlook: Outlook = 'told';
  let negated = false;
  let up = at;
  for (let step = 0; step < CLIMB && up >= 0; step++) {
    let infinitive = false;
    let question = false;
    for (const c of children[up]!) {
      if (c >= from && c <= to) continue;
      const { relation } = tokens[c]!;
      const word = words.lemmas[c]!;
      const text = words.texts[c]!;
      if (relation === 'mark' && CONDITIONS.has(word) && !isJustBefore(word, up, tree)) return 'void';
      if (relation === 'mark' && word === 'whether') question = true;
      if (step > 0) continue;
      if (NEARLY.has(word)) return 'void';
      // "has not sent only three observers"
      if (NEGATIONS.has(word)) negated = true;
      if (ONLY.has(word) && negated) return 'void';
      if (relation === 'mark' && word === 'to') infinitive = true;
      if (relation !== 'aux') continue;
      if (OTHER_MODALS.has(word)) return 'void';
      if (WILL.has(word) || WILL.has(text)) outlook = 'ahead';
      else if (MIGHT.has(word)) outlook = 'weighed';
      else if (WOULD.has(word) || WOULD.has(text)) outlook = isReported(up, tree) ? 'ahead' : 'void';
    }
    const { relation, head } = tokens[up]!;
    const above = words.lemmas[head] ?? '';
    if (step > 0 && DOUBTING.has(tokens[up]!.lemma)) return 'void';
    if (outlook === 'void') return 'void';
    if (question) return embeddedBy(above) === 'weighed' || above === 'decide' ? 'weighed' : 'void';
    const embedded = relation === 'xcomp' && !COPULAS.has(above) && (infinitive || step === 0 ? tokens[head]?.tag !== undefined : false);
    if (embedded) {
      const by = embeddedBy(above);
      if (by === undefined || by === 'void' || (negated && step === 0)) return 'void';
      outlook = weaker(outlook, by);
    } else if (infinitive && relation === 'acl' && embeddedByNoun(above) !== undefined) {
      outlook = weaker(outlook, embeddedByNoun(above)!);
      // "rejected a plan to close it"
      const verb = tokens[tokens[head]!.head];
      return verb?.tag === 'VERB' && !SETTLING.has(verb.lemma) ? 'void' : outlook;
    } else if (infinitive) {
      // "the plant is to close", "240 jobs to go" as a headline has it; "a plan to close it" is none
      if (relation !== 'root' && relation !== 'conj' && relation !== 'ccomp' && relation !== 'parataxis' && !(relation === 'acl' && kind === 'headline' && !isOneOfMany(head, tree))) return 'void';
      outlook = weaker(outlook, 'ahead');
    }
    if (relation !== 'xcomp' && relation !== 'advcl' && relation !== 'acl' && relation !== 'ccomp' && relation !== 'conj') break;
    up = head;
  }
  if (outlook === 'ahead' && lasts(at, tree)) return 'void';
  if (!negated) return outlook;
  return outlook === 'told' ? 'denied' : outlook === 'ahead' ? 'refused' : 'void';
}

/** "fought back before being overpowered": he was overpowered. */
const isJustBefore = (mark: string, at: number, { tokens, children }: Tree): boolean => mark === 'before' && children[at]!.some((c) => tokens[c]!.text.toLowerCase() === 'being') && tokens[at]!.head >= 0 && realisationAt(tokens, tokens[at]!.head) === 'past';

/** "the third climber to die" tells of no death to come. */
const isOneOfMany = (noun: number, { tokens, children }: Tree): boolean => children[noun]!.some((c) => ORDINALS.has(tokens[c]!.lemma.toLowerCase()) || /^\d+(st|nd|rd|th)$/.test(tokens[c]!.text));

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'last', 'latest', 'next', 'only', 'another', 'youngest', 'oldest']);

/** "will be closed until Monday": it may well be closed already. */
const lasts = (at: number, tree: Tree): boolean => childrenBy(tree, at, 'obl', 'advcl').some((c) => tree.children[c]!.some((p) => UNTIL.has(tree.tokens[p]!.lemma.toLowerCase())));

const UNTIL = new Set(['until', 'till', 'throughout']);

/** "may refuse to" is no more than weighed. */
const weaker = (one: Outlook, other: Outlook): Outlook => (one === 'told' || one === other ? other : one === 'ahead' && other === 'weighed' ? 'weighed' : one === 'weighed' && other === 'ahead' ? 'weighed' : 'void');

/** "said it would appeal", "would appeal, she said" */
function isReported(at: number, { tokens }: Tree): boolean {
  for (let up = tokens[at]!.head, step = 0; step < CLIMB && up >= 0; up = tokens[up]!.head, step++) if (isPlainSaying(tokens[up]!.lemma) || embeddedBy(tokens[up]!.lemma) === 'ahead') return true;
  return false;
}
