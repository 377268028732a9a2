import { readFileSync } from 'node:fs';

/** The tables beside this file as sets and maps, all keys in lower case unless the spelling matters. */
export interface Lexicon {
  readonly given: ReadonlyMap<string, Gender | 'either'>;
  /** Family names that stand before the given name: "Wang" Yi, "Kim" Jong Un. */
  readonly familyFirst: ReadonlySet<string>;
  /** Short given name → the full ones it stands for: "bill" → "william". */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** Names borne by two well-known people who are told apart by a middle initial. */
  readonly namesakes: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Gender | 'either'>;
  /** "Sen." → "senator". */
  readonly abbreviatedTitles: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, Gender | 'either'>;
  readonly officeModifiers: ReadonlySet<string>;
  /** Offices that a complement with "of" can follow: Secretary of State. */
  readonly officesOf: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeFirst: ReadonlySet<string>;
  readonly otherHeads: ReadonlySet<string>;
  readonly companyNouns: ReadonlySet<string>;
  readonly vesselFirst: ReadonlySet<string>;
  readonly organisationFirst: ReadonlySet<string>;
  /** Spelling → the full name of a well-known organisation: "U.N." → "United Nations". */
  readonly known: ReadonlyMap<string, string>;
  /** Entity keys of the well-known organisations. */
  readonly knownKeys: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** First word → the well-known names of several words that begin with it, the longest first. */
  readonly longKnown: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Spelling of a party's or community's people → the entity they belong to, empty for none. */
  readonly members: ReadonlyMap<string, string>;
  readonly openers: ReadonlySet<string>;
  /** "TV", "CEO": written in capitals and no names. */
  readonly plainAcronyms: ReadonlySet<string>;
  /** Words that running English writes small; made by train/common-words.ts. */
  readonly commonWords: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** Places and given names that are common words as well: no evidence at the start of a sentence. */
  readonly common: ReadonlySet<string>;
}

export type Gender = 'male' | 'female';

let loaded: Lexicon | undefined;

export function lexicon(): Lexicon {
  return (loaded ??= load());
}

interface GivenNames {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly unisex: string;
  readonly family_first: string;
  readonly nicknames: Readonly<Record<string, string>>;
  readonly namesakes: readonly string[];
}

interface Offices {
  readonly honorifics: Readonly<Record<Gender | 'either', string>>;
  readonly abbreviated: Readonly<Record<string, string>>;
  readonly heads: Readonly<Record<Gender | 'either', string>>;
  readonly modifiers: string;
  readonly offices_with_of: string;
}

interface Organisations {
  readonly suffixes: string;
  readonly organisation: string;
  readonly place: string;
  readonly place_first: string;
  readonly other: string;
  readonly company_nouns: string;
  readonly organisation_first: string;
  readonly vessel_first: string;
  readonly known: readonly string[];
  readonly members: Readonly<Record<string, string>>;
}

interface PlainWords {
  readonly openers: string;
  readonly calendar: string;
  readonly acronyms: string;
  readonly common_places: string;
  readonly common_given: string;
}

function table<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;
}

function words(list: string): Set<string> {
  return new Set(list.toLowerCase().split(' '));
}

function gendered(lists: Readonly<Record<Gender | 'either', string>>): Map<string, Gender | 'either'> {
  const map = new Map<string, Gender | 'either'>();
  for (const gender of ['either', 'male', 'female'] as const) for (const word of words(lists[gender])) map.set(word, gender);
  return map;
}

function shortForms(table: Readonly<Record<string, string>>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [full, shorts] of Object.entries(table)) {
    for (const short of shorts.split(' ')) map.set(short, [...(map.get(short) ?? []), full]);
  }
  return map;
}

function load(): Lexicon {
  const people = table<GivenNames>('given-names');
  const offices = table<Offices>('offices');
  const organisations = table<Organisations>('organisations');
  const plain = table<PlainWords>('plain-words');
  const given = gendered({ male: people.male.join(' '), female: people.female.join(' '), either: people.unisex });
  for (const name of words(people.unisex)) given.set(name, 'either');
  const known = new Map<string, string>();
  const acronyms = new Set<string>();
  for (const row of organisations.known) {
    const [name = '', short, others] = row.split('|');
    known.set(name, name);
    for (const acronym of short ? short.split(',') : []) {
      known.set(acronym, name);
      acronyms.add(acronym);
    }
    for (const other of others ? others.split(',') : []) known.set(other, name);
  }
  const longKnown = new Map<string, string[][]>();
  for (const name of known.keys()) {
    const parts = name.split(' ');
    if (parts.length < 2) continue;
    longKnown.set(parts[0]!, [...(longKnown.get(parts[0]!) ?? []), parts].sort((a, b) => b.length - a.length));
  }
  return {
    given,
    familyFirst: words(people.family_first),
    nicknames: shortForms(people.nicknames),
    namesakes: new Set(people.namesakes.map((name) => name.toLowerCase())),
    honorifics: gendered(offices.honorifics),
    abbreviatedTitles: new Map(Object.entries(offices.abbreviated)),
    offices: gendered(offices.heads),
    officeModifiers: words(offices.modifiers),
    officesOf: words(offices.offices_with_of),
    suffixes: words(organisations.suffixes),
    organisationHeads: words(organisations.organisation),
    placeHeads: words(organisations.place),
    placeFirst: words(organisations.place_first),
    otherHeads: words(organisations.other),
    companyNouns: words(organisations.company_nouns),
    organisationFirst: words(organisations.organisation_first),
    vesselFirst: new Set(organisations.vessel_first.split(' ')),
    known,
    knownKeys: new Set([...known.values()].map((name) => name.toLowerCase())),
    acronyms,
    longKnown,
    members: new Map(Object.entries(organisations.members)),
    openers: words(plain.openers),
    calendar: words(plain.calendar),
    plainAcronyms: new Set(plain.acronyms.split(' ')),
    commonWords: words(table<{ readonly words: string }>('common-words').words),
    common: new Set([...words(plain.common_places), ...words(plain.common_given)]),
  };
}
