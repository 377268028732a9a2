import { readFileSync } from 'node:fs';

interface Table {
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly states: readonly string[];
  readonly cities: Readonly<Record<string, string>>;
  readonly respellings: Readonly<Record<string, string>>;
}

/** What a place word says: the place it means, and whether it names it ("China") or is its adjective or its people ("Chinese", "Danes"). */
export interface PlaceWord {
  /** Key as in `Name.entity`: "china". */
  readonly entity: string;
  /** As a report prints it: "China". */
  readonly canonical: string;
  readonly form: 'name' | 'adjective' | 'people';
  readonly kind: 'country' | 'region' | 'city';
}

interface Atlas {
  /** Spelling as printed ("Kuala Lumpur", "Chinese", "U.S.") → what it says. */
  readonly words: ReadonlyMap<string, PlaceWord>;
  readonly entities: ReadonlyMap<string, PlaceWord>;
  /** Longest spelling, in words. */
  readonly longest: number;
  /** Place → the places that it lies in directly; two for a name that two places bear. */
  readonly within: ReadonlyMap<string, readonly string[]>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly governedFrom: ReadonlyMap<string, string>;
}

let loaded: Atlas | undefined;

function atlas(): Atlas {
  return (loaded ??= load(JSON.parse(readFileSync(new URL('./geography.json', import.meta.url), 'utf8')) as Table));
}

/** The place that a spelling means: "Chinese" → China; exact in case ("US" is a country, "us" is not). */
export function placeWord(spelling: string): PlaceWord | undefined {
  return atlas().words.get(spelling);
}

/** A place by its entity key: "china" → China. */
export function placeOf(entity: string | undefined): PlaceWord | undefined {
  return entity === undefined ? undefined : atlas().entities.get(entity);
}

/** Words in the longest spelling that `placeWord` knows. */
export function longestPlaceName(): number {
  return atlas().longest;
}

/** "kuala lumpur" → "malaysia"; a country → itself; undefined when unknown or when places of two countries bear the name. */
export function countryOf(entity: string): string | undefined {
  const { capitals } = atlas();
  let found: string | undefined;
  for (const place of [entity, ...containersOf(entity)]) {
    if (!capitals.has(place)) continue;
    if (found !== undefined && found !== place) return undefined;
    found = place;
  }
  return found;
}

/** "malaysia" → "kuala lumpur"; undefined when the entity is no country. */
export function capitalOf(country: string): string | undefined {
  return atlas().capitals.get(country);
}

/** The country whose government a capital stands for: "beijing" → "china". */
export function governedFrom(capital: string): string | undefined {
  return atlas().governedFrom.get(capital);
}

/** Whether nothing can be in both places: both are known, and neither lies in the other. */
export function excludeEachOther(a: string, b: string): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (!x || !y || a === b || isPartOf(a, b) || isPartOf(b, a)) return false;
  if (x.kind === 'city' && y.kind === 'city') return true;
  const [p, q] = [countryOf(a), countryOf(b)];
  return p !== undefined && q !== undefined && p !== q;
}

/** Whether the first place surely lies inside the second: Kuala Lumpur in Malaysia, Texas in the United States. Not reflexive. */
export function isPartOf(place: string, larger: string): boolean {
  // Georgia the country is in no other country, Georgia the state is: not sure, so no.
  if (place === larger || atlas().capitals.has(place)) return false;
  const direct = atlas().within.get(place);
  // A name that two places bear lies surely only where both lie.
  return direct?.every((container) => container === larger || isPartOf(container, larger)) ?? false;
}

function containersOf(entity: string): readonly string[] {
  const direct = atlas().within.get(entity) ?? [];
  return direct.flatMap((container) => [container, ...containersOf(container)]);
}

function load(table: Table): Atlas {
  const words = new Map<string, PlaceWord>();
  const within = new Map<string, string[]>();
  const capitals = new Map<string, string>();
  const governed = new Map<string, string>();
  const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(',') : []);
  const put = (spelling: string, canonical: string, form: PlaceWord['form'], kind: PlaceWord['kind']): void => {
    if (!words.has(spelling)) words.set(spelling, { entity: canonical.toLowerCase(), canonical, form, kind });
  };
  const adjective = (spelling: string, canonical: string, kind: PlaceWord['kind']): void => {
    put(spelling, canonical, 'adjective', kind);
    if (!/(?:ese|ish|ch|sh|s|x|\.|S)$/.test(spelling)) put(`${spelling}s`, canonical, 'people', kind);
  };
  const people = (spelling: string, canonical: string, kind: PlaceWord['kind']): void => {
    put(spelling, canonical, 'people', kind);
    if (!/m[ae]n$/.test(spelling)) put(`${spelling}s`, canonical, 'people', kind);
  };
  const inside = (place: string, larger: string): void => {
    const key = place.toLowerCase();
    const container = larger.toLowerCase();
    const known = within.get(key);
    if (known === undefined) within.set(key, [container]);
    else if (!known.includes(container)) known.push(container);
  };

  for (const row of table.countries) {
    const [name = '', capital = '', adjectives, folk, others] = row.split('|');
    put(name, name, 'name', 'country');
    for (const other of list(others)) put(other, name, 'name', 'country');
    for (const word of list(adjectives)) adjective(word, name, 'country');
    for (const word of list(folk)) people(word, name, 'country');
    capitals.set(name.toLowerCase(), capital.toLowerCase());
  }
  for (const row of table.countries) {
    const [name = '', capital = ''] = row.split('|');
    put(capital, capital, 'name', 'city');
    if (capital !== name) inside(capital, name);
    // The capital of two countries stands for neither (Kingstown, Kingston are apart; Vatican City is its own).
    if (capital !== name) governed.set(capital.toLowerCase(), name.toLowerCase());
  }
  for (const row of table.states) {
    const [name = '', abbreviations, folk] = row.split('|');
    put(name, name, 'name', 'region');
    for (const word of list(abbreviations)) {
      put(word, name, 'name', 'region');
      // "Calif" at the end of a sentence
      if (/^\p{Lu}\p{Ll}{3,}\.$/u.test(word)) put(word.slice(0, -1), name, 'name', 'region');
    }
    for (const word of list(folk)) people(word, name, 'region');
    inside(name, 'United States');
  }
  for (const row of table.regions) {
    const [name = '', larger, adjectives, others, folk] = row.split('|');
    put(name, name, 'name', 'region');
    for (const other of list(others)) put(other, name, 'name', 'region');
    for (const word of list(adjectives)) adjective(word, name, 'region');
    for (const word of list(folk)) people(word, name, 'region');
    if (larger) inside(name, larger);
  }
  for (const [country, cities] of Object.entries(table.cities)) {
    for (const city of list(cities)) {
      const canonical = table.respellings[city] ?? city;
      put(city, canonical, 'name', 'city');
      if (canonical !== country) inside(canonical, country);
    }
  }
  for (const [spelling, canonical] of Object.entries(table.respellings)) put(spelling, canonical, 'name', 'city');
  let longest = 1;
  for (const spelling of words.keys()) longest = Math.max(longest, spelling.split(' ').length);
  const entities = new Map<string, PlaceWord>();
  for (const word of words.values()) if (word.form === 'name' && !entities.has(word.entity)) entities.set(word.entity, word);
  return { words, entities, longest, within, capitals, governedFrom: governed };
}
