import { classesOf } from './lexicon.js';
import { adjectiveCandidate, nounCandidate } from './nominal.js';
import { accordingCandidate, colonCandidate } from './prepositional.js';
import type { Clause, Reading } from './reading.js';
import { verbCandidate, type Candidate } from './verbal.js';

/** Every word of an article that may be a cue, in text order. What counts as one is decided by their score. */
export function candidatesOf(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of reading.clauses) {
    for (let i = 0; i < clause.tokens.length; i++) {
      const candidate = candidateAt(reading, clause, i);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function candidateAt(reading: Reading, clause: Clause, i: number): Candidate | null {
  const token = clause.tokens[i]!;
  if (clause.words[i] === 'according') return accordingCandidate(reading, clause, i);
  if (clause.words[i] === ':') return colonCandidate(reading, clause, i);
  if (token.tag === 'VERB') return verbCandidate(reading, clause, i);
  if (token.tag === 'NOUN' && classesOf('nouns', token.lemma).length > 0) return nounCandidate(reading, clause, i);
  if (token.tag === 'ADJ' && classesOf('adjectives', token.lemma).length > 0) return adjectiveCandidate(reading, clause, i);
  return null;
}
