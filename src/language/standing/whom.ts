import type { Sentence } from '../../model.js';
import type { State } from '../courses.js';
import { verbForm } from '../morphology.js';
import { childBy, childrenBy, type Tree } from '../tree.js';
import { antecedentOf, hasPassiveAuxiliary } from '../undergoer.js';

/** Whom the state befalls, as the head of the phrase. */
export function whomAt(at: number, { way, from, to }: State, tree: Tree, { kind }: Sentence): number | undefined {
  const { tokens } = tree;
  const { relation, head } = tokens[at]!;
  if (way === 'is') return antecedentOf(subjectOf(at, tree) ?? (relation === 'amod' || relation === 'acl' || relation === 'nmod' ? head : tokens[head]?.tag === 'VERB' ? subjectOf(head, tree) : undefined), tree);
  const object = childrenBy(tree, at, 'obj').find((c) => c < from || c > to);
  // a conjunct shares the auxiliaries and the subject of the first: "was arrested and charged"
  const first = relation === 'conj' && tokens[head]?.tag === 'VERB' && subjectOf(at, tree) === undefined ? head : at;
  const isPassive = verbForm(tokens, at) !== 'gerund' && (hasPassiveAuxiliary(at, tree) || hasPassiveAuxiliary(first, tree));
  if (way === 'does') return isPassive || (object !== undefined && to === at) ? undefined : antecedentOf(subjectOf(first, tree), tree);
  if (isPassive) return antecedentOf(subjectOf(first, tree) ?? (relation === 'acl' ? head : undefined), tree);
  if (object !== undefined) return object;
  // "a man arrested in Kent"; "Man charged with murder": a headline leaves out the auxiliary
  if (relation === 'acl' && verbForm(tokens, at) === 'participle') return head;
  return kind === 'headline' ? subjectOf(at, tree) : undefined;
}

/** The subject next to its verb: of "NASHIK: Keller was rescued" not the place. */
const subjectOf = (at: number, tree: Tree): number | undefined => childrenBy(tree, at, 'nsubj').filter((c) => c < at).at(-1) ?? childBy(tree, at, 'nsubj');

/** "nobody", "no one", "none of the crew" */
export const isNobody = (whom: number, { tokens, children }: Tree): boolean => NOBODY.has(tokens[whom]!.lemma.toLowerCase()) || children[whom]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'no');

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither']);
