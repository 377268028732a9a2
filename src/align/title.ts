import type { Profile } from './profile.js';

/** A statement of about so many words reads best as a title. */
const GOOD_LENGTH = 11;

/** The statement of the clearest claim: a full clause rather than a noun phrase, with an actor, of middling length. */
export function titleOf(members: readonly Profile[]): string {
  let best = members[0]!;
  if (members.length === 1) return best.claim.statement;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const { form } = member.claim.predicate;
    const words = member.claim.statement.split(' ').length;
    const score =
      (form === 'verbal' || form === 'copular' ? 3 : 0) +
      (member.claim.arguments.some((a) => a.role === 'actor') ? 2 : 0) +
      (member.claim.arguments.some((a) => a.role === 'object') ? 1 : 0) -
      Math.abs(words - GOOD_LENGTH) / 4 -
      (member.claim.attribution.length > 0 && member.quoted ? 0.5 : 0);
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  return best.claim.statement;
}
