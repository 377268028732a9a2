import { synsetsOf, verbsOf } from './wordnet.js';

const roots = new Map<string, readonly string[]>();

/** The word itself and the verbs that it derives from: "suspension" → suspension, suspend. */
function rootsOf(lemma: string): readonly string[] {
  let found = roots.get(lemma);
  if (!found) {
    if (roots.size > MAX_KEPT) roots.clear();
    found = [lemma, ...verbsOf(lemma)];
    roots.set(lemma, found);
  }
  return found;
}

/** Words kept at a time; news has few that come back often. */
const MAX_KEPT = 20_000;

/** Whether two lemmas are one word, derive from one verb ("suspend", "suspension") or share a usual sense in WordNet ("begin", "start"). */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const others = rootsOf(other);
  if (rootsOf(one).some((word) => others.includes(word))) return true;
  return shareSense('verb', one, other) || shareSense('noun', one, other) || shareSense('adj', one, other);
}

function shareSense(pos: 'verb' | 'noun' | 'adj', one: string, other: string): boolean {
  const senses = synsetsOf(pos, other.replace(' ', '_'));
  return senses.length > 0 && synsetsOf(pos, one.replace(' ', '_')).some((sense) => senses.includes(sense));
}
