import { classOf, isLetterUnit, UPPER } from './characters.js';
import type { RawSentence, RawToken } from './segment.js';

const OPENING: ReadonlySet<string> = new Set(['"', '“', "'", '‘']);
const CLOSING: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ["'", "'"], ['‘', '’']]);
/** Words that titles may write small. */
const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with', '’s', "'s", '&', ':', ',', '-', '–', '!', '?']);
/** Words in a title; one alone is more often an emphasis. */
const SHORTEST = 2;
const LONGEST = 7;
/** Share of capitalised words from which a sentence is itself written as a title: there quoted capitals say nothing. */
const TITLE_CASE = 0.6;

/**
 * The words of titles of books, films and songs: put in quotation marks with all their words capitalised ("Catching Fire") once in
 * the article, and whenever the article writes them so again, with the marks or without. They are names, whatever the words say by themselves.
 */
export function titleWords(sentences: readonly RawSentence[]): ReadonlySet<RawToken> {
  const titles = new Map<string, string[][]>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue;
    for (let i = 0; i < tokens.length; i++) {
      const title = OPENING.has(tokens[i]!.text) ? quotedTitle(tokens, i) : undefined;
      if (title === undefined) continue;
      const [first] = title;
      titles.set(first!, [...(titles.get(first!) ?? []), title]);
      i += title.length;
    }
  }
  const words = new Set<RawToken>();
  if (titles.size === 0) return words;
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const title = titles.get(tokens[i]!.text)?.find((one) => one.every((text, k) => tokens[i + k]?.text === text));
      for (let k = 0; title !== undefined && k < title.length; k++) if (isCapitalised(title[k]!)) words.add(tokens[i + k]!);
    }
  }
  return words;
}

const isCapitalised = (text: string): boolean => text.charCodeAt(0) > 0x7f ? /^\p{Lu}/u.test(text) : classOf(text.charCodeAt(0)) === UPPER;

/** What stands between the mark at `open` and its partner, when it is written as a title; a comma or full stop before the partner is none of it. */
function quotedTitle(tokens: readonly RawToken[], open: number): string[] | undefined {
  const partner = CLOSING.get(tokens[open]!.text)!;
  const words: string[] = [];
  for (let i = open + 1; i < tokens.length && words.length <= LONGEST; i++) {
    const { text } = tokens[i]!;
    if (text === partner || (i > open + 1 && partner === '”' && text === '"')) break;
    if (!isCapitalised(text) && !SMALL.has(text) && !/^\d+$/u.test(text) && !/^[.]$/u.test(text)) return undefined;
    words.push(text);
  }
  if (tokens[open + 1 + words.length]?.text !== partner) return undefined;
  while (words.at(-1) === ',' || words.at(-1) === '.') words.pop();
  const capitalised = words.filter(isCapitalised).length;
  const isTitle = words.length >= SHORTEST && words.length <= LONGEST && capitalised >= SHORTEST && isCapitalised(words[0]!) && !words.includes('.') && !SMALL.has(words.at(-1)!.toLowerCase());
  return isTitle ? words : undefined;
}

function isTitleCase(tokens: readonly RawToken[]): boolean {
  let words = 0;
  let capitalised = 0;
  for (const { text } of tokens) {
    const unit = text.charCodeAt(0);
    if (unit > 0x7f ? !/^\p{L}/u.test(text) : !isLetterUnit(unit)) continue;
    words++;
    if (isCapitalised(text)) capitalised++;
  }
  return capitalised > TITLE_CASE * words;
}
