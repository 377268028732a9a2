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
    const opensSentence = clause.sentence.start >= quotation.start - 1;
    const follows = clause.sentence.paragraph === speaker.clause.sentence.paragraph && clause.index - speaker.clause.index <= 1;
    const chained = clause.sentence.paragraph === clauseOf[at - 1]?.sentence.paragraph && clause.index - (clauseOf[at - 1]?.index ?? 0) <= 1;
    if (!samePiece && !(opensSentence && (follows || chained) && !reading.clauses[clause.index]!.quotation.includes(-2))) return;
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

/** The sentence in which each quotation begins. */
function clausesOfQuotations(reading: Reading): (Clause | undefined)[] {
  const found: (Clause | undefined)[] = [];
  for (const clause of reading.clauses) for (const at of clause.quotation) if (at >= 0) found[at] ??= clause;
  return found;
}
