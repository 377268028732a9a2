import { verbsOf } from '../language/lexicon/wordnet.js';
import { childBy, type Tree } from '../language/tree.js';
import { isPassive, markerOf, singlesOut } from './clause.js';
import { clauseCues, modalCues, nounCues } from './clause-cues.js';
import { asksFor, believes, bringsAbout, cueForComplement, cueForObject, embeddingOf, isNegation } from './embedding.js';
import type { Apply } from './factuality.js';

/** "agreed to resume", "is unlikely to resume", "has yet to resume"; gives the word from which to climb on. */
export function complementCue(tree: Tree, below: number, governor: number, apply: Apply): number | undefined {
  const { lemma } = tree.tokens[governor]!;
  const yet = tree.children[governor]!.find((c) => tree.tokens[c]!.lemma === 'yet') ?? tree.children[below]!.find((c) => tree.tokens[c]!.lemma === 'yet');
  const marker = childBy(tree, below, 'mark');
  if (lemma === 'have' || lemma === 'be') {
    // "have yet to sign", "have to sign", "are to sign"
    if (yet !== undefined) apply(yet, 'negation', 'CT-');
    else if (marker !== undefined && lemma === 'have') apply(governor, 'modal', 'U');
    else if (marker !== undefined) apply(governor, 'future', 'CT+');
  } else embed(tree, governor, apply);
  modalCues(tree, governor, apply);
  return governor;
}

/** What an embedding word does to the event below it, negated or not; false when it does nothing. */
function embed(tree: Tree, at: number, apply: Apply): boolean {
  const embedding = embeddingOf(tree.tokens[at]!.lemma);
  if (!embedding) return false;
  const denied = tree.children[at]!.find((c) => tree.tokens[c]!.relation === 'advmod' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));
  apply(at, embedding.kind, denied === undefined ? embedding.affirmed : embedding.denied);
  if (denied !== undefined) apply(denied, 'negation', 'CT+');
  return true;
}

/** Words that ask for something with an infinitive and report it with a clause: "told them to search", "told them that it had sunk". */
const SAYS_WITH_A_CLAUSE: ReadonlySet<string> = new Set(['tell', 'mean']);
/** "It is clear that": only their negation opens the question. */
const KNOWS: ReadonlySet<string> = new Set(['clear', 'sure', 'know']);

/** "denied that", "it is unlikely that", "believe that", "hopes that" */
export function contentCue(tree: Tree, head: number, mark: string, apply: Apply): boolean {
  const { lemma } = tree.tokens[head]!;
  const embedding = embeddingOf(lemma);
  if (!embedding) return false;
  if (SAYS_WITH_A_CLAUSE.has(lemma) && mark !== 'to') return false;
  if (embedding.kind === 'hedge' && embedding.affirmed === 'PR+' && !believes(lemma)) return false;
  if (KNOWS.has(lemma) && !tree.children[head]!.some((c) => isNegation(tree.tokens[c]!.lemma.toLowerCase()))) return false;
  // "agreed that the talks were useful"
  if (embedding.kind === 'aspect' || lemma === 'agree' || lemma === 'understand') return false;
  embed(tree, head, apply);
  modalCues(tree, head, apply);
  return true;
}

/** "denied a report that it was in talks", "rejected claims that", "the allegation that": what is said is denied, or left to who says it. */
export function hearsayNoun(tree: Tree, at: number, apply: Apply): void {
  // "denied reports in the press that": the clause hangs on the nearest noun
  const above = tree.tokens[at]!.relation === 'nmod' ? tree.tokens[at]!.head : -1;
  const noun = !HEARSAY_NOUNS.has(tree.tokens[at]!.lemma.toLowerCase()) && above >= 0 ? above : at;
  const { lemma, relation, head } = tree.tokens[noun]!;
  if (!HEARSAY_NOUNS.has(lemma.toLowerCase())) return;
  const verb = relation === 'obj' || relation === 'nsubj:pass' ? tree.tokens[head] : undefined;
  if (verb && DENIES.has(verb.lemma)) apply(head, 'denial', 'CT-');
  else if (DOUBTFUL_NOUNS.has(lemma.toLowerCase())) apply(noun, 'hedge', 'PR+');
}

const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(['allegation', 'rumour', 'rumor', 'suspicion', 'speculation', 'accusation', 'suggestion']);
const HEARSAY_NOUNS: ReadonlySet<string> = new Set([...DOUBTFUL_NOUNS, 'report', 'claim', 'charge', 'notion', 'idea', 'assertion']);
const DENIES: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut']);

/** "a plan to resume", "the failure to agree"; "the first to win" and "the man to win it" did. */
export function infinitiveOfNoun(tree: Tree, noun: number, marker: number, apply: Apply): boolean {
  if (embed(tree, noun, apply)) return true;
  // "the offering to ease restrictions"
  const verb = verbsOf(tree.tokens[noun]!.lemma.toLowerCase()).map(embeddingOf).find((row) => row !== undefined);
  if (verb) {
    apply(noun, verb.kind, verb.affirmed);
    return true;
  }
  if (!singlesOut(tree, noun)) apply(marker, 'future', 'U');
  return false;
}

/** "cancelled the meeting", "a rally is expected", "called for a ban", "the prospect of a strike", "may spark protests" */
export function nounAbove(tree: Tree, noun: number, apply: Apply): number | undefined {
  const { relation, head } = tree.tokens[noun]!;
  const { lemma, tag } = tree.tokens[head]!;
  const marker = markerOf(tree, noun);
  if (relation === 'nmod' && tag === 'NOUN' && (marker === 'of' || marker === 'for')) {
    const cue = cueForComplement(lemma);
    if (!cue) return undefined;
    apply(head, cue.kind, cue.factuality);
    nounCues(tree, head, apply);
    return head;
  }
  if (tag !== 'VERB') return undefined;
  if (relation === 'obl') {
    if (marker === 'for' && asksFor(lemma)) apply(head, 'commitment', 'U');
    else if (!((marker === 'to' || marker === 'in') && bringsAbout(lemma))) return undefined;
  } else if (relation === 'obj' || (relation === 'nsubj' && isPassive(tree, head))) {
    // "called the talks useful": the second complement names the first
    if (relation === 'obj' && childBy(tree, head, 'xcomp') !== undefined) return undefined;
    const cue = cueForObject(lemma);
    const denied = tree.children[head]!.some((c) => tree.tokens[c]!.relation === 'advmod' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));
    if (cue && !denied) apply(head, cue.kind, cue.factuality);
    else if (!cue && !bringsAbout(lemma)) return undefined;
  } else return undefined;
  if (bringsAbout(lemma)) clauseCues(tree, head, apply);
  else modalCues(tree, head, apply);
  return head;
}
