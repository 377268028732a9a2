import { cueIn, kindOf, type Look, NIL, OTHER, sideOf } from './features.js';
import { symbolOf, templatesOf } from './symbols.js';
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

const T = templatesOf(
  'within', 'within depth', 'within class', 'within shape', 'within lemma', 'within side', 'within score', 'within quoted', 'within source', 'near left', 'near right', 'near source',
);

const [NONE, IN, OUT, QUOTED, SAME, ELSEWHERE] = [symbolOf('none'), symbolOf('in'), symbolOf('out'), symbolOf('quoted'), symbolOf('same'), symbolOf('other')];
const DEPTHS = ['0', '1', '2', '3'].map(symbolOf);

/** Names every feature of what stands around a candidate: "he said she [thinks] so" is marked less often than "she thinks so". */
export function visitContext(candidates: readonly Candidate[], scores: Float64Array, around: Surroundings, at: number, { symbol, visit }: Look): void {
  const candidate = candidates[at]!;
  const { clause, head, lemma, shape, sourceHead } = candidate;
  const kind = kindOf(candidate);
  const holder = around.within[at]! < 0 ? null : candidates[around.within[at]!]!;
  const outer = holder ? symbol(`${holder.kind} ${cueIn(holder).classes[0] ?? 'other'}`) : NONE;
  const side = holder ? IN : OUT;
  visit(T.within, outer, NIL);
  visit(T['within depth'], DEPTHS[Math.min(around.depth[at]!, 3)]!, kind);
  visit(T['within class'], cueIn(candidate).symbols[0] ?? OTHER[0]!, outer);
  visit(T['within shape'], symbol(sideOf(shape)), side);
  visit(T['within lemma'], symbol(lemma), side);
  if (holder) {
    visit(T['within side'], symbol(sideOf(holder.shape)), kind);
    visit(T['within score'], step(scores[around.within[at]!]!), kind);
    visit(T['within quoted'], clause.quotation[head]! >= 0 ? QUOTED : NIL, holder.clause === clause ? SAME : ELSEWHERE);
    if (sourceHead >= 0) visit(T['within source'], symbol(clause.words[sourceHead]!), NIL);
  }
  visit(T['near left'], step(around.left[at]!), kind);
  visit(T['near right'], step(around.right[at]!), kind);
  visit(T['near source'], step(around.same[at]!), kind);
}

const LOWEST = -3;
const STEPS = ['-3', '-2', '-1', '0', '1', '2'].map(symbolOf);

/** A score in steps of one, from "not at all" to "surely". */
const step = (score: number): number => STEPS[Math.max(LOWEST, Math.min(2, Math.floor(score))) - LOWEST]!;
