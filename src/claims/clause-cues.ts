import type { Sentence } from '../model.js';
import { verbForm } from '../language/morphology.js';
import { childBy, type Tree } from '../language/tree.js';
import { arrangingBe } from './clause.js';
import { hedgeOf, isNegation, modalOf, prenominalCue } from './embedding.js';
import type { Apply } from './factuality.js';
import type { SentenceMarks } from './mentions.js';

/** Relations in which a negation word denies the whole clause. */
const NEGATES: ReadonlySet<string> = new Set(['advmod', 'cc', 'mark', 'case', 'discourse']);
/** "not only", "not just": nothing is denied. */
const AFFIRMS_AFTER_NOT: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least', 'alone', 'necessarily']);
/** "instead of paying", "rather than pay" */
const IN_PLACE_OF: ReadonlySet<string> = new Set(['instead', 'rather', 'without']);

/** "no- and low-alcohol beers": part of a word. */
const isPrefix = ({ tokens }: Tree, at: number): boolean => tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === tokens[at]!.end;

/** Negation, modals and hedges of one clause, and the condition under which it stands. */
export function clauseCues(tree: Tree, clause: number, apply: Apply): void {
  for (const child of tree.children[clause]!) {
    const { lemma, relation } = tree.tokens[child]!;
    const lower = lemma.toLowerCase();
    if (NEGATES.has(relation) && isNegation(lower) && !isPrefix(tree, child)) {
      if (!AFFIRMS_AFTER_NOT.has(tree.tokens[child + 1]?.lemma.toLowerCase() ?? '')) apply(child, 'negation', 'CT-');
    } else if ((relation === 'mark' || relation === 'case' || relation === 'cc') && IN_PLACE_OF.has(lower)) apply(child, 'negation', 'CT-');
    else if (relation === 'advmod' && lower.startsWith('long') && child > 0 && tree.tokens[child - 1]!.text.toLowerCase() === 'no') apply(child - 1, 'negation', 'CT-'); // no longer
    else if (relation === 'advmod' && isNegation(tree.tokens[child - 1]?.lemma.toLowerCase() ?? '') && tree.tokens[child - 1]!.head === child) apply(child - 1, 'negation', 'CT-'); // has never knowingly used
    else if (relation === 'nsubj' || relation === 'obj') {
      const denied = isNegation(lower) ? child : negativeDeterminer(tree, child);
      if (denied !== undefined && !isPrefix(tree, denied)) apply(denied, 'negation', 'CT-');
    } else if (relation === 'advcl') condition(tree, child, apply);
  }
  const none = noneThere(tree, clause);
  if (none !== undefined) apply(none, 'negation', 'CT-');
  arranged(tree, clause, apply);
  modalCues(tree, clause, apply);
}

/** "is to quit" is as good as "will quit"; "was to quit" leaves open whether it came about. */
function arranged(tree: Tree, clause: number, apply: Apply): void {
  const be = arrangingBe(tree, clause);
  if (be === undefined) return;
  const past = tree.tokens[be]!.text.toLowerCase().startsWith('w');
  apply(be, past ? 'expectation' : 'future', past ? 'PR+' : 'CT+');
}

/** "If it rains, the match will be called off": what follows is as open as the condition. */
function condition(tree: Tree, clause: number, apply: Apply): void {
  const marker = childBy(tree, clause, 'mark');
  if (marker === undefined) return;
  const { lemma } = tree.tokens[marker]!;
  if ((lemma !== 'if' && lemma !== 'unless') || isUnreal(tree, clause)) return;
  // "even if", "as if"
  const before = tree.tokens[marker - 1]?.lemma.toLowerCase();
  if (before !== 'even' && before !== 'as') apply(marker, 'hedge', 'U');
}

/** "may", "would", "reportedly" at one word. */
export function modalCues(tree: Tree, at: number, apply: Apply): void {
  for (const child of tree.children[at]!) {
    const { lemma, relation } = tree.tokens[child]!;
    const lower = lemma.toLowerCase();
    const modal = relation === 'aux' ? modalOf(lower) : undefined;
    if (modal) apply(child, modal.kind, lower === 'would' && isCounterfactual(tree, at) ? counterfactual(tree, at) : modal.factuality);
    else if (relation === 'advmod') {
      const hedge = hedgeOf(lower);
      if (hedge) apply(child, 'hedge', hedge);
    }
  }
}

/** "would have ended" */
const isCounterfactual = (tree: Tree, at: number): boolean => tree.children[at]!.some((c) => tree.tokens[c]!.relation === 'aux' && tree.tokens[c]!.text.toLowerCase() === 'have');

