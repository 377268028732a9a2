import type { Evidence, Span } from '../model.js';
import { matchOf } from './evidence/see.js';
import type { MentionProfile, Profile } from './profile.js';

/** What matched between two claims, mention by mention, with the rule that matched it. */
export function evidenceOf(one: Profile, other: Profile, ruleIds: readonly string[]): readonly Evidence[] {
  const between = [one.claim.id, other.claim.id] as const;
  const found: Evidence[] = [];
  const add = (p: MentionProfile, q: MentionProfile, rule: number, spanOne: Span, spanOther: Span) =>
    found.push({ rule: ruleIds[rule]!, between, spans: [spanOne, spanOther], wordings: [one.text.slice(spanOne.start, spanOne.end), other.text.slice(spanOther.start, spanOther.end)], weight: Math.round(10 * Math.min(p.rarity, q.rarity)) / 10 });
  const predicate = matchOf(one.predicate.keys, other.predicate.keys);
  if (predicate !== undefined) add(one.predicate, other.predicate, predicate, one.claim.predicate, other.claim.predicate);
  const used = new Set<MentionProfile>();
  for (const p of [...one.participants, ...one.places]) {
    for (const q of [...other.participants, ...other.places]) {
      const rule = used.has(q) ? undefined : matchOf(p.keys, q.keys);
      if (rule === undefined) continue;
      used.add(q);
      add(p, q, rule, p.argument!, q.argument!);
      break;
    }
  }
  return found;
}
