import { treeOf } from '../language/tree.js';
import { within } from '../language/within.js';
import { verbForm } from '../language/morphology.js';
import type { Claim, Document, Sentence } from '../model.js';

/** What stands behind these is not said to have happened: "until service is restored", "unless the strike ends". */
const UNASSERTED = new Set(['before', 'until', 'till', 'unless', 'if', 'whether', 'lest', 'pending']);
/** "Before the attack, the town had a mayor": an earlier state. */
const EARLIER = new Set(['before', 'until', 'till']);

/** How many heads to climb from a predicate to the clause that it stands in. */
const CLIMB = 8;

/** Whether the article puts the claim forward as how things are: no question, no condition, no state that is marked as an earlier one. */
export function isAsserted(claim: Claim, document: Document): boolean {
  if (claim.mode === 'question' || claim.mode === 'condition') return false;
  if (claim.arguments.some((a) => a.role === 'time' && EARLIER.has(a.marker ?? '') && within(document.times, a).length === 0)) return false;
  const { tokens, children } = treeOf(document.sentences[claim.sentence]!);
  for (let at = claim.predicate.head, step = 0; at >= 0 && step < CLIMB; at = tokens[at]!.head, step++) {
    if (children[at]!.some((c) => isMarker(tokens[c]!.relation) && UNASSERTED.has(tokens[c]!.lemma.toLowerCase()) && !isToldAsDone(c, at, document.sentences[claim.sentence]!))) return false;
  }
  return true;
}

/** "floored him before the referee stopped the fight" tells of both; "before he could reach it" and "until service is restored" do not. */
function isToldAsDone(marker: number, at: number, { tokens }: Sentence): boolean {
  const { tag, text, lemma } = tokens[at]!;
  if (tokens[marker]!.lemma.toLowerCase() !== 'before' || tokens[marker]!.relation !== 'mark' || tag !== 'VERB') return false;
  return verbForm(tokens, at) === 'past' && text.toLowerCase() !== lemma;
}

const isMarker = (relation: string): boolean => relation === 'mark' || relation === 'case';
