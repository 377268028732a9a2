import { wordsOf } from '../language/pattern.js';
import type { Span, Tag, Token } from '../model.js';

/** A phrase of a list, and what it stands for. */
export interface Listed<T> {
  readonly words: readonly string[];
  /** "fire/n" is the noun only, "fire/v" the verb. */
  readonly tags: readonly Tag[] | undefined;
  readonly value: T;
}

const MARKS: ReadonlyMap<string, readonly Tag[]> = new Map([['n', ['NOUN', 'PROPN']], ['v', ['VERB', 'AUX']]]);

export interface Found<T> {
  readonly value: T;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Word → the phrases that hold it, and where in them. */
type Index<T> = ReadonlyMap<string, readonly { readonly listed: Listed<T>; readonly at: number }[]>;

/**
 * Finds the phrases of a list of which a token is the head: "officer" in "police officer", "cast" in "cast their ballots".
 * `within` widens that to any word of a phrase whose head stands in this span: the predicate of "took the oath" is the oath.
 */
export function phraseFinder<T>(entries: readonly (readonly [phrase: string, value: T])[]): (tokens: readonly Token[], index: number, within?: Span) => readonly Found<T>[] {
  const index = indexOf(
    entries.flatMap(([entry, value]) => {
      const tags = MARKS.get(/\/(\w)$/.exec(entry)?.[1] ?? '');
      return spellingsOf(tags ? entry.slice(0, -2) : entry).map((words): Listed<T> => ({ words, tags, value }));
    }),
  );
  return (tokens, i, within) => {
    const found: Found<T>[] = [];
    for (const form of wordsOf(tokens[i]!)) {
      for (const { listed, at } of index.get(form) ?? []) {
        if (listed.tags && !listed.tags.includes(tokens[i]!.tag)) continue;
        const range = around(listed.words, at, tokens, i);
        if (range && (isHead(tokens, i, range) || hasHeadIn(tokens, range, within)) && !found.some(({ value }) => value === listed.value)) found.push({ value: listed.value, ...range });
      }
    }
    return found;
  };
}

/** "pro-life" may be one token or three. */
function spellingsOf(phrase: string): readonly (readonly string[])[] {
  const words = phrase.trim().replaceAll('’', "'").split(/\s+/);
  const content = words.length > 1 ? words.filter((word, i) => i === words.length - 1 || !ARTICLES.has(word)) : words;
  const apart = content.flatMap((word) => word.split('-').filter((part) => part !== ''));
  return apart.length === content.length ? [content] : [content, apart];
}

const ARTICLES = new Set(['a', 'an', 'the']);

function indexOf<T>(entries: readonly Listed<T>[]): Index<T> {
  const index = new Map<string, { listed: Listed<T>; at: number }[]>();
  for (const listed of entries) {
    listed.words.forEach((word, at) => {
      const held = index.get(word);
      if (held) held.push({ listed, at });
      else index.set(word, [{ listed, at }]);
    });
  }
  return index;
}

/** The phrase with its word number `at` at token `i`; articles, possessives and hyphens between its words do not count. */
function around(words: readonly string[], at: number, tokens: readonly Token[], i: number): { from: number; to: number } | undefined {
  const end = walk(words.slice(at + 1), tokens, i, 1);
  const start = end === undefined ? undefined : walk(words.slice(0, at).reverse(), tokens, i, -1);
  return start === undefined || end === undefined ? undefined : { from: start, to: end + 1 };
}

function walk(words: readonly string[], tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  let place = from;
  for (const wanted of words) {
    place += step;
    for (let skipped = 0; skipped < FILLERS && isFiller(tokens[place]) && !wordsOf(tokens[place]!).includes(wanted); skipped++) place += step;
    if (!tokens[place] || !wordsOf(tokens[place]!).includes(wanted)) return undefined;
  }
  return place;
}

/** "lost both of their …" is no longer the phrase. */
const FILLERS = 2;
/** "cast their ballots", "found the body"; "no" is none: it changes what is said. */
const SKIPPED = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'my', 'your', 'his', 'her', 'its', 'our', 'their', '-']);

const isFiller = (token: Token | undefined): boolean => token !== undefined && SKIPPED.has(token.text.toLowerCase());

const isHead = (tokens: readonly Token[], i: number, { from, to }: { from: number; to: number }): boolean => tokens[i]!.head < from || tokens[i]!.head >= to;

function hasHeadIn(tokens: readonly Token[], range: { from: number; to: number }, span: Span | undefined): boolean {
  if (!span) return false;
  for (let i = range.from; i < range.to; i++) if (tokens[i]!.start >= span.start && tokens[i]!.end <= span.end && isHead(tokens, i, range)) return true;
  return false;
}
