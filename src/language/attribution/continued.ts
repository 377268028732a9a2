import { isSpeech } from './lexicon.js';
import { quotationsIn, type Clause, type Reading } from './reading.js';
import type { Candidate } from './verbal.js';

/**
 * Gives quotations that have no cue of their own to the speaker before them: "“No,” he said. “I will not.”", and the pieces of one
 * quotation that runs over several paragraphs.
 */
export function continueQuotations(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const contents = candidates.map(({ content }) => [...content]);
  const owner = new Map<number, number>();
  const lastCue = new Map<number, number>();
  candidates.forEach((candidate, at) => {
    // the outermost cue owns the words: "he said she called it “…”" is still his telling
    for (const span of candidate.content) for (const quotation of quotationsIn(reading, span)) if (!owner.has(quotation)) owner.set(quotation, at);
    if (candidate.kind === 'verb' && isSpeech(candidate.lemma) && candidate.clause.quotation[candidate.head]! < 0) lastCue.set(candidate.clause.index, at);
  });
  const clauseOf = clausesOfQuotations(reading);
  reading.quotations.forEach((quotation, at) => {
    const clause = clauseOf[at];
    if (owner.has(at) || !clause) return;
    const previous = owner.get(at - 1);
    const samePiece = quotation.group === reading.quotations[at - 1]?.group;
    const opensSentence = quotation.inner.start <= clause.tokens[0]!.start + 2;
    // two quotations in one paragraph, the cue at the second
    const next = owner.get(at + 1);
    const shared = next !== undefined && opensSentence && candidates[next]!.clause.sentence.paragraph === clause.sentence.paragraph && clauseOf[at + 1]?.sentence.paragraph === clause.sentence.paragraph;
    const speaker = samePiece || !shared ? [previous, lastCue.get(clause.index - 1)].find((one) => {
      if (one === undefined || !isSpoken(candidates[one]!)) return false;
      if (one === previous && samePiece) return true;
      const last = Math.max(candidates[one]!.clause.index, one === previous ? endClause(reading, clauseOf, at - 1) : 0);
      const paragraphs = clause.sentence.paragraph - reading.clauses[last]!.sentence.paragraph;
      return opensSentence && clause.index - last <= 1 && (paragraphs === 0 || (paragraphs === 1 && one === previous));
    }) : next;
    if (speaker === undefined) return;
    contents[speaker]!.push({ start: quotation.start, end: quotation.end });
    owner.set(at, speaker);
  });
  return candidates.map((candidate, at) => (contents[at]!.length > candidate.content.length ? { ...candidate, content: contents[at]! } : candidate));
}

const isSpoken = (candidate: Candidate): boolean => candidate.kind === 'verb' || candidate.kind === 'according' || candidate.kind === 'colon';

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
    for (let i = 0; i < clause.tokens.length; i++) {
      const at = clause.quotation[i]!;
      // a mark left at the end of the sentence before does not count
      if (at >= 0 && clause.tokens[i]!.end > reading.quotations[at]!.inner.start) found[at] ??= clause;
    }
  }
  return found;
}
