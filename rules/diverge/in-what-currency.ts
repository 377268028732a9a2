import { matterOf } from '../../src/language/matters.js';
import { treeOf } from '../../src/language/tree.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Sum extends Answer {
  readonly currency: string;
  readonly value: number;
  /** What the sum is of, "ransom money"; null where the sentence does not say. */
  readonly matter: string | null;
  /** Every currency in which the article gives this number. */
  readonly currencies: ReadonlySet<string>;
}

/** Written with one sign or word: "$5 million" of a Canadian paper are Canadian dollars. */
const ONE_NAME: readonly (readonly string[])[] = [
  ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'JMD', 'BBD', 'FJD'],
  ['GBP', 'EGP', 'LBP', 'SYP'],
  ['INR', 'PKR', 'LKR', 'NPR'],
  ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'CUP'],
  ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  ['CHF', 'XOF', 'XAF'],
  ['CNY', 'JPY'],
];

/** A number of fewer digits than this turns up of anything: 5 million, 300. */
const DIGITS = 2;

/** "$4 million" and "£4 million": one number with two currencies, where a conversion would have changed it. */
export const inWhatCurrency: DivergenceRule<Sum> = {
  id: 'in-what-currency',
  kind: 'quantity',
  question: 'In what currency?',
  acrossOnly: true,

  facts: (document) => sumsIn(document),

  differ(one, other) {
    if (one.value !== other.value) return 'unrelated';
    if (one.currency === other.currency || [...one.currencies].some((currency) => other.currencies.has(currency))) return undefined;
    if (ONE_NAME.some((family) => family.includes(one.currency) && family.includes(other.currency))) return undefined;
    const isOne = one.matter !== null && one.matter === other.matter;
    if (!isOne && digitsOf(one.value) < DIGITS) return 'unrelated';
    return { severity: isOne ? 'high' : 'medium', because: 'the same number in another currency is another sum' };
  },

  examples: [
    {
      title: 'dollars turned into pounds',
      finds: 'high',
      says: { 'The hackers demanded $4 million in cryptocurrency.': '$4 million', 'The group asked for a ransom of £4 million.': '£4 million' },
    },
    {
      title: 'a number that is no chance',
      finds: 'medium',
      says: { 'Her team had sought $750,000 an episode.': '$750,000', 'She had held out for £750,000.': '£750,000' },
    },
    {
      title: 'both told',
      finds: 'agreement',
      says: { 'The hackers demanded a ransom of $4 million.': '$4 million', 'They want a ransom of €4 million, or $4 million by another account.': '€4 million' },
    },
    {
      title: 'dollars of a country',
      finds: 'agreement',
      says: { 'He was fined $1,500.': '$1,500', 'The fine was A$1,500.': 'A$1,500' },
    },
    {
      title: 'two sums of few digits',
      finds: 'nothing',
      says: { 'The city spent $5 million on the bridge.': '$5 million', 'The club paid €5 million for the striker.': '€5 million' },
    },
  ],
};

function sumsIn({ article: { text }, quantities, sentences }: Document): readonly Fact<Sum>[] {
  const sums = quantities.filter(({ unit, low, high }) => unit !== null && /^[A-Z]{3}$/.test(unit) && low !== null && low === high && low > 1);
  if (sums.length === 0) return [];
  const currenciesOf = new Map<number, Set<string>>();
  for (const { low, unit } of sums) (currenciesOf.get(low!) ?? currenciesOf.set(low!, new Set()).get(low!)!).add(unit!);
  return sentences.flatMap((sentence) =>
    within(sums, sentence).map((quantity): Fact<Sum> => {
      const { start, end, low, unit } = quantity;
      const words = { start, end };
      return { subject: String(low), named: words, answer: { says: text.slice(start, end), words, currency: unit!, value: low!, matter: matterOf(quantity, treeOf(sentence))?.matter ?? null, currencies: currenciesOf.get(low!)! } };
    }),
  );
}

/** Digits up to the last that is not zero. */
const digitsOf = (value: number): number => String(value).replace(/[.]|0+$/g, '').length;
