import { readFileSync } from 'node:fs';

type PartOfSpeech = 'verb' | 'noun' | 'adj';

interface Table {
  readonly derived: Readonly<Record<string, readonly string[]>>;
  readonly agents: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly string[];
  readonly eventness: Readonly<Record<string, number>>;
  readonly synonyms: Readonly<Record<PartOfSpeech, Readonly<Record<string, readonly number[]>>>>;
  readonly parents: Readonly<Record<string, number>>;
  readonly antonyms: readonly string[];
}

let table: Table | undefined;
let antonyms: ReadonlySet<string> | undefined;
let people: ReadonlySet<string> | undefined;
let children: ReadonlyMap<number, readonly number[]> | undefined;

/** Read when first asked: a command that checks nothing does not pay for it. Made by train/lexicon.ts from WordNet 3.1. */
function lexicon(): Table {
  if (!table) {
    table = JSON.parse(readFileSync(new URL('./wordnet.json', import.meta.url), 'utf8')) as Table;
    // "constructor" is a word like any other
    for (const row of [table.derived, table.agents, table.eventness, table.parents, ...Object.values(table.synonyms)]) Object.setPrototypeOf(row, null);
  }
  return table;
}

const none: readonly never[] = [];

/** Verbs that a noun derives from: resumption → resume, shipment → ship. */
export function verbsOf(noun: string): readonly string[] {
  return lexicon().derived[noun] ?? none;
}

/** Verbs whose doer a noun names: successor → succeed, winner → win. */
export function verbsOfAgent(noun: string): readonly string[] {
  return lexicon().agents[noun] ?? none;
}

/** Whether a noun mostly names people: fisherman, thug, hostage. */
export function isPerson(noun: string): boolean {
  people ??= new Set(lexicon().people);
  return people.has(noun);
}

/** How much of a noun's use names something that happens, 0 to 9: earthquake 9, meeting 3, table 0. */
export function eventness(noun: string): number {
  return lexicon().eventness[noun] ?? 0;
}

/** The usual senses of a word, as synset numbers. */
export function synsetsOf(pos: PartOfSpeech, lemma: string): readonly number[] {
  return lexicon().synonyms[pos][lemma] ?? none;
}

/** The more general synset of a verb sense: stroll → walk. */
export function parentOf(synset: number): number | undefined {
  return lexicon().parents[synset];
}

/** The more special synsets of a verb sense: walk → stroll, march …; a sense with many says little. */
export function childrenOf(synset: number): readonly number[] {
  children ??= inverted(lexicon().parents);
  return children.get(synset) ?? none;
}

function inverted(parents: Readonly<Record<string, number>>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [child, parent] of Object.entries(parents)) (found.get(parent) ?? found.set(parent, []).get(parent)!).push(Number(child));
  return found;
}

/** Whether WordNet holds the two for opposites: rise and fall. */
export function areAntonyms(pos: PartOfSpeech, one: string, other: string): boolean {
  antonyms ??= new Set(lexicon().antonyms);
  return antonyms.has(`${pos} ${one < other ? `${one} ${other}` : `${other} ${one}`}`);
}
