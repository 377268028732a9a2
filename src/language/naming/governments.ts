import { readFileSync } from 'node:fs';
import type { Sentence } from '../../model.js';
import { governedFrom, type PlaceWord, placeOf } from '../geography.js';
import type { NameMention } from './segments.js';

interface Acts {
  readonly verbs: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly dealings: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

let loaded: Acts | undefined;

function acts(): Acts {
  if (loaded === undefined) {
    const table = JSON.parse(readFileSync(new URL('./acts.json', import.meta.url), 'utf8')) as Record<keyof Acts, string>;
    const words = (key: keyof Acts): Set<string> => new Set(table[key].split(' '));
    loaded = { verbs: words('verbs'), addressed: words('addressed'), nouns: words('nouns'), dealings: words('dealings'), bodies: words('bodies') };
  }
  return loaded;
}

/**
 * The country whose government a capital means here, null where it is the place: "Beijing said", "Beijing's support",
 * "talks with Beijing", "relations between Washington and Beijing"; not "met in Beijing".
 */
export function governmentMeant(mention: NameMention, { tokens }: Sentence): PlaceWord | null {
  const { place } = mention;
  if (place?.kind !== 'city' || place.form !== 'name') return null;
  const country = placeOf(governedFrom(place.entity));
  if (country === undefined) return null;
  let at = mention.to - 1;
  // "Washington and Beijing agreed": the second does what the first does.
  if (tokens[at]!.relation === 'conj' && tokens[tokens[at]!.head]?.tag === 'PROPN') at = tokens[at]!.head;
  const token = tokens[at]!;
  const head = tokens[token.head];
  if (head === undefined) return null;
  const { verbs, addressed, nouns, dealings } = acts();
  const lemma = head.lemma.toLowerCase();
  if (token.relation === 'nsubj' && head.tag === 'VERB') return verbs.has(lemma) ? country : null;
  if (token.relation === 'obj') return addressed.has(lemma) ? country : null;
  const possessive = tokens[at + 1]?.text === "'s" || tokens[at + 1]?.text === '’s';
  if (possessive) return nouns.has(head.text.toLowerCase()) || nouns.has(lemma) ? country : null;
  const before = tokens[mention.from - 1]?.text.toLowerCase();
  const first = tokens[at - 1]?.text.toLowerCase();
  const linked = before === 'with' || first === 'with' || first === 'between' || before === 'against';
  return linked && (dealings.has(lemma) || dealings.has(head.text.toLowerCase()) || addressed.has(lemma)) ? country : null;
}

/**
 * "Chinese side", "Chinese authorities", "China's government": token after the body that stands for the country of the
 * mention; undefined when none follows.
 */
export function bodyEnd(mention: NameMention, { tokens }: Sentence): number | undefined {
  if (mention.place?.kind !== 'country') return undefined;
  const next = tokens[mention.to];
  const possessive = next?.text === "'s" || next?.text === '’s';
  const at = possessive ? mention.to + 1 : mention.to;
  if (possessive !== (mention.place.form === 'name') && mention.place.entity !== 'united states') return undefined;
  return acts().bodies.has(tokens[at]?.text.toLowerCase() ?? '') ? at + 1 : undefined;
}
