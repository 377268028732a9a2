import t from 'tap';
import { attachGerunds, attachPerfects } from '../../src/language/gerunds.js';
import type { Token } from '../../src/model.js';

const token = (text: string, lemma: string, tag: Token['tag'], head: number, relation: string): Token => ({ start: 0, end: 0, text, lemma, tag, head, relation }) as Token;

t.test('a second gerund is joined to the first, with its own object', async (t) => {
  const tokens = [
    ...[token('hit', 'hit', 'VERB', -1, 'root'), token('killing', 'kill', 'VERB', 0, 'advcl'), token('people', 'people', 'NOUN', 1, 'obj'), token('and', 'and', 'CCONJ', 4, 'cc')],
    ...[token('destroying', 'destroy', 'VERB', 2, 'conj'), token('some', 'some', 'DET', 6, 'det'), token('homes', 'home', 'NOUN', 2, 'nmod')],
  ];
  attachGerunds(tokens);
  t.same([tokens[4], tokens[6]].map((w) => [w!.head, w!.relation]), [[1, 'conj'], [4, 'obj']]);
});

t.test('two nouns joined by "and" stay joined', async (t) => {
  const tokens = [token('selling', 'sell', 'VERB', -1, 'root'), token('food', 'food', 'NOUN', 0, 'obj'), token('and', 'and', 'CCONJ', 3, 'cc'), token('clothing', 'clothing', 'NOUN', 1, 'conj')];
  attachGerunds(tokens);
  t.same([tokens[3]!.head, tokens[3]!.relation], [1, 'conj']);
});

t.test('behind an adverb "has" is still an auxiliary', async (t) => {
  const tokens = [token('Keller', 'Keller', 'PROPN', 3, 'nsubj'), token('has', 'have', 'VERB', -1, 'root'), token('since', 'since', 'ADV', 3, 'advmod'), token('stepped', 'step', 'VERB', 1, 'xcomp'), token('.', '.', 'PUNCT', 1, 'punct')];
  attachPerfects(tokens);
  t.same(tokens.map(({ head, relation }) => [head, relation]), [[3, 'nsubj'], [3, 'aux'], [3, 'advmod'], [-1, 'root'], [3, 'punct']]);
  t.equal(tokens[1]!.tag, 'AUX');
});

t.test('"has" with an object of its own is a verb', async (t) => {
  const tokens = [token('Keller', 'Keller', 'PROPN', 1, 'nsubj'), token('has', 'have', 'VERB', -1, 'root'), token('men', 'man', 'NOUN', 1, 'obj'), token('to', 'to', 'PART', 4, 'mark'), token('help', 'help', 'VERB', 1, 'xcomp')];
  const before = tokens.map(({ head, relation }) => [head, relation]);
  attachPerfects(tokens);
  t.same(tokens.map(({ head, relation }) => [head, relation]), before);
});
