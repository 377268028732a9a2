import { readFileSync } from 'node:fs';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document, Name, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Post {
  /** "minister" of "Foreign Minister"; chief executive, CEO and managing director are one. */
  readonly head: string;
  /** Where such posts stand, so that one rarely holds two: state, body, court, police. A president may head either of two. */
  readonly fields: readonly string[];
  readonly deputy: boolean;
  readonly past: boolean;
  /** What a minister is minister of: "finance"; null when it is not said. */
  readonly portfolio: string | null;
}

interface Office extends Answer {
  readonly posts: readonly Post[];
}

interface Table {
  /** Field → wordings of one post, one post a row. */
  readonly posts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Words that leave open which post it is. */
  readonly open: readonly string[];
  readonly portfolios: readonly (readonly string[])[];
}

const table = JSON.parse(readFileSync(new URL('./in-what-office.json', import.meta.url), 'utf8')) as Table;
const postOf = new Map<string, { readonly head: string; readonly fields: string[] }>();
for (const [field, rows] of Object.entries(table.posts)) {
  for (const row of rows) for (const wording of row) (postOf.get(wording) ?? postOf.set(wording, { head: row[0]!, fields: [] }).get(wording)!).fields.push(field);
}
const longest = Math.max(...[...postOf.keys()].map((wording) => wording.split(' ').length));
const open = new Set(table.open);
const portfolioOf = new Map(table.portfolios.flatMap((row) => row.map((word) => [word, row[0]!] as const)));

/** "former", "acting": who holds an office and who held it. */
const PAST = new Set(['former', 'ex', 'late', 'one-time', 'onetime', 'then', 'retired']);
/** What makes another office of it: Vice President. */
const BELOW = new Set(['vice', 'deputy', 'assistant', 'under', 'interim', 'acting', 'lieutenant', 'junior', 'shadow']);

/** May be a president or a premier. */
const VAGUE = 'leader';

/** "Mayor Maria Keller" and "Governor Maria Keller"; "chairman" and "chief executive"; "former minister" and "minister". */
export const inWhatOffice: DivergenceRule<Office> = {
  id: 'in-what-office',
  kind: 'participant',
  question: 'In what office?',
  acrossOnly: true,

  facts: (document) => officesIn(document),

  answer: (claim, { document }) => officesIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ({ posts: ones }, { posts: others }) {
    if (ones.some((a) => others.some((b) => isOne(a, b)))) return undefined;
    const apart = ones.flatMap((a) => others.flatMap((b) => (exclude(a, b) ? [[a, b] as const] : [])));
    // "Chinese leader Xi Jinping", "Chinese President Xi Jinping"
    if (apart.length === 0 && ones.some((a) => others.some((b) => a.head === VAGUE ? b.fields.includes('state') : b.head === VAGUE && a.fields.includes('state')))) return { severity: 'low', because: 'only one names the office' };
    if (apart.length === 0) return ones.some((a) => others.some((b) => a.head === b.head && a.past !== b.past)) ? { severity: 'low', because: 'only one says that the office lies in the past' } : 'unrelated';
    // one may have been minister and mayor before
    if (apart.every(([a, b]) => a.past || b.past)) return { severity: 'low', because: 'one person is given two offices' };
    return { severity: 'medium', because: 'one person is given two offices' };
  },

  examples: [
    {
      title: 'two offices',
      finds: 'medium',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'mayor', 'Governor Maria Keller opened the bridge in Kent.': 'governor' },
    },
    {
      title: 'two posts at the head of a body',
      finds: 'medium',
      says: { 'The company’s chairman, Maria Keller, opened the plant in Kent.': 'chairman', 'Chief executive Maria Keller opened the plant in Kent.': 'chief executive' },
    },
    {
      title: 'two ministries',
      finds: 'medium',
      says: { 'Maria Keller, the finance minister, opened the bridge in Kent.': 'finance minister', 'Transport Minister Maria Keller opened the bridge in Kent.': 'transport minister' },
    },
    {
      title: 'one post under two names',
      finds: 'agreement',
      says: { 'The company’s managing director, Maria Keller, opened the plant in Kent.': 'managing director', 'CEO Maria Keller opened the plant in Kent.': 'ceo' },
    },
    {
      title: 'no longer in office',
      finds: 'low',
      says: { 'Former mayor Maria Keller opened the bridge in Kent.': 'former mayor', 'Mayor Maria Keller opened the bridge in Kent.': 'mayor' },
    },
    {
      title: 'the same office, longer',
      finds: 'agreement',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'mayor', 'Berlin Mayor Maria Keller opened the bridge in Kent.': 'mayor' },
    },
    {
      title: 'a leader of some kind',
      finds: 'low',
      says: { 'Leader Maria Keller opened the bridge in Kent.': 'leader', 'President Maria Keller opened the bridge in Kent.': 'president' },
    },
    {
      title: 'two offices run together',
      finds: 'nothing',
      says: { 'Vice President of the Defense Secretary Maria Keller opened the bridge in Kent.': undefined, 'Defense Secretary Maria Keller opened the bridge in Kent.': 'defence secretary' },
    },
    {
      title: 'a head of some kind',
      finds: 'nothing',
      says: { 'Company boss Maria Keller opened the plant in Kent.': undefined, 'Chief executive Maria Keller opened the plant in Kent.': 'chief executive' },
    },
  ],
};

