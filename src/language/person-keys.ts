import type { Document } from '../model.js';
import { spanOf, type Tree } from './tree.js';
import { within } from './within.js';

/** What belongs to a person's phrase: "36-year-old Australian climber Duncan Rait, 36". */
const PHRASE = new Set(['compound', 'flat', 'amod', 'nummod', 'appos', 'det', 'punct', 'nmod']);

/**
 * Keys by which one person is told of in a story, by name or without one: "36-year-old Duncan Rait" is "duncan rait" and "aged 36",
 * "an Australian climber, 36" only "aged 36". None for a phrase that says neither.
 *
 * @param at head of the phrase
 */
export function personKeys(at: number, { tokens, children }: Tree, { names, quantities }: Document): readonly string[] {
  const own = [at, ...children[at]!.filter((c) => PHRASE.has(tokens[c]!.relation))];
  const phrase = spanOf({ tokens, children }, own);
  const keys = new Set<string>();
  for (const { entity, type } of within(names, tokens[at]!)) if (type === 'person') keys.add(entity);
  // of two ages in one phrase neither is surely his
  const ages = within(quantities, phrase).filter(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
  if (ages.length === 1) keys.add(`aged ${ages[0]!.low}`);
  return [...keys];
}
