import { sideOf, TABLE, type Visit } from './features.js';
import { classesOf } from './lexicon.js';
import type { Candidate } from './verbal.js';

/** What stands around a candidate: who is reported to have said it in turn, and how likely its neighbours in the sentence are. */
interface Surroundings {
  /** Index of the likely candidate whose content holds this one, the last to begin; -1 outside. */
  readonly within: Int32Array;
  /** How many such contents hold it. */
  readonly depth: Int32Array;
  /** Best score of another candidate of its sentence: before it, after it, with the same source. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly same: Float64Array;
}

/** Score of what is not there. */
const ABSENT = -9;

/** Log odds over which a candidate is taken to hold those in its content. */
const LIKELY = -0.4;

/** What stands around each candidate, from their scores. Candidates are in text order. Linear in candidates. */
export function surroundingsOf(candidates: readonly Candidate[], scores: Float64Array): Surroundings {
  const size = candidates.length;
  const found: Surroundings = {
    within: new Int32Array(size).fill(-1), depth: new Int32Array(size),
    left: new Float64Array(size).fill(ABSENT), right: new Float64Array(size).fill(ABSENT), same: new Float64Array(size).fill(ABSENT),
  };
  markHolders(candidates, scores, found);
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && candidates[to]!.clause === candidates[from]!.clause) to++;
    markNeighbours(candidates, scores, from, to, found);
    from = to;
  }
  return found;
}

function markHolders(candidates: readonly Candidate[], scores: Float64Array, { within, depth }: Surroundings): void {
  const spans: { readonly start: number; readonly end: number; readonly by: number }[] = [];
  candidates.forEach(({ content }, by) => {
    if (scores[by]! > LIKELY) for (const { start, end } of content) spans.push({ start, end, by });
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.by - b.by);
  const open: typeof spans = [];
  let next = 0;
  candidates.forEach(({ clause, head }, at) => {
    const { start } = clause.tokens[head]!;
    while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const top = open.at(-1)?.by === at ? open.length - 2 : open.length - 1;
    if (top < 0 || open[top]!.end <= start) return;
    within[at] = open[top]!.by;
    depth[at] = top + 1;
  });
}

function markNeighbours(candidates: readonly Candidate[], scores: Float64Array, from: number, to: number, { left, right, same }: Surroundings): void {
  const best = new Map<number, number>();
  let highest = ABSENT;
  for (let at = from; at < to; at++) {
    const { sourceHead } = candidates[at]!;
    left[at] = highest;
    if (sourceHead >= 0) same[at] = best.get(sourceHead) ?? ABSENT;
    highest = Math.max(highest, scores[at]!);
    best.set(sourceHead, Math.max(best.get(sourceHead) ?? ABSENT, scores[at]!));
  }
  best.clear();
  highest = ABSENT;
  for (let at = to - 1; at >= from; at--) {
    const { sourceHead } = candidates[at]!;
    right[at] = highest;
    if (sourceHead >= 0) same[at] = Math.max(same[at]!, best.get(sourceHead) ?? ABSENT);
    highest = Math.max(highest, scores[at]!);
    best.set(sourceHead, Math.max(best.get(sourceHead) ?? ABSENT, scores[at]!));
  }
}

/** Names every feature of what stands around a candidate: "he said she [thinks] so" is marked less often than "she thinks so". */
export function visitContext(candidates: readonly Candidate[], scores: Float64Array, around: Surroundings, at: number, visit: Visit): void {
  const candidate = candidates[at]!;
  const { clause, head, kind, lemma, shape, sourceHead } = candidate;
  const holder = around.within[at]! < 0 ? null : candidates[around.within[at]!]!;
  const outer = holder ? `${holder.kind} ${classOf(holder)}` : 'none';
  const side = holder ? 'in' : 'out';
  visit('within', outer, '');
  visit('within depth', String(Math.min(around.depth[at]!, 3)), kind);
  visit('within class', classOf(candidate), outer);
  visit('within shape', sideOf(shape), side);
  visit('within lemma', lemma, side);
  if (holder) {
    visit('within side', sideOf(holder.shape), kind);
    visit('within score', step(scores[around.within[at]!]!), kind);
    visit('within quoted', clause.quotation[head]! >= 0 ? 'quoted' : '', holder.clause === clause ? 'same' : 'other');
    if (sourceHead >= 0) visit('within source', clause.words[sourceHead]!, '');
  }
  visit('near left', step(around.left[at]!), kind);
  visit('near right', step(around.right[at]!), kind);
  visit('near source', step(around.same[at]!), kind);
}

function classOf({ kind, lemma }: Candidate): string {
  const table = TABLE[kind];
  return (table && classesOf(table, lemma)[0]) ?? 'other';
}

/** A score in steps of one, from "not at all" to "surely". */
const step = (score: number): string => String(Math.max(-3, Math.min(2, Math.floor(score))));
