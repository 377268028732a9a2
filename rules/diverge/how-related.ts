import { excludeEachOther, inverseKinship, kinshipAt, type Kinship } from '../../src/language/kinship.js';
import { type Related, relatedBy } from '../../src/language/relational-nouns.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Name, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Kin extends Answer {
  /** What `who` is to `of`. */
  readonly kin: Kinship;
  readonly who: string;
  /** Null where the words do not say. */
  readonly of: string | null;
  /** True of an answer about the two of them, false of one about whoever is somebody's kin. */
  readonly ofBoth: boolean;
}

/** "his brother Moussa" and "Moussa, a cousin of the general": how somebody is related to another. */
export const howRelated: DivergenceRule<Kin> = {
  id: 'how-related',
  kind: 'participant',
  question: 'How are they related?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => kinIn(sentence, document)),

  differ(one, other) {
    if (one.of !== null && other.of !== null && (one.of !== other.of || (one.who === other.who && !one.ofBoth))) return 'unrelated';
    if (one.who !== other.who && one.of === null && other.of === null) return 'unrelated';
    return excludeEachOther(one.kin, other.kin) ? { severity: 'medium', because: 'nobody is both to one person' } : undefined;
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
      title: 'married or divorced, told from either side',
      finds: 'medium',
      says: { 'Anna Keller, the wife of the former judge Jonas Brandt, was at the house.': 'wife', 'Jonas Brandt is Anna Keller’s ex-husband.': 'ex-husband' },
    },
    {
      title: 'kin or acquaintance',
      finds: 'medium',
      says: { 'The car belonged to Mark Keller, an acquaintance of Jonas Brandt.': 'acquaintance', 'Keller is a relative of Brandt.': 'relative' },
    },
    {
      title: 'a relative who is a cousin',
      finds: 'agreement',
      says: { 'Mark Keller, a cousin of Jonas Brandt, was at the house.': 'cousin', 'Keller is a relative of Brandt.': 'relative' },
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

function kinIn(sentence: Sentence, { names, article: { text } }: Document): readonly Fact<Kin>[] {
  const { tokens } = sentence;
  let people: readonly Name[] | undefined;
  const found: Fact<Kin>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = kinshipAt(i, tokens);
    if (word === undefined) continue;
    people ??= within(names, sentence).filter(({ type }) => type === 'person');
    const related = isKinOfKin(i, sentence) ? undefined : relatedBy(i, sentence, people, word.last);
    if (related) found.push(...factsOf(word.kin, related, { start: tokens[i]!.start, end: tokens[word.last]!.end }, text));
  }
  return found;
}

/** About who is kin, by the full name and the first ("his brother Moussa" may be Moussa Banto), and about the two of them, whoever is named first. */
function factsOf(kin: Kinship, { who, of }: Related, { start, end }: Span, text: string): readonly Fact<Kin>[] {
  const named = { start: Math.min(who.start, start), end: Math.max(who.end, end) };
  const answer = { says: text.slice(start, end), words: { start, end }, kin, who: who.entity, of: of?.entity ?? null, ofBoth: false };
  const ofOne = [...new Set([who.entity, who.entity.split(' ')[0]!])].map((subject) => ({ subject, named, answer }));
  if (!of) return ofOne;
  const [first, second] = who.entity < of.entity ? [who.entity, of.entity] : [of.entity, who.entity];
  const both = { ...answer, kin: first === who.entity ? kin : inverseKinship(kin), who: first, of: second, ofBoth: true };
  return [...ofOne, { subject: `${first} and ${second}`, named, answer: both }];
}

/** "his sister's daughter" is a niece. */
const isKinOfKin = (i: number, { tokens }: Sentence): boolean => i > 1 && /^['’]s?$/.test(tokens[i - 1]!.text) && kinshipAt(i - 2, tokens) !== undefined;
