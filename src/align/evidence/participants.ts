import type { MentionProfile, Profile } from '../profile.js';
import { isFirm, type PredicateMatch } from './predicates.js';
import { matchOf, type See } from './see.js';

export type Company = 'no participants' | 'same participants' | 'some participants' | 'other participants';

/** Share of the participants of the shorter claim from which the two have the same. */
const SAME_SHARE = 0.6;
/** Summed rarity that is as much as participants can tell. */
const FULL_RARITY = 12;

const NAMES = {
  actor: { missing: 'actor missing', match: 'actor match', elsewhere: 'actor elsewhere', differsByName: 'actor differs by name', differs: 'actor differs' },
  object: { missing: 'object missing', match: 'object match', elsewhere: 'object elsewhere', differsByName: 'object differs by name', differs: 'object differs' },
} as const;

/** Who takes part: role by role, and how many of them the claims share in any role. */
export function participantEvidence(a: Profile, b: Profile, predicate: PredicateMatch, see: See): Company {
  roleEvidence(NAMES.actor, a.actor, b.actor, a, b, see);
  roleEvidence(NAMES.object, a.object, b.object, a, b, see);
  if (a.participants.length === 0 || b.participants.length === 0) {
    see('no participants', 1);
    if (isFirm(predicate)) {
      see('predicate alone', 1);
      see('rare predicate alone', predicate.rarity);
    }
    return 'no participants';
  }
  const { count, weight } = sharedBy(a.participants, b.participants);
  const share = Math.min(1, count / Math.min(a.participants.length, b.participants.length));
  if (count === 0) {
    if (isFirm(predicate)) see('predicate, participants differ', 1);
    if (a.claim.speech && b.claim.speech) see('speech acts of others', 1);
    return 'other participants';
  }
  see('participants shared', share);
  see('participants shared rarity', Math.min(1, weight / FULL_RARITY));
  see(isFirm(predicate) ? 'predicate and participants' : 'participants without predicate', share);
  return share >= SAME_SHARE ? 'same participants' : 'some participants';
}

function roleEvidence(names: (typeof NAMES)[keyof typeof NAMES], one: readonly MentionProfile[], other: readonly MentionProfile[], a: Profile, b: Profile, see: See): void {
  if (one.length === 0 || other.length === 0) {
    if (one.length !== other.length) see(names.missing, 1);
  } else if (anyMatch(one, other)) see(names.match, 1);
  else if (anyMatch(one, b.participants) || anyMatch(other, a.participants)) see(names.elsewhere, 1);
  else see(bothNamed(one, other) ? names.differsByName : names.differs, 1);
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