/** Under a condition in the past perfect it did not come about; alone it is left open. */
function counterfactual(tree: Tree, at: number): 'CT-' | 'U' {
  return tree.children[at]!.some((c) => tree.tokens[c]!.relation === 'advcl' && isUnreal(tree, c)) ? 'CT-' : 'U';
}

/** "There is currently no approved vaccine": read off the words, for what follows "no" is easily taken for a clause. */
function noneThere(tree: Tree, clause: number): number | undefined {
  if (!tree.children[clause]!.some((c) => tree.tokens[c]!.relation === 'expl')) return undefined;
  let at = clause + 1;
  while (tree.tokens[at]?.tag === 'ADV' || tree.tokens[at]?.text === ',') at++;
  const no = tree.tokens[at];
  // one that hangs on its noun is found there
  return no?.lemma.toLowerCase() === 'no' && no.relation !== 'det' && !isPrefix(tree, at) ? at : undefined;
}

/** "had broken" */
const isUnreal = (tree: Tree, clause: number): boolean => tree.children[clause]!.some((c) => tree.tokens[c]!.relation === 'aux' && tree.tokens[c]!.text.toLowerCase() === 'had');

/** "no agreement", "a possible summit", "the alleged attack". */
export function nounCues(tree: Tree, noun: number, apply: Apply): void {
  for (const child of tree.children[noun]!) {
    const { lemma, relation } = tree.tokens[child]!;
    const lower = lemma.toLowerCase();
    if (relation === 'det' && isNegation(lower) && !isPrefix(tree, child)) apply(child, 'negation', 'CT-');
    else if (relation === 'amod' || relation === 'compound' || relation === 'advmod') {
      const cue = prenominalCue(lower);
      if (cue) apply(child, cue.kind, cue.factuality);
    }
  }
}

function negativeDeterminer(tree: Tree, noun: number): number | undefined {
  return tree.children[noun]!.find((c) => tree.tokens[c]!.relation === 'det' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));
}

/** "Ellen DeGeneres to Host Oscars": in headlines an infinitive stands for "will". */
export function headlineFuture(sentence: Sentence, tree: Tree, clause: number, apply: Apply): void {
  if (sentence.tokens[clause]!.head >= 0 && childBy(tree, clause, 'nsubj') === undefined) return;
  if (tree.tokens[clause]!.relation === 'advcl' || tree.tokens[clause]!.relation === 'ccomp') return;
  const to = tree.children[clause]!.find((c) => tree.tokens[c]!.relation === 'mark' && tree.tokens[c]!.tag === 'PART');
  if (to !== undefined && tree.tokens[clause]!.tag === 'VERB') apply(to, 'future', 'CT+');
}

/** "The trial starts on Monday", "leaders are meeting next week": a present with a day after the article's. */
export function scheduled(sentence: Sentence, tree: Tree, marks: SentenceMarks, clause: number, published: string | null, apply: Apply): void {
  if (published === null || sentence.kind === 'headline') return;
  const day = published.slice(0, 10);
  for (const child of tree.children[clause]!) {
    const time = marks.timeAt[child];
    if (!time?.from || time.from <= day || time.type === 'DURATION') continue;
    const form = verbForm(tree.tokens, clause);
    const present = form === 'present' || (form === 'gerund' && tree.children[clause]!.some((c) => tree.tokens[c]!.relation === 'aux' && PRESENT.has(tree.tokens[c]!.text.toLowerCase())));
    if (present) apply(child, 'future', 'CT+');
  }
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', "'m", '’m']);

/** "Stop the talks now": a plain verb first, without subject. */
export function commandAt(sentence: Sentence, tree: Tree, clause: number): boolean {
  const { tag, relation, text, lemma } = tree.tokens[clause]!;
  if (tag !== 'VERB' || relation !== 'root' || sentence.kind !== 'body' || text.toLowerCase() !== lemma) return false;
  if (childBy(tree, clause, 'nsubj', 'csubj', 'expl', 'mark') !== undefined) return false;
  for (let i = 0; i < clause; i++) {
    const { tag: before, lemma: word } = tree.tokens[i]!;
    if (before !== 'PUNCT' && !POLITE.has(word.toLowerCase())) return false;
  }
  return !tree.children[clause]!.some((c) => tree.tokens[c]!.relation === 'aux' && tree.tokens[c]!.lemma !== 'do');
}

const POLITE: ReadonlySet<string> = new Set(['please', 'do', 'not', "n't", 'n’t', 'never', 'just']);
