import type { Token } from '../model.js';

/** Ranks that are no superlatives in form. */
const RANKS = new Set(['first', 'only', 'last', 'worst', 'best', 'sole', 'most', 'least']);

/** Words in -est that compare nothing, or nothing with other times. */
const NO_SUPERLATIVES = new Set(['honest', 'dishonest', 'modest', 'earnest', 'manifest', 'midwest', 'northwest', 'southwest', 'latest', 'nearest']);

/** Whether a word ranks what follows over all others: "first", "deadliest", "only". */
export const isSuperlative = ({ text, tag }: Token): boolean => RANKS.has(text.toLowerCase()) || ((tag === 'ADJ' || tag === 'ADV') && text.length > 5 && text.endsWith('est') && !NO_SUPERLATIVES.has(text.toLowerCase()));
