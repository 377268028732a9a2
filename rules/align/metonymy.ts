import { capitalOf, countryOf, governedFrom } from '../../src/language/geography.js';
import { within } from '../../src/language/within.js';
import type { AlignmentRule } from '../../src/rule.js';

/** What acts for a country, when a country's name stands before it: "the Chinese government", "Norwegian officials". */
const GOVERNMENTS = new Set(['government', 'administration', 'authority', 'official', 'regime', 'cabinet', 'leadership', 'side', 'delegation']);

const none: readonly string[] = [];

/** A capital, a country and its government do the same things in news; things that happen in a place do not move with it. */
export const metonymy: AlignmentRule = {
  id: 'metonymy',
  description: 'a capital or a government for its country: Beijing, China; Norwegian officials, Norway',
  keys({ role, span, lemma, entity }, _, { document }) {
    if (role === 'predicate' || role === 'place' || role === 'time') return none;
    const country = entity !== null ? actingFor(entity) : GOVERNMENTS.has(lemma) ? countryIn(within(document.names, span)) : undefined;
    return country === undefined ? none : [country];
  },
  examples: [
    { title: 'capital and country', sentences: ['Paris resumed exports.', 'France resumed exports.'], matches: ['Paris', 'France'] },
    { title: 'officials', sentences: ['Norwegian officials resumed the talks.', 'Oslo resumed the talks.'], matches: ['officials', 'Oslo'] },
    { title: 'a city that governs nothing', sentences: ['Lyon resumed exports.', 'France resumed exports.'], matches: null },
    { title: 'a place where something happened', sentences: ['The talks resumed in Paris.', 'The talks resumed in France.'], matches: null },
  ],
};

/** "beijing" → "china"; a country → itself. */
const actingFor = (entity: string): string | undefined => governedFrom(entity) ?? (capitalOf(entity) === undefined ? undefined : entity);

function countryIn(names: readonly { readonly entity: string }[]): string | undefined {
  for (const { entity } of names) {
    const country = countryOf(entity);
    if (country === entity) return country;
  }
  return undefined;
}
