import { namesPerson } from '../language/person-noun.js';
import { childBy, descendants, type Tree } from '../language/tree.js';
import { markerOf } from './clause.js';
import type { SentenceMarks } from './mentions.js';

/** Highest age that a bare figure behind a name is taken for. */
const OLDEST = 119;

const BEHIND_AGE: ReadonlySet<string> = new Set([',', '.', ';', ':', '–', '—', 'and', 'or', 'was', 'is']);

/** Whom a bare figure gives the age of: "Ann Cole" for "64" in "Ann Cole, 64, …", however the parser has hung it. */
export function agedAt(tree: Tree, marks: SentenceMarks, i: number): number | undefined {
  const { tag, text } = tree.tokens[i]!;
  if (tag !== 'NUM' || i < 2 || !/^\d{1,3}$/u.test(text) || Number(text) > OLDEST) return undefined;
  const before = tree.tokens[i - 1]!.text;
  const after = tree.tokens[i + 1]?.text ?? '.';
  if (before === ',' ? !BEHIND_AGE.has(after) : before !== '(' || after !== ')') return undefined;
  const person = marks.nameAt[i - 2]?.type === 'person' || (tree.tokens[i - 2]!.tag === 'NOUN' && namesPerson(tree.tokens[i - 2]!.lemma.toLowerCase()));
  return person ? topOfName(tree, marks, i - 2) : undefined;
}

/** The head of the name that a token is part of; the token itself where there is none. */
function topOfName(tree: Tree, marks: SentenceMarks, i: number): number {
  const name = marks.nameAt[i];
  let at = i;
  while (name !== undefined && tree.tokens[at]!.head >= 0 && marks.nameAt[tree.tokens[at]!.head] === name) at = tree.tokens[at]!.head;
  return at;
}

/** Whose office a noun names right before the name: "Ann Cole" for "governor" in "regional governor Ann Cole". */
export function officeHolderAt(tree: Tree, marks: SentenceMarks, i: number): number | undefined {
  const { relation, head } = tree.tokens[i]!;
  const holder = marks.introducedAt[i];
  return relation === 'nmod' && holder !== undefined && head > i && marks.nameAt[head] === holder ? head : undefined;
}

/** Who is from a place: "dentist" for "Ludlow" in "a dentist from Ludlow". */
export function nativeAt(tree: Tree, marks: SentenceMarks, i: number): number | undefined {
  const { relation, head } = tree.tokens[i]!;
  if (relation !== 'nmod' || head > i || marks.nameAt[i]?.type !== 'place' || markerOf(tree, i) !== 'from') return undefined;
  return marks.nameAt[head]?.type === 'person' || namesPerson(tree.tokens[head]!.lemma.toLowerCase()) ? head : undefined;
}

/** What an amount is said of: "console" for "$" in "the $449 console", "panel" for "inch" in "an 8-inch panel". */
export function measuredAt(tree: Tree, marks: SentenceMarks, i: number): number | undefined {
  const { relation, head, tag } = tree.tokens[i]!;
  if (head <= i || !marks.quantityAt[i] || marks.timeAt[i] !== undefined || tree.tokens[head]!.tag !== 'NOUN' || marks.quantityAt[head]) return undefined;
  if (relation !== 'compound' && relation !== 'nummod' && relation !== 'amod') return undefined;
  return tag === 'SYM' || (tag === 'NOUN' && childBy(tree, i, 'nummod') !== undefined) ? head : undefined;
}

const PARTS: ReadonlySet<string> = new Set(['some', 'most', 'many', 'several', 'half', 'all', 'none', 'few', 'both']);
const WHOLE: ReadonlySet<string> = new Set(['them', 'whom', 'which', 'us', 'these', 'those']);

/** Tokens of a part set off from its whole, without a verb: "six of them seriously" in "27 people were injured, six of them seriously". */
export function partAt(tree: Tree, i: number): readonly number[] | undefined {
  const { tokens } = tree;
  if (tokens[i + 1]?.text !== 'of' || !WHOLE.has(tokens[i + 2]?.text.toLowerCase() ?? '')) return undefined;
  if (tokens[i]!.tag !== 'NUM' && !PARTS.has(tokens[i]!.lemma.toLowerCase())) return undefined;
  let first = i;
  while (first > 0 && tokens[first - 1]!.tag !== 'PUNCT' && descendants(tree, i).includes(first - 1)) first--;
  if (first === 0 || tokens[first - 1]!.tag !== 'PUNCT') return undefined;
  const part: number[] = [];
  for (let at = first; at < tokens.length && tokens[at]!.tag !== 'PUNCT'; at++) {
    if (at > i + 2 && (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'VERB')) return undefined;
    part.push(at);
  }
  return part.length > i + 3 - first ? part : undefined;
}
