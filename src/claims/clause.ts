import { childBy, childrenBy, type Tree } from '../language/tree.js';
import { governorOf } from './complement.js';
import { verbForm } from '../language/morphology.js';

export interface Subject {
  readonly head: number;
  /** True when it is the object of the verb in spite of its place: "a ship captured by pirates". */
  readonly asObject: boolean;
}

/** How far up a chain of clauses a shared subject is looked for. */
const REACH = 6;

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'whoever']);
const RELATIVE_ADVERBS: ReadonlySet<string> = new Set(['where', 'when', 'why', 'whereby']);

/** "promised him to leave": he who promises leaves; with all other verbs it is the object. */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'threaten', 'vow', 'pledge', 'use']);

/** The subject of a clause, its own or the one it shares: with a conjunct, a controller, the noun that it modifies. */
export function subjectOf(tree: Tree, clause: number, depth = 0): Subject | undefined {
  const own = ownSubject(tree, clause);
  if (own !== undefined) return { head: antecedentOf(tree, own), asObject: false };
  const { head, relation } = tree.tokens[clause]!;
  if (head < 0 || depth > REACH) return undefined;
  const governor = governorOf(tree, clause);
  if (governor !== undefined) {
    // "agreed to resume", "urged them to resume"
    const object = relation === 'acl' ? head : childBy(tree, governor, 'obj', 'iobj');
    return object !== undefined && !SUBJECT_CONTROL.has(tree.tokens[governor]!.lemma) ? { head: antecedentOf(tree, object), asObject: false } : shared(tree, clause, governor, depth);
  }
  switch (relation) {
    case 'advcl':
      // "are affected by checking": the products check nothing
      if (isPassive(tree, head) && isGerundOf(tree, clause) && markerOf(tree, clause) === 'by') return undefined;
      return tree.tokens[head]!.tag === 'NOUN' && childBy(tree, head, 'cop') === undefined ? undefined : shared(tree, clause, head, depth);
    case 'conj':
      return tree.tokens[head]!.tag === 'NOUN' && childBy(tree, head, 'cop') === undefined ? undefined : shared(tree, clause, head, depth);
    case 'acl':
      return ofModifier(tree, clause, head, depth);
    default:
      return undefined;
  }
}

/** The subject of the clause above; it is the object of "captured" in "was seized and sold" no less than there. */
function shared(tree: Tree, clause: number, above: number, depth: number): Subject | undefined {
  const subject = subjectOf(tree, above, depth + 1);
  // "a ship seized and sold": each participle has the ship as its object, an active clause below does not
  return subject?.asObject && (tree.tokens[clause]!.relation !== 'conj' || !isParticiple(tree, clause)) ? { ...subject, asObject: false } : subject;
}

/** "a ship carrying grain", "a ship captured by pirates", "China's plan to resume exports". */
function ofModifier(tree: Tree, clause: number, noun: number, depth: number): Subject | undefined {
  const marker = childBy(tree, clause, 'mark');
  // "the square where he was shot": the square was not
  if (marker === undefined && relativeAdverb(tree, clause) !== undefined) return undefined;
  if (marker === undefined) return { head: noun, asObject: isParticiple(tree, clause) && !isPassive(tree, clause) && childBy(tree, clause, 'obj') === undefined };
  if (tree.tokens[marker]!.lemma !== 'to') return undefined;
  if (singlesOut(tree, noun)) return { head: noun, asObject: false };
  const owner = tree.children[noun]!.find((c) => (tree.tokens[c]!.relation === 'nmod' && isPossessive(tree, c)) || (isGerund(tree, noun) && tree.tokens[c]!.relation === 'compound'));
  if (owner !== undefined) return { head: owner, asObject: false };
  // "announced a plan to resume": who announced it means to do it
  const { head, relation } = tree.tokens[noun]!;
  return relation === 'obj' && head >= 0 ? subjectOf(tree, head, depth + 1) : undefined;
}

/** "the first woman to win", "the last to leave": the infinitive tells what they did. */
export const singlesOut = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.tag === 'ADJ' || tree.children[noun]!.some((c) => SINGLES_OUT.has(tree.tokens[c]!.lemma.toLowerCase()));

const SINGLES_OUT: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'only', 'latest', 'youngest', 'oldest']);

/** "the U.S. offering to ease restrictions": a clause that was taken for a noun phrase. */
export const isGerund = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.tag === 'NOUN' && tree.tokens[noun]!.text.endsWith('ing') && tree.children[noun]!.some((c) => tree.tokens[c]!.relation === 'acl' && tree.children[c]!.some((m) => tree.tokens[m]!.tag === 'PART'));

const isGerundOf = (tree: Tree, clause: number): boolean => tree.tokens[clause]!.text.endsWith('ing');

