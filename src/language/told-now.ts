import type { Document, Sentence } from '../model.js';
import { within } from './within.js';

/** Words by which a sentence supposes what it tells: "if", "could have". */
export const SUPPOSING = ['if', 'unless', 'could', 'can', 'may', 'might', 'would'] as const;

/**
 * Whether a sentence tells how things are now: no time in it lies in a year before the article's, and none of these words
 * ("may", "feared", "previous") makes it something else.
 *
 * @param otherwise lemmas, in lower case
 */
export const isToldNow = (sentence: Sentence, { article: { published }, times }: Document, otherwise: ReadonlySet<string>): boolean =>
  !sentence.tokens.some(({ lemma }) => otherwise.has(lemma.toLowerCase())) &&
  !within(times, sentence).some(({ to }) => to !== null && published !== null && to.slice(0, 4) < published.slice(0, 4));
