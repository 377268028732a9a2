import { excludeEachOther, isPartOf, placeOf } from '../../src/language/geography.js';
import { within } from '../../src/language/within.js';
import { isPlainSaying } from '../../src/language/saying.js';
import { firstOfRow } from '../../src/language/word-rows.js';
import type { Answer, Argument, Document, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Where extends Answer {
  readonly places: readonly string[];
  /** A building with a name, and what kind of building; null for a place on the map. */
  readonly building: Building | null;
  readonly marker: string;
}

interface Building {
  readonly entity: string;
  readonly kind: string;
}

/** "in", "at" and "near" say where it was; "from" and "to" say where it came from or went. */
const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'into']);
/** The last word of a building's name, by what one does there; nobody is in two of one kind at once. */
const BUILDINGS: readonly (readonly string[])[] = [
  ['hospital', 'clinic', 'infirmary', 'center', 'centre'], // was taken to Kent General Hospital
  ['prison', 'jail', 'penitentiary'],
  ['court', 'courthouse'],
  ['stadium', 'arena', 'ground', 'park', 'garden', 'gardens'], // fought at the Brandt Arena
  ['airport', 'airfield', 'airbase'],
  ['church', 'cathedral', 'mosque', 'temple', 'synagogue'],
  ['school', 'college', 'university'],
  ['hotel', 'inn', 'motel'],
];
const kindOf = firstOfRow(BUILDINGS);

/** Only places that exclude each other diverge: Kuala Lumpur is in Malaysia. */
export const where: DivergenceRule<Where> = {
  id: 'where',
  kind: 'place',
  question: 'Where?',

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma))) return undefined;
    const place = claim.arguments.find((a) => a.role === 'place' && a.entity !== null && (placeOf(a.entity) || buildingIn(a, document)));
    if (!place) return undefined;
    const marker = AT.has(place.marker ?? '') ? 'at' : (place.marker ?? '');
    const building = buildingIn(place, document);
    if (building) return { says: document.article.text.slice(building.words.start, building.words.end), words: building.words, places: [], building, marker };
    const places = within(document.names, place).filter((n) => n.type === 'place').map((n) => n.entity);
    return { says: document.article.text.slice(place.start, place.end), words: place, places, building: null, marker };
  },

  differ(one, other) {
    if (one.marker !== other.marker) return 'unrelated';
    if (one.building && other.building) {
      if (one.building.kind !== other.building.kind) return 'unrelated';
      return isOneName(one.building.entity, other.building.entity) ? undefined : { severity: 'medium', because: 'the two name different buildings' };
    }
    const pairs = one.places.flatMap((a) => other.places.map((b) => [a, b] as const));
    if (pairs.length === 0 || !pairs.every(([a, b]) => excludeEachOther(a, b))) return undefined;
    return { severity: 'high', because: 'it cannot have been in both places' };
  },

  note(one, other) {
    const [narrow, wide] = one.places.some((a) => other.places.some((b) => isPartOf(b, a))) ? [other, one] : [one, other];
    return narrow.places.some((a) => wide.places.some((b) => isPartOf(a, b))) ? `${narrow.says}, told as ${wide.says}` : undefined;
  },

  examples: [
    {
      title: 'two cities',
      finds: 'high',
      says: { 'The ministers met in Berlin.': 'Berlin', 'The ministers met in Paris.': 'Paris' },
    },
    {
      title: 'a city and its country',
      finds: 'agreement',
      says: { 'The ministers met in Kuala Lumpur.': 'Kuala Lumpur', 'The ministers met in Malaysia.': 'Malaysia' },
    },
    {
      title: 'two hospitals',
      finds: 'medium',
      says: { 'Maria Keller was treated at Ashford City Hospital.': 'Ashford City Hospital', 'Maria Keller was treated at St Mary Clinic.': 'St Mary Clinic' },
    },
    {
      title: 'one hospital, named shorter',
      finds: 'agreement',
      says: { 'Maria Keller was treated at Ashford City Hospital.': 'Ashford City Hospital', 'Maria Keller was treated at Ashford Hospital.': 'Ashford Hospital' },
    },
    {
      title: 'no place named',
      finds: 'nothing',
      says: { 'The ministers met in Berlin.': 'Berlin', 'The ministers met.': undefined },
    },
  ],
};

/** The named building at the end of a place phrase: "the Betty Ford Center". */
function buildingIn(place: Argument, { names, article: { text } }: Document): (Building & { readonly words: Span }) | undefined {
  for (const { start, end, mention, entity, type } of within(names, place)) {
    if (mention !== 'name' || type === 'person' || entity !== place.entity) continue;
    const words = text.slice(start, end);
    const kind = words.includes(' ') ? kindOf.get(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()) : undefined;
    if (kind !== undefined) return { entity, kind, words: { start, end } };
  }
  return undefined;
}

/** "Ashford City Hospital" and "Ashford Hospital" begin alike; so do a hospital and its trust. */
const isOneName = (one: string, other: string): boolean => one.split(' ')[0] === other.split(' ')[0] || one.includes(other) || other.includes(one);
