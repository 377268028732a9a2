import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Age extends Answer {
  readonly years: number;
}

/** The age of a person who is named beside it; ages of people without a name may be those of two people. */
export const howOld: DivergenceRule<Age> = {
  id: 'how-old',
  kind: 'quantity',
  question: 'How old?',

  facts: (document) => document.sentences.flatMap((sentence) => agesIn(sentence, document)),

  answer: (claim, { document, sentence }) => agesIn(sentence, document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
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
    if (person) found.push({ subject: person.entity, named: person, answer: { says: `aged ${years}`, words: span, years } });
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