/** Whether two posts may be one: "minister" leaves open of what. */
const isOne = (a: Post, b: Post): boolean =>
  a.head === b.head && a.past === b.past && a.deputy === b.deputy && (a.portfolio === null || b.portfolio === null || a.portfolio === b.portfolio);

/** Whether hardly anybody holds both at one time. */
const exclude = (a: Post, b: Post): boolean => a.fields.some((field) => b.fields.includes(field)) && (a.head !== b.head || a.deputy !== b.deputy || (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio));

function officesIn({ names, article: { text } }: Document): readonly Fact<Office>[] {
  return names.flatMap((name) => {
    if (name.type !== 'person' || name.office === null) return [];
    const words = name.office.toLowerCase().replace(/[’']s\b/g, '').split(/[\s-]+/);
    const posts = postsIn(words);
    if (posts.length === 0) return [];
    const says = posts.map(({ deputy, past, said }) => `${past ? 'former ' : ''}${deputy ? 'deputy ' : ''}${said}`).join(' and ');
    return [{ subject: name.entity, named: name, answer: { says, words: withOffice(text, name, name.office), posts } }];
  });
}

/** The posts that the words of an office name, each with its wording. */
function postsIn(words: readonly string[]): readonly (Post & { readonly said: string })[] {
  const posts: (Post & { said: string })[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    // what the person heads stands behind it; of two offices run together, "vice president of the Defense Secretary", it is not sure which is meant
    if (posts.length > 0 && (words[at] === 'of' || words[at] === 'at' || words[at] === 'to')) return words.slice(at).some((word) => postOf.has(word)) ? [] : posts;
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !postOf.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) continue;
    const wording = words.slice(at, at + length).join(' ');
    const { fields, head } = postOf.get(wording)!;
    // "Lieutenant Colonel", "lieutenant governor": the last word says what it is
    if (from === at) posts.pop();
    const before = words.slice(from, at);
    const qualified = wording === head && words.slice(at + length).some((word) => word === 'for' || word === 'of') ? words.slice(at + length) : [];
    const portfolio = head === 'minister' ? [...before, ...qualified].map((word) => portfolioOf.get(word)).find((word) => word !== undefined) : undefined;
    if (!before.some((word) => open.has(word))) posts.push({ head, fields, deputy: before.some((word) => BELOW.has(word)), past: before.some((word) => PAST.has(word)), portfolio: portfolio ?? null, said: portfolio === undefined ? wording : `${portfolio} ${wording}` });
    at += length - 1;
    from = at + 1;
  }
  return posts;
}

/** The commas, articles and owners that may stand between a name and an office in apposition, in letters: ", the club's owner". */
const BETWEEN = 8;

/** The name with the office, where the two stand side by side. */
function withOffice(text: string, name: Name, office: string): Span {
  for (let gap = 1; gap <= BETWEEN; gap++) {
    if (text.startsWith(office, name.start - gap - office.length)) return { start: name.start - gap - office.length, end: name.end };
    if (text.startsWith(office, name.end + gap)) return { start: name.start, end: name.end + gap + office.length };
  }
  return { start: name.start, end: name.end };
}
