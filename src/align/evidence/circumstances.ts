import { isPartOf } from '../../language/geography.js';
import { relate } from '../../language/interval.js';
import type { Profile } from '../profile.js';
import { anyMatch, bothNamed } from './participants.js';
import { evidence, type See } from './see.js';

const PLACE = { match: evidence('place match'), contained: evidence('place contained'), differs: evidence('place differs'), differsByName: evidence('place differs by name') };
const TIME = { match: evidence('time match'), contained: evidence('time contained'), differs: evidence('time differs'), unknown: evidence('time unknown') };
const QUANTITY = { match: evidence('quantity match'), differs: evidence('quantity differs'), ofOthers: evidence('quantity of other things') };

/** Places, times and figures: they confirm little when they agree, and keep look-alikes apart when they do not. */
export function circumstanceEvidence(a: Profile, b: Profile, see: See): void {
  if (a.places.length > 0 && b.places.length > 0) {
    see(placeRelation(a, b), 1);
  }
  if (a.times.length > 0 && b.times.length > 0) see(timeRelation(a, b), 1);
  if (a.quantities.length > 0 && b.quantities.length > 0) see(figureRelation(a, b), 1);
}

function placeRelation(a: Profile, b: Profile): number {
  if (anyMatch(a.places, b.places)) return PLACE.match;
  if (!bothNamed(a.places, b.places)) return PLACE.differs;
  return a.places.some((p) => b.places.some((q) => areNested(p.entity, q.entity))) ? PLACE.contained : PLACE.differsByName;
}

/** Kuala Lumpur and Malaysia, either way round. */
const areNested = (one: string | null, other: string | null): boolean => one !== null && other !== null && (isPartOf(one, other) || isPartOf(other, one));

function timeRelation(a: Profile, b: Profile): number {
  let relation = TIME.unknown;
  for (const s of a.times) {
    for (const t of b.times) {
      const r = relate(s, t);
      if (r === 'same') return TIME.match;
      if (r === 'contains' || r === 'overlaps') relation = TIME.contained;
      else if (r === 'disjoint' && relation === TIME.unknown) relation = TIME.differs;
    }
  }
  return relation;
}

function figureRelation(a: Profile, b: Profile): number {
  let comparable = false;
  for (const q of a.quantities) {
    for (const r of b.quantities) {
      if (q.unit !== r.unit) continue;
      if (q.low === r.low && q.high === r.high) return QUANTITY.match;
      if (q.counted !== null && q.counted === r.counted) comparable = true;
    }
  }
  return comparable ? QUANTITY.differs : QUANTITY.ofOthers;
}
