import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { attachNumerals } from '../../src/language/numerals.js';
import type { Token } from '../../src/model.js';

const token = (text: string, tag: Token['tag'], head: number, relation: string): Token => ({ start: 0, end: text.length, text, lemma: text.toLowerCase(), tag, head, relation });

t.test('of two subjects in a row the number counts the noun', async (t) => {
  const tokens = [token('Fourteen', 'NUM', 2, 'nsubj'), token('people', 'NOUN', 2, 'nsubj'), token('died', 'VERB', -1, 'root')].map((t) => ({ ...t }));
  attachNumerals(tokens);
  t.strictSame(tokens.map(({ head, relation }) => `${relation} ${head}`), ['nummod 1', 'nsubj 2', 'root -1']);
});

t.test('a number that stands for a noun of its own stays', async (t) => {
  const tokens = [token('Two', 'NUM', 1, 'nsubj'), token('died', 'VERB', -1, 'root'), token('men', 'NOUN', 1, 'obj')].map((t) => ({ ...t }));
  attachNumerals(tokens);
  t.equal(tokens[0]!.relation, 'nsubj');
});

t.test('in a sentence', async (t) => {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text: 'Fourteen people are now known to have died after a ferry sank.' }]);
  const [number] = document!.sentences[0]!.tokens;
  t.equal(number!.relation, 'nummod');
});
