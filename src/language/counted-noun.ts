import type { Tree } from './tree.js';

/** What is counted, by one word for all that say the same; the token that names it, and the words that say of which kind. */
export interface Thing {
  readonly kind: string;
  readonly noun: number;
  readonly kinds: readonly string[];
  /** True for a measure that the tables know: of a ransom or a turnout a story has one. */
  readonly isKnown: boolean;
  /** True of a time that has ended. */
  readonly isOver?: true;
}

const OWN = new Set(['his', 'her', 'their', 'its']);

/** "five more", "another five", "the other two", "including three": not all of them. */
export const PART_BEFORE = new Set(['other', 'another', 'further', 'additional', 'include', 'including', 'more', 'extra', 'first', 'last', 'next', 'every', 'new', 'least', 'per']);

/** "two further arrests" */
const AFTER = new Set(['more', 'further', 'additional', 'extra']);

/** From a number on to its noun. */
export const REACH = 6;

/** "Dozens of flares" are flares. */
const ROUND = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'handful', 'couple']);

/** "a seven-member board", "two of the dead"; "four of her classmates" are all that are told of. */
export function isPart(start: number, number: number, isShare: boolean, { tokens }: Tree): boolean {
  const [before, after] = [tokens.findLast((t) => t.end <= start), tokens[number + 1]];
  return after?.text === '-' || (after?.lemma === 'of' && !isShare && !ROUND.has(tokens[number]!.text.toLowerCase()) && !OWN.has(tokens[number + 2]?.text.toLowerCase() ?? '')) || AFTER.has(after?.lemma.toLowerCase() ?? '') || PART_BEFORE.has(before?.lemma.toLowerCase() ?? '');
}

/** The noun behind a number; -1 where it stands farther off. */
export function nounAt(number: number, counted: string, tokens: Tree['tokens']): number {
  for (let at = number + 1; at <= number + REACH && at < tokens.length; at++) if (tokens[at]!.lemma.toLowerCase() === counted.toLowerCase()) return at;
  return -1;
}
