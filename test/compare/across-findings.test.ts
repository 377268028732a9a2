import t from 'tap';
import { quotedWords } from '../../rules/diverge/quoted-words.js';
import { extractClaims } from '../../src/claims/extract.js';
import { compare } from '../../src/compare/compare.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Finding } from '../../src/model.js';

/** No claim is clustered with any other: what is found is found by the quoted words alone. */
function findingsOf(...texts: readonly string[]): readonly Finding[] {
  const documents = analyse(texts.map((text, i): Article => ({ id: `a${i + 1}`, path: null, title: null, source: `Outlet ${i + 1}`, published: '2025-07-09', url: null, text })));
  const clusters = extractClaims(documents).map((claim) => ({ title: claim.statement, claims: [claim], evidence: [], confidence: new Map() }));
  return compare(clusters, documents, [quotedWords]).filter(({ divergences }) => divergences.length > 0);
}

t.test('one quotation in two versions, in claims that no finding put together', async (t) => {
  const [finding, ...more] = findingsOf('Maria Keller said: “We will close the bridge to heavy lorries this winter.”', 'Maria Keller said: “We will not close the bridge to heavy lorries this winter.”');
  t.strictSame(more, [], 'told once');
  t.strictSame(finding!.divergences.map(({ kind, severity }) => [kind, severity]), [['quotation', 'high']]);
  t.strictSame(finding!.claims.map(({ article }) => article), ['a1', 'a2']);
});

t.test('an article that has both versions has what the other has', async (t) => {
  t.strictSame(findingsOf('Maria Keller said: “We will close the bridge to heavy lorries this winter.”', 'Maria Keller said: “We will not close the bridge to heavy lorries this winter.” Later she said: “We will close the bridge to heavy lorries this winter.”').flatMap(({ divergences }) => divergences.map(({ severity }) => severity)), []);
});

t.test('a few words that many may use are no quotation of each other', async (t) => {
  t.strictSame(findingsOf('Keller released an “out of order” notice for the bridge.', '“The bridge has been out of order for a week and must be closed,” said Jonas Brandt.'), []);
});
