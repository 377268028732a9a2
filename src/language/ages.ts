import type { Document, Name, Sentence, Span } from '../model.js';
import { oncePer } from './once.js';
import { childBy, treeOf } from './tree.js';
import { isWithin, within } from './within.js';

/** The age that an article gives a person. */
export interface PersonAge {
  /** `Name.entity` of the person. */
  readonly entity: string;
  readonly years: number;
  /** Where the person is named. */
  readonly named: Span;
  readonly words: Span;
  /** "Mrs Dumalag, 27" and "Mr Dumalag, 30" are two people; null without a title that says. */
  readonly sex: 'f' | 'm' | null;
  /** "The 27-year-old" may be somebody else. */
  readonly isSure: boolean;
}

/** Text between a name and its age: "Robert Buckley, 32," and "Robert Buckley (32)". */
const APPOSED = new Set([', ', ' (', ', aged ', ' aged ', ', age ', ', a ', ', an ', ', the ']);
/** What closes it: "Robert Buckley, 32 miles away" gives none. */
const CLOSING = new Set([',', '.', ')', ';', '–', '—', '']);
const OLDEST = 120;
/** "32-year-old Welsh miner Jonas Brandt": how many characters may stand between. */
const REACH = 40;
const SEX: ReadonlyMap<string, 'f' | 'm'> = new Map([['mrs', 'f'], ['ms', 'f'], ['miss', 'f'], ['lady', 'f'], ['dame', 'f'], ['mr', 'm'], ['sir', 'm']]);

/** Ages of people, beside their names or told of them in the same sentence; at most one for each number. */
export const agesOf = oncePer((document: Document): readonly PersonAge[] => {
  const found: PersonAge[] = [];
  const { text } = document.article;
  let before: Name | undefined;
  for (const sentence of document.sentences) {
    const people = within(document.names, sentence).filter(({ type }) => type === 'person');
    for (const age of numbersIn(sentence, document)) {
      const words = { start: age.start, end: age.end };
      const beside = people.find((n) => n.mention === 'name' && isBeside(text, n, words, sentence));
      const told = beside ?? toldOf(words, sentence, people);
      const person = told ?? (isStandIn(age, sentence, text) ? before : undefined);
      if (!person) continue;
      // a claim of the age in apposition has the last name only: "Welsh miner Jonas Brandt, 31"
      const last = beside && person.end <= age.start ? sentence.tokens.findLast((t) => t.start < person.end) : undefined;
      const named = last ?? told ?? words;
      found.push({ entity: person.entity, years: age.years, named: { start: named.start, end: named.end }, words, sex: sexOf(person, sentence), isSure: told !== undefined });
    }
    before = people[0] ?? before;
  }
  return found;
});

const MAX_DIGITS = 3;
const ALL_DIGITS = /^\d+$/;

interface Number extends Span {
  readonly years: number;
}

/** "31-year-old", and whole numbers that may be an age: "31". */
function* numbersIn({ start, end, tokens }: Sentence, { quantities }: Document): Generator<Number> {
  for (const quantity of within(quantities, { start, end })) if (quantity.counted === 'age' && quantity.low !== null && quantity.low === quantity.high) yield { start: quantity.start, end: quantity.end, years: quantity.low };
  for (const token of tokens) if (token.text.length <= MAX_DIGITS && ALL_DIGITS.test(token.text) && Number(token.text) <= OLDEST) yield { start: token.start, end: token.end, years: Number(token.text) };
}

function isBeside(text: string, name: Span, age: Span, { tokens }: Sentence): boolean {
  const isOld = text.slice(age.start, age.end).endsWith('old');
  if (name.end <= age.start) {
    const between = text.slice(name.end, age.start);
    if (!APPOSED.has(between)) return false;
    // "Brandt, a 52-year-old teacher", "Brandt, 52,"
    return isOld || (!ARTICLE.test(between) && CLOSING.has(text.slice(age.end, age.end + 1).trim()));
  }
  if (name.start - age.end > REACH || !isOld) return false;
  return tokens.every(({ start, end, tag }) => start < age.end || end > name.start || tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN');
}

const ARTICLE = /, (?:an?|the) $/;

/** "She was 74", "Wandera, who is 77", "Teague dies at 74" */
function toldOf(age: Span, sentence: Sentence, people: readonly Name[]): Name | undefined {
  const tree = treeOf(sentence);
  const { tokens, children } = tree;
  const at = tokens.findIndex((t) => t.start === age.start && t.end === age.end);
  if (at < 0 || tokens[at]!.tag !== 'NUM') return undefined;
  const { head, relation } = tokens[at]!;
  const next = tokens[at + 1];
  // "At 34, he has hinted at farewell before"
  if (at === 1 && (tokens[0]!.text === 'At' || tokens[0]!.text === 'Now') && next?.text === ',') return people.find(({ start }) => start > age.end);
  if (next !== undefined && next.tag !== 'PUNCT' && next.tag !== 'CCONJ' && next.tag !== 'ADP') return undefined;
  const subject = childBy(tree, at, 'nsubj');
  if (subject !== undefined && childBy(tree, at, 'cop') !== undefined && children[at]!.length <= LONGEST) return nameAt(tokens[subject]!.lemma === 'who' && relation === 'acl' ? head : subject, sentence, people);
  if (head < 0 || relation !== 'obl' || tokens[head]!.lemma !== 'die' || tokens[at - 1]?.lemma !== 'at') return undefined;
  const dead = childBy(tree, head, 'nsubj');
  return dead === undefined ? undefined : nameAt(dead, sentence, people);
}

/** "He was 74": a figure with more about it is a score or a share. */
const LONGEST = 5;

const nameAt = (at: number, { tokens }: Sentence, people: readonly Name[]): Name | undefined => people.find((n) => tokens[at]!.start < n.end && n.start < tokens[at]!.end);

/** "The 27-year-old was carried off": stands for a person named before. */
function isStandIn({ start, end }: Span, { tokens }: Sentence, text: string): boolean {
  if (!text.slice(start, end).endsWith('old') || !/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))) return false;
  const next = tokens.find((t) => t.start >= end);
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag);
}

/** Title before a name: "Mrs Dumalag" */
function sexOf(person: Name, { tokens }: Sentence): 'f' | 'm' | null {
  const first = tokens.findIndex((t) => t.start >= person.start && isWithin(t, person));
  for (const at of [first, first - 1]) {
    const sex = SEX.get(tokens[at]?.text.toLowerCase().replace('.', '') ?? '');
    if (sex) return sex;
  }
  return null;
}
