import type { Claim, Sentence, Span, Token } from '../model.js';
import { treeOf } from './tree.js';

/** A word of a claim with the words that modify it: "some export restrictions", "severely disrupted". */
export interface Phrase {
  readonly head: Token;
  readonly modifiers: readonly Token[];
  /** From the first modifier before the head, or the head, to the head's end. */
  readonly span: Span;
}

const MODIFIERS = new Set(['amod', 'compound', 'advmod', 'det', 'nmod', 'flat']);
const HEADS: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Nouns, verbs and adjectives of a claim's main line: its predicate and the heads of its arguments, each with its own modifiers. */
export function phrasesOf(claim: Claim, sentence: Sentence): readonly Phrase[] {
  const heads = new Set([claim.predicate.head, ...claim.arguments.map((a) => a.head)]);
  return phrasesAt(sentence, [...heads].sort((a, b) => a - b));
}

/** All nouns, verbs and adjectives that a claim's words hold, each with its own modifiers. */
export function phrasesWithin(span: Span, sentence: Sentence): readonly Phrase[] {
  return phrasesAt(sentence, [...sentence.tokens.keys()].filter((i) => sentence.tokens[i]!.start >= span.start && sentence.tokens[i]!.end <= span.end));
}

function phrasesAt(sentence: Sentence, heads: readonly number[]): readonly Phrase[] {
  const { tokens, children } = treeOf(sentence);
  const found: Phrase[] = [];
  for (const i of heads) {
    const head = tokens[i];
    if (!head || !HEADS.has(head.tag)) continue;
    const modifiers = children[i]!.filter((c) => MODIFIERS.has(tokens[c]!.relation) && (c < i || head.tag === 'VERB') && Math.abs(i - c) <= REACH && tokens[c]!.tag !== 'PUNCT').map((c) => tokens[c]!);
    const before = modifiers.filter((m) => m.start < head.start);
    found.push({ head, modifiers, span: { start: before[0]?.start ?? head.start, end: head.end } });
  }
  return found;
}

/** A modifier farther away is the parser's mistake. */
const REACH = 8;

export const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();
