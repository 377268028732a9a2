import { synsetsOf, verbsOf } from './wordnet.js';

/** What a lemma can stand for. */
interface Meanings {
  /** The word itself and the verbs that it derives from: "suspension" → suspension, suspend. */
  readonly roots: readonly string[];
  /** Its usual senses as synset numbers: as a verb, as a noun, as an adjective. */
  readonly senses: readonly (readonly number[])[];
}

const known = new Map<string, Meanings>();

function meaningsOf(lemma: string): Meanings {
  let found = known.get(lemma);
  if (!found) {
    if (known.size > MAX_KEPT) known.clear();
    const entry = lemma.replace(' ', '_');
    found = { roots: [lemma, ...verbsOf(lemma)], senses: [synsetsOf('verb', entry), synsetsOf('noun', entry), synsetsOf('adj', entry)] };
    known.set(lemma, found);
  }
  return found;
}

/** Words kept at a time; news has few that come back often. */
const MAX_KEPT = 20_000;

/** Whether two lemmas are one word, derive from one verb ("suspend", "suspension") or share a usual sense in WordNet ("begin", "start"). */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [meaningsOf(one), meaningsOf(other)];
  return meet(a.roots, b.roots) || a.senses.some((senses, pos) => meet(senses, b.senses[pos]!));
}

function meet<T>(ones: readonly T[], others: readonly T[]): boolean {
  for (const one of ones) if (others.includes(one)) return true;
  return false;
}
