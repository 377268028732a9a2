import { placeWord } from '../geography.js';
import { lexicon } from './lexicon.js';
import { isOffice } from './offices.js';

/** Lower-case words of a name, without accents, full stops and "the": "the U.N." → ["un"], "José Peña" → ["jose", "pena"]. */
export function foldWords(words: readonly string[]): readonly string[] {
  const folded = words.map(foldWord).filter((word) => word !== '');
  return folded.length > 1 && folded[0] === 'the' ? folded.slice(1) : folded;
}

/** British and American spellings, and "Mt.": one name in two outlets. */
const respellings: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'], ['mt.', 'mount'], ['centre', 'center'], ['theatre', 'theater'], ['defence', 'defense'], ['organisation', 'organization'],
  ['labour', 'labor'], ['harbour', 'harbor'], ['programme', 'program'], ['co-operation', 'cooperation'], ['centres', 'centers'],
]);

const plainWord = /^[a-z]+$/;

export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const respelt = respellings.get(lower);
  if (respelt !== undefined) return respelt;
  if (plainWord.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036f.]/g, '').replace(/[’‘]/g, "'").replace(/[‐‑–]/g, '-');
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A person's name in its parts: given "george", middle ["w"], family "bush". */
export interface PersonForm {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  readonly generation: string | null;
  /** The family name stands first: Wang Yi. */
  readonly familyFirst: boolean;
}

/** Parts of a full name (two words or more, folded); undefined for a bare one. */
export function personForm(words: readonly string[]): PersonForm | undefined {
  const generation = generations.has(words[words.length - 1] ?? '') ? words[words.length - 1]! : null;
  const named = generation === null ? words : words.slice(0, -1);
  // "J. Edgar Hoover" goes by his second name
  const bare = named.length > 2 && named[0]!.length === 1 ? named.slice(1) : named;
  if (bare.length < 2) return undefined;
  const { familyFirst, given } = lexicon();
  const first = bare[0]!;
  const last = bare[bare.length - 1]!;
  // "Wang Yi", "Kim Jong Un", "Orbán Viktor"; "Kim Clijsters" and "Long Johnson" keep the western order.
  const asian = familyFirst.has(first) && bare.length <= 3 && (!given.has(first) || bare.slice(1).every((word) => word.length <= 4 || word.includes('-'))) && !westernFamily(last, first);
  return asian
    ? { given: bare.slice(1).join(' '), middle: [], family: first, generation, familyFirst: true }
    : { given: first, middle: bare.slice(1, -1), family: last, generation, familyFirst: false };
}

/** "Han Solo"-like: a given name that is long and no syllable of an East Asian one. */
function westernFamily(last: string, first: string): boolean {
  return first !== 'orban' && last.length > 6 && !last.includes('-');
}

/**
 * Whether two full names can be one person. "John F. Kennedy" and "John Fitzgerald Kennedy" can, "George Bush" and
 * "George W. Bush" cannot, nor can a father and a son called Jr.
 */
export function samePerson(one: PersonForm, other: PersonForm): boolean {
  if (one.family !== other.family || one.given !== other.given || one.generation !== other.generation) return false;
  if (one.middle.length === 0 || other.middle.length === 0) {
    return one.middle.length === other.middle.length || !lexicon().namesakes.has(`${one.given} ${one.family}`);
  }
  return one.middle.length === other.middle.length && one.middle.every((name, i) => agreeInitials(name, other.middle[i]!));
}

function agreeInitials(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** Words of an organisation's name without "Inc." and the like: ["northrop", "grumman"]. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  const { suffixes } = lexicon();
  let end = words.length;
  while (end > 1 && (suffixes.has(words[end - 1]!) || suffixes.has(`${words[end - 1]}.`) || words[end - 1] === '&')) end--;
  return end === words.length ? words : words.slice(0, end);
}

/** First words too common to stand for a longer name: "Bank" for Bank of America, "National", "New". */
const weakFirst = new Set(['new', 'national', 'international', 'american', 'united', 'royal', 'first', 'federal', 'general', 'central', 'world', 'global', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'state', 'public', 'great', 'old', 'big', 'red', 'blue', 'green', 'black', 'white', 'grand', 'high', 'saint', 'st', 'los', 'las', 'el', 'la', 'san', 'mount', 'lake', 'fort', 'port', 'cape', 'supreme', 'foreign', 'human', 'free', 'social', 'special', 'joint', 'defense', 'defence', 'justice', 'energy', 'health', 'people', 'british', 'european', 'house', 'home', 'general', 'air', 'water', 'sea', 'star']);
/** Heads whose bearers are named after somebody or something else: the Ford Foundation is not Ford. */
const namedAfter = new Set(['foundation', 'museum', 'center', 'centre', 'prize', 'award', 'stadium', 'arena', 'trophy', 'cup', 'hotel', 'tower', 'building', 'theatre', 'theater', 'airport', 'street', 'avenue', 'library', 'school', 'college', 'hospital', 'administration', 'campaign', 'police', 'act', 'award', 'medal', 'institute', 'union', 'bridge', 'square', 'park', 'church', 'court', 'county', 'house', 'day', 'university', 'times', 'post', 'news', 'daily', 'journal', 'herald', 'tribune', 'lawyers', 'lawyer', 'employees', 'council']);

/** Whether a word alone can stand for the longer organisation that begins with it: "Northrop" for Northrop Grumman Corp. */
export function standsForLonger(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length || !short.every((word, i) => word === long[i])) return false;
  const first = short[0]!;
  const { organisationHeads, placeHeads, otherHeads, given, offices } = lexicon();
  if (short.length === 1) {
    if (first.length < 3 || weakFirst.has(first) || organisationHeads.has(first) || placeHeads.has(first) || otherHeads.has(first) || given.has(first) || offices.has(first) || isOffice(first)) return false;
    if (placeWord(first.charAt(0).toUpperCase() + first.slice(1)) !== undefined) return false;
  }
  return !long.slice(short.length).some((word) => namedAfter.has(word) || word === 'of' || word === 'and' || word === 'for');
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', 'de', 'du', 'des', 'la']);

/** The acronyms that a name of several words can have: "nato" for North Atlantic Treaty Organization. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  let strict = '';
  let loose = '';
  for (const word of words) {
    for (const part of word.split('-')) {
      if (part === '') continue;
      loose += part.charAt(0);
      if (!smallWords.has(part)) strict += part.charAt(0);
    }
  }
  return strict === loose ? [strict] : [strict, loose];
}

/** Whether the longer name is the shorter with a place before it: "Boston Red Sox", "U.S. Treasury Department". */
export function addsPlace(short: readonly string[], long: readonly string[]): boolean {
  const extra = long.length - short.length;
  if (extra < 1 || extra > 3 || !short.every((word, i) => word === long[extra + i])) return false;
  return isPlaceKey(long.slice(0, extra).join(' '));
}

const abbreviatedPlaces = new Set(['us', 'u s', 'uk', 'un', 'eu', 'la', 'ny', 'uae']);

function isPlaceKey(key: string): boolean {
  const capitalised = key.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return abbreviatedPlaces.has(key) || placeWord(capitalised) !== undefined;
}
