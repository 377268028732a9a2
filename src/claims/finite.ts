import { pastOf, verbForm } from '../language/morphology.js';
import { childBy, childrenBy, type Tree } from '../language/tree.js';
import { arrangingBe, infinitiveMark, isParticiple, isPassive, keepsObject, singlesOut } from './clause.js';
import { isNegation, isResult } from './embedding.js';

/** What has to be done to a verb for a clause to stand on its own. */
export interface Finish {
  /** Words to put before the verb group: "is", "was to", "will". */
  readonly before: readonly string[];
  /** Word in place of the verb itself: "had" for "having". */
  readonly instead?: string;
  /** A word to leave out: the "to" of "to retain" once it is "retained". */
  readonly without?: number | undefined;
}

export const AS_IT_IS: Finish = { before: [] };

/** Verbs without a progressive: [present, plural present, past]. */
const STATES: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ['have', ['has', 'have', 'had']], // having his first meeting
  ['include', ['includes', 'include', 'included']], // pressures including trade policy
  ['contain', ['contains', 'contain', 'contained']],
  ['involve', ['involves', 'involve', 'involved']],
  ['mean', ['means', 'mean', 'meant']],
  ['own', ['owns', 'own', 'owned']],
  ['belong', ['belongs', 'belong', 'belonged']],
  ['know', ['knows', 'know', 'knew']],
  ['cost', ['costs', 'cost', 'cost']],
  ['consist', ['consists', 'consist', 'consisted']],
  ['seem', ['seems', 'seem', 'seemed']],
  ['want', ['wants', 'want', 'wanted']],
  ['follow', ['follows', 'follow', 'followed']],
  ['concern', ['concerns', 'concern', 'concerned']],
  ['date', ['dates', 'date', 'dated']],
]);

/** Helpers that go with participles, and not with an infinitive: "has asked them to resign and call elections" is no "has call". */
const PERFECT: ReadonlySet<string> = new Set(['have', 'be', 'get']);

/** How the verb group at `top` becomes finite: "agreeing" → "is agreeing", "killed by police" → "was killed by police". */
export function finish(tree: Tree, top: number, plural: boolean): Finish {
  const { tag, lemma } = tree.tokens[top]!;
  const past = isPast(tree, top);
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  if (arrangingBe(tree, top) !== undefined) return AS_IT_IS;
  const copula = childBy(tree, top, 'cop');
  if (copula !== undefined) return finishCopula(tree, top, copula, be);
  if (tag !== 'VERB' && tag !== 'AUX') return { before: [be] };
  const auxiliary = childrenBy(tree, top, 'aux').filter((c) => c < top);
  if (auxiliary.length > 0) return finishAuxiliary(tree, top, auxiliary[0]!, be, past ? 'had' : plural ? 'have' : 'has');
  const form = verbForm(tree.tokens, top);
  if (hasTo(tree, top)) return purpose(tree, top, past, plural, be);
  const inherited = inheritedAuxiliary(tree, top);
  const isPerfect = inherited.some((i) => PERFECT.has(tree.tokens[i]!.lemma));
  // "was offered and accepted the post"
  if (inherited.length > 0 && inherited.every((i) => tree.tokens[i]!.lemma === 'be') && childBy(tree, top, 'obj') !== undefined && form !== 'gerund' && !keepsObject(lemma)) return AS_IT_IS;
  if (inherited.length > 0 && isPerfect && form === 'base') return { before: [be, 'to'] };
  if (inherited.length > 0 && form !== 'present' && (form !== 'past' || isPerfect)) return { before: inherited.map((i) => tree.tokens[i]!.text) };
  switch (form) {
    case 'gerund': {
      if (isOfWhatWas(tree, top)) return { before: [], instead: pastOf(lemma) };
      const state = STATES.get(lemma);
      if (state) return { before: [], instead: past ? state[2] : plural ? state[1] : state[0] };
      // "Rubio spoke in Malaysia, adding …" tells what he did next, "a ship carrying grain" how it was
      return past && tree.tokens[top]!.relation !== 'acl' && !isDenied(tree, top) ? { before: [], instead: pastOf(lemma) } : { before: [be] };
    }
    case 'participle':
      // "a strike paralysed Greece", wherever it was hung
      if (childBy(tree, top, 'obj') !== undefined || !isParticiple(tree, top)) return AS_IT_IS;
      return { before: [plural ? 'were' : 'was'] };
    case 'base':
      // "made people think" tells that they did, "let it go" leaves it open
      if (tree.tokens[top]!.relation === 'xcomp' && past && WITH_PLAIN_FORM.has(tree.tokens[tree.tokens[top]!.head]?.lemma ?? '')) return { before: [], instead: pastOf(lemma) };
      return tree.tokens[top]!.relation === 'xcomp' ? { before: [be, 'to'] } : AS_IT_IS;
    default:
      return AS_IT_IS;
  }
}

