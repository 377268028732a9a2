import { areAlike } from '../../src/language/lexicon/alike.js';
import { descendants, treeOf } from '../../src/language/tree.js';
import type { Answer, Claim, Sentence, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Cause extends Answer {
  readonly content: readonly string[];
  /** Said to be the cause in so many words: "because of ice". */
  readonly marked: boolean;
}

/** What stands before a cause. */
const MARKERS = new Set(['because', 'due', 'owing', 'thanks']); // because of ice, due to ice, because it was icy
/** Verbs with the cause for their subject and the effect for their object. */
const CAUSING = new Set(['cause', 'trigger', 'spark', 'provoke', 'prompt', 'ignite']); // ice caused the crash
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** Two reasons for one thing; one reason told more fully is none. */
export const becauseOfWhat: DivergenceRule<Cause> = {
  id: 'because-of-what',
  kind: 'cause',
  question: 'Because of what?',

  answer(claim, { sentence, document }) {
    if (claim.mode !== 'assertion' || claim.polarity === 'negative') return undefined;
    const cause = causeOf(claim, sentence);
    return cause && { says: document.article.text.slice(cause.words.start, cause.words.end), ...cause };
  },

  differ(one, other, { object, predicate }) {
    if (predicate !== 'same' || object === 'different') return 'unrelated';
    if (one.content.some((a) => other.content.some((b) => areAlike(a, b)))) return undefined;
    return { severity: one.marked && other.marked ? 'medium' : 'low', because: 'they give different reasons' };
  },

  examples: [
    {
      title: 'two reasons',
      finds: 'medium',
      says: { 'The crews cancelled the flight because of ice on the wings.': 'ice on the wings', 'The crews cancelled the flight because of a strike.': 'a strike' },
    },
    {
      title: 'one reason, told more fully',
      finds: 'agreement',
      says: { 'The crews cancelled the flight because of ice on the wings.': 'ice on the wings', 'The crews cancelled the flight because of thick ice.': 'thick ice' },
    },
    {
      title: 'no reason given',
      finds: 'nothing',
      says: { 'The crews cancelled the flight because of a strike.': 'a strike', 'The crews cancelled the flight on Monday.': undefined },
    },
  ],
};

function causeOf({ predicate, arguments: args }: Claim, sentence: Sentence): { readonly words: Span; readonly content: readonly string[]; readonly marked: boolean } | undefined {
  const { tokens, children } = treeOf(sentence);
  const marked = (i: number) => children[i]!.some((c) => MARKERS.has(tokens[c]!.lemma.toLowerCase()) && tokens[c]!.relation !== 'nsubj');
  const direct = args.find((a) => MARKERS.has(a.marker ?? '') || (a.role === 'cause' && marked(a.head)));
  const causing = CAUSING.has(predicate.lemma) ? args.find((a) => a.role === 'actor') : undefined;
  const argument = direct ?? causing;
  const clause = children[predicate.head]!.find((c) => tokens[c]!.relation === 'advcl' && marked(c));
  const head = argument?.head ?? clause;
  if (head === undefined) return undefined;
  const under = descendants({ tokens, children }, head).filter((i) => tokens[i]!.tag !== 'PUNCT' && !MARKERS.has(tokens[i]!.lemma.toLowerCase()) && tokens[i]!.lemma !== 'of' && tokens[i]!.lemma !== 'to');
  const words = causing !== undefined && direct === undefined ? causing : { start: tokens[under[0] ?? head]!.start, end: tokens[under.at(-1) ?? head]!.end };
  return { words: { start: words.start, end: words.end }, content: under.filter((i) => CONTENT.has(tokens[i]!.tag)).map((i) => tokens[i]!.lemma.toLowerCase()), marked: direct !== undefined || causing === undefined };
}
