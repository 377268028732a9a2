import { countryOf, governedFrom } from '../language/geography.js';
import { areAlike } from '../language/lexicon/alike.js';
import type { Argument, Claim, Cluster, Evidence, Role } from '../model.js';
import type { Likeness, Match } from '../rule.js';

/** Says of two claims of a cluster whether they tell of one event by the same participants. */
export function likenessIn(cluster: Cluster): (one: Claim, other: Claim) => Likeness {
  const matched = new Set(cluster.evidence.filter(({ rule }) => rule !== OPPOSITE).flatMap(keysOf));
  return (one, other) => {
    const predicate = areAlike(one.predicate.lemma, other.predicate.lemma) || matched.has(key(one, one.predicate.start, other, other.predicate.start)) ? 'same' : 'different';
    const alike = (a: Argument, b: Argument): Match => (matched.has(key(one, a.start, other, b.start)) ? 'same' : matchOf(a, b));
    const actor = matchIn(one, other, 'actor', alike);
    const object = matchIn(one, other, 'object', alike);
    const shared = one.arguments.filter((a) => other.arguments.some((b) => alike(a, b) === 'same')).length;
    const sameEvent = predicate === 'same' && actor !== 'different' && object !== 'different' && (shared > 0 || one.arguments.length === 0 || other.arguments.length === 0);
    return { predicate, actor, object, shared, sameEvent };
  };
}

/** Opposites stand in one cluster to be compared, not because they mean the same. */
const OPPOSITE = 'opposite';

const key = (one: Claim, from: number, other: Claim, to: number): string => `${one.id} ${from} ${other.id} ${to}`;

const keysOf = ({ between: [a, b], spans: [x, y] }: Evidence): readonly string[] => [`${a} ${x.start} ${b} ${y.start}`, `${b} ${y.start} ${a} ${x.start}`];

/** What fills a role in both: the same, surely something else, or not sure. */
function matchIn(one: Claim, other: Claim, role: Role, alike: (a: Argument, b: Argument) => Match): Match {
  const ones = one.arguments.filter((a) => a.role === role);
  const others = other.arguments.filter((b) => b.role === role);
  if (ones.length === 0 || others.length === 0) return 'unsure';
  const matches = ones.flatMap((a) => others.map((b) => alike(a, b)));
  if (matches.includes('same')) return 'same';
  return matches.every((m) => m === 'different') ? 'different' : 'unsure';
}

function matchOf(a: Argument, b: Argument): Match {
  if (a.entity !== null && b.entity !== null) return sameEntity(a.entity, b.entity) ? 'same' : 'different';
  if (areAlike(a.lemma, b.lemma)) return 'same';
  return 'unsure';
}

/** "Beijing" may stand for China, "Rait" for Duncan Rait. */
function sameEntity(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const [x, y] = [governedFrom(a) ?? countryOf(a) ?? a, governedFrom(b) ?? countryOf(b) ?? b];
  return x === y || x.includes(y) || y.includes(x);
}
