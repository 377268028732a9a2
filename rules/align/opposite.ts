import { readFileSync } from 'node:fs';
import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Opposites report one fact with the polarity reversed: an editor wants to see the two side by side. */
const { pairs } = JSON.parse(readFileSync(new URL('./opposites.json', import.meta.url), 'utf8')) as { pairs: readonly (readonly [string, string])[] };

const pairsOf = new Map<string, string[]>();
for (const pair of pairs) {
  for (const word of pair) (pairsOf.get(word) ?? pairsOf.set(word, []).get(word)!).push(pair.join(' '));
}

const none: readonly string[] = [];

/** The pairs of the word itself and of the verb that a noun derives from: "the rise", "the victory". */
function listed(lemma: string): readonly string[] {
  const own = pairsOf.get(lemma) ?? none;
  const verb = verbsOf(lemma)[0];
  const derived = verb === undefined || verb === lemma ? none : (pairsOf.get(verb) ?? none);
  return derived.length === 0 ? own : own.length === 0 ? derived : [...own, ...derived];
}

export const opposite: AlignmentRule = {
  id: 'opposite',
  description: 'opposites told of one thing: rise, fall',
  ofWord: true,
  keys: ({ role, lemma }) => (role === 'predicate' ? listed(lemma) : none),
  examples: [
    { title: 'rise and fall', sentences: ['Prices rose in May.', 'Prices fell in May.'], matches: ['rose', 'fell'] },
    { title: 'a noun', sentences: ['The club confirmed the sale.', 'The denial by the club came on Friday.'], matches: ['confirmed', 'denial'] },
    { title: 'no opposites', sentences: ['Prices rose in May.', 'Prices were set in May.'], matches: null },
    { title: 'steps of one story', sentences: ['Police arrested the driver.', 'Police released the driver.'], matches: null },
  ],
};
