import { daysFrom } from '../../src/language/calendar.js';
import { agesOf } from '../../src/language/ages.js';
import { agesByAct } from '../../src/language/ages-by-act.js';
import { oncePer } from '../../src/language/once.js';
import { namesPerson } from '../../src/language/person-noun.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Claim, Document } from '../../src/model.js';
import type { Difference, DivergenceRule, Fact } from '../../src/rule.js';

interface Age extends Answer {
  readonly years: number;
  /** Who is named beside it; null for "a 15-year-old boy". */
  readonly person: string | null;
  /** Noun of somebody without a name, and what he is in the claim. */
  readonly noun: string | null;
  readonly role: 'actor' | 'object' | null;
  readonly sex: 'f' | 'm' | null;
  /** What befell whoever the article does not need to name: "those arrest"; null where the name is what it goes by. */
  readonly act: string | null;
  /** False for "the 27-year-old", who may be somebody else. */
  readonly isSure: boolean;
  readonly published: string | null;
}

/** Days between two articles from which a year more is no clash: he was 46 when he pleaded guilty and 47 at his sentence. */
const BIRTHDAY = 14;

/** One man's ages in two articles lie no farther apart than this; an age without a name farther off is another's. */
const NEAR = 3;

/** The age of a person who is named, wherever in the story; of people without a name only in two tellings of one event. */
export const howOld: DivergenceRule<Age> = {
  id: 'how-old',
  kind: 'quantity',
  question: 'How old?',
  compares: 'fact',

  facts: (document) => factsIn(document),

  answer: (claim, { document }) => factsIn(document).find(({ named, answer }) => answer.act === null && isWithin(named, claim))?.answer ?? unnamedIn(claim, document),

  differ(one, other, { sameEvent }) {
    if (one.act !== null || other.act !== null) return one.act === other.act ? differByAct(one, other) : 'unrelated';
    if (one.person !== null && other.person !== null ? one.person !== other.person : !sameEvent || one.role !== other.role || one.noun !== other.noun) return 'unrelated';
    if (one.years === other.years || hadBirthday(one, other)) return undefined;
    // "Mrs Dumalag, 27" and "Mr Dumalag, 30"
    if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return 'unrelated';
    if ((!one.isSure || !other.isSure) && Math.abs(one.years - other.years) > NEAR) return 'unrelated';
    return { severity: 'medium', because: 'nobody has two ages' };
  },

  examples: [
    {
      title: 'two ages of one man',
      finds: 'medium',
      says: { 'The blast killed 31-year-old Jonas Brandt.': 'aged 31', 'The blast killed Jonas Brandt, 32, a miner.': 'aged 32' },
    },
    {
      title: 'with his trade between',
      finds: 'medium',
      says: { 'The blast killed 31-year-old Welsh miner Jonas Brandt.': 'aged 31', 'The blast killed Jonas Brandt, aged 32.': 'aged 32' },
    },
    {
      title: 'written in two ways',
      finds: 'agreement',
      says: { 'The blast killed 31-year-old Jonas Brandt.': 'aged 31', 'The blast killed Jonas Brandt, 31, a miner.': 'aged 31' },
    },
    {
      title: 'told in a sentence of its own',
      finds: 'medium',
      says: { 'Maria Keller died at home. She was 74.': 'aged 74', 'Maria Keller, who is 75, died at home.': 'aged 75' },
    },
    {
      title: 'by age alone',
      finds: 'medium',
      says: { 'Jonas Brandt was hurt. The 31-year-old was taken to hospital.': 'aged 31', 'Jonas Brandt, 32, was hurt.': 'aged 32' },
    },
    {
      title: 'a year older half a year later',
      finds: 'agreement',
      says: { 'Jonas Brandt, 46, pleaded guilty to the fraud.': 'aged 46', 'Jonas Brandt, 47, was sentenced for the fraud.': 'aged 47' },
      published: { 'Jonas Brandt, 46, pleaded guilty to the fraud.': '2024-09-03', 'Jonas Brandt, 47, was sentenced for the fraud.': '2025-03-04' },
    },
    {
      title: 'wife and husband',
      finds: 'agreement',
      says: { 'Mrs Dumalag, 27, wept with joy.': 'aged 27', 'Mr Dumalag, 30, was freed.': 'aged 30' },
    },
    {
      title: 'a boy without a name',
      finds: 'medium',
      says: { 'A 15-year-old boy was shot by police near the station on Monday.': 'aged 15', 'A 16-year-old boy was shot by police near the station on Monday.': 'aged 16' },
    },
    {
      title: 'one who was rescued, with a name and without',
      finds: 'low',
      says: { 'Firemen rescued Leyla Keller, 23, on Monday.': 'aged 23', 'A 24-year-old woman has been rescued from the ruins.': 'aged 24' },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'The blast killed 31-year-old Jonas Brandt.': 'aged 31', 'The blast killed Maria Keller, 32, a miner.': 'aged 32' },
    },
  ],
};

/** Of one who was arrested in each article the ages are those of one man, if they lie close. */
function differByAct(one: Age, other: Age): Difference | 'unrelated' | undefined {
  if (one.years === other.years || hadBirthday(one, other)) return undefined;
  if ((one.sex !== null && other.sex !== null && one.sex !== other.sex) || Math.abs(one.years - other.years) > NEAR) return 'unrelated';
  return { severity: 'low', because: 'unless they speak of two people, one of the ages is wrong' };
}

/** A year older in an article that came out weeks later. */
function hadBirthday(one: Age, other: Age): boolean {
  if (one.published === null || other.published === null) return false;
  const [younger, older] = one.years < other.years ? [one, other] : [other, one];
  return older.years - younger.years === 1 && daysFrom(younger.published!, older.published!) >= BIRTHDAY;
}

const factsIn = oncePer((document: Document): readonly Fact<Age>[] => [...namedIn(document), ...byActIn(document)]);

/** Of an act of which the article tells one age. */
function byActIn(document: Document): readonly Fact<Age>[] {
  const ages = agesByAct(document);
  return ages
    .filter(({ act, years }) => ages.every((age) => age.act !== act || age.years === years))
    .map(({ act, years, named, words, sex }) => ({ subject: `${act} age`, named, answer: { says: `aged ${years}`, words, years, person: null, noun: null, role: null, act, sex, isSure: true, published: document.article.published } }));
}

const namedIn = (document: Document): readonly Fact<Age>[] =>
  agesOf(document).map(({ entity, years, named, words, sex, isSure }) => ({ subject: entity, named, answer: { says: `aged ${years}`, words, years, person: entity, noun: null, role: null, act: null, sex, isSure, published: document.article.published } }));

/** "a 15-year-old boy" whom the claim is about, where no name stands beside. */
function unnamedIn(claim: Claim, document: Document): Age | undefined {
  for (const argument of claim.arguments) {
    const { role, lemma, entity } = argument;
    if ((role !== 'actor' && role !== 'object') || entity !== null || !namesPerson(lemma)) continue;
    const [age, more] = within(document.quantities, argument).filter(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
    if (!age || more) continue;
    const words = { start: age.start, end: age.end };
    return { says: `aged ${age.low}`, words, years: age.low!, person: null, act: null, sex: null, isSure: true, noun: lemma, role, published: document.article.published };
  }
  return undefined;
}
