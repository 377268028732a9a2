import type { Name, Sentence } from '../model.js';
import { childBy, childrenBy, treeOf, type Tree } from './tree.js';

/** What a noun that relates two says of whom: "Valerie Plame, wife of Joseph Wilson" — she to him. */
export interface Related {
  readonly who: Name;
  /** To whom; null where the words do not say. */
  readonly of: Name | null;
}

/** Words between a name and the noun in apposition: "Megan Sayle, 28, his niece". */
const REACH = 5;
/** "a cousin of the general Idrissa Banto": letters to the name. */
const NEAR = 30;

/**
 * Whom the noun at token `i` relates: beside the name ("his brother Moussa"), in apposition ("Moussa, a cousin of the general") or by a
 * copula ("Clark is a relative of Jones"). Undefined where no name is told to be it.
 *
 * @param names those of the sentence that it can relate: people for a kinship
 * @param last the noun's last token: "law" of "brother-in-law"
 */
export function relatedBy(i: number, sentence: Sentence, names: readonly Name[], last = i): Related | undefined {
  const { tokens } = sentence;
  if (names.length === 0) return undefined;
  const tree = treeOf(sentence);
  const owner = ownerBefore(i, sentence, names);
  const after = nameAfter(last, sentence, names);
  const isOf = tokens[last + 1]?.lemma === 'of';
  const who = after ?? subjectOf(i, tree, names) ?? (owner || isOf ? (apposedTo(i, tree, names) ?? nameBefore(i, sentence, names)) : undefined);
  if (!who) return undefined;
  const of = owner ?? (isOf ? (ownerBehind(i, tree, names) ?? names.find(({ start }) => start > tokens[i]!.end && start - tokens[i]!.end <= NEAR)) : undefined) ?? null;
  // "Anna Keller, a mother of two"
  return of?.entity === who.entity || (of === null && tokens[last + 2]?.tag === 'NUM') ? undefined : { who, of };
}

/** "his brother Moussa", "her successor, Anna Keller" */
function nameAfter(i: number, { tokens }: Sentence, names: readonly Name[]): Name | undefined {
  const behind = tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1];
  return behind && names.find(({ start, mention }) => start === behind.start && mention === 'name');
}

/** "his" of "his brother", "Keller" of "Keller's elder brother". */
function ownerBefore(i: number, { tokens }: Sentence, names: readonly Name[]): Name | null {
  let at = i - 1;
  while (at > 0 && tokens[at]!.tag === 'ADJ') at--;
  const before = tokens[at];
  if (!before) return null;
  const end = /^['’]s?$/.test(before.text) ? before.start : before.end;
  return names.find((name) => name.end === end && (name.mention === 'pronoun' || end === before.start)) ?? null;
}

/** The name whose kin, part or follower it is: "of Jones", "of Jones' family", "of the forestry company, Ernslaw One". */
function ownerBehind(i: number, tree: Tree, names: readonly Name[]): Name | undefined {
  const noun = childrenBy(tree, i, 'nmod').find((child) => child > i);
  return noun === undefined ? undefined : [noun, ...childrenBy(tree, noun, 'appos', 'conj', 'nmod'), ...childrenBy(tree, noun, 'conj').flatMap((c) => childrenBy(tree, c, 'appos'))].map((at) => nameAt(at, tree, names)).find(Boolean);
}

/** "Clark is a relative of Jones"; not "Clark is no relative". */
function subjectOf(i: number, tree: Tree, names: readonly Name[]): Name | undefined {
  const subject = childBy(tree, i, 'nsubj');
  return subject === undefined || childBy(tree, i, 'cop') === undefined || tree.children[i]!.some((c) => NOT.has(tree.tokens[c]!.lemma.toLowerCase())) ? undefined : nameAt(subject, tree, names);
}

const NOT = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'may', 'might', 'could', 'would', 'if']);

/** "Mark Keller, a cousin of", "Abbas's predecessor, the late Yasser Arafat" */
function apposedTo(i: number, tree: Tree, names: readonly Name[]): Name | undefined {
  const { relation, head } = tree.tokens[i]!;
  const at = relation === 'appos' ? head : childBy(tree, i, 'appos');
  return at === undefined ? undefined : nameAt(at, tree, names);
}

/** "Megan Sayle, 28, his niece": a name, a comma, and hardly anything up to the noun. */
function nameBefore(i: number, { tokens }: Sentence, names: readonly Name[]): Name | undefined {
  for (let at = i - 1; at > 0 && at >= i - REACH; at--) {
    if (tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'ADP') return undefined;
    if (tokens[at]!.text === ',') {
      const name = names.find(({ end, mention }) => end === tokens[at]!.start && mention === 'name');
      if (name) return name;
    }
  }
  return undefined;
}

const nameAt = (at: number, { tokens }: Tree, names: readonly Name[]): Name | undefined =>
  names.find(({ start, end, mention }) => start <= tokens[at]!.start && tokens[at]!.end <= end && mention === 'name');
