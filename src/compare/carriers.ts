import { isWithin, within } from '../language/within.js';
import type { Claim, Document, Span } from '../model.js';

/** The claims of an article that may hold these words, those of the fewest words first: the words that decide stand closest to them. */
export type CarriersOf = (words: Span) => readonly Claim[];

export function carriersIn({ sentences }: Document, claims: readonly Claim[]): CarriersOf {
  const all = [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  // each claim under every sentence that it stands in: few hold any given words
  const bySentence = new Map<Span, Claim[]>(sentences.map((sentence) => [sentence, []]));
  for (const claim of all) for (const sentence of within(sentences, claim)) bySentence.get(sentence)!.push(claim);
  return (words) => {
    const [sentence] = within(sentences, words);
    return sentence && isWithin(words, sentence) ? bySentence.get(sentence)! : all;
  };
}

/** A claim with both is no longer "in the words" when it is so many times as long as the shortest with the name. */
const MUCH_LONGER = 2;

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const HALF = 0.5;

/** The claim to show for an answer: the shortest with its words and the name; "Jonas Brandt, aged 32" may have one that ends before the age. */
export function carrierOf(carriersOf: CarriersOf, named: Span, words: Span): Claim | undefined {
  const own = carriersOf(named);
  // "It was five hours before he was let go": the claim of the figure ends before the act, or there is only that of the act
  const name = own.find((claim) => isWithin(named, claim)) ?? carriersOf(words).find((claim) => isWithin(words, claim)) ?? own.find((claim) => overlap(claim, named) >= HALF * (named.end - named.start));
  const both = own.find((claim) => isWithin(named, claim) && isWithin(words, claim));
  return name && both && both.end - both.start <= MUCH_LONGER * (name.end - name.start) ? both : name;
}
