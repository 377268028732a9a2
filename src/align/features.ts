import { circumstanceEvidence } from './evidence/circumstances.js';
import { participantEvidence } from './evidence/participants.js';
import { matchPredicates, predicateEvidence } from './evidence/predicates.js';
import type { MatchStrength, See } from './evidence/see.js';
import { surroundingsEvidence } from './evidence/surroundings.js';
import { voiceEvidence } from './evidence/voices.js';
import { wordingEvidence } from './evidence/wording.js';
import type { Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

/**
 * All named evidence that two claims report one fact. The names stand in weights.json, where a person can read what each
 * is worth, once in general and once for each strength of the match between the predicates.
 */
export function seeEvidence(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[], begin: (strength: MatchStrength, brief: boolean) => See): void {
  const predicate = matchPredicates(a, b, ruleIds);
  const see = begin(predicate.strength, areBrief(a, b));
  see('bias', 1);
  predicateEvidence(a, b, predicate, see);
  const company = participantEvidence(a, b, predicate, see);
  const substance = wordingEvidence(a, b, see);
  const likeness = surroundingsEvidence(a, b, sentences, see);
  circumstanceEvidence(a, b, see);
  voiceEvidence(a, b, see);
  // participants, words and sentences tell more together than each alone
  see(joined('', substance, likeness), 1);
  see(joined(predicate.strength, company, likeness), 1);
}

/** The same as a table, each piece also under the strength of the match and, in brief items, as such: what training learns from. */
export function featuresOf(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  seeEvidence(a, b, sentences, ruleIds, (strength, brief) => (name, value) => {
    if (value === 0) return;
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

const names = new Map<string, Map<string, Map<string, string>>>();

/** "same predicate, some participants, sentences alike": made once, since pairs are many. */
function joined(one: string, two: string, three: string): string {
  let second = names.get(one);
  if (!second) names.set(one, (second = new Map()));
  let third = second.get(two);
  if (!third) second.set(two, (third = new Map()));
  let name = third.get(three);
  if (name === undefined) third.set(three, (name = `${one === '' ? '' : `${one}, `}${two}, sentences ${three}`));
  return name;
}
