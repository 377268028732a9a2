import t from 'tap';
import type { Sentence, Token } from '../../src/model.js';
import { descendants, treeOf } from '../../src/language/tree.js';

/** A sentence of so many words, each hung on the one before. */
function chainOf(length: number): Sentence {
  const tokens = Array.from({ length }, (_, i): Token => ({ start: 2 * i, end: 2 * i + 1, text: 'a', lemma: 'a', tag: 'NOUN', head: i - 1, relation: i === 0 ? 'root' : 'nmod' }));
  return { start: 0, end: 2 * length, kind: 'body', paragraph: 0, tokens };
}

t.test('all words under a head, in text order', async (t) => {
  const tree = treeOf(chainOf(5));
  t.strictSame(descendants(tree, 2), [2, 3, 4]);
  t.strictSame(descendants(tree, 0, (child) => child < 3), [0, 1, 2], 'only where asked to walk');
});

t.test('of a sentence without end only the nearest: each clause holds all that follow', async (t) => {
  const under = descendants(treeOf(chainOf(5000)), 1000);
  t.ok(under.length < 500);
  t.equal(under[0], 1000);
  t.equal(under.at(-1), 1000 + under.length - 1);
});
