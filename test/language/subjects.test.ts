import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { attachSubjects } from '../../src/language/subjects.js';
import type { Token } from '../../src/model.js';

const token = (text: string, tag: Token['tag'], head: number, relation: string): Token => ({ start: 0, end: 0, text, lemma: text, tag, head, relation }) as Token;

t.test('what stands right before a finite auxiliary is the subject of its verb', async (t) => {
  const tokens = [token('Tests', 'NOUN', 1, 'nsubj'), token('showed', 'VERB', -1, 'root'), token('the', 'DET', 3, 'det'), token('blast', 'NOUN', 1, 'obj'), token('may', 'AUX', 6, 'aux'), token('have', 'AUX', 6, 'aux'), token('begun', 'VERB', 1, 'advcl')];
  attachSubjects(tokens);
  t.same(tokens.map(({ head, relation }) => [head, relation]).slice(3), [[6, 'nsubj'], [6, 'aux'], [6, 'aux'], [1, 'ccomp']]);
});

t.test('also where the noun is a long phrase with "and" in it', async (t) => {
  const tokens = [
    ...[token('She', 'PRON', 1, 'nsubj'), token('indicated', 'VERB', -1, 'root'), token('chances', 'NOUN', 1, 'obj'), token('of', 'ADP', 4, 'case'), token('talks', 'NOUN', 2, 'nmod')],
    ...[token('between', 'ADP', 6, 'case'), token('Kent', 'PROPN', 4, 'nmod'), token('and', 'CCONJ', 8, 'cc'), token('Sussex', 'PROPN', 6, 'conj'), token('were', 'AUX', 10, 'cop'), token('high', 'ADJ', 1, 'conj')],
  ];
  attachSubjects(tokens);
  t.same([tokens[2]!, tokens[10]!].map(({ head, relation }) => [head, relation]), [[10, 'nsubj'], [1, 'ccomp']]);
});

t.test('a verb with a subject of its own, or after a comma, is left as it is', async (t) => {
  const own = [token('He', 'PRON', 1, 'nsubj'), token('left', 'VERB', -1, 'root'), token('town', 'NOUN', 1, 'obj'), token('has', 'AUX', 5, 'aux'), token('she', 'PRON', 5, 'nsubj'), token('said', 'VERB', 1, 'parataxis')];
  const before = own.map(({ head, relation }) => [head, relation]);
  attachSubjects(own);
  t.same(own.map(({ head, relation }) => [head, relation]), before);
});

t.test('read from text, the tree stays a tree', async (t) => {
  const text = 'Ballistics tests conducted in the wake of the inquest reportedly showed the shooting may have been caused by a stray bullet, sources earlier said.';
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text: `Court told of tests\n\n${text}` }]);
  const { tokens } = document!.sentences.at(-1)!;
  const caused = tokens.findIndex((w) => w.text === 'caused');
  t.ok(tokens.some((w) => w.text === 'shooting' && w.head === caused && w.relation === 'nsubj'));
  for (let i = 0; i < tokens.length; i++) {
    let at = i;
    let steps = 0;
    while (at >= 0 && steps <= tokens.length) {
      at = tokens[at]!.head;
      steps++;
    }
    t.ok(at < 0, `${tokens[i]!.text} hangs on the root`);
  }
});
