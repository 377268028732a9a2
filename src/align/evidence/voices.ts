import type { Profile } from '../profile.js';
import { evidence, type See } from './see.js';

const ONE_SPEECH_ACT = evidence('one speech act');
const BOTH_SPEECH_ACTS = evidence('both speech acts');
const SAME_SOURCE = evidence('same source');
const OTHER_SOURCE = evidence('other source');
const ONE_QUOTED = evidence('one quoted');

/** Who says it, and whether it is said at all: "Rubio told reporters" is not what he told them. */
export function voiceEvidence(a: Profile, b: Profile, see: See): void {
  if (a.claim.speech !== b.claim.speech) see(ONE_SPEECH_ACT, 1);
  else if (a.claim.speech) see(BOTH_SPEECH_ACTS, 1);
  if (a.source !== null && b.source !== null) see(a.source === b.source ? SAME_SOURCE : OTHER_SOURCE, 1);
  if (a.quoted !== b.quoted) see(ONE_QUOTED, 1);
}
