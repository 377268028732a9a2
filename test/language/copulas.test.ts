import fc from 'fast-check';
import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { attachPredicates, attachStates } from '../../src/language/copulas.js';
import type { Token } from '../../src/model.js';

const token = (text: string, tag: Token['tag'], head: number, relation: string): Token => ({ start: 0, end: 0, text, lemma: text, tag, head, relation }) as Token;
const arcs = (tokens: readonly Token[]) => tokens.map(({ head, relation }) => `${head} ${relation}`);

t.test('what stands before its copula is the subject: "Profits are down"', async (t) => {
  const tokens = [token('Profits', 'NOUN', -1, 'root'), token('are', 'AUX', 0, 'cop'), token('down', 'ADV', 1, 'advmod'), token('in', 'ADP', 4, 'case'), token('Leeds', 'PROPN', 0, 'nmod'), token('.', 'PUNCT', 0, 'punct')];
  attachPredicates(tokens);
  t.same(arcs(tokens), ['2 nsubj', '2 cop', '-1 root', '4 case', '2 obl', '2 punct']);
});

t.test('"The clerk was last seen"', async (t) => {
  const tokens = [token('The', 'DET', 1, 'det'), token('clerk', 'NOUN', -1, 'root'), token('was', 'AUX', 1, 'cop'), token('last', 'ADJ', 1, 'amod'), token('seen', 'VERB', 3, 'acl'), token('.', 'PUNCT', 1, 'punct')];
  attachPredicates(tokens);
  t.same([tokens[1]!.relation, tokens[2]!.relation, tokens[4]!.relation], ['nsubj', 'aux', 'root']);
});

t.test('a clause with a subject of its own is left as it is', async (t) => {
  const tokens = [token('He', 'PRON', 2, 'nsubj'), token('a', 'DET', 2, 'det'), token('thief', 'NOUN', -1, 'root'), token('is', 'AUX', 2, 'cop'), token('out', 'ADV', 3, 'advmod')];
  const before = arcs(tokens);
  attachPredicates(tokens);
  t.same(arcs(tokens), before);
});

t.test('a headline without a verb is told by its state', async (t) => {
  const tokens = [token('Sailor', 'NOUN', -1, 'root'), token('missing', 'ADJ', 4, 'amod'), token('after', 'ADP', 4, 'case'), token('ferry', 'NOUN', 4, 'compound'), token('collision', 'NOUN', 0, 'nmod')];
  attachStates(tokens);
  t.same(arcs(tokens), ['1 nsubj', '-1 root', '4 case', '4 compound', '1 obl']);
  const held = [token('Police', 'NOUN', 1, 'nsubj'), token('hold', 'VERB', -1, 'root'), token('man', 'NOUN', 1, 'obj'), token('dead', 'ADJ', 2, 'amod'), token('in', 'ADP', 5, 'case'), token('Oslo', 'PROPN', 1, 'obl')];
  const before = arcs(held);
  attachStates(held);
  t.same(arcs(held), before, 'told with a verb it is left as it is');
});

t.test('whatever is read, the tree stays a tree', async () => {
  const words = fc.constantFrom('the', 'verdict', 'was', 'is', 'been', 'dead', 'missing', 'after', 'three', 'out', 'down', 'last', 'seen', 'in', 'Oslo', ',', 'and', 'who', 'that', 'by', 'trial', 'Police');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (list) => {
      const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text: list.join(' ') }]);
      return document!.sentences.every(({ tokens }) => tokens.filter(({ head }) => head < 0).length === 1 && tokens.every((_, i) => reachesRoot(tokens, i)));
    }),
    { numRuns: 150 },
  );
});

function reachesRoot(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let step = 0; step <= tokens.length && at >= 0; step++) at = tokens[at]!.head;
  return at < 0;
}
