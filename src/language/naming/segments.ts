import type { NameType, Sentence, Span } from '../../model.js';
import { type PlaceWord, placeWord } from '../geography.js';
import { isAllCapitals, isCommon, titleCase, type WordCases } from './capitals.js';
import { type Gender, lexicon } from './lexicon.js';
import { officeIn, placeLength, spelling } from './offices.js';
import type { Run } from './runs.js';

/** One mention of a name as found, before it is typed and linked. */
export interface NameMention extends Span {
  readonly sentence: number;
  /** Token range in the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** The type where structure or table decide it alone. */
  readonly hint: NameType | null;
  readonly place: PlaceWord | null;
  /** Full name of a well-known organisation; the entity of a party's or people's members. */
  readonly known: string | null;
  office: Span | null;
  gender: Gender | null;
  /** A title or form of address stands before it: "Mr. Smith". */
  readonly titled: boolean;
  /** Introduced by kinship: "his brother" Vitali. */
  kin: boolean;
}

/** An office without its holder in a run: "the Secretary of State". */
export interface OfficeMention extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

export interface Segments {
  readonly names: readonly NameMention[];
  readonly offices: readonly OfficeMention[];
}

/** Cuts a run of name words into names and offices: "U.S. Secretary of State Marco Rubio" is a country, an office and its holder. */
export function cutRun(run: Run, sentence: number, cases: WordCases): Segments {
  const names: NameMention[] = [];
  const offices: OfficeMention[] = [];
  const whole = spelling(run, 0, run.length);
  const name = (from: number, to: number, more: Partial<NameMention> = {}): void => {
    // A letter alone is an initial or a slip.
    if (from < to && !(to - from === 1 && /^\p{L}\.?$/u.test(run[from]!.text))) names.push(mention(run, from, to, sentence, more));
  };
  const office = wholeIsName(run, whole) ? undefined : officeIn(run);
  if (office === undefined) {
    cutPlain(run, 0, run.length, cases, name);
    return { names, offices };
  }
  if (office.to >= run.length) {
    // No holder: "the U.S. Secretary of State", "Mayor of London"; "Foreign Ministry Spokesman".
    if (!office.honorific) offices.push({ sentence, start: run[0]!.start, end: run[run.length - 1]!.end, from: run[0]!.token, to: run[run.length - 1]!.tokenEnd });
    return { names, offices };
  }
  cutPlain(run, 0, office.from, cases, name);
  const start = run[0]!.start;
  const phrase = office.honorific ? null : { start, end: run[office.to - 1]!.end };
  name(office.to, run.length, { hint: 'person', office: phrase, gender: office.gender, titled: true });
  return { names, offices };
}

/** "King Abdullah University", "Judge Advocate Corps", "White House": one name although it begins with a title. */
function wholeIsName(run: Run, whole: string): boolean {
  if (lexicon().known.has(whole) || placeWord(whole) !== undefined) return true;
  const head = headOf(run, 0, run.length);
  return head !== null && head !== 'person';
}

/** What the head noun of a capitalised phrase makes it: "University of Lyon" an organisation, "Mount Cook" a place. */
function headOf(run: Run, from: number, to: number): NameType | null {
  if (to - from < 2) return null;
  const { organisationHeads, placeHeads, otherHeads, suffixes, placeFirst } = lexicon();
  const last = run[to - 1]!.text.toLowerCase();
  if (suffixes.has(last)) return 'organisation';
  let at = to - 1;
  for (let i = from + 1; i < to; i++) {
    if (run[i]!.text === 'of' || run[i]!.text === 'for' || run[i]!.text === 'on') {
      at = i - 1;
      break;
    }
  }
  let head = run[at]!.text.toLowerCase();
  // "Pier 39", "Boeing 737", "Apollo 11"
  if (/^\d/.test(head) && at > from) head = run[at - 1]!.text.toLowerCase();
  if (organisationHeads.has(head)) return 'organisation';
  if (placeHeads.has(head)) return 'place';
  if (otherHeads.has(head)) return 'other';
  if (lexicon().vesselFirst.has(run[from]!.text)) return 'other';
  if (lexicon().organisationFirst.has(run[from]!.text.toLowerCase())) return 'organisation';
  // "General Dynamics", "General Electric": what is a word of its own is hardly an officer
  if (to - from === 2 && run[from]!.text === 'General' && /(?:ics?|s)$/u.test(last) && isCommon(last) && !lexicon().given.has(last)) return 'organisation';
  // "Aoraki Mount Cook"
  for (let i = from + 1; i < to - 1; i++) if (/^(?:mount|mt\.?|lake|fort)$/i.test(run[i]!.text)) return 'place';
  if (placeFirst.has(run[from]!.text.toLowerCase()) && to - from <= 3 && at === to - 1) {
    return /^(?:mount|mt\.|lake|cape|fort|port|gulf|isle|loch)$/.test(run[from]!.text.toLowerCase()) ? 'place' : null;
  }
  return null;
}

