import type { Candidate } from './verbal.js';

/** "called off the search", "called back 300,000 kettles", "called in the army", "called up reservists" */
const CALLED = new Set(['off', 'back', 'in', 'up']);

/** Verbs of saying in a use that says nothing: what is called off or, by the thousand, recalled has not been spoken of. */
export function isDeed({ kind, lemma, head, shape, clause: { tokens } }: Candidate): boolean {
  if (kind !== 'verb') return false;
  if (lemma === 'call') {
    const next = tokens[head + 1];
    return next !== undefined && CALLED.has(next.text.toLowerCase()) && next.tag !== 'NOUN' && (tokens[head + 2]?.tag !== 'PUNCT' || shape === 'obj');
  }
  // "recalled 300,000 kettles", "recalled its ambassador", but "recalled the day"
  if (lemma !== 'recall' || shape !== 'obj') return false;
  const object = tokens.findIndex((t) => t.head === head && t.relation === 'obj');
  return object >= 0 && tokens.some((t) => t.head === object && (t.relation === 'nummod' || t.tag === 'NUM' || (t.relation === 'nmod' && t.tag === 'PRON')));
}