/** "made them leave", "saw it fall" */
const WITH_PLAIN_FORM: ReadonlySet<string> = new Set(['make', 'see', 'watch', 'hear', 'feel']);
/** "is accused of posing as a buyer", "admits taking bribes": what lies before it. */
const OF_WHAT_WAS: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'acquit', 'admit', 'deny', 'guilty', 'blame', 'apologise', 'apologize', 'regret', 'remember', 'recall', 'condemn', 'criticise', 'criticize', 'thank', 'credit']);

/** Whether the gerund is what somebody is accused of, or the next in a row of such. */
function isOfWhatWas(tree: Tree, top: number): boolean {
  let at = top;
  for (let step = 0; step < CHAIN && tree.tokens[at]!.relation === 'conj' && tree.tokens[at]!.head >= 0; step++) at = tree.tokens[at]!.head;
  const { relation, head } = tree.tokens[at]!;
  return head >= 0 && (relation === 'advcl' || relation === 'xcomp' || relation === 'acl') && OF_WHAT_WAS.has(tree.tokens[head]!.lemma);
}

const isDenied = (tree: Tree, top: number): boolean => tree.children[top]!.some((c) => tree.tokens[c]!.relation === 'advmod' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));

/** "to disperse a mob": what was meant; "to retain the title", "the first to retain it": what came of it; otherwise what lies ahead. */
function purpose(tree: Tree, top: number, past: boolean, plural: boolean, be: string): Finish {
  const { relation, lemma, head } = tree.tokens[top]!;
  const isTold = relation === 'advcl' ? isResult(lemma) : relation === 'acl' && singlesOut(tree, head);
  if (isTold && past) return { before: [], instead: pastOf(lemma), without: infinitiveMark(tree, top) };
  if (relation !== 'advcl') return { before: [be] };
  return { before: isPassive(tree, head) ? [be, 'meant'] : [past ? 'meant' : plural ? 'mean' : 'means'] };
}

function finishCopula(tree: Tree, top: number, copula: number, be: string): Finish {
  const text = tree.tokens[copula]!.text.toLowerCase();
  if (hasTo(tree, top)) return { before: [be] };
  return text === 'being' ? { before: [be], without: copula } : AS_IT_IS;
}

function finishAuxiliary(tree: Tree, top: number, first: number, be: string, have: string): Finish {
  const text = tree.tokens[first]!.text.toLowerCase();
  // "to have agreed", "being held"; "having been held" is "had been held"
  if (hasTo(tree, top)) return { before: [be] };
  if (text === 'having') return { before: [have], without: first };
  return text === 'being' || text === 'getting' ? { before: [be] } : AS_IT_IS;
}

const hasTo = (tree: Tree, top: number): boolean => infinitiveMark(tree, top) !== undefined;

/** "will work with China and make announcements": the second verb shares "will". */
function inheritedAuxiliary(tree: Tree, top: number, depth = 0): readonly number[] {
  const { relation, head } = tree.tokens[top]!;
  if (relation !== 'conj' || head < 0 || depth > CHAIN || childBy(tree, top, 'nsubj') !== undefined) return [];
  const own = childrenBy(tree, head, 'aux').filter((c) => c < head);
  return own.length > 0 ? own : inheritedAuxiliary(tree, head, depth + 1);
}

/** How many verbs in a row may share one auxiliary. */
const CHAIN = 5;

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have']);

/** Whether the clause stands in a story told in the past: by the nearest finite verb at it or above it. */
function isPast(tree: Tree, top: number): boolean {
  for (let at = top, step = 0; at >= 0 && step < 8; at = tree.tokens[at]!.head, step++) {
    const { tag } = tree.tokens[at]!;
    let carried = false;
    for (const c of tree.children[at]!) {
      if (tree.tokens[c]!.relation !== 'aux' && tree.tokens[c]!.relation !== 'cop') continue;
      carried = true;
      const text = tree.tokens[c]!.text.toLowerCase();
      if (PAST_AUXILIARIES.has(text)) return true;
      if (text !== 'being' && text !== 'having' && text !== 'been' && text !== 'be') return false;
    }
    if (tag !== 'VERB' || carried) continue;
    const form = verbForm(tree.tokens, at);
    if (form === 'past') return true;
    if (form === 'present') return false;
  }
  return false;
}

const PLURAL: ReadonlySet<string> = new Set(['we', 'they', 'them', 'us', 'these', 'those', 'people', 'police', 'many', 'some', 'both', 'you']);

/** "the envoys", "Rubio and Wang" */
export function isPlural(tree: Tree, noun: number, alone = false): boolean {
  const { text, lemma, tag } = tree.tokens[noun]!;
  const lower = text.toLowerCase();
  if (PLURAL.has(lower) || (!alone && childBy(tree, noun, 'conj') !== undefined)) return true;
  if (tag === 'NUM') return lower !== 'one' && lower !== '1';
  // "women" as well as "envoys"
  return tag === 'NOUN' && lower !== lemma.toLowerCase();
}
