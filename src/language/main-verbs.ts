import type { Token } from '../model.js';

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
  for (const clause of under[root]!) {
    const { tag, relation } = tokens[clause]!;
    if (clause < root || tag !== 'VERB' || !ON_NOUN.has(relation)) continue;
    const behind = under[clause]!.find((i) => i > clause && ON_VERB.has(tokens[i]!.relation) && isFiniteAlone(i, tokens, under[i]!));
    const main = behind ?? (isBare(clause, root, tokens, under[clause]!) ? clause : undefined);
    if (main === undefined) continue;
    tokens[main] = { ...tokens[main]!, head: -1, relation: 'root' };
    tokens[root] = { ...tokens[root]!, head: main, relation: 'nsubj' };
    for (const i of under[root]!) if (i > main && i !== main && !OF_NOUN.has(tokens[i]!.relation)) tokens[i] = { ...tokens[i]!, head: main };
    return;
  }
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

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, i) => {
    children[head]?.push(i);
  });
  return children;
}
