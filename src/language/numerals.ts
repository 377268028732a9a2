import type { Token } from '../model.js';

/** Roles in which two words in a row cannot both stand. */
const SINGLE = new Set(['nsubj', 'obj', 'obl']);

/** "Fourteen people" as two subjects of one verb: the number counts the noun right behind it. Changes the tokens. */
export function attachNumerals(tokens: { -readonly [K in keyof Token]: Token[K] }[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [number, noun] = [tokens[i]!, tokens[i + 1]!];
    if (number.tag !== 'NUM' || noun.tag !== 'NOUN' || number.head !== noun.head || number.relation !== noun.relation || !SINGLE.has(noun.relation)) continue;
    number.head = i + 1;
    number.relation = 'nummod';
  }
}
