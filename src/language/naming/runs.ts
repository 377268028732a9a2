import type { Sentence, Span, Token } from '../../model.js';
import { placeWord } from '../geography.js';
import { isCapitalised, isNameWord, type WordCases } from './capitals.js';
import { lexicon } from './lexicon.js';

/** A word of a name: a token, or several without space between them ("Coca-Cola", "al-Qaida"). */
export interface Piece extends Span {
  readonly text: string;
  /** Index of its first token in the sentence. */
  readonly token: number;
  /** Index after its last token. */
  readonly tokenEnd: number;
}

/** Capitalised words that stand together, with the small words between them ("Secretary of State Marco Rubio"). */
export type Run = readonly Piece[];

/** Small words inside family names: "Ursula von der Leyen", "Osama bin Laden". */
const particles = new Set(['de', 'la', 'del', 'della', 'der', 'den', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'da', 'di', 'dos', 'das', 'du', 'le', 'ul', 'ter', 'ten', 'zu', 'y']);
/** No name is longer, in pieces; a list without commas is cut. */
const LONGEST_RUN = 24;
const hyphens = new Set(['-', '‐', '‑']);

/** The runs of name words in one sentence, in order. */
export function findRuns(sentence: Sentence, cases: WordCases, how: 'running' | 'title' | 'capitals'): readonly Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  let run: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const from = i;
    if (!isCapitalised(tokens[i]!.text) && !arabicArticles.has(tokens[i]!.text)) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    if (run.length >= LONGEST_RUN) {
      runs.push(run);
      run = [];
    }
    const long = longKnownAt(tokens, i);
    if (long > 0) {
      const pieces = tokens.slice(i, i + long).map((_, k) => pieceOf(tokens, i + k, i + k + 1));
      i += long - 1;
      // "Organization for Security and Cooperation in Europe" stands apart, "White House" can go on with an office.
      const plain = pieces.every(({ text }) => isCapitalised(text));
      if (plain) run.push(...pieces);
      else {
        if (run.length > 0) runs.push(run);
        runs.push(pieces);
        run = [];
      }
      continue;
    }
    if (!isNameWord(tokens, i, cases, how)) {
      // "al-Assad", "al-Qaida": a small article that a hyphen ties to the name
      const tied = arabicArticles.has(tokens[i]!.text) && isTied(tokens, i) && isCapitalised(tokens[i + 2]!.text);
      if (!tied) {
        if (run.length > 0) runs.push(run);
        run = [];
        continue;
      }
    }
    while (isTied(tokens, i) && (joinsName(tokens, i) || isSyllable(run, tokens[i + 2]!))) i += 2;
    run.push(pieceOf(tokens, from, i + 1));
    const joined = connectorLength(tokens, i, run, cases, how);
    for (let k = 1; k <= joined; k++) run.push(pieceOf(tokens, i + k, i + k + 1));
    i += joined;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Tokens of a well-known name that starts here, whatever its words look like at the start of a sentence. */
function longKnownAt(tokens: readonly Token[], i: number): number {
  const names = lexicon().longKnown.get(tokens[i]!.text);
  if (names === undefined) return 0;
  for (const words of names) if (words.every((word, k) => tokens[i + k]?.text === word)) return words.length;
  return 0;
}

/** "Ban Ki-moon", "Kim Jong-un": the second syllable of a given name after a family name. */
function isSyllable(run: readonly Piece[], after: Token): boolean {
  return run.length > 0 && lexicon().familyFirst.has(run[0]!.text.toLowerCase()) && /^\p{Ll}{2,6}$/u.test(after.text);
}

const arabicArticles = new Set(['al', 'el', 'ash', 'as', 'an', 'ad', 'ar', 'ul']);

function pieceOf(tokens: readonly Token[], from: number, to: number): Piece {
  let text = tokens[from]!.text;
  for (let k = from + 1; k < to; k++) text += tokens[k]!.text;
  return { text, start: tokens[from]!.start, end: tokens[to - 1]!.end, token: from, tokenEnd: to };
}

/** A hyphen without space follows, and a word after it. */
function isTied(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i + 1];
  const after = tokens[i + 2];
  return hyphen !== undefined && after !== undefined && hyphens.has(hyphen.text) && hyphen.start === tokens[i]!.end && after.start === hyphen.end;
}

