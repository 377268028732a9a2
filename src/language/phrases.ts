import type { Claim, Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';
import { rangeWithin, treeOf, type Tree } from './tree.js';

/** A word of a claim with the words that modify it: "some export restrictions", "severely disrupted". */
export interface Phrase {
  readonly head: Token;
  /** Index of the head, and of the first word of the phrase, in the sentence. */
  readonly at: number;
  readonly from: number;
  readonly modifiers: readonly Token[];
  /** Their indices in the sentence. */
  readonly own: readonly number[];
  /** From the first modifier before the head, or the head, to the head's end. */
  readonly span: Span;
}

const MODIFIERS = new Set(['amod', 'compound', 'advmod', 'det', 'nmod', 'flat']);
const HEADS: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Nouns, verbs and adjectives of a claim's main line: its predicate and the heads of its arguments, each with its own modifiers. */
export function phrasesOf(claim: Claim, sentence: Sentence): readonly Phrase[] {
  const phrases = phrasesIn(sentence);
  const found: Phrase[] = [];
  const own = phrases[claim.predicate.head];
  if (own) found.push(own);
  for (const { head } of claim.arguments) {
    const phrase = phrases[head];
    if (phrase && !found.includes(phrase)) found.push(phrase);
  }
  return found.sort((a, b) => a.at - b.at);
}

/** All nouns, verbs and adjectives that the words of a claim or a sentence hold, each with its own modifiers. Several rules ask for them … */
export const phrasesWithin = oncePer((claim: Span, sentence: Sentence): readonly Phrase[] => {
  const { tokens } = sentence;
  const phrases = phrasesIn(sentence);
  const found: Phrase[] = [];
  const [from, to] = rangeWithin(tokens, claim);
  for (let i = from; i < to && i < from + MAX_WORDS; i++) {
    const phrase = phrases[i];
    if (phrase) found.push(phrase);
  }
  return found;
});

/** … and the claims of a sentence share its words: the phrase that each heads, by its place. */
const phrasesIn = oncePer((sentence: Sentence): readonly (Phrase | undefined)[] => sentence.tokens.map((_, i) => phraseAt(treeOf(sentence), i)));

/** The same question about a phrase, worked out once: several claims of a sentence hold it. */
export function oncePerPhrase<Found extends object>(work: (phrase: Phrase, sentence: Sentence) => Found | undefined): (phrase: Phrase, sentence: Sentence) => Found | undefined {
  /** By the place of the phrase; null: nothing. */
  const foundIn = oncePer((_: Sentence): (Found | null | undefined)[] => []);
  return (phrase, sentence) => {
    const found = foundIn(sentence);
    const known = found[phrase.at];
    if (known !== undefined) return known ?? undefined;
    const now = work(phrase, sentence);
    found[phrase.at] = now ?? null;
    return now;
  };
}

function phraseAt({ tokens, children }: Tree, i: number): Phrase | undefined {
  const head = tokens[i]!;
  if (!HEADS.has(head.tag)) return undefined;
  const own: number[] = [];
  for (const c of children[i]!) if ((c < i || head.tag === 'VERB') && Math.abs(i - c) <= REACH && MODIFIERS.has(tokens[c]!.relation) && tokens[c]!.tag !== 'PUNCT') own.push(c);
  // left to right
  const from = own.length > 0 && own[0]! < i ? own[0]! : i;
  return { head, at: i, from, own, modifiers: own.map((c) => tokens[c]!), span: { start: tokens[from]!.start, end: head.end } };
}

/** "rubber-stamp council", "sky-high tariffs": a listed word with a hyphen in it, among the words of a phrase or right before it. */
export function hyphenatedBefore({ tokens }: Sentence, { at, from }: Phrase, listed: { has(word: string): boolean }): { readonly word: string; readonly span: Span } | undefined {
  for (let i = at - 2; i > from - 3 && i > 0; i--) {
    const hyphen = tokens[i]!;
    if (hyphen.text !== '-') continue;
    const one = tokens[i - 1]!;
    const other = tokens[i + 1]!;
    if (hyphen.start !== one.end || other.start !== hyphen.end) continue;
    const word = `${lemmaOf(one)}-${lemmaOf(other)}`;
    if (listed.has(word)) return { word, span: { start: one.start, end: other.end } };
  }
  return undefined;
}

/** Longer claims are read by their beginning: their phrases are compared with each other. */
const MAX_WORDS = 80;

/** A modifier farther away is the parser's mistake. */
const REACH = 8;

/** Only names have capitals in their lemmas. */
export const lemmaOf = ({ lemma, tag }: Token): string => (tag === 'PROPN' ? lemma.toLowerCase() : lemma);
