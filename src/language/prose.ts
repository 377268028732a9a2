import type { Sentence } from '../model.js';

/** From so many tokens on a sentence is a list or a table that was taken for one. */
const MOST = 400;

/** Whether a sentence is short enough to be one; what asks each name for the words around it would need time by the square of the others. */
export const isProse = ({ tokens }: Sentence): boolean => tokens.length < MOST;