/** "Coca-Cola", "Jean-Claude", "Asia-Pacific" are one name; "China-US" is two and "Paris-based" one and a word. */
function joinsName(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i]!.text;
  const right = tokens[i + 2]!.text;
  const both = `${left}-${right}`;
  if (placeWord(both) !== undefined || lexicon().known.has(both)) return true;
  if (/^\d/.test(right)) return true; // "F-35"
  if (!isCapitalised(right)) return right.length <= 3 && isCapitalised(tokens[i + 4]?.text ?? '') && isTied(tokens, i + 2); // "Rostov-on-Don"
  return !(isListed(left) && isListed(right));
}

function isListed(word: string): boolean {
  return placeWord(word) !== undefined || lexicon().known.has(word);
}

/** Heads after which "for", "on", "and" go on with the name: "Centers for Disease Control", "Council on Foreign Relations". */
const headsFor = new Set(['center', 'centers', 'centre', 'institute', 'organization', 'organisation', 'council', 'agency', 'society', 'association', 'movement', 'campaign', 'committee', 'commission', 'fund', 'foundation', 'alliance', 'coalition', 'union', 'doctors', 'citizens', 'department', 'ministry', 'office', 'bureau', 'minister', 'secretary', 'representative', 'commissioner', 'conference', 'partnership']);
const headsAnd = new Set(['museum', 'school', 'college', 'faculty', 'university', 'academy', 'ministry', 'department', 'office', 'bureau', 'minister', 'secretary', 'centers', 'institute', 'committee', 'agency', 'administration', 'board', 'commission', 'commissioner']);

/** How many tokens after `i` join the run without being name words by themselves: "of", "of the", "-", "&", "von der". */
function connectorLength(tokens: readonly Token[], i: number, run: readonly Piece[], cases: WordCases, how: 'running' | 'title' | 'capitals'): number {
  const next = tokens[i + 1];
  if (next === undefined) return 0;
  const continues = (k: number): boolean => tokens[k] !== undefined && isCapitalised(tokens[k].text) && isNameWord(tokens, k, cases, how === 'running' ? how : 'title');
  const text = next.text.toLowerCase();
  if (text === '&') return continues(i + 2) ? 1 : 0;
  if (particles.has(text) && next.text === text) {
    if (continues(i + 2)) return 1;
    const second = tokens[i + 2];
    return second !== undefined && particles.has(second.text) && continues(i + 3) ? 2 : 0;
  }
  if (text === 'of') {
    if (!takesOf(run, tokens, i) || beginsPerson(tokens, i + 2)) return 0;
    if (continues(i + 2)) return 1;
    return tokens[i + 2]?.text === 'the' && continues(i + 3) ? 2 : 0;
  }
  if (text === 'for' || text === 'on') return headsFor.has(tokens[i]!.text.toLowerCase()) && continues(i + 2) ? 1 : 0;
  if (text === 'and') {
    const head = run.findIndex((word) => word.text === 'of' || word.text === 'for');
    const introduced = head > 0 && headsAnd.has(run[head - 1]!.text.toLowerCase());
    return introduced && continues(i + 2) && placeWord(tokens[i + 2]!.text) === undefined ? 1 : 0;
  }
  return 0;
}

/** Whether "of" after the run belongs to it: Secretary of State, Bank of America, the Knights of Columbus; not Smith of Texas. */
function takesOf(run: readonly Piece[], tokens: readonly Token[], i: number): boolean {
  const last = run[run.length - 1]!.text.toLowerCase();
  const { officesOf, organisationHeads, otherHeads, placeHeads, given } = lexicon();
  if (officesOf.has(last) || organisationHeads.has(last) || otherHeads.has(last) || placeHeads.has(last)) return true;
  const before = tokens[i - run.length];
  return run.length === 1 && before?.text.toLowerCase() === 'the' && !given.has(last) && placeWord(run[0]!.text) === undefined && last.endsWith('s');
}

/** "Government of Prime Minister Ann Lee": the phrase after "of" is a person, no part of the name. */
function beginsPerson(tokens: readonly Token[], i: number): boolean {
  const { officeModifiers, given, honorifics, offices } = lexicon();
  const key = tokens[i]?.text.toLowerCase() ?? '';
  const next = tokens[i + 1]?.text ?? '';
  if (honorifics.has(key) || offices.has(key)) return isCapitalised(next);
  return (officeModifiers.has(key) && offices.has(next.toLowerCase()) && isCapitalised(next)) || (given.has(key) && isCapitalised(next) && !lexicon().placeHeads.has(next.toLowerCase()) && !lexicon().common.has(key));
}
