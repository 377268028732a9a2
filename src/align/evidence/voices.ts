import type { Profile } from '../profile.js';
import type { See } from './see.js';

/** Who says it, and whether it is said at all: "Rubio told reporters" is not what he told them. */
export function voiceEvidence(a: Profile, b: Profile, see: See): void {
  if (a.claim.speech !== b.claim.speech) see('one speech act', 1);
  else if (a.claim.speech) see('both speech acts', 1);
  if (a.source !== null && b.source !== null) see(a.source === b.source ? 'same source' : 'other source', 1);
  if (a.quoted !== b.quoted) see('one quoted', 1);
}
