import { within } from '../../src/language/within.js';
import { firstOfRow } from '../../src/language/word-rows.js';
import type { Answer, Document, Name, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Kin extends Answer {
  /** Kinship without the sex: brother and sister are siblings. */
  readonly kin: string;
  /** Whose; null where the words do not say. */
  readonly of: string | null;
  /** Who is: "his brother Moussa" may be Moussa Banto. */
  readonly who: string;
}

/** Words of one row are one kinship; nobody is two of these to one person. */
const KINSHIPS: readonly (readonly string[])[] = [
  ['spouse', 'husband', 'wife'],
  ['lover', 'boyfriend', 'girlfriend'],
  ['fiancé', 'fiancée', 'fiance', 'fiancee'],
  ['sibling', 'brother', 'sister', 'twin'],
  ['half-sibling', 'half-brother', 'half-sister', 'stepbrother', 'stepsister'],
  ['cousin'],
  ['uncle', 'aunt'],
  ['nephew', 'niece'],
  ['child', 'son', 'daughter'],
  ['stepchild', 'stepson', 'stepdaughter'],
  ['parent', 'father', 'mother', 'dad', 'mum', 'mom'],
  ['stepparent', 'stepfather', 'stepmother'],
  ['grandparent', 'grandfather', 'grandmother'],
  ['grandchild', 'grandson', 'granddaughter'],
];
const kinOf = firstOfRow(KINSHIPS);

/** "his brother Moussa" and "Moussa, a cousin of the general": how somebody is related to another. */
export const howRelated: DivergenceRule<Kin> = {
  id: 'how-related',
  kind: 'participant',
  question: 'How are they related?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => kinIn(sentence, document)),

  differ(one, other) {
    if (one.of !== null && other.of !== null && one.of !== other.of) return 'unrelated';
    if (one.who !== other.who && one.of === null && other.of === null) return 'unrelated';
    return one.kin === other.kin ? undefined : { severity: 'medium', because: 'nobody is both to one person' };
  },

  examples: [
    {
      title: 'brother or cousin',
      finds: 'medium',
      says: { 'Jonas Brandt came with his brother, Mark Keller.': 'brother', 'Mark Keller, a cousin of Brandt, was at the house.': 'cousin' },
    },
    {
      title: 'uncle and niece tell two relations',
      finds: 'agreement',
      says: { 'Jonas Brandt came with his brother Mark Keller.': 'brother', 'Anna Moser came with her uncle Mark Keller.': 'uncle' },
    },
    {
      title: 'the same in other words',
      finds: 'agreement',
      says: { 'Jonas Brandt came with his wife, Anna Keller.': 'wife', 'Anna Keller, the wife of Jonas Brandt, was at the house.': 'wife' },
    },
    {
      title: 'a mother of two is nobody\'s mother in the story',
      finds: 'nothing',
      says: { 'Anna Keller, a mother of two, was at the house.': undefined, 'Jonas Brandt came with his aunt Anna Keller.': 'aunt' },
    },
  ],
};

/** Words between a name and the kinship in apposition: "Megan Sayle, 28, his niece". */
const REACH = 5;

function kinIn(sentence: Sentence, { names, article: { text } }: Document): readonly Fact<Kin>[] {
  const { tokens } = sentence;
  let people: readonly Name[] | undefined;
  const found: Fact<Kin>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kin = tokens[i]!.tag === 'NOUN' ? kinOf.get(tokens[i]!.lemma) : undefined;
    if (kin === undefined) continue;
    people ??= within(names, sentence).filter(({ type }) => type === 'person');
    found.push(...kinAt(i, kin, sentence, people, text));
  }
  return found;
}

/** What one word of kinship says. */
function kinAt(i: number, kin: string, sentence: Sentence, people: readonly Name[], text: string): readonly Fact<Kin>[] {
  const { tokens } = sentence;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (people.length === 0 || next?.text === '-' || tokens[i - 1]?.text === '-') return [];
  const words: Span = { start: token.start, end: token.end };
  const behind = tokens[next?.text === ',' ? i + 2 : i + 1];
  const after = behind && people.find(({ start, mention }) => start === behind.start && mention === 'name');
  const owner = ownerBefore(i, sentence, people);
  const person = after ?? (owner === null && next?.lemma !== 'of' ? undefined : apposedTo(i, sentence, people));
  if (!person) return [];
  // "a mother of two"; "his sister's daughter" is a niece
  const of = after || owner ? owner : people.find(({ start }) => start > token.end && start - token.end <= NEAR);
  if ((!after && !owner && !of && isNumber(tokens[i + 2])) || (of && of.entity === person.entity) || isKinOfKin(i, sentence)) return [];
  const answer = { says: text.slice(words.start, words.end), words, kin, of: of?.entity ?? null, who: person.entity };
  const named = { start: Math.min(person.start, words.start), end: Math.max(person.end, words.end) };
  return [...new Set([person.entity, person.entity.split(' ')[0]!])].map((subject) => ({ subject, named, answer }));
}

/** "a cousin of the general Idrissa Banto": letters to the name. */
const NEAR = 30;

const isNumber = (token: Sentence['tokens'][number] | undefined): boolean => token?.tag === 'NUM';

/** "his" of "his brother", "Keller" of "Keller's brother". */
function ownerBefore(i: number, { tokens }: Sentence, people: readonly Name[]): Name | null {
  let at = i - 1;
  while (at > 0 && tokens[at]!.tag === 'ADJ') at--;
  const before = tokens[at];
  if (!before) return null;
  const end = /^['’]s?$/.test(before.text) ? before.start : before.end;
  return people.find((name) => name.end === end && (name.mention === 'pronoun' || end === before.start)) ?? null;
}

const isKinOfKin = (i: number, { tokens }: Sentence): boolean => /^['’]s?$/.test(tokens[i - 1]?.text ?? '') && kinOf.has(tokens[i - 2]?.lemma.toLowerCase() ?? '');

/** "Mark Keller, a cousin of", "Megan Sayle, 28, his niece": a name, a comma, and hardly anything up to the kinship. */
function apposedTo(i: number, { tokens }: Sentence, people: readonly Name[]): Name | undefined {
  for (let at = i - 1; at > 0 && at >= i - REACH; at--) {
    if (tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'ADP') return undefined;
    if (tokens[at]!.text === ',') {
      const name = people.find(({ end, mention }) => end === tokens[at]!.start && mention === 'name');
      if (name) return name;
    }
  }
  return undefined;
}
