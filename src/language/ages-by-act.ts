import { agesOf } from './ages.js';
import { thoseAt } from './people-by-act.js';
import { namesPerson } from './person-noun.js';
import { isOneOf } from './told-now.js';
import { treeOf, type Tree } from './tree.js';
import { within } from './within.js';
import type { Document, Span } from '../model.js';

/** The age of somebody who is known by what befell him, with a name or without: the one arrested. */
export interface AgeByAct {
  /** "those arrest" */
  readonly act: string;
  readonly years: number;
  readonly named: Span;
  readonly words: Span;
  readonly sex: 'f' | 'm' | null;
}

const SEX: ReadonlyMap<string, 'f' | 'm'> = new Map([['woman', 'f'], ['girl', 'f'], ['mother', 'f'], ['grandmother', 'f'], ['schoolgirl', 'f'], ['wife', 'f'], ['daughter', 'f'], ['man', 'm'], ['boy', 'm'], ['father', 'm'], ['grandfather', 'm'], ['schoolboy', 'm'], ['husband', 'm'], ['son', 'm']]);
/** "a 24-year-old woman", "the man, 24,": from an age up to who has it. */
const CLIMB = 3;
/** Of another time or of no time: "in 2013", "could be arrested". */
const NOT_SO = new Set(['could', 'may', 'might', 'would', 'if', 'similar', 'previous', 'earlier']);

/** Ages of those arrested, killed, rescued, at most one for each sentence and act, in text order. */
export function agesByAct(document: Document): readonly AgeByAct[] {
  const named = agesOf(document);
  return document.sentences.flatMap((sentence) => {
    const ages = within(document.quantities, sentence).filter(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
    const own = named.filter(({ words }) => words.start >= sentence.start && words.end <= sentence.end);
    if ((ages.length === 0 && own.length === 0) || sentence.tokens.some((token) => isOneOf(NOT_SO, token))) return [];
    const tree = treeOf(sentence);
    const places: { readonly at: number; readonly words: Span; readonly years: number }[] = [];
    for (const { start, end, low } of ages) {
      const at = personOver({ start, end }, tree);
      if (at !== undefined) places.push({ at, words: { start, end }, years: low! });
    }
    for (const { named: name, words, years } of own) if (!places.some((place) => place.words.start === words.start)) places.push({ at: headOf(name, tree), words, years });
    return places.flatMap(({ at, words, years }): readonly AgeByAct[] => {
      const act = at < 0 ? undefined : thoseAt(at, tree, sentence.kind === 'headline');
      if (act === undefined) return [];
      const { start, end, lemma } = tree.tokens[at]!;
      return [{ act, years, words, named: { start, end }, sex: SEX.get(lemma.toLowerCase()) ?? null }];
    });
  });
}

/** The word by which a name hangs on its clause: Leyla of "Leyla Keller". */
function headOf(name: Span, { tokens }: Tree): number {
  let at = tokens.findIndex(({ start, end }) => start >= name.start && end <= name.end);
  for (let step = 0; at >= 0 && step < CLIMB && IN_NAME.has(tokens[at]!.relation); step++) at = tokens[at]!.head;
  return at;
}

const IN_NAME = new Set(['flat', 'compound', 'appos']);

function personOver(age: Span, { tokens }: Tree): number | undefined {
  let at = tokens.findLastIndex(({ start, end }) => start < age.end && end > age.start);
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const { tag, lemma, start } = tokens[at]!;
    if ((tag === 'NOUN' || tag === 'PROPN') && start >= age.end && namesPerson(lemma.toLowerCase())) return at;
    if (tag === 'VERB') return undefined;
  }
  return undefined;
}
