import type { Name } from '../../model.js';
import type { Reading } from './reading.js';
import type { Candidate } from './verbal.js';

const FIRST = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
const SECOND = new Set(['you', 'your']);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const THINGS = new Set(['it', 'this', 'that', 'these', 'those', 'its']);
const RELATIVE = new Set(['who', 'which', 'what', 'whom', 'whose']);
const MANY = new Set(['they', 'them', 'their']);

const NAMED: Readonly<Record<Name['type'], string>> = { person: 'name person', organisation: 'name organisation', place: 'name place', group: 'name group', other: 'name other' };

/** Who a candidate's words belong to, coarsely: a named person, "he", "we", some noun, nobody. */
export function sourceType(reading: Reading, candidate: Candidate): string {
  const { clause, sourceHead } = candidate;
  if (sourceHead < 0) return 'none';
  const word = clause.words[sourceHead]!;
  if (FIRST.has(word)) return 'first';
  if (SECOND.has(word)) return 'second';
  if (PERSONAL.has(word)) return 'personal';
  if (MANY.has(word)) return 'they';
  if (THINGS.has(word)) return 'thing';
  if (RELATIVE.has(word)) return 'relative';
  const token = clause.tokens[sourceHead]!;
  const name = nameAt(reading.names, token.start);
  if (name && name.mention !== 'pronoun') return NAMED[name.type];
  if (token.tag === 'PROPN') return 'proper';
  return token.tag === 'NOUN' ? (word.endsWith('s') ? 'nouns' : 'noun') : 'odd';
}

/** The mention that covers an offset; the shortest when several do. Names are in order of `start`. */
export function nameAt(names: readonly Name[], offset: number): Name | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // a few mentions may nest: look back over them
  for (let at = low - 1; at >= 0 && at >= low - 4; at--) if (names[at]!.end > offset) return names[at]!;
  return null;
}
