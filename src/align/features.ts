import { circumstanceEvidence } from './evidence/circumstances.js';
import { COMPANIES, participantEvidence } from './evidence/participants.js';
import { matchPredicates, predicateEvidence } from './evidence/predicates.js';
import { evidence, evidenceName, type MatchStrength, type See, STRENGTHS } from './evidence/see.js';
import { LIKENESSES, surroundingsEvidence } from './evidence/surroundings.js';
import { voiceEvidence } from './evidence/voices.js';
import { SUBSTANCES, wordingEvidence } from './evidence/wording.js';
import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

const BIAS = evidence('bias');
/** "many words, sentences alike" */
const SAID = SUBSTANCES.map((substance) => LIKENESSES.map((likeness) => evidence(`${substance}, sentences ${likeness}`)));
/** "same predicate, some participants, sentences alike" */
const TOLD = STRENGTHS.map((strength) => COMPANIES.map((company) => LIKENESSES.map((likeness) => evidence(`${strength}, ${company}, sentences ${likeness}`))));

/**
 * All named evidence that two claims report one fact. The names stand in weights.json, where a person can read what each
 * is worth, once in general and once for each strength of the match between the predicates.
 */
export function seeEvidence(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[], begin: (strength: MatchStrength, brief: boolean) => See): void {
  const predicate = matchPredicates(a, b, ruleIds);
  const see = begin(predicate.strength, areBrief(a, b));
  see(BIAS, 1);
  predicateEvidence(a, b, predicate, see);
  const company = participantEvidence(a, b, predicate, see);
  const substance = wordingEvidence(a, b, see);
  const likeness = LIKENESSES.indexOf(surroundingsEvidence(a, b, sentences, see));
  circumstanceEvidence(a, b, see);
  voiceEvidence(a, b, see);
  // participants, words and sentences tell more together than each alone
  see(SAID[SUBSTANCES.indexOf(substance)]![likeness]!, 1);
  see(TOLD[STRENGTHS.indexOf(predicate.strength)]![COMPANIES.indexOf(company)]![likeness]!, 1);
}

/** The same as a table, each piece also under the strength of the match and, in brief items, as such: what training learns from. */
export function featuresOf(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  seeEvidence(a, b, sentences, ruleIds, (strength, brief) => (piece, value) => {
    if (value === 0) return;
    const name = evidenceName(piece);
    for (const one of [name, crossed(strength, name)]) {
      features.set(one, value);
      if (brief) features.set(inBrief(one), value);
    }
  });
  return features;
}

export const crossed = (strength: MatchStrength, name: string): string => `${strength}: ${name}`;
export const inBrief = (name: string): string => `in brief items, ${name}`;

/** Sentences of an item that tells its event and little else: a word shared with it tells more than with a whole article. */
const BRIEF = 6;

export const areBrief = (a: Profile, b: Profile): boolean => Math.min(a.sentences, b.sentences) <= BRIEF;
