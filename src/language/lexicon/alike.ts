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
  const a = meaningsOf(one);
  const b = meaningsOf(other);
  if (meet(a.roots, b.roots)) return true;
  for (let pos = 0; pos < a.senses.length; pos++) if (meet(a.senses[pos]!, b.senses[pos]!)) return true;
  return false;
}

/** All that many words can stand for together. */
export interface JointMeanings {
  readonly roots: ReadonlySet<string>;
  readonly senses: readonly ReadonlySet<number>[];
}

export function jointMeaningsOf(words: Iterable<string>): JointMeanings {
  const roots = new Set<string>();
  const senses = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const word of words) {
    const meanings = meaningsOf(word);
    for (const root of meanings.roots) roots.add(root);
    meanings.senses.forEach((own, pos) => {
      for (const sense of own) senses[pos]!.add(sense);
    });
  }
  return { roots, senses };
}

/** Whether one of many words is alike. */
export function isAlikeAny(word: string, { roots, senses }: JointMeanings): boolean {
  const own = meaningsOf(word);
  return own.roots.some((root) => roots.has(root)) || own.senses.some((list, pos) => list.some((sense) => senses[pos]!.has(sense)));
}

function meet<T>(ones: readonly T[], others: readonly T[]): boolean {
  for (const one of ones) if (others.includes(one)) return true;
  return false;
}
