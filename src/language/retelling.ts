import type { Document, Span, Token } from '../model.js';
import { isAlikeAny, type JointMeanings, jointMeaningsOf } from './lexicon/alike.js';
import { oncePer } from './once.js';
import { lemmaOf } from './phrases.js';
import { commonWords, countIn, plain, wordsIn } from './wording.js';

/** What stands between two words that both tellings have. */
export interface Gap {
  readonly ones: readonly Token[];
  readonly others: readonly Token[];
  /** The two words, in the first telling and in the second. */
  readonly around: readonly [readonly [Token, Token], readonly [Token, Token]];
}

/** Two tellings of one thing in nearly the same words: where they differ. */
export interface Retelling {
  /** Content words that both have. */
  readonly common: number;
  /** … as a share of the shorter telling's. */
  readonly share: number;
  readonly gaps: readonly Gap[];
}

const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'PROPN']);

const isContent = ({ tag }: Token): boolean => CONTENT.has(tag);

/** Words of a claim or of any other stretch of an article, punctuation left out. */
export interface Wording {
  readonly tokens: readonly Token[];
  /** How each is written in comparisons. */
  readonly forms: readonly string[];
  /** Forms of the content words, and each of them once. */
  readonly content: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
}

/** Each claim is put against many. */
export const wordingOf = oncePer((span: Span, { sentences }: Document): Wording => {
  const tokens = wordsIn(sentences, span);
  const forms = tokens.map(formOf);
  const content = forms.filter((_, i) => isContent(tokens[i]!));
  return { tokens, forms, content, vocabulary: new Set(content) };
});

/** Content words of the first that the second has anywhere: cheaply told, and no fewer than come back in one order. */
export function wordsShared({ content }: Wording, { vocabulary }: Wording): number {
  return countIn(content, vocabulary);
}

/** How a telling comes back in another one's words, and what stands between the words that both have. */
export function retellingOf(one: Wording, other: Wording): Retelling {
  const [ones, others] = [one.tokens, other.tokens];
  const pairs = commonWords(one.forms, other.forms);
  const gaps: Gap[] = [];
  let common = 0;
  let [before, beforeOther] = [-1, -1];
  for (const [i, j] of pairs) {
    if (isContent(ones[i]!) && isContent(others[j]!)) common++;
    if (before >= 0 && (i > before + 1 || j > beforeOther + 1)) {
      gaps.push({
        ones: ones.slice(before + 1, i),
        others: others.slice(beforeOther + 1, j),
        around: [
          [ones[before]!, ones[i]!],
          [others[beforeOther]!, others[j]!],
        ],
      });
    }
    [before, beforeOther] = [i, j];
  }
  const shorter = Math.min(one.content.length, other.content.length);
  return { common, share: shorter === 0 ? 0 : common / shorter, gaps };
}

const formOf = (token: Token): string => plain(lemmaOf(token));

/** All words of an article, as lemmas. */
const wordsOf = oncePer(({ sentences }: Document): ReadonlySet<string> => new Set(sentences.flatMap(({ tokens }) => tokens.map(formOf))));
const meaningsOf = oncePer((document: Document): JointMeanings => jointMeaningsOf(wordsOf(document)));

/** Whether an article has the word nowhere, nor one that means the same. */
export function isNowhereIn(document: Document, token: Token): boolean {
  const form = formOf(token);
  if (wordsOf(document).has(form)) return false;
  return token.tag === 'PROPN' || token.tag === 'NUM' || !isAlikeAny(form, meaningsOf(document));
}
