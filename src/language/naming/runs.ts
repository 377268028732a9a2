import type { Sentence, Token } from '../../model.js';
import { placeWord } from '../geography.js';
import { isCapitalised, isNameWord, type WordCases } from './capitals.js';
import { lexicon } from './lexicon.js';

/** A word of a name: a token, or one side of a compound such as "China" and "US" in "China-US". */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of its token in the sentence. */
  readonly token: number;
}

/** Capitalised words that stand together, with the small words between them ("Secretary of State Marco Rubio"). */
export type Run = readonly Piece[];

/** Small words inside family names: "Ursula von der Leyen", "Osama bin Laden". */
const particles = new Set(['de', 'la', 'del', 'della', 'der', 'den', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'da', 'di', 'dos', 'das', 'du', 'le', 'ul', 'ter', 'ten', 'zu', 'y']);
const dashes = /[-–—]/;

/** The runs of name words in one sentence, in order. */
export function findRuns(sentence: Sentence, cases: WordCases, how: 'running' | 'title' | 'capitals'): readonly Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isNameWord(tokens, i, cases, how)) {
      close();
      continue;
    }
    const sides = cutCompound(token, i, cases);
    if (sides !== undefined) {
      close();
      for (const side of sides) runs.push([side]);
      continue;
    }
    run.push(piece(token, i));
    const joined = connectorLength(tokens, i, run, cases, how);
    for (let k = 1; k <= joined; k++) run.push(piece(tokens[i + k]!, i + k));
    i += joined;
  }
  close();
  return runs;
}

function piece(token: Token, i: number): Piece {
  return { text: token.text, start: token.start, end: token.end, token: i };
}

/** "China-US", "Trump–Xi": two names in one token; "Asia-Pacific" and "Jean-Claude" are one. */
function cutCompound(token: Token, i: number, cases: WordCases): readonly Piece[] | undefined {
  const at = token.text.search(dashes);
  if (at <= 0 || placeWord(token.text) !== undefined || lexicon().known.has(token.text)) return undefined;
  const left = token.text.slice(0, at);
  const right = token.text.slice(at + 1);
  const leftPiece: Piece = { text: left, start: token.start, end: token.start + at, token: i };
  const leftPlace = isPlace(left);
  if (leftPlace && right !== '' && !isCapitalised(right)) return [leftPiece];
  if (!isCapitalised(right)) return undefined;
  const named = (word: string): boolean => isPlace(word) || (cases.get(word.toLowerCase())?.capital ?? 0) > 0;
  if (!(leftPlace && isPlace(right)) && !(named(left) && named(right) && !lexicon().given.has(left.toLowerCase()))) return undefined;
  return [leftPiece, { text: right, start: token.start + at + 1, end: token.end, token: i }];
}

function isPlace(word: string): boolean {
  const kind = placeWord(word)?.kind;
  return kind === 'country' || kind === 'region';
}

/** Heads after which "for", "on", "and" go on with the name: "Centers for Disease Control", "Council on Foreign Relations". */
const headsFor = new Set(['center', 'centers', 'centre', 'institute', 'organization', 'organisation', 'council', 'agency', 'society', 'association', 'movement', 'campaign', 'committee', 'commission', 'fund', 'foundation', 'alliance', 'coalition', 'union', 'doctors', 'citizens', 'department', 'ministry', 'office', 'bureau', 'minister', 'secretary', 'representative', 'commissioner', 'conference', 'partnership']);
const headsAnd = new Set(['ministry', 'department', 'office', 'bureau', 'minister', 'secretary', 'centers', 'institute', 'committee', 'agency', 'administration', 'board', 'commission', 'commissioner']);

/** How many tokens after `i` join the run without being name words by themselves: "of", "of the", "-", "&", "von der". */
function connectorLength(tokens: readonly Token[], i: number, run: readonly Piece[], cases: WordCases, how: 'running' | 'title' | 'capitals'): number {
  const next = tokens[i + 1];
  if (next === undefined) return 0;
  const continues = (k: number): boolean => tokens[k] !== undefined && isCapitalised(tokens[k].text) && isNameWord(tokens, k, cases, how === 'running' ? how : 'title');
  const text = next.text.toLowerCase();
  if (text === '&') return continues(i + 2) ? 1 : 0;
  // "Coca - Cola" cut by the tokenizer: no space on either side.
  if (dashes.test(next.text) && next.text.length === 1) {
    const after = tokens[i + 2];
    if (after === undefined || next.start !== tokens[i]!.end || after.start !== next.end || !continues(i + 2)) return 0;
    return isPlace(tokens[i]!.text) && isPlace(after.text) ? 0 : 1;
  }
  if (particles.has(text) && next.text === text) {
    if (continues(i + 2)) return 1;
    const second = tokens[i + 2];
    return second !== undefined && particles.has(second.text) && continues(i + 3) ? 2 : 0;
  }
  if (text === 'of') {
    if (!takesOf(run, tokens, i)) return 0;
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
