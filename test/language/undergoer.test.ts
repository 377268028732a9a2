import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { treeOf } from '../../src/language/tree.js';
import { antecedentOf, undergoerOf } from '../../src/language/undergoer.js';

/** Whom the event befalls that a word of the sentence names. */
function whom(text: string, event: string, does = false): string | undefined {
  const [document] = analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }]);
  const tree = treeOf(document!.sentences[0]!);
  const found = antecedentOf(undergoerOf(tree.tokens.findIndex((token) => token.text === event), does, tree), tree);
  return found === undefined ? undefined : tree.tokens[found]!.text;
}

t.test('whom an event befalls', async (t) => {
  t.equal(whom('Police arrested Keller on Monday.', 'arrested'), 'Keller');
  t.equal(whom('Keller was arrested on Monday.', 'arrested'), 'Keller');
  t.equal(whom('Keller died on Monday.', 'died', true), 'Keller');
  t.equal(whom('The killing of Keller shocked the town.', 'killing'), 'Keller');
  t.equal(whom('It rained on Monday.', 'rained'), undefined);
});

t.test('whom a relative pronoun stands for', async (t) => {
  t.equal(whom('Police are after Keller, who resigned on Monday.', 'resigned', true), 'Keller');
  t.equal(whom("Maria Keller, the singer and the town's best-known resident, who died on Monday, was 80.", 'died', true), 'Maria', 'the name, not the noun beside it');
  t.equal(whom('The town mourned a driver and a passenger who died on Monday.', 'died', true), 'passenger', 'not the other one');
});
