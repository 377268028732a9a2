import { areAlike } from '../../src/language/lexicon/alike.js';
import { personDescriptions } from '../../src/language/person-descriptions.js';
import { type Post, postsOf } from '../../src/language/posts.js';
import type { Answer, Document, Name, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Office extends Answer {
  readonly posts: readonly Post[];
}

/** May be a president or a premier. */
const VAGUE = 'leader';

/** Who may have a second one. */
const TRADE = 'trade';

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
    if (apart.length === 0 && pairs.some(([a, b]) => a.wording === b.wording && a.acting !== b.acting)) return { severity: 'low', because: 'only one says that the office is held for the time being' };
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
      title: 'for the time being',
      finds: 'low',
      says: { 'Acting Prime Minister Maria Keller opened the bridge in Kent.': 'acting prime minister', 'Prime Minister Maria Keller opened the bridge in Kent.': 'prime minister' },
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
const isOne = (a: Post, b: Post): boolean => (isOneHead(a, b) || isShorter(a, b) || isShorter(b, a)) && a.past === b.past && a.acting === b.acting && a.deputy === b.deputy && !differ(a.portfolio, b.portfolio) && !differ(a.level, b.level);

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
  const posts = postsOf(words, nouns);
  if (posts.length === 0) return [];
  const says = posts.map(({ deputy, acting, past, said }) => `${past ? 'former ' : ''}${acting ? 'acting ' : ''}${deputy ? 'deputy ' : ''}${said}`).join(' and ');
  return [{ subject, named: { start, end }, answer: { says, words: span, posts } }];
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
