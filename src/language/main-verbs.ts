import type { Token } from '../model.js';
import { reattach } from './reattach.js';

/** Auxiliaries that no participle has. */
const FINITE = new Set(['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must', 'has', 'have', 'had', 'was', 'were', 'is', 'are', "'s", '’s', "'re", '’re', 'does', 'did', 'do']);
const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** How a clause hangs on a noun … */
const ON_NOUN = new Set(['acl', 'parataxis']);
/** … and how the main verb is read as a part of it. */
const ON_VERB = new Set(['conj', 'advcl', 'ccomp', 'xcomp', 'parataxis', 'obj', 'obl']);
/** What says that a verb has a subject of its own, or is joined to what stands before. */
const OWN = new Set(['nsubj', 'csubj', 'mark', 'cc', 'expl']);

/**
 * "The minister, who visited the scene, announced an inquiry": the verb behind a relative clause is easily read as a second one of that
 * clause, which leaves the sentence with a noun for its root; "a joint statement described the talks as frank" as a statement described by
 * somebody. Where the root is a noun that nothing is said of, such a verb becomes the root and the noun its subject. Changes the tokens
 * in place.
 */
export function attachMainVerbs(tokens: Token[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !NOMINAL.has(tokens[root]!.tag) || tokens.at(-1)!.text !== '.') return;
  const under = childrenOf(tokens);
  if (under[root]!.some((i) => SAID.has(tokens[i]!.relation) || tokens[i]!.text === ':')) return;
  const counted = countedIn(root, tokens, under);
  for (const clause of counted === undefined ? under[root]! : [...under[root]!, ...under[counted]!]) {
    const { tag, relation } = tokens[clause]!;
    if (clause < root || tag !== 'VERB' || !ON_NOUN.has(relation)) continue;
    // "None of the sirens worked"
    const isOfCounted = tokens[clause]!.head === counted && isLast(clause, tokens, under[clause]!);
    const behind = under[clause]!.find((i) => i > clause && ON_VERB.has(tokens[i]!.relation) && isFiniteAlone(i, tokens, under[i]!));
    const main = behind ?? (isOfCounted || isBare(clause, root, tokens, under[clause]!) ? clause : undefined);
    if (main === undefined) continue;
    reattach(tokens, main, -1, 'root');
    reattach(tokens, root, main, 'nsubj');
    for (const i of under[root]!) if (i > main && !OF_NOUN.has(tokens[i]!.relation)) reattach(tokens, i, main);
    return;
  }
}

/** "Children aged between five and nine were treated": their age is no predicate of theirs. Changes the tokens in place. */
export function attachAged(tokens: Token[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 1 || tokens[root]!.text !== 'aged') return;
  const under = childrenOf(tokens);
  if (under[root]!.some((i) => tokens[i]!.relation === 'cop' || tokens[i]!.relation === 'aux')) return;
  const subject = under[root]!.find((i) => i < root && tokens[i]!.relation === 'nsubj');
  const main = under[root]!.find((i) => i > root && (ON_VERB.has(tokens[i]!.relation) || tokens[i]!.relation === 'acl') && isFiniteAlone(i, tokens, under[i]!));
  if (subject === undefined || main === undefined) return;
  reattach(tokens, main, -1, 'root');
  reattach(tokens, subject, main);
  reattach(tokens, root, subject, 'acl');
  for (const i of under[root]!) if (i > main) reattach(tokens, i, main);
  // "between five and nine" goes with the age
  for (const i of under[main]!) if (i > root && i < main && tokens[i]!.tag === 'NUM') reattach(tokens, i, root);
}

/**
 * "None of the sirens sounded; they had been bought in 2021": two subjects of one verb are those of two clauses, and the first one's
 * verb has been read as a participle. It heads a clause beside the other. Changes the tokens in place.
 */
export function separateSubjects(tokens: Token[]): void {
  const firstOf = new Map<number, number>();
  for (let second = 0; second < tokens.length; second++) {
    const { relation, head } = tokens[second]!;
    if (relation !== 'nsubj' || head < second) continue;
    const first = firstOf.get(head);
    if (first === undefined) {
      firstOf.set(head, second);
      continue;
    }
    const verb = verbBetween(first, second, tokens);
    if (verb === undefined) continue;
    // the clause that the second one's verb heads hangs where it did, beside the first
    reattach(tokens, verb, head, 'parataxis');
    reattach(tokens, first, verb);
  }
}

