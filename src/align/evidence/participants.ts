import type { MentionProfile, Profile } from '../profile.js';
import type { PredicateMatch } from './predicates.js';
import { evidence, matchOf, type See } from './see.js';

export const COMPANIES = ['no participants', 'same participants', 'some participants', 'other participants'] as const;
export type Company = (typeof COMPANIES)[number];

/** Share of the participants of the shorter claim from which the two have the same. */
const SAME_SHARE = 0.6;
/** Summed rarity that is as much as participants can tell. */
const FULL_RARITY = 12;

const ACTOR = { missing: evidence('actor missing'), match: evidence('actor match'), elsewhere: evidence('actor elsewhere'), differsByName: evidence('actor differs by name'), differs: evidence('actor differs') };
const OBJECT: typeof ACTOR = { missing: evidence('object missing'), match: evidence('object match'), elsewhere: evidence('object elsewhere'), differsByName: evidence('object differs by name'), differs: evidence('object differs') };
const NONE = evidence('no participants');
const PREDICATE_ALONE = evidence('predicate alone');
const RARE_PREDICATE_ALONE = evidence('rare predicate alone');
const PREDICATE_DIFFERING = evidence('predicate, participants differ');
const SPEECH_OF_OTHERS = evidence('speech acts of others');
const SHARED = { share: evidence('participants shared'), rarity: evidence('participants shared rarity'), withPredicate: evidence('predicate and participants'), withoutPredicate: evidence('participants without predicate') };

/** Who takes part: role by role, and how many of them the claims share in any role. */
export function participantEvidence(a: Profile, b: Profile, predicate: PredicateMatch, see: See): Company {
  roleEvidence(ACTOR, a.actor, b.actor, a, b, see);
  roleEvidence(OBJECT, a.object, b.object, a, b, see);
  if (a.participants.length === 0 || b.participants.length === 0) {
    see(NONE, 1);
    if (predicate.firm) {
      see(PREDICATE_ALONE, 1);
      see(RARE_PREDICATE_ALONE, predicate.rarity);
    }
    return 'no participants';
  }
  const { count, weight } = sharedBy(a.participants, b.participants);
  const share = Math.min(1, count / Math.min(a.participants.length, b.participants.length));
  if (count === 0) {
    if (predicate.firm) see(PREDICATE_DIFFERING, 1);
    if (a.claim.speech && b.claim.speech) see(SPEECH_OF_OTHERS, 1);
    return 'other participants';
  }
  see(SHARED.share, share);
  see(SHARED.rarity, Math.min(1, weight / FULL_RARITY));
  see(predicate.firm ? SHARED.withPredicate : SHARED.withoutPredicate, share);
  return share >= SAME_SHARE ? 'same participants' : 'some participants';
}

function roleEvidence(role: typeof ACTOR, one: readonly MentionProfile[], other: readonly MentionProfile[], a: Profile, b: Profile, see: See): void {
  if (one.length === 0 || other.length === 0) {
    if (one.length !== other.length) see(role.missing, 1);
  } else if (anyMatch(one, other)) see(role.match, 1);
  else if (anyMatch(one, b.participants) || anyMatch(other, a.participants)) see(role.elsewhere, 1);
  else see(bothNamed(one, other) ? role.differsByName : role.differs, 1);
}

export function anyMatch(one: readonly MentionProfile[], other: readonly MentionProfile[]): boolean {
  for (const p of one) for (const q of other) if (matchOf(p.keys, q.keys) !== undefined) return true;
  return false;
}

export const bothNamed = (one: readonly MentionProfile[], other: readonly MentionProfile[]): boolean =>
  one.some((p) => p.entity !== null) && other.some((p) => p.entity !== null);

function sharedBy(one: readonly MentionProfile[], other: readonly MentionProfile[]): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  const used: MentionProfile[] = [];
  for (const p of one) {
    for (const q of other) {
      if (used.includes(q) || matchOf(p.keys, q.keys) === undefined) continue;
      used.push(q);
      count++;
      weight += Math.min(p.rarity, q.rarity);
      break;
    }
  }
  return { count, weight };
}
