import type { Token } from '../../model.js';
import { longestPlaceName, placeWord } from '../geography.js';
import { type Gender, lexicon } from './lexicon.js';
import type { Piece, Run } from './runs.js';

/** An office or title in front of a name. */
export interface OfficePhrase {
  /** First piece of the phrase with its modifiers ("Deputy" Prime Minister), without the country or body it belongs to. */
  readonly from: number;
  /** First piece after it: where the holder's name begins, or the run's end. */
  readonly to: number;
  readonly gender: Gender | null;
  /** "Mr.", "Dr.": a form of address, no office. */
  readonly honorific: boolean;
}

/** What the word says about its bearer's gender: "Mrs." and "actress" female, "senator" nothing. */
export function genderOf(word: string): Gender | null {
  const { honorifics, offices } = lexicon();
  const gender = honorifics.get(word) ?? offices.get(word);
  return gender === undefined || gender === 'either' ? null : gender;
}

/** True for "president", "Sen.", "spokesman" and compounds of them ("vice-president", "ex-wife"). */
export function isOffice(word: string): boolean {
  const key = word.toLowerCase();
  const { offices, abbreviatedTitles } = lexicon();
  if (offices.has(key) || abbreviatedTitles.has(word)) return true;
  const dash = key.lastIndexOf('-');
  if (dash > 0) return offices.has(key.slice(dash + 1)) || offices.has(key.slice(0, dash));
  return false;
}

/** Pieces from `at` that name a known place: 2 for "Kuala Lumpur"; 0 for none. */
export function placeLength(run: Run, at: number): number {
  for (let length = Math.min(longestPlaceName(), run.length - at); length > 0; length--) {
    if (placeWord(spelling(run, at, at + length)) !== undefined) return length;
  }
  return 0;
}

export function spelling(run: Run, from: number, to: number): string {
  let text = run[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) text += run[i]!.start === run[i - 1]!.end ? run[i]!.text : ` ${run[i]!.text}`;
  return text;
}

/** The last office or form of address in a run that a holder's name can follow; undefined when there is none. */
export function officeIn(run: Run): OfficePhrase | undefined {
  const { honorifics, abbreviatedTitles, given, officeModifiers } = lexicon();
  for (let i = run.length - 1; i >= 0; i--) {
    const word = run[i]!.text;
    const key = word.toLowerCase();
    const honorific = honorifics.get(key) !== undefined && !isOffice(word);
    if (!honorific && !isOffice(word)) continue;
    // "Stephen King", "Dean" Acheson after a first name: a family name, no office.
    const before = run[i - 1];
    if (before !== undefined && given.has(before.text.toLowerCase()) && !officeModifiers.has(before.text.toLowerCase())) continue;
    // "Gov. Earl Ray Tomblin": a first name after a title
    if (before !== undefined && given.has(key) && (abbreviatedTitles.has(before.text) || isOffice(before.text) || honorifics.has(before.text.toLowerCase()))) continue;
    const to = honorific || abbreviatedTitles.has(word) ? i + 1 : complementEnd(run, i);
    let from = i;
    while (from > 0 && (isModifier(run[from - 1]!) || abbreviatedTitles.has(run[from - 1]!.text) || isOffice(run[from - 1]!.text))) from--;
    // "White House" Press Secretary: "House" belongs to the body before the office
    for (let end = i; end > from; end--) if (lexicon().known.has(spelling(run, 0, end))) from = end;
    return { from, to, gender: genderOf(key), honorific };
  }
  return undefined;
}

function isModifier(piece: Piece): boolean {
  return lexicon().officeModifiers.has(piece.text.toLowerCase());
}