/** A form that may be past, hung on the first subject or what it counts, with a mark between it and the second. */
function verbBetween(first: number, second: number, tokens: readonly Token[]): number | undefined {
  for (let at = first + 1; at < second; at++) {
    const { tag, relation, head, text, lemma } = tokens[at]!;
    if (tag !== 'VERB' || relation !== 'acl' || (head !== first && tokens[head]?.head !== first)) continue;
    const form = text.toLowerCase();
    if (form === lemma || form.endsWith('ing') || tokens[at - 1]!.text === ',') return undefined;
    if (tokens.some((t) => t.head === at && OWN.has(t.relation))) return undefined;
    return tokens.slice(at, second).some((t) => t.text === ';' || t.text === ',' || t.text === ':') ? at : undefined;
  }
  return undefined;
}

/** A root that something is said of. */
const SAID = new Set(['cop', 'nsubj', 'aux', 'csubj', 'expl']);
/** What belongs to the noun even behind the verb. */
const OF_NOUN = new Set(['compound', 'flat', 'det', 'amod']);

/** "announced", "were informed", with no subject and no conjunction. */
function isFiniteAlone(at: number, tokens: readonly Token[], children: readonly number[]): boolean {
  const { tag, text, lemma } = tokens[at]!;
  if (tag !== 'VERB' || children.some((i) => OWN.has(tokens[i]!.relation))) return false;
  const auxiliaries = children.filter((i) => tokens[i]!.relation === 'aux' || tokens[i]!.relation === 'cop');
  if (auxiliaries.length > 0) return auxiliaries.some((i) => FINITE.has(tokens[i]!.text.toLowerCase()));
  const form = text.toLowerCase();
  // "arrived", "won", and a present behind a comma: ", intend to"
  return !form.endsWith('ing') && (form !== lemma || tokens[at - 1]?.text === ',');
}

/** "a statement described his meeting as frank": right behind its noun, with what only a verb of its own has. */
function isBare(at: number, root: number, tokens: readonly Token[], children: readonly number[]): boolean {
  const { text, lemma } = tokens[at]!;
  const form = text.toLowerCase();
  if (form === lemma || form.endsWith('ing') || tokens[at - 1]?.text === ',') return false;
  if (children.some((i) => i < at || OWN.has(tokens[i]!.relation))) return false;
  return root < at && children.some((i) => tokens[i]!.relation === 'obj' || tokens[i]!.relation === 'ccomp' || tokens[i]!.relation === 'advcl' || tokens[i]!.relation === 'xcomp');
}

/** "sirens" of "None of the sirens", "Two of the three sirens" */
function countedIn(root: number, tokens: readonly Token[], under: readonly (readonly number[])[]): number | undefined {
  const { tag, text } = tokens[root]!;
  if (tag !== 'NUM' && !QUANTIFIERS.has(text.toLowerCase())) return undefined;
  return under[root]!.find((i) => i > root && tokens[i]!.relation === 'nmod' && under[i]!.some((c) => tokens[c]!.text === 'of'));
}

const QUANTIFIERS = new Set(['none', 'all', 'most', 'some', 'many', 'several', 'half', 'both', 'few', 'each', 'neither', 'dozens', 'scores', 'hundreds', 'thousands', 'one', 'another', 'others']);

/** A form that may be past, with no subject of its own and no verb behind it that could be the main one. */
function isLast(at: number, tokens: readonly Token[], children: readonly number[]): boolean {
  const { text, lemma } = tokens[at]!;
  const form = text.toLowerCase();
  if (form === lemma || form.endsWith('ing') || children.some((i) => OWN.has(tokens[i]!.relation) || tokens[i]!.relation === 'aux')) return false;
  return tokens.every(({ tag, relation, head }, i) => i === at || tag !== 'VERB' || i < at || head === at || relation === 'acl' || relation === 'advcl');
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, i) => {
    children[head]?.push(i);
  });
  return children;
}