/** Pieces without an office: a leading country is cut off before a person, kept before a head noun ("Chinese Academy of Sciences"). */
function cutPlain(run: Run, from: number, to: number, cases: WordCases, name: (from: number, to: number, more?: Partial<NameMention>) => void): void {
  if (from >= to) return;
  const text = spelling(run, from, to);
  const part = run.slice(from, to);
  const whole = lexicon().known.has(text) || placeWord(text) !== undefined;
  const head = whole ? null : headOf(part, 0, part.length);
  const cut = whole || (head !== null && !notYetOrNoMore.has(part[0]!.text.toLowerCase())) ? 0 : prefixLength(part, cases);
  if (cut === 0) {
    name(from, to, head === null ? {} : { hint: head });
    return;
  }
  if (isPlaceOrMember(part, cut)) name(from, from + cut);
  cutPlain(run, from + cut, to, cases, name);
}

function isPlaceOrMember(part: Run, length: number): boolean {
  const text = spelling(part, 0, length);
  return placeWord(text) !== undefined || lexicon().members.has(text) || lexicon().known.has(text);
}

const notYetOrNoMore = new Set(['former', 'then', 'late', 'ex', 'outgoing', 'incoming', 'future', 'fellow']);

/** Leading pieces that are no part of the name after them: "Democrat" Ann Lee, "Englishman" John Hill, "Moviemaker" Gary Lane. */
function prefixLength(part: Run, cases: WordCases): number {
  const { known, given, members } = lexicon();
  const place = placeLength(part, 0);
  const length = place > 0 ? place : 1;
  if (length >= part.length) return 0;
  const rest = part[length]!.text;
  const count = part.length - length;
  const seen = cases.get(rest.toLowerCase());
  const personFollows = given.has(rest.toLowerCase()) && count >= 2;
  if (place > 0) {
    const { form, kind } = placeWord(spelling(part, 0, place))!;
    const second = known.has(spelling(part, place, part.length)) || placeLength(part, place) === count;
    // "French Rahman": an adjective before a word that the article never writes small
    const adjective = form !== 'name' && count === 1 && seen !== undefined && seen.lower === 0 && seen.capital > 1;
    return second || adjective || (personFollows && (kind !== 'city' || form === 'people')) ? place : 0;
  }
  const first = part[0]!.text;
  // "Former Kutztown University"
  if (notYetOrNoMore.has(first.toLowerCase())) return 1;
  if (members.has(first)) return personFollows || count >= 2 || placeLength(part, 1) === count ? 1 : 0;
  // A common noun at the start of a sentence, or one that the article writes small too
  const common = !given.has(first.toLowerCase()) && (isCommon(first.toLowerCase()) || (cases.get(first.toLowerCase())?.lower ?? 0) > 0);
  return common && (personFollows || (placeLength(part, 1) === count && placeWord(spelling(part, 1, part.length))!.form === 'name')) ? 1 : 0;
}

function mention(run: Run, from: number, to: number, sentence: number, more: Partial<NameMention>): NameMention {
  const text = spelling(run, from, to);
  const { known, members, acronyms } = lexicon();
  const normal = to - from === 1 && text.length > 3 && isAllCapitals(text) && !acronyms.has(text) ? titleCase(text) : text;
  const place = more.hint === 'person' ? null : (placeWord(text) ?? placeWord(normal) ?? null);
  return {
    start: run[from]!.start,
    end: run[to - 1]!.end,
    sentence,
    from: run[from]!.token,
    to: run[to - 1]!.tokenEnd,
    words: run.slice(from, to).map((piece) => piece.text),
    hint: place !== null ? 'place' : known.has(text) ? 'organisation' : members.has(text) ? 'group' : null,
    place,
    known: known.get(text) ?? (members.get(text) || null),
    office: null,
    gender: null,
    titled: false,
    kin: false,
    ...more,
  };
}

/** How far from a name its office can begin or end, in tokens. */
const OFFICE_REACH = 24;

/** Tokens of the office beside a name. */
export function officeTokens({ office, from, to }: NameMention, { tokens }: Sentence): readonly number[] {
  const found: number[] = [];
  if (office === null) return found;
  const end = Math.min(tokens.length, to + OFFICE_REACH);
  for (let k = Math.max(0, from - OFFICE_REACH); k < end; k++) if (tokens[k]!.start >= office.start && tokens[k]!.end <= office.end) found.push(k);
  return found;
}
