import type { Document, Name, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { relatedBy } from './relational-nouns.js';
import { childBy, childrenBy, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** Two named people or bodies of which one is this to the other: "Brandt succeeded Keller", "Keller, Brandt's predecessor". */
export interface Converse {
  readonly relation: string;
  /** Who owns, follows, leads. */
  readonly first: Name;
  readonly second: Name;
  /** The word that relates them. */
  readonly word: Span;
}

const OWNER = 'owner';

/** Each relation with the verbs whose subject is the first, the nouns that name the first, and those that name the second. */
const RELATIONS: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [OWNER, ['own'], ['owner', 'parent'], ['subsidiary', 'unit', 'arm', 'offshoot', 'division']], // Instagram, a unit of Meta
  ['successor', ['succeed', 'replace'], ['successor', 'replacement'], ['predecessor']], // Abbas's predecessor, Yasser Arafat
  ['superior', [], ['boss', 'superior'], ['deputy', 'aide', 'subordinate', 'assistant']], // Brandt, an aide to Keller
];
const relationOf = (words: number): ReadonlyMap<string, string> => new Map(RELATIONS.flatMap((row) => (row[words] as readonly string[]).map((word) => [word, row[0]] as const)));
const verbs = relationOf(1);
const firsts = relationOf(2);
const seconds = relationOf(3);
const CUES = cueWords([verbs, firsts, seconds].flatMap((words) => [...words.keys()]));

const NOT = new Set(['not', "n't", 'never', 'no', 'nor', 'neither']);

/** What an article says of which of two owns, follows or leads the other; both are named. */
export function conversesIn(document: Document): readonly Converse[] {
  return CUES.sentencesOf(document).flatMap((sentence) => {
    let names: readonly Name[] | undefined;
    return sentence.tokens.flatMap(({ tag, lemma, text, relation }, i) => {
      const word = lemma.toLowerCase();
      // "her parents, Neil and Judith", "assistant commissioner"
      if (tag === 'NOUN' && (text.length !== lemma.length || relation === 'compound')) return [];
      if (!(tag === 'VERB' ? verbs.has(word) : tag === 'NOUN' && (firsts.has(word) || seconds.has(word)))) return [];
      names ??= within(document.names, sentence);
      return (tag === 'VERB' ? told(i, word, sentence, names) : named(i, word, sentence, names)) ?? [];
    });
  });
}

/** "Keller succeeded Brandt", "was replaced by", "owned by" */
function told(i: number, lemma: string, sentence: Sentence, names: readonly Name[]): Converse | undefined {
  const tree = treeOf(sentence);
  const { tokens, children } = tree;
  if (children[i]!.some((c) => NOT.has(tokens[c]!.lemma.toLowerCase()))) return undefined;
  const by = childrenBy(tree, i, 'obl').find((o) => children[o]!.some((c) => tokens[c]!.relation === 'case' && tokens[c]!.lemma === 'by'));
  const object = childBy(tree, i, 'obj');
  const subject = subjectOf(i, tree);
  const [first, second] = (by === undefined ? [subject, object] : [by, subject]).map((at) => (at === undefined ? undefined : nameAt(at, tree, names)));
  return first && second && first.entity !== second.entity ? { relation: verbs.get(lemma)!, first, second, word: tokens[i]! } : undefined;
}

/** "who succeeded Keller", "owned by Meta" are told of the noun that they stand behind. */
function subjectOf(i: number, tree: Tree): number | undefined {
  const own = childBy(tree, i, 'nsubj');
  const { relation, head } = tree.tokens[i]!;
  return relation === 'acl' && (own === undefined || tree.tokens[own]!.tag === 'PRON') ? head : own;
}

/** "Blue Mountain is a subsidiary of Ernslaw", "Abbas's predecessor, Yasser Arafat" */
function named(i: number, lemma: string, sentence: Sentence, names: readonly Name[]): Converse | undefined {
  const related = relatedBy(i, sentence, names);
  if (!related?.of) return undefined;
  const { who, of } = related;
  const isFirst = firsts.has(lemma);
  const relation = (isFirst ? firsts : seconds).get(lemma)!;
  // "her parent, Anna Keller" owns nobody
  if (relation === OWNER && [who, of].some(({ type }) => type === 'person') && lemma !== OWNER) return undefined;
  const [first, second] = isFirst ? [who, of] : [of, who];
  return { relation, first, second, word: sentence.tokens[i]! };
}

const nameAt = (at: number, { tokens }: Tree, names: readonly Name[]): Name | undefined => names.find(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.end <= end);
