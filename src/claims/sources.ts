import { isReport } from '../language/attribution/lexicon.js';
import type { Attribution, ClaimSource, Document, Span } from '../model.js';

/** Attributions by the sentence that their content touches, so that a claim asks only its own sentence's. */
export function attributionsBySentence(document: Document): readonly (readonly Attribution[])[] {
  const { sentences } = document;
  const rows: Attribution[][] = sentences.map(() => []);
  for (const attribution of document.attributions) {
    for (const content of [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]) {
      for (let i = firstAt(document, content.start); i < sentences.length && sentences[i]!.start < content.end; i++) {
        if (!rows[i]!.includes(attribution)) rows[i]!.push(attribution);
      }
    }
  }
  return rows;
}

function firstAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const width = (a: Attribution) => a.content.reduce((sum, c) => sum + c.end - c.start, 0);

/**
 * Who says it: the attributions whose content holds the predicate, outermost first. A word that only colours the claim itself
 * ("agreed" in "China agreed to resume") makes nobody its source.
 */
export function sourcesOf(attributions: readonly Attribution[], predicate: Span, complex: Span): readonly ClaimSource[] {
  if (attributions.length === 0) return NONE;
  return attributions
    .filter((a) => a.content.some((c) => holds(c, predicate)) && !(a.style === 'indirect' && a.cue !== null && overlap(a.cue, complex)))
    .sort((a, b) => width(b) - width(a))
    .map((a) => ({
      source: a.sourceText ?? 'an unnamed source',
      sourceSpan: a.source,
      entity: a.entity,
      cue: a.cueLemma,
      cueSpan: a.cue,
      style: a.style,
    }));
}

const NONE: readonly ClaimSource[] = [];

/** Whether the predicate is itself the act of saying: "told reporters", not "endorsed the plan". */
export const isSpeech = (attributions: readonly Attribution[], predicate: Span): boolean =>
  attributions.some((a) => a.cue !== null && overlap(a.cue, predicate) && (a.style !== 'indirect' || a.cueLemma === null || isReport(a.cueLemma)));

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
