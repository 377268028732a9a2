import type { Document, Sentence, Token } from '../model.js';
import { within } from './within.js';

/** Words by which a sentence supposes what it tells: "if", "could have". */
export const SUPPOSING = ['if', 'unless', 'could', 'can', 'may', 'might', 'would'] as const;

/** Whether a token is one of these lemmas, in lower case, and no name: in the month of May nothing is supposed. */
export const isOneOf = (lemmas: ReadonlySet<string>, { lemma, tag }: Token): boolean => tag !== 'PROPN' && lemmas.has(lemma.toLowerCase());

/**
 * Whether a sentence tells how things are now: no time in it lies in a year before the article's, and none of these words
 * ("may", "feared", "previous") makes it something else.
 *
 * @param otherwise lemmas, in lower case
 */
export const isToldNow = (sentence: Sentence, { article: { published }, times }: Document, otherwise: ReadonlySet<string>): boolean =>
  !sentence.tokens.some((token) => isOneOf(otherwise, token)) &&
  !within(times, sentence).some(({ to }) => to !== null && published !== null && to.slice(0, 4) < published.slice(0, 4));
