import type { Span } from '../../model.js';
import { speakerAside } from './aside.js';
import { contentAfter } from './following.js';
import { isReport, isSpeech, isTelling } from './lexicon.js';
import { contentAround, contentAsPut } from './parenthetical.js';
import { subjectOf, type Clause, type Reading, type TokenRange } from './reading.js';
import { isPassive, phraseOf, sourceHeadOf } from './source.js';
import { nounBeside, speakerBeside } from './speaker.js';

/** A word that may report what somebody said, thinks or wants, with the source and the content that its place in the tree gives. */
export interface Candidate {
  readonly clause: Clause;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'according' | 'colon';
  /** The token that the cue is about. */
  readonly head: number;
  readonly lemma: string;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly sourceHead: number;
  readonly content: readonly Span[];
  /** Where the content stands: "ccomp", "obl:for", "before" … */
  readonly shape: string;
}

/** What a verb reports, by its place: "“…,” he said", "said that …", "called for …", "was expected to …". */
export function verbCandidate(reading: Reading, clause: Clause, verb: number, lemma = clause.tokens[verb]!.lemma): Candidate {
  let cue = verbGroup(clause, verb);
  const speaks = isSpeech(lemma);
  const beside = speaks ? speakerBeside(clause, verb, cue) : null;
  let sourceHead = beside ? beside.head : sourceHeadOf(clause, verb);
  let source = beside ? beside.range : sourceHead < 0 ? null : phraseOf(clause, sourceHead, verb);
  let own = beside || (source && subjectOf(clause, verb) >= 0) ? source : null;
  const aside = beside ? null : speakerAside(clause, verb, cue, lemma);
  if (aside) {
    sourceHead = aside.head;
    source = own = aside.range;
  } else if ((!source || clause.tokens[verb]!.tag !== 'VERB') && isReport(lemma) && !isPassive(clause, verb) && !clause.words[verb]!.endsWith('ing')) {
    const noun = nounBeside(clause, cue);
    if (noun) {
      sourceHead = noun.head;
      source = own = noun.range;
    }
  }
  const around = speaks || isTelling(lemma) ? (contentAsPut(reading, clause, verb) ?? contentAround(reading, clause, verb, cue, own, lemma)) : null;
  const found = around ?? contentAfter(reading, clause, verb, source, lemma);
  if (found.cueEnd > cue.to) cue = { from: cue.from, to: found.cueEnd };
  return { clause, kind: 'verb', head: verb, lemma, cue, source, sourceHead, content: found.content, shape: found.shape };
}

/** The verb with its auxiliaries, negation, adverbs and "to": "has also said", "did not say", "to say". */
export function verbGroup(clause: Clause, verb: number): TokenRange {
  let from = verb;
  while (from > 0) {
    const token = clause.tokens[from - 1]!;
    const belongs = token.head === verb && (token.relation === 'aux' || (token.relation === 'mark' && token.tag === 'PART') || (token.relation === 'advmod' && token.tag !== 'SCONJ') || token.relation === 'cop');
    if (!belongs) break;
    from--;
  }
  let to = verb + 1;
  const next = clause.tokens[to];
  if (next && next.head === verb && next.relation === 'compound') to++;
  return { from, to };
}
