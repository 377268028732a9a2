import { classesOf, REPORTS, verbsOf } from './lexicon.js';
import { adjectiveCandidate, nounCandidate } from './nominal.js';
import { accordingCandidate, colonCandidate, hedgeCandidate, inDocumentCandidate } from './prepositional.js';
import type { Clause, Reading } from './reading.js';
import { verbCandidate, type Candidate } from './verbal.js';

/** Every word of an article that may be a cue, in text order. What counts as one is decided by their score. */
export function candidatesOf(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of reading.clauses) {
    if (clause.tokens.length > LONGEST) continue;
    for (let i = 0; i < clause.tokens.length; i++) {
      const candidate = candidateAt(reading, clause, i);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Tokens in a sentence over which it is no prose: keeps the search linear on any input. */
const LONGEST = 400;

function candidateAt(reading: Reading, clause: Clause, i: number): Candidate | null {
  const token = clause.tokens[i]!;
  if (clause.words[i] === 'according') return accordingCandidate(reading, clause, i);
  if (i === 0 && clause.words[0] === 'in') return inDocumentCandidate(reading, clause);
  if (clause.words[i] === ':') return colonCandidate(reading, clause, i);
  if (token.tag === 'VERB') return verbCandidate(reading, clause, i);
  const verb = asVerb(clause.words[i]!, token.tag);
  if (verb && !isCompound(clause, i)) return verbCandidate(reading, clause, i, verb);
  if (token.tag === 'NOUN' && classesOf('nouns', token.lemma).length > 0) return nounCandidate(reading, clause, i);
  if (token.tag === 'ADV' && classesOf('adverbs', clause.words[i]!).length > 0) return hedgeCandidate(reading, clause, i);
  if (token.tag === 'ADJ' && classesOf('adjectives', token.lemma).length > 0) return adjectiveCandidate(reading, clause, i);
  return null;
}

/** "Duarte Says Bridge Is Safe": in headlines and after long subjects a verb is often taken for a noun or name. Its lemma, or "". */
const asVerb = (word: string, tag: string): string => (tag === 'NOUN' || tag === 'PROPN' ? ((inflected ??= inflections()).get(word) ?? '') : '');

/** Form that looks like a plural → lemma of the verb that reports or shows. */
let inflected: ReadonlyMap<string, string> | undefined;

function inflections(): ReadonlyMap<string, string> {
  const reports = [...verbsOf(REPORTS)];
  const bare = [...reports, ...verbsOf(['show', 'promise', 'support', 'think', 'feel'])].filter((lemma) => !lemma.endsWith('s'));
  // the later of two verbs for one form holds
  return new Map([
    ...reports.filter((lemma) => lemma.endsWith('y')).map((lemma) => [`${lemma.slice(0, -1)}ies`, lemma] as const),
    ...reports.map((lemma) => [`${lemma}es`, lemma] as const),
    ...bare.map((lemma) => [`${lemma}s`, lemma] as const),
    ['said', 'say'],
  ]);
}

/** "the state's claims", "two reports": a determiner, number or possessor before it makes it a noun. */
function isCompound(clause: Clause, i: number): boolean {
  const before = clause.tokens[i - 1];
  return !before || before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'NUM' || before.tag === 'ADP' || before.tag === 'PART' || before.tag === 'CCONJ' || before.tag === 'VERB' || before.tag === 'PUNCT';
}