/** "China’s", "his" */
export function isPossessive(tree: Tree, noun: number): boolean {
  if (tree.tokens[noun]!.tag === 'PRON') return markerOf(tree, noun) === null;
  return tree.children[noun]!.some((c) => tree.tokens[c]!.relation === 'case' && /^['’]s?$/u.test(tree.tokens[c]!.text));
}

/** The last one before the verb: "Trump earlier this week described" may have got a time as a second subject. */
function ownSubject(tree: Tree, clause: number): number | undefined {
  return childBy(tree, clause, 'nsubj') ?? childBy(tree, clause, 'csubj');
}

/** "who" in a relative clause stands for the noun that the clause modifies: "a boy whose death", "the man who they say fled". */
export function antecedentOf(tree: Tree, pronoun: number): number {
  const token = tree.tokens[pronoun]!;
  if (!(token.tag === 'PRON' || token.tag === 'DET' || token.tag === 'SCONJ') || !RELATIVE.has(token.text.toLowerCase())) return pronoun;
  return relativeHolder(tree, token.head) ?? pronoun;
}

/** The noun that a relative clause around `at` modifies; undefined outside of one. */
export function relativeHolder(tree: Tree, at: number): number | undefined {
  for (let i = at, step = 0; i >= 0 && step < REACH; i = tree.tokens[i]!.head, step++) {
    const { relation, head } = tree.tokens[i]!;
    if (relation === 'acl') return head < 0 || tree.tokens[head]!.tag === 'VERB' || (tree.tokens[head]!.tag === 'ADJ' && childBy(tree, head, 'cop') !== undefined) ? undefined : head;
    if (relation === 'root' || relation === 'parataxis' || relation === 'advcl') return undefined;
  }
  return undefined;
}

/** "where", "when" at the front of a relative clause; undefined when it has none. */
export function relativeAdverb(tree: Tree, clause: number): number | undefined {
  const adverb = firstAdverb(tree, clause);
  if (adverb === undefined) return undefined;
  const { relation } = tree.tokens[clause]!;
  // "in Kuala Lumpur, where they met", whatever the clause was hung on
  return relation === 'acl' || relation === 'advcl' || relation === 'conj' || tree.tokens[adverb - 1]?.text === ',' ? adverb : undefined;
}

function firstAdverb(tree: Tree, clause: number): number | undefined {
  for (const c of tree.children[clause]!) {
    if (c >= clause) return undefined;
    if (RELATIVE_ADVERBS.has(tree.tokens[c]!.lemma.toLowerCase())) return c;
  }
  return undefined;
}

/** "captured" in "a ship captured by pirates", "was captured"; not in "pirates captured a ship". */
export const isParticiple = (tree: Tree, verb: number): boolean => verbForm(tree.tokens, verb) === 'participle' && !WITHOUT_PASSIVE.has(tree.tokens[verb]!.lemma);

/** "a climber died" is no climber whom somebody died, whatever the parser hung it on. */
const WITHOUT_PASSIVE: ReadonlySet<string> = new Set(['die', 'perish', 'arrive', 'appear', 'disappear', 'vanish', 'emerge', 'happen', 'occur', 'erupt', 'collapse', 'resign']);

/** "was killed", "being held", "got arrested", "was arrested and charged". */
export function isPassive(tree: Tree, clause: number, depth = 0): boolean {
  const { text, tag, relation, head } = tree.tokens[clause]!;
  if (tag !== 'VERB' || text.endsWith('ing')) return false;
  const arranged = arrangingBe(tree, clause);
  let helped = arranged !== undefined;
  for (const c of tree.children[clause]!) {
    if (tree.tokens[c]!.relation !== 'aux' || c === arranged) continue;
    if (PASSIVE.has(tree.tokens[c]!.lemma)) return true;
    helped = true;
  }
  if (helped) return false;
  if (relation !== 'conj' || depth > REACH || childBy(tree, clause, 'nsubj') !== undefined) return false;
  return isParticiple(tree, clause) && (childBy(tree, clause, 'obj') === undefined || keepsObject(tree.tokens[clause]!.lemma)) && isPassive(tree, head, depth + 1);
}

/** "was given a medal and awarded a prize": with a second object. */
const GIVES: ReadonlySet<string> = new Set(['give', 'award', 'offer', 'hand', 'grant', 'pay', 'send', 'show', 'tell', 'teach', 'deny', 'refuse', 'owe', 'promise', 'ask', 'charge', 'fine', 'name', 'call', 'elect', 'appoint', 'declare', 'allot', 'assign', 'serve', 'sell', 'lend', 'spare', 'cost', 'forgive', 'allow', 'guarantee', 'issue', 'leave', 'make', 'crown', 'dub', 'bring', 'deal']);
/** Whether a verb has an object even in the passive; "was offered and accepted the post" is no passive of "accept". */
export const keepsObject = (lemma: string): boolean => GIVES.has(lemma);

const PASSIVE: ReadonlySet<string> = new Set(['be', 'get']);

/** The preposition or clitic that links a noun phrase, lower case; null when there is none. */
export function markerOf(tree: Tree, head: number): string | null {
  const marker = childBy(tree, head, 'case', 'mark');
  return marker === undefined ? null : tree.tokens[marker]!.text.toLowerCase();
}

/** "is" of "is to quit", "was" of "was to be sentenced": arranged for, not yet done; undefined where nothing is. */
export function arrangingBe(tree: Tree, clause: number): number | undefined {
  if (tree.tokens[clause]!.tag !== 'VERB') return undefined;
  const to = infinitiveMark(tree, clause);
  if (to === undefined) return undefined;
  return childrenBy(tree, clause, 'aux', 'cop').find((c) => c < to && FINITE_BE.has(tree.tokens[c]!.text.toLowerCase()));
}

/** The "to" of an infinitive. */
export function infinitiveMark(tree: Tree, clause: number): number | undefined {
  for (const c of tree.children[clause]!) if (tree.tokens[c]!.relation === 'mark' && tree.tokens[c]!.tag === 'PART') return c;
  return undefined;
}

const FINITE_BE: ReadonlySet<string> = new Set(['is', 'are', 'am', 'was', 'were', "'s", '’s', "'re", '’re', "'m", '’m']);

/** "9 per cent", "9%" */
export const PERCENT: ReadonlySet<string> = new Set(['percent', 'cent', '%', 'percentage', 'pc']);
