import type { Answer, Claim, Document, Quantity, Span } from '../../src/model.js';
import { within } from '../../src/language/within.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Age extends Answer {
  readonly years: number;
  readonly person: string;
}

/** Text between a name and its age: "Robert Buckley, 32," and "31-year-old Robert Buckley". */
const APPOSED = /^, (?:aged |age )?$/;
const OLDEST = 120;

/** The age of a person who is named beside it; ages of people without a name may be those of two people. */
export const howOld: DivergenceRule<Age> = {
  id: 'how-old',
  kind: 'quantity',
  question: 'How old?',
  compares: 'words',

  answer(claim, { document }) {
    const { text } = document.article;
    for (const age of agesIn(claim, document)) {
      const person = document.names.find((n) => n.type === 'person' && n.mention === 'name' && isBeside(text, n, age.span));
      if (person) return { says: text.slice(age.span.start, age.span.end), words: age.span, years: age.years, person: person.entity };
    }
    return undefined;
  },

  differ(one, other) {
    if (one.person !== other.person) return 'unrelated';
    if (one.years === other.years) return undefined;
    return { severity: 'medium', because: 'nobody has two ages' };
  },

  examples: [
    {
      title: 'two ages of one man',
      finds: 'medium',
      says: { 'The blast killed 31-year-old Jonas Brandt.': '31-year-old', 'The blast killed Jonas Brandt, 32, a miner.': '32' },
    },
    {
      title: 'written in two ways',
      finds: 'agreement',
      says: { 'The blast killed 31-year-old Jonas Brandt.': '31-year-old', 'The blast killed Jonas Brandt, 31, a miner.': '31' },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'The blast killed 31-year-old Jonas Brandt.': '31-year-old', 'The blast killed Maria Keller, 32, a miner.': '32' },
    },
  ],
};

interface Years {
  readonly span: Span;
  readonly years: number;
}

function* agesIn(claim: Claim, document: Document): Generator<Years> {
  const { tokens } = document.sentences[claim.sentence]!;
  for (const [i, token] of tokens.entries()) {
    if (token.end <= claim.start || token.start >= claim.end) continue;
    const years = yearsOf(token.text);
    if (years === undefined) continue;
    // "31", "-", "year", … where hyphens are tokens of their own
    let last = i;
    while (tokens[last + 1] && tokens[last + 1]!.start === tokens[last]!.end && tokens[last + 1]!.tag !== 'PUNCT') last++;
    const quantity: Quantity | undefined = within(document.quantities, token)[0];
    yield { span: { start: token.start, end: Math.max(tokens[last]!.end, quantity?.end ?? 0) }, years };
  }
}

const yearsOf = (word: string): number | undefined => {
  const digits = /^(\d{1,3})(?:-year-olds?)?$/.exec(word)?.[1];
  return digits !== undefined && Number(digits) <= OLDEST ? Number(digits) : undefined;
};

function isBeside(text: string, name: Span, age: Span): boolean {
  if (name.end <= age.start) return age.start - name.end <= 8 && APPOSED.test(text.slice(name.end, age.start)) && /^(?:,|\.|;| \()/.test(text.slice(age.end, age.end + 2));
  return age.end <= name.start && name.start - age.end <= 3 && text.slice(age.start, age.end).includes('year-old');
}
