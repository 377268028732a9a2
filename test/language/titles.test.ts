import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import type { Token } from '../../src/model.js';

const tokensOf = (text: string): readonly Token[] =>
  analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!.sentences.flatMap((s) => s.tokens);

const at = (tokens: readonly Token[], word: string): Token => tokens.find((token) => token.text === word)!;
const headOf = (tokens: readonly Token[], word: string): string | undefined => tokens[at(tokens, word).head]?.text;

t.test('a long title modifies the name, and the name is the subject', async (t) => {
  const tokens = tokensOf('U.S. Secretary of Energy Maria Keller said the plant was safe.');
  t.equal(at(tokens, 'Maria').relation, 'nsubj');
  t.equal(headOf(tokens, 'Maria'), 'said');
  t.equal(headOf(tokens, 'Keller'), 'Maria');
  t.equal(at(tokens, 'Keller').relation, 'flat');
  t.equal(headOf(tokens, 'Secretary'), 'Maria');
  t.equal(headOf(tokens, 'Energy'), 'Secretary');
});

t.test('a second titled name is coordinated with the first', async (t) => {
  const tokens = tokensOf('Finance Minister Jonas Brandt and Swedish Foreign Minister Anna Lind met in Oslo on Monday.');
  t.equal(headOf(tokens, 'Jonas'), 'met');
  t.equal(headOf(tokens, 'Anna'), 'Jonas');
  t.equal(at(tokens, 'Anna').relation, 'conj');
});

t.test('a name without a title keeps its tree', async (t) => {
  const tokens = tokensOf('Maria Keller opened the bridge.');
  t.equal(tokens.filter((token) => token.head === -1).length, 1);
  t.equal(headOf(tokens, 'bridge'), 'opened');
});
