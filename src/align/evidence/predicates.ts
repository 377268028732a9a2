import type { Profile } from '../profile.js';
import { type MatchStrength, matchOf, type See } from './see.js';

export interface PredicateMatch {
  /** Id of the surest rule by which the predicates match; undefined when none does. */
  readonly rule: string | undefined;
  readonly strength: MatchStrength;
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
  return {
    rule,
    strength: rule === undefined ? 'other predicate' : SAME.has(rule) ? 'same predicate' : LOOSE.has(rule) ? 'loosely like predicate' : 'like predicate',
    rarity: Math.min(1, Math.max(a.predicate.rarity, b.predicate.rarity) / MAX_RARITY),
  };
}

const names = new Map<string | undefined, string>();

export function predicateEvidence(a: Profile, b: Profile, match: PredicateMatch, see: See): void {
  let name = names.get(match.rule);
  if (name === undefined) names.set(match.rule, (name = `predicate ${match.rule ?? 'none'}`));
  see(name, 1);
  if (match.rule !== undefined) see('predicate match rarity', match.rarity);
  const one = a.claim.predicate.form;
  const other = b.claim.predicate.form;
  if (one !== other) see('forms differ', 1);
  else if (one !== 'verbal') see(`both ${one}`, 1);
  const bare = Number(isBare(a)) + Number(isBare(b));
  if (bare > 0) see(bare === 1 ? 'one bare noun' : 'both bare nouns', 1);
  if (a.claim.polarity !== b.claim.polarity) see('other polarity', 1);
}

/** Whether the match is firm enough to count together with other evidence. */
export const isFirm = ({ rule }: PredicateMatch): boolean => rule !== undefined && !LOOSE.has(rule);

/** "the shooting": an event named, nothing said of it. */
const isBare = (p: Profile): boolean => p.claim.predicate.form === 'nominal' && p.claim.arguments.length === 0 && p.words.length <= 3;
