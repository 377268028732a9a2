import type { Profile } from '../profile.js';
import type { Predicate } from '../../model.js';
import { countShared, evidence, type MatchStrength, matchOf, type See } from './see.js';

export interface PredicateMatch {
  /** Id of the surest rule by which the predicates match; undefined when none does. */
  readonly rule: string | undefined;
  readonly strength: MatchStrength;
  /** Whether the match is firm enough to count together with other evidence. */
  readonly firm: boolean;
  /** 0 to 1: how rare the rarer of the two predicates is. */
  readonly rarity: number;
}

/** Rules by which two predicates are one word; by the others they are only alike. */
const SAME = new Set(['same-word', 'nominalisation', 'same-entity']);
/** Rules too loose to count for a match of predicates together with other evidence: what they are worth is learned apart. */
const LOOSE = new Set(['near-equivalent', 'troponym']);
const MAX_RARITY = 6;

export function matchPredicates(a: Profile, b: Profile, ruleIds: readonly string[]): PredicateMatch {
  const index = matchOf(a.predicate.keys, b.predicate.keys);
  const rule = index === undefined ? undefined : ruleIds[index]!;
  const loose = rule !== undefined && LOOSE.has(rule);
  return {
    rule,
    strength: rule === undefined ? 'other predicate' : loose ? 'loosely like predicate' : SAME.has(rule) ? 'same predicate' : 'like predicate',
    firm: rule !== undefined && !loose,
    rarity: Math.min(1, Math.max(a.predicate.rarity, b.predicate.rarity) / MAX_RARITY),
  };
}

const MATCH_RARITY = evidence('predicate match rarity');
const KEYS_SHARED = evidence('predicate keys shared');
/** Words that so many sets and rules hold for one thing are surely one thing. */
const MOST_KEYS = 6;
const FORMS_DIFFER = evidence('forms differ');
const ONE_BARE = evidence('one bare noun');
const BOTH_BARE = evidence('both bare nouns');
const OTHER_POLARITY = evidence('other polarity');
const BOTH: Readonly<Record<Predicate['form'], number>> = {
  verbal: evidence('both verbal'), nominal: evidence('both nominal'), copular: evidence('both copular'), appositive: evidence('both appositive'), attributive: evidence('both attributive'),
};
/** Rule by which the predicates match → evidence; undefined: by none. */
const byRule = new Map<string | undefined, number>([[undefined, evidence('predicate none')]]);

export function predicateEvidence(a: Profile, b: Profile, match: PredicateMatch, see: See): void {
  let piece = byRule.get(match.rule);
  if (piece === undefined) byRule.set(match.rule, (piece = evidence(`predicate ${match.rule}`)));
  see(piece, 1);
  if (match.rule !== undefined) {
    see(MATCH_RARITY, match.rarity);
    see(KEYS_SHARED, Math.min(MOST_KEYS, countShared(a.predicate.keys, b.predicate.keys)) / MOST_KEYS);
  }
  const one = a.claim.predicate.form;
  const other = b.claim.predicate.form;
  if (one !== other) see(FORMS_DIFFER, 1);
  else if (one !== 'verbal') see(BOTH[one], 1);
  const bare = Number(isBare(a)) + Number(isBare(b));
  if (bare > 0) see(bare === 1 ? ONE_BARE : BOTH_BARE, 1);
  if (a.claim.polarity !== b.claim.polarity) see(OTHER_POLARITY, 1);
}

/** "the shooting": an event named, nothing said of it. */
const isBare = (p: Profile): boolean => p.claim.predicate.form === 'nominal' && p.claim.arguments.length === 0 && p.words.length <= 3;
