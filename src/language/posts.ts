import { readFileSync } from 'node:fs';
import { firstOfRow } from './word-rows.js';

/** A post that somebody holds, by what he is there and of what. */
export interface Post {
  /**
   * Where such posts stand, so that one rarely holds two (state, body, court, police), and what the post is there: a president may head
   * either of two; a manager is the coach of a club; chief executive, CEO and managing director are one.
   */
  readonly heads: ReadonlyMap<string, string>;
  /** As the article words it, without a portfolio: "managing director". */
  readonly wording: string;
  readonly deputy: boolean;
  /** Held only for the time being: "acting", "interim". */
  readonly acting: boolean;
  readonly past: boolean;
  /** What a minister is minister of: "finance"; null when it is not said. */
  readonly portfolio: string | null;
  /** "national", "regional"; null when it is not said. */
  readonly level: string | null;
  /** What somebody heads of whom it is only said that he is head, chief or boss: "delegation", "rescue". */
  readonly headed: readonly string[];
}

/** A post as it is told: "former deputy finance minister" without "former" and "deputy". */
export interface NamedPost extends Post {
  readonly said: string;
}

interface Table {
  /** Field → wordings of one post, one post a row; trades too, of which one has one at a time: a pharmacist is no doctor. */
  readonly posts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Words that leave open which post it is. */
  readonly open: readonly string[];
  readonly portfolios: readonly (readonly string[])[];
}

const table = JSON.parse(readFileSync(new URL('./posts.json', import.meta.url), 'utf8')) as Table;
const postOf = new Map<string, Map<string, string>>();
for (const [field, rows] of Object.entries(table.posts)) {
  for (const row of rows) for (const wording of row) (postOf.get(wording) ?? postOf.set(wording, new Map()).get(wording)!).set(field, row[0]!);
}
const longest = Math.max(...[...postOf.keys()].map((wording) => wording.split(' ').length));
const open = new Set(table.open);
const portfolioOf = firstOfRow(table.portfolios);

/** "former": who held an office. */
const PAST = new Set(['former', 'ex', 'late', 'one-time', 'onetime', 'then', 'retired']);
/** What makes another office of it: Vice President. */
const BELOW = new Set(['vice', 'deputy', 'assistant', 'under', 'lieutenant', 'junior', 'shadow']);
/** Who holds the office until somebody is chosen for it. */
const FOR_NOW = new Set(['acting', 'interim', 'caretaker']);

/** Words for whoever is at the top of something. */
const HEADS = new Set(['head', 'chief', 'boss', 'leader', 'commander', 'director', 'coordinator']);
/** "head of its office", "chief of the whole company" head nothing in particular. */
const ANYTHING = new Set(['company', 'firm', 'group', 'office', 'body', 'organisation', 'organization', 'country', 'state', 'city', 'town', 'government', 'deputy', 'party', 'team', 'side', 'club', 'junta', 'regime', 'opposition', 'agency', 'department', 'service', 'council', 'board', 'top', 'church', 'union', 'federation', 'house']);

/** "military commander", "political leader": adjectives that say what is headed. */
const FIELDS_OF_WORK = new Set(['military', 'political', 'spiritual', 'naval', 'medical', 'scientific', 'technical', 'financial', 'commercial', 'legal', 'editorial']);

/** How far a post reaches: the national leader of a union is not its regional secretary. */
const LEVELS: ReadonlyMap<string, string> = new Map([['national', 'national'], ['federal', 'national'], ['regional', 'regional'], ['provincial', 'regional'], ['area', 'regional'], ['local', 'local'], ['municipal', 'local'], ['branch', 'local']]);

/**
 * The posts that the words of an office name ("president and chief executive"), or else what it is only said that he heads ("head of the
 * delegation"); none where it is not sure which.
 *
 * @param words lemmas or words of the office, in lower case
 * @param nouns those of them that are nouns
 */
export function postsOf(words: readonly string[], nouns: readonly string[]): readonly NamedPost[] {
  const known = postsIn(words, nouns);
  return known.length > 0 ? known : headIn(words, nouns);
}

/** "head of the rescue": a post of which it is only said what is headed. */
function headIn(words: readonly string[], nouns: readonly string[]): readonly NamedPost[] {
  const at = words.findIndex((word) => HEADS.has(word));
  const headed = at < 0 || words.some((word) => PAST.has(word)) ? [] : headedBy(words, at, nouns);
  return headed.length === 0 ? [] : [{ heads: new Map(), wording: words[at]!, deputy: words.some((word) => BELOW.has(word)), acting: words.some((word) => FOR_NOW.has(word)), past: false, portfolio: null, level: null, headed, said: words.join(' ') }];
}

/** What stands before the head, or behind its "of". */
const headedBy = (words: readonly string[], at: number, nouns: readonly string[]): readonly string[] => (words[at + 1] === 'of' ? words.slice(at + 2) : words.slice(0, at)).filter((word) => (nouns.includes(word) || FIELDS_OF_WORK.has(word)) && !ANYTHING.has(word) && !BELOW.has(word));

/** The posts that the words of an office name, each with its wording. */
function postsIn(words: readonly string[], nouns: readonly string[]): readonly NamedPost[] {
  const posts: NamedPost[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    // what the person heads stands behind it; of two offices run together, "vice president of the Defense Secretary", it is not sure which is meant
    if (posts.length > 0 && (words[at] === 'of' || words[at] === 'at' || words[at] === 'to')) return words.slice(at).some((word) => postOf.has(word)) ? [] : posts;
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !postOf.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) continue;
    const wording = words.slice(at, at + length).join(' ');
    const heads = postOf.get(wording)!;
    // "Lieutenant Colonel", "lieutenant governor": the last word says what it is
    if (from === at) posts.pop();
    const before = words.slice(from, at);
    const isMinister = heads.get('state') === 'minister';
    const qualified = isMinister && words.slice(at + length).some((word) => word === 'for' || word === 'of') ? words.slice(at + length) : [];
    const portfolio = isMinister ? [...before, ...qualified].map((word) => portfolioOf.get(word)).find((word) => word !== undefined) : undefined;
    if (!before.some((word) => open.has(word))) posts.push({ heads, wording, headed: HEADS.has(wording) ? headedBy(words, at, nouns) : [], level: words.slice(from, at + length).map((word) => LEVELS.get(word)).find((level) => level !== undefined) ?? null, deputy: before.some((word) => BELOW.has(word)), acting: before.some((word) => FOR_NOW.has(word)), past: before.some((word) => PAST.has(word)), portfolio: portfolio ?? null, said: portfolio === undefined ? wording : `${portfolio} ${wording}` });
    at += length - 1;
    from = at + 1;
  }
  return posts;
}