/** "Secretary of State", "Minister for Foreign Affairs", "King of Jordan": the piece after the complement. */
function complementEnd(run: Run, head: number): number {
  const link = run[head + 1]?.text;
  if (link !== 'of' && link !== 'for') return head + 1;
  let to = head + 2;
  if (run[to]?.text === 'the') to++;
  const place = placeLength(run, to);
  if (place > 0) return to + place;
  const first = to;
  while (to < run.length) {
    const key = run[to]!.text.toLowerCase();
    if (!lexicon().officeModifiers.has(key) && key !== 'and' && key !== 'services') break;
    to++;
  }
  if (to > first && !run.slice(to + 1).some((_, k) => lexicon().given.has(run[to + k]!.text.toLowerCase()))) return to;
  // "Archbishop of Canterbury Justin Welby": the complement ends where a first name begins.
  while (to < run.length && !(to > first && lexicon().given.has(run[to]!.text.toLowerCase()))) to++;
  return to;
}

/** Words that may stand inside an office phrase in lower case: "deputy foreign minister", "chief executive of the bank". */
function inPhrase(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'PROPN' || lexicon().officeModifiers.has(token.text.toLowerCase()) || token.text === '-';
}

/**
 * The office in lower case right before a name: "foreign minister" Wang Yi, "Apple chief executive" Tim Cook.
 * Token range, end exclusive; undefined when the word before is no office.
 */
export function officeBefore(tokens: readonly Token[], name: number): { readonly from: number; readonly to: number } | undefined {
  const last = tokens[name - 1];
  if (last === undefined || last.tag === 'VERB' || !isOffice(last.text)) return undefined;
  let from = name - 1;
  while (from > 0 && name - from < 7 && inPhrase(tokens[from - 1]!)) from--;
  return { from, to: name };
}

const articles = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);
const phraseLinks = new Set(['of', 'for', 'at', 'in', 'and', 'the', '&', "'s", '’s', 'to', 'with', 'from', 'on', 'a']);
/** Longest apposition that is read as an office, in tokens. */
const longestOffice = 14;

/** "Wang Yi, the foreign minister,": the office after a name; token range without the article, end exclusive. */
export function officeAfter(tokens: readonly Token[], name: number): { readonly from: number; readonly to: number } | undefined {
  if (tokens[name + 1]?.text !== ',') return undefined;
  let from = name + 2;
  // "Ann Lee, 45, a judge"
  if (tokens[from]?.tag === 'NUM' && tokens[from + 1]?.text === ',') from += 2;
  const article = tokens[from] !== undefined && articles.has(tokens[from]!.text.toLowerCase());
  if (article) from++;
  let head = -1;
  let i = from;
  for (; i < tokens.length && i - from < longestOffice; i++) {
    const token = tokens[i]!;
    const text = token.text.toLowerCase();
    if (head < 0 && isOffice(token.text) && token.tag !== 'VERB') head = i;
    if (head >= 0 && i > head) {
      if (isOffice(token.text) && inPhrase(token)) head = i;
      else if (!inPhrase(token) && !phraseLinks.has(text)) break;
    } else if (head < 0 && !inPhrase(token) && text !== "'s" && text !== '’s' && token.tag !== 'NUM') return undefined;
  }
  if (head < 0 || i >= tokens.length || i - from >= longestOffice) return undefined;
  const end = tokens[i]!;
  // The phrase must close like an apposition; without an article a list could stand here ("Ann, farmers and ...").
  if (end.tag !== 'PUNCT' && !(article && end.tag !== 'VERB')) return undefined;
  let to = i;
  while (to > head + 1 && phraseLinks.has(tokens[to - 1]!.text.toLowerCase())) to--;
  return { from, to };
}

/** "The foreign minister, Wang Yi, said": the office and a comma before a name. */
export function officeBeforeComma(tokens: readonly Token[], name: number): { readonly from: number; readonly to: number } | undefined {
  if (tokens[name - 1]?.text !== ',') return undefined;
  const found = officeBefore(tokens, name - 1);
  if (found === undefined) return undefined;
  const before = tokens[found.from - 1];
  return before !== undefined && (articles.has(before.text.toLowerCase()) || before.text === "'s" || before.text === '’s') ? found : undefined;
}
