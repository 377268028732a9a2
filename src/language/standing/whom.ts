import type { Sentence } from '../../model.js';
import type { State } from '../courses.js';
import { verbForm } from '../morphology.js';
import { childBy, childrenBy, type Tree } from '../tree.js';
import { embeddedByNoun } from './outlook.js';
import { governorOf } from './telling.js';
import { antecedentOf, hasPassiveAuxiliary } from '../undergoer.js';

/** Whom the state befalls, as the head of the phrase. */
export function whomAt(at: number, state: State, tree: Tree, sentence: Sentence): number | undefined {
  const whom = takerAt(at, state, tree, sentence);
  // "the future of a plant will be reviewed"
  if (whom === undefined || !OUTLOOKS.has(tree.tokens[whom]!.lemma)) return whom;
  return childBy(tree, whom, 'nmod') ?? whom;
}

const OUTLOOKS = new Set(['future', 'fate', 'survival']);

function takerAt(at: number, { way, from, to, transitive }: State, tree: Tree, { kind }: Sentence): number | undefined {
  const { tokens } = tree;
  const { relation, head } = tokens[at]!;
  if (way === 'noun') return childrenBy(tree, at, 'nmod', 'compound').find((c) => tokens[c]!.relation === 'compound' || tree.children[c]!.some((p) => tokens[p]!.lemma === 'of'));
  if (way === 'acts') return antecedentOf(doerOf(governorOf(at, tree)!, tree), tree);
  if (way === 'is') return antecedentOf(subjectOf(at, tree) ?? (relation === 'amod' || relation === 'acl' || relation === 'nmod' ? head : tokens[head]?.tag === 'VERB' ? subjectOf(head, tree) : tokens[head]?.relation === 'cop' ? tokens[head]!.head : undefined), tree);
  const object = childrenBy(tree, at, 'obj').find((c) => c < from || c > to);
  // a conjunct shares the auxiliaries and the subject of the first: "was arrested and charged"
  const first = relation === 'conj' && tokens[head]?.tag === 'VERB' && subjectOf(at, tree) === undefined ? head : at;
  const isPassive = verbForm(tokens, at) !== 'gerund' && (hasPassiveAuxiliary(at, tree) || hasPassiveAuxiliary(first, tree));
  if (way === 'does') return isPassive || (object !== undefined && to === at && !transitive) ? undefined : antecedentOf(doerOf(first, tree), tree);
  if (isPassive) return antecedentOf(doerOf(first, tree), tree);
  if (object !== undefined) return object;
  // "look for another buyer", "called for an inquiry": the preposition is of the verb's words
  const linked = to > at ? childrenBy(tree, at, 'obl').find((c) => tree.children[c]!.some((p) => p > at && p <= to && tokens[p]!.relation === 'case')) : undefined;
  if (linked !== undefined) return linked;
  // "a man arrested in Kent"; "Man charged with murder": a headline leaves out the auxiliary
  if (relation === 'acl' && verbForm(tokens, at) === 'participle') return head;
  return kind === 'headline' ? subjectOf(at, tree) : undefined;
}

/** The subject next to its verb: of "NASHIK: Keller was rescued" not the place. */
const subjectOf = (at: number, tree: Tree): number | undefined => childrenBy(tree, at, 'nsubj').filter((c) => c < at).at(-1) ?? childBy(tree, at, 'nsubj');

/** Who is told to do it: "is considering suing", "was ordered to leave", "240 jobs to go". */
function doerOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  let up = at;
  for (let step = 0; step < CLIMB; step++) {
    const subject = subjectOf(up, tree);
    if (subject !== undefined) return subject;
    const { relation, head } = tokens[up]!;
    const noun = relation === 'acl' && embeddedByNoun(tokens[head]!.lemma) !== undefined;
    if (relation === 'acl' && !noun) return head;
    if (noun) {
      // "is in talks to buy", "have agreed a deal to sign him"
      const own = subjectOf(head, tree);
      if (own !== undefined) return own;
      up = tokens[head]!.head;
      if (up < 0) return undefined;
      continue;
    }
    const beside = relation === 'advcl' && verbForm(tokens, up) === 'gerund' && childBy(tree, up, 'mark') === undefined;
    if (relation !== 'xcomp' && relation !== 'conj' && !beside) return undefined;
    up = head;
  }
  return undefined;
}

/** How many heads to climb from "to leave" to who is to. */
const CLIMB = 3;

/** "nobody", "no one", "none of the crew" */
export const isNobody = (whom: number, { tokens, children }: Tree): boolean => NOBODY.has(tokens[whom]!.lemma.toLowerCase()) || children[whom]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'no');

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither']);
