import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import { ALL, extentsIn } from '../../src/language/shares.js';

/** Lemma of each noun or act → rank of the share that a sentence speaks of. */
function sharesOf(text: string, lemma: string): ReadonlyMap<string, number | null> {
  const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  const claim = extractClaims(documents).find(({ predicate }) => predicate.lemma === lemma)!;
  return new Map(extentsIn(claim, documents[0]!.sentences[claim.sentence]!).map(({ head, share }) => [head.lemma.toLowerCase(), share]));
}

t.test('how much of it', async (t) => {
  t.equal(sharesOf('All residents left the island.', 'leave').get('resident'), ALL);
  const most = sharesOf('Most residents left the island.', 'leave').get('resident')!;
  const nearly = sharesOf('The storm drove almost all of the residents from the island.', 'drive').get('resident')!;
  const some = sharesOf('Some residents left the island.', 'leave').get('resident')!;
  t.ok(some < most && most < nearly && nearly < ALL, `${some} < ${most} < ${nearly} < ${ALL}`);
});

t.test('no share', async (t) => {
  t.equal(sharesOf('The residents left the island.', 'leave').get('resident'), null);
  t.equal(sharesOf('Some 700 residents left the island.', 'leave').get('resident'), null, 'about a number');
});
