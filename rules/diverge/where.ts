import { countryOf, isPartOf, placeOf } from '../../src/language/geography.js';
import { within } from '../../src/language/within.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Where extends Answer {
  readonly places: readonly string[];
  readonly marker: string;
}

/** "in", "at" and "near" say where it was; "from" and "to" say where it came from or went. */
const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around']);

/** Only places that exclude each other diverge: Kuala Lumpur is in Malaysia. */
export const where: DivergenceRule<Where> = {
  id: 'where',
  kind: 'place',
  question: 'Where?',

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma))) return undefined;
    const place = claim.arguments.find((a) => a.role === 'place' && a.entity !== null && placeOf(a.entity));
    if (!place) return undefined;
    const marker = AT.has(place.marker ?? '') ? 'at' : (place.marker ?? '');
    const places = within(document.names, place).filter((n) => n.type === 'place').map((n) => n.entity);
    return { says: document.article.text.slice(place.start, place.end), words: place, places, marker };
  },

  differ(one, other) {
    if (one.marker !== other.marker) return 'unrelated';
    const pairs = one.places.flatMap((a) => other.places.map((b) => [a, b] as const));
    if (pairs.length === 0 || !pairs.every(([a, b]) => exclude(a, b))) return undefined;
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
      title: 'no place named',
      finds: 'nothing',
      says: { 'The ministers met in Berlin.': 'Berlin', 'The ministers met.': undefined },
    },
  ],
};

/** Both are known, and neither lies in the other. */
function exclude(a: string, b: string): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (!x || !y || a === b || isPartOf(a, b) || isPartOf(b, a)) return false;
  if (x.kind === 'city' && y.kind === 'city') return true;
  const [p, q] = [countryOf(a), countryOf(b)];
  return p !== undefined && q !== undefined && p !== q;
}
