import type { Span } from '../../model.js';
import type { Clause, Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/**
 * Gives quotations that have no cue of their own to the speaker before them: "“No,” he said. “I will not.”", and the pieces of one
 * quotation that runs over several paragraphs.
 */
export function continueQuotations(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates];
  const owner = new Map<number, number>();
  const clauseOf = clausesOfQuotations(reading);
  result.forEach((candidate, at) => {
    for (const quotation of quotationsIn(reading, candidate.content)) {
      // the outermost cue owns the words: "he said she called it “…”" is still his telling
      if (!owner.has(quotation)) owner.set(quotation, at);
    }
  });
  reading.quotations.forEach((quotation, at) => {
    if (owner.has(at) || at === 0) return;
    const before = owner.get(at - 1);
    if (before === undefined) return;
    const previous = reading.quotations[at - 1]!;
    const clause = clauseOf[at];
    const speaker = result[before]!;
    if (!clause || !isSpoken(speaker)) return;
    const samePiece = quotation.group === previous.group;
    const opensSentence = quotation.inner.start <= clause.tokens[0]!.start + 2;
    const earlier = clauseOf[at - 1] ?? speaker.clause;
    const last = Math.max(earlier.index, speaker.clause.index, endClause(reading, clauseOf, at - 1));
    const follows = clause.index - last <= 1 && clause.sentence.paragraph - reading.clauses[last]!.sentence.paragraph <= 1;
    if (!samePiece && !(opensSentence && follows)) return;
    result[before] = { ...speaker, content: [...speaker.content, { start: quotation.start, end: quotation.end }] };
    owner.set(at, before);
  });
  return result;
}

const isSpoken = (candidate: Candidate): boolean => candidate.kind === 'verb' || candidate.kind === 'according' || candidate.kind === 'colon';

function quotationsIn(reading: Reading, content: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of content) {
    let low = 0;
    let high = reading.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reading.quotations[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < reading.quotations.length && reading.quotations[at]!.start < span.end; at++) found.push(at);
  }
  return found;
}

/** Index of the sentence in which a quotation ends. */
function endClause(reading: Reading, clauseOf: readonly (Clause | undefined)[], quotation: number): number {
  const { end } = reading.quotations[quotation]!;
  let index = clauseOf[quotation]?.index ?? 0;
  while (index + 1 < reading.clauses.length && reading.clauses[index + 1]!.sentence.start < end - 1) index++;
  return index;
}

/** The sentence in which each quotation begins. */
function clausesOfQuotations(reading: Reading): (Clause | undefined)[] {
  const found: (Clause | undefined)[] = [];
  for (const clause of reading.clauses) {
    clause.quotation.forEach((at, i) => {
      // a mark left at the end of the sentence before does not count
      if (at >= 0 && clause.tokens[i]!.end > reading.quotations[at]!.inner.start) found[at] ??= clause;
    });
  }
  return found;
}
