import { areAlike } from '../../src/language/lexicon/alike.js';
import { lemmaOf } from '../../src/language/phrases.js';
import type { Answer, Document, Quantity, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Whole extends Answer {
  /** Content words of what it is a share of, the noun last. */
  readonly nouns: readonly string[];
}

/** So many words behind "of" are read. */
const REACH = 6;
const INSIDE: ReadonlySet<Token['tag']> = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM']);
const CONTENT: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** "5 percent of the box-office profits" and "5 percent of the box-office gross": one figure, of two different wholes. */
export const shareOfWhat: DivergenceRule<Whole> = {
  id: 'share-of-what',
  kind: 'scope',
  question: 'A share of what?',

  facts: (document) => wholesIn(document),

  differ(one, other) {
    const [noun, otherNoun] = [one.nouns.at(-1)!, other.nouns.at(-1)!];
    // the same percentage of the votes and of the grain is chance
    if (!one.nouns.some((a) => other.nouns.some((b) => areAlike(a, b)))) return 'unrelated';
    if (areAlike(noun, otherNoun)) return undefined;
    const within = one.nouns.some((a) => areAlike(a, otherNoun)) || other.nouns.some((b) => areAlike(b, noun));
    return within ? { severity: 'low', because: 'only one says of what in it' } : { severity: 'medium', because: 'it is not the same whole' };
  },

  examples: [
    {
      title: 'two wholes',
      finds: 'medium',
      says: {
        'Maria Keller will get five percent of the box-office profits.': 'box-office profits',
        'Maria Keller will get 5% of the box-office receipts.': 'box-office receipts',
      },
    },
    {
      title: 'a part and its whole',
      finds: 'low',
      says: { 'Maria Keller will get 5 percent of the harvest profits.': 'harvest profits', 'Maria Keller will get 5 percent of the harvest.': 'harvest' },
    },
    {
      title: 'one whole, told more fully',
      finds: 'agreement',
      says: { 'Some 65 percent of the traffic was down.': 'traffic', 'Some 65 percent of the internet traffic was down.': 'internet traffic' },
    },
    {
      title: 'one figure by chance',
      finds: 'agreement',
      says: { 'Some 65 percent of the traffic was down.': 'traffic', 'Some 65 percent of the voters stayed at home.': 'voters' },
    },
  ],
};

function wholesIn({ sentences, quantities, article: { text } }: Document): readonly Fact<Whole>[] {
  const found: Fact<Whole>[] = [];
  let at = 0;
  for (const quantity of quantities) {
    if (quantity.unit !== '%' || quantity.low === null || quantity.low !== quantity.high) continue;
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= quantity.start) at++;
    const whole = wholeBehind(sentences[at]!, quantity);
    if (!whole) continue;
    const nouns = whole.filter(({ tag }) => CONTENT.has(tag)).map(lemmaOf);
    const words = { start: whole[0]!.start, end: whole.at(-1)!.end };
    found.push({ subject: `${quantity.low} %`, named: quantity, answer: { says: text.slice(words.start, words.end), words, nouns } });
  }
  return found;
}

/** The words behind "of" that belong to its noun: "the film's box-office profits". */
function wholeBehind({ tokens }: Sentence, { end }: Quantity): readonly Token[] | undefined {
  const of = tokens.findIndex((t) => t.start >= end);
  if (tokens[of]?.text.toLowerCase() !== 'of') return undefined;
  let last = of;
  for (let i = of + 1; i < tokens.length && i <= of + REACH; i++) {
    if (!INSIDE.has(tokens[i]!.tag) && tokens[i]!.text !== '-') break;
    if (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'PROPN') last = i;
  }
  let from = of + 1;
  while (from < last && (tokens[from]!.tag === 'DET' || tokens[from]!.tag === 'PRON')) from++;
  return last > of ? tokens.slice(from, last + 1) : undefined;
}
