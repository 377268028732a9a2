import { namesPerson } from '../../src/language/person-noun.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Claim, Document, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Age extends Answer {
  readonly years: number;
  /** Who is named beside it; null for "a 15-year-old boy". */
  readonly person: string | null;
  /** Noun of somebody without a name, and what he is in the claim. */
  readonly noun: string | null;
  readonly role: 'actor' | 'object' | null;
}

/** The age of a person who is named beside it, wherever in the story; of people without a name only in two tellings of one event. */
export const howOld: DivergenceRule<Age> = {
  id: 'how-old',
  kind: 'quantity',
  question: 'How old?',
  compares: 'fact',

  facts: (document) => document.sentences.flatMap((sentence) => agesIn(sentence, document)),

  answer: (claim, { document, sentence }) => agesIn(sentence, document).find(({ named }) => isWithin(named, claim))?.answer ?? unnamedIn(claim, document),

  differ(one, other, { sameEvent, confidence }) {
    if (one.person !== null && other.person !== null ? one.person !== other.person : !sameEvent || confidence < SURE || one.role !== other.role || one.noun !== other.noun) return 'unrelated';
    if (one.years === other.years) return undefined;
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
      title: 'a boy without a name',
      finds: 'medium',
      says: { 'Police shot a 15-year-old boy in Kent on Monday.': 'aged 15', 'A 16-year-old boy was shot by police in Kent on Monday.': 'aged 16' },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'The blast killed 31-year-old Jonas Brandt.': 'aged 31', 'The blast killed Maria Keller, 32, a miner.': 'aged 32' },
    },
  ],
};

/** Text between a name and its age: "Robert Buckley, 32," and "Robert Buckley (32)". */
const APPOSED = new Set([', ', ' (', ', aged ', ', age ']);
/** What closes it: "Robert Buckley, 32 miles away" gives none. */
const CLOSING = new Set([',', '.', ')', ';', '–', '—', '']);
const OLDEST = 120;
/** "32-year-old Welsh miner Jonas Brandt": how many characters may stand between. */
const REACH = 40;

function agesIn(sentence: Sentence, document: Document): readonly Fact<Age>[] {
  const { text } = document.article;
  const found: Fact<Age>[] = [];
  for (const { years, start, end } of numbersIn(sentence, document)) {
    const span = { start, end };
    const person = within(document.names, { start: Math.max(sentence.start, start - REACH), end: end + REACH }).find((n) => n.type === 'person' && n.mention === 'name' && isBeside(text, n, span, sentence));
    if (person) found.push({ subject: person.entity, named: person, answer: { says: `aged ${years}`, words: span, years, person: person.entity, noun: null, role: null } });
  }
  return found;
}

/** "31-year-old", and whole numbers that may be an age: "31". */
function* numbersIn({ start, end, tokens }: Sentence, { quantities }: Document): Generator<Span & { readonly years: number }> {
  for (const quantity of within(quantities, { start, end })) if (quantity.counted === 'age' && quantity.low !== null && quantity.low === quantity.high) yield { start: quantity.start, end: quantity.end, years: quantity.low };
  for (const token of tokens) if (/^\d{1,3}$/.test(token.text) && Number(token.text) <= OLDEST) yield { start: token.start, end: token.end, years: Number(token.text) };
}

function isBeside(text: string, name: Span, age: Span, { tokens }: Sentence): boolean {
  if (name.end <= age.start) return APPOSED.has(text.slice(name.end, age.start)) && CLOSING.has(text.slice(age.end, age.end + 1).trim());
  if (name.start - age.end > REACH || !text.slice(age.start, age.end).endsWith('old')) return false;
  return tokens.every(({ start, end, tag }) => start < age.end || end > name.start || tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN');
}

/** Log-odds of one fact from which two people without a name are one. */
const SURE = 0;

/** "a 15-year-old boy" whom the claim is about, where no name stands beside. */
function unnamedIn(claim: Claim, document: Document): Age | undefined {
  for (const argument of claim.arguments) {
    const { role, lemma, entity } = argument;
    if ((role !== 'actor' && role !== 'object') || entity !== null || !namesPerson(lemma)) continue;
    const [age, more] = within(document.quantities, argument).filter(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
    if (!age || more) continue;
    const words = { start: age.start, end: age.end };
    return { says: `aged ${age.low}`, words, years: age.low!, person: null, noun: lemma, role };
  }
  return undefined;
}
