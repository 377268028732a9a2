import type { Predicate, Sentence } from '../model.js';
import { eventness, verbsOf } from '../language/lexicon/wordnet.js';
import { childBy, childrenBy, type Tree } from '../language/tree.js';
import { embeddingOf, isLightVerb } from './embedding.js';

export interface PredicateHead {
  /** Index of the token that names the event. */
  readonly head: number;
  readonly form: Predicate['form'];
  /** Head of its clause: the predicate itself, or the light verb that carries it ("held" in "held talks"). */
  readonly clause: number;
  /** Topmost verb that only colours the event: "agreed" in "agreed to resume"; otherwise the clause. */
  readonly top: number;
}

/** A noun at or over this names an event on its own ("earthquake", "strike"). Tuned on the ECB+ train topics. */
const EVENT_NOUN = 4;
/** A derived noun at or over this does when it has a participant of its own ("a suspension of tariffs"). */
const EVENT_NOUN_WITH_ARGUMENT = 2;

/** Verbs in these relations are no predicates of their own: auxiliaries, "according to", "including". */
const NO_PREDICATE = new Set(['aux', 'cop', 'case', 'mark', 'fixed', 'compound', 'flat', 'cc', 'det', 'punct', 'discourse']);

/** Every word of a sentence that names an event, state or identity, in text order. */
export function predicateHeads(sentence: Sentence, tree: Tree): readonly PredicateHead[] {
  const heads: PredicateHead[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const form = formOf(sentence, tree, i);
    if (form === undefined) continue;
    const clause = (form === 'nominal' ? lightVerbOf(tree, i) : undefined) ?? i;
    heads.push({ head: i, form, clause, top: topOf(tree, clause) });
  }
  return heads;
}

function formOf(sentence: Sentence, tree: Tree, i: number): Predicate['form'] | undefined {
  const token = tree.tokens[i]!;
  if (childBy(tree, i, 'cop') !== undefined) return 'copular';
  switch (token.tag) {
    case 'VERB':
      if (NO_PREDICATE.has(token.relation) || collapses(tree, i) || carriesNoun(tree, i)) return undefined;
      return 'verbal';
    case 'AUX':
      // "it was" with nothing after it, "there is", or an auxiliary that the parser made a main verb
      return NO_PREDICATE.has(token.relation) ? undefined : 'verbal';
    case 'NOUN':
      if (namesEvent(tree, i)) return 'nominal';
      return token.relation === 'appos' ? 'appositive' : undefined;
    case 'PROPN':
    case 'NUM':
      return token.relation === 'appos' ? 'appositive' : undefined;
    case 'ADJ':
      // headline grammar leaves out the copula: "Three dead in blast"
      return token.relation === 'root' && sentence.kind !== 'body' ? 'copular' : undefined;
    default:
      return undefined;
  }
}

/** "agreed to resume": the embedding verb only colours the event that it embeds. */
function collapses(tree: Tree, i: number): boolean {
  if (!embeddingOf(tree.tokens[i]!.lemma)?.transparent) return false;
  return childrenBy(tree, i, 'xcomp').some((c) => tree.tokens[c]!.tag === 'VERB' || childBy(tree, c, 'cop') !== undefined);
}

function topOf(tree: Tree, clause: number): number {
  let top = clause;
  while (tree.tokens[top]!.relation === 'xcomp' && embeddingOf(tree.tokens[tree.tokens[top]!.head]!.lemma)?.transparent) top = tree.tokens[top]!.head;
  return top;
}

/** "held talks", "made a statement": the noun names the event. */
function carriesNoun(tree: Tree, i: number): boolean {
  if (!isLightVerb(tree.tokens[i]!.lemma)) return false;
  return childrenBy(tree, i, 'obj').some((c) => tree.tokens[c]!.tag === 'NOUN' && namesEvent(tree, c));
}

function lightVerbOf(tree: Tree, i: number): number | undefined {
  const { head, relation } = tree.tokens[i]!;
  return relation === 'obj' && tree.tokens[head]?.tag === 'VERB' && isLightVerb(tree.tokens[head]!.lemma) ? head : undefined;
}

function namesEvent(tree: Tree, i: number): boolean {
  const { lemma, relation } = tree.tokens[i]!;
  if (relation === 'compound' || relation === 'flat' || relation === 'fixed') return false;
  const score = eventness(lemma);
  if (score >= EVENT_NOUN) return true;
  if (score < EVENT_NOUN_WITH_ARGUMENT && verbsOf(lemma).length === 0) return false;
  return tree.children[i]!.some((c) => tree.tokens[c]!.relation === 'nmod');
}
