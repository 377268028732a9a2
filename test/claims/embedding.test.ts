import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Factuality } from '../../src/model.js';

/** A sentence, the verb asked about, and what the words above it leave of its event. */
const rows: readonly (readonly [string, string, Factuality])[] = [
  ['The officer told the crew to leave the harbour.', 'leave', 'U'],
  ['"The crew has left the harbour," the officer told reporters.', 'leave', 'CT+'],
  ['The officer told reporters that the crew had left the harbour.', 'leave', 'CT+'],
  ['The union agreed to suspend the strike.', 'suspend', 'U'],
];

for (const [text, lemma, factuality] of rows) {
  t.test(text, async (t) => {
    const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-03-11', url: null, text }]);
    t.equal(extractClaims(documents).find(({ predicate }) => predicate.lemma === lemma)?.factuality, factuality);
  });
}
