import { readFileSync } from 'node:fs';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { personDescriptions } from '../../src/language/person-descriptions.js';
import { firstOfRow } from '../../src/language/word-rows.js';
import type { Answer, Document, Name, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Post {
  /**
   * Where such posts stand, so that one rarely holds two (state, body, court, police), and what the post is there: a president may head
   * either of two; a manager is the coach of a club; chief executive, CEO and managing director are one.
   */
  readonly heads: ReadonlyMap<string, string>;
  /** As the article words it, without a portfolio: "managing director". */
  readonly wording: string;
  readonly deputy: boolean;
  readonly past: boolean;
  /** What a minister is minister of: "finance"; null when it is not said. */
  readonly portfolio: string | null;
  /** "national", "regional"; null when it is not said. */
  readonly level: string | null;
  /** What somebody heads of whom it is only said that he is head, chief or boss: "delegation", "rescue". */
  readonly headed: readonly string[];
}

interface Office extends Answer {
  readonly posts: readonly Post[];
}

interface Table {
  /** Field → wordings of one post, one post a row; trades too, of which one has one at a time: a pharmacist is no doctor. */
  readonly posts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Words that leave open which post it is. */
  readonly open: readonly string[];
  readonly portfolios: readonly (readonly string[])[];
}

const table = JSON.parse(readFileSync(new URL('./in-what-office.json', import.meta.url), 'utf8')) as Table;
const postOf = new Map<string, Map<string, string>>();
for (const [field, rows] of Object.entries(table.posts)) {
  for (const row of rows) for (const wording of row) (postOf.get(wording) ?? postOf.set(wording, new Map()).get(wording)!).set(field, row[0]!);
}
const longest = Math.max(...[...postOf.keys()].map((wording) => wording.split(' ').length));
const open = new Set(table.open);
const portfolioOf = firstOfRow(table.portfolios);

/** "former", "acting": who holds an office and who held it. */
const PAST = new Set(['former', 'ex', 'late', 'one-time', 'onetime', 'then', 'retired']);
/** What makes another office of it: Vice President. */
const BELOW = new Set(['vice', 'deputy', 'assistant', 'under', 'interim', 'acting', 'lieutenant', 'junior', 'shadow']);

/** May be a president or a premier. */
const VAGUE = 'leader';

/** Who may have a second one. */
const TRADE = 'trade';

/** Words for whoever is at the top of something. */
const HEADS = new Set(['head', 'chief', 'boss', 'leader', 'commander', 'director', 'coordinator']);
/** "head of its office", "chief of the whole company" head nothing in particular. */
const ANYTHING = new Set(['company', 'firm', 'group', 'office', 'body', 'organisation', 'organization', 'country', 'state', 'city', 'town', 'government', 'deputy', 'party', 'team', 'side', 'club', 'junta', 'regime', 'opposition', 'agency', 'department', 'service', 'council', 'board', 'top', 'church', 'union', 'federation', 'house']);

/** "military commander", "political leader": adjectives that say what is headed. */
const FIELDS_OF_WORK = new Set(['military', 'political', 'spiritual', 'naval', 'medical', 'scientific', 'technical', 'financial', 'commercial', 'legal', 'editorial']);

/** How far a post reaches: the national leader of a union is not its regional secretary. */
const LEVELS: ReadonlyMap<string, string> = new Map([['national', 'national'], ['federal', 'national'], ['regional', 'regional'], ['provincial', 'regional'], ['area', 'regional'], ['local', 'local'], ['municipal', 'local'], ['branch', 'local']]);

/** "Mayor Maria Keller" and "Governor Maria Keller"; "chairman" and "chief executive"; "former minister" and "minister". */
export const inWhatOffice: DivergenceRule<Office> = {
  id: 'in-what-office',
  kind: 'participant',
  question: 'In what office?',
  acrossOnly: true,

  facts: (document) => officesIn(document),

  differ({ posts: ones }, { posts: others }) {
    if (ones.some((a) => others.some((b) => isOne(a, b)))) return undefined;
    const pairs = ones.flatMap((a) => others.map((b) => [a, b] as const));
    const apart = pairs.filter(([a, b]) => exclude(a, b));
    // "Chinese leader Xi Jinping", "Chinese President Xi Jinping"
    if (apart.length === 0 && pairs.some(([a, b]) => (a.wording === VAGUE ? b.heads.has('state') : b.wording === VAGUE && a.heads.has('state')))) return { severity: 'low', because: 'only one names the office' };
    if (apart.length === 0 && pairs.some(([a, b]) => headOthers(a, b))) return { severity: 'low', because: 'one person heads two bodies' };
    if (apart.length === 0) return pairs.some(([a, b]) => a.wording === b.wording && a.past !== b.past) ? { severity: 'low', because: 'only one says that the office lies in the past' } : 'unrelated';
    // one may have been minister and mayor before
    if (apart.every(([a, b]) => a.past || b.past)) return { severity: 'low', because: 'one person is given two offices' };
    // a farmer may be a firefighter as well
    return { severity: apart.every(([a, b]) => shareField(a, b) && fieldsOf(a, b).every((field) => field === TRADE)) ? 'low' : 'medium', because: 'one person is given two offices' };
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
      title: 'two trades',
      finds: 'medium',
      says: { 'Maria Keller, a hospital pharmacist, opened the bridge in Kent.': 'pharmacist', 'Maria Keller, a doctor aged 41, opened the bridge in Kent.': 'doctor' },
    },
    {
      title: 'who may do both',
      finds: 'low',
      says: { 'Jonas Brandt, a farmer, opened the bridge in Kent.': 'farmer', 'The firefighter Jonas Brandt opened the bridge in Kent.': 'firefighter' },
    },
    {
      title: 'the head of something else',
      finds: 'low',
      says: { 'Jonas Brandt, head of the delegation, opened the bridge in Kent.': 'head of the delegation', 'Jonas Brandt, the rebels’ military commander, opened the bridge in Kent.': 'commander' },
    },
    {
      title: 'the same post, told shorter',
      finds: 'agreement',
      says: { 'Shop manager Maria Keller opened the bridge in Kent.': 'shop manager', 'Maria Keller, the manager, opened the bridge in Kent.': 'manager' },
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

/** Whether two posts may be one: "minister" leaves open of what, "manager" of what kind. */
const isOne = (a: Post, b: Post): boolean => (isOneHead(a, b) || isShorter(a, b) || isShorter(b, a)) && a.past === b.past && a.deputy === b.deputy && !differ(a.portfolio, b.portfolio) && !differ(a.level, b.level);

/** Whether hardly anybody holds both at one time. */
const exclude = (a: Post, b: Post): boolean => shareField(a, b) && ((!isOneHead(a, b) && !isShorter(a, b) && !isShorter(b, a)) || a.deputy !== b.deputy || differ(a.portfolio, b.portfolio)) || (differ(a.level, b.level) && (a.wording === VAGUE || b.wording === VAGUE));

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

const isOneHead = (a: Post, b: Post): boolean => [...a.heads].some(([field, head]) => b.heads.get(field) === head);

const fieldsOf = (a: Post, b: Post): readonly string[] => [...a.heads.keys()].filter((field) => b.heads.has(field));

const shareField = (a: Post, b: Post): boolean => fieldsOf(a, b).length > 0;

/** "head of the delegation" and "military commander" */
const headOthers = (a: Post, b: Post): boolean => a.headed.length > 0 && b.headed.length > 0 && !a.headed.some((x) => b.headed.some((y) => areAlike(x, y)));

/** "manager" is "general manager", told shorter; "president" and "vice-president" are told apart by the deputy. */
const isShorter = (a: Post, b: Post): boolean => a.wording !== b.wording && !(a.heads.has('state') && b.heads.has('state')) && b.wording.endsWith(` ${a.wording}`);

function officesIn(document: Document): readonly Fact<Office>[] {
  const { names, article: { text } } = document;
  const descriptions = personDescriptions(document);
  const nounsOf = ({ start }: Name): readonly string[] => descriptions.find(({ named }) => named.start === start)?.nouns ?? [];
  const titled = names.flatMap((name) => (name.type !== 'person' || name.office === null ? [] : officeOf(name.entity, name, name.office.toLowerCase().replace(/[’']s\b/g, '').split(/[\s-]+/), nounsOf(name), withOffice(text, name, name.office))));
  // an office has been read already where it stands right beside the name
  const described = descriptions.flatMap(({ entity, named, words, nouns, span }) => (titled.some(({ named: { start }, answer }) => start === named.start && (answer.words.end > named.end || answer.words.start < named.start)) ? [] : officeOf(entity, named, words, nouns, span)));
  return [...titled, ...described];
}

function officeOf(subject: string, { start, end }: Span, words: readonly string[], nouns: readonly string[], span: Span): readonly Fact<Office>[] {
  const known = postsIn(words, nouns);
  const posts = known.length > 0 ? known : headIn(words, nouns);
  if (posts.length === 0) return [];
  const says = posts.map(({ deputy, past, said }) => `${past ? 'former ' : ''}${deputy ? 'deputy ' : ''}${said}`).join(' and ');
  return [{ subject, named: { start, end }, answer: { says, words: span, posts } }];
}

/** "head of the rescue": a post of which it is only said what is headed. */
function headIn(words: readonly string[], nouns: readonly string[]): readonly (Post & { readonly said: string })[] {
  const at = words.findIndex((word) => HEADS.has(word));
  const headed = at < 0 || words.some((word) => PAST.has(word)) ? [] : headedBy(words, at, nouns);
  return headed.length === 0 ? [] : [{ heads: new Map(), wording: words[at]!, deputy: words.some((word) => BELOW.has(word)), past: false, portfolio: null, level: null, headed, said: words.join(' ') }];
}

/** What stands before the head, or behind its "of". */
const headedBy = (words: readonly string[], at: number, nouns: readonly string[]): readonly string[] => (words[at + 1] === 'of' ? words.slice(at + 2) : words.slice(0, at)).filter((word) => (nouns.includes(word) || FIELDS_OF_WORK.has(word)) && !ANYTHING.has(word) && !BELOW.has(word));

/** The posts that the words of an office name, each with its wording. */
function postsIn(words: readonly string[], nouns: readonly string[]): readonly (Post & { readonly said: string })[] {
  const posts: (Post & { said: string })[] = [];
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
    if (!before.some((word) => open.has(word))) posts.push({ heads, wording, headed: HEADS.has(wording) ? headedBy(words, at, nouns) : [], level: words.slice(from, at + length).map((word) => LEVELS.get(word)).find((level) => level !== undefined) ?? null, deputy: before.some((word) => BELOW.has(word)), past: before.some((word) => PAST.has(word)), portfolio: portfolio ?? null, said: portfolio === undefined ? wording : `${portfolio} ${wording}` });
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
