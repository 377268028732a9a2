import t from 'tap';
import fc from 'fast-check';
import { lexemeOf } from '../../src/language/lexeme.js';
import { attachAged, attachMainVerbs, separateSubjects } from '../../src/language/main-verbs.js';
import { parse } from '../../src/language/parser.js';
import { tagNumber } from '../../src/language/tags.js';
import { wordOf } from '../../src/language/word.js';
import type { Token } from '../../src/model.js';

const token = (text: string, lemma: string, tag: Token['tag'], head: number, relation: string): Token => ({ start: 0, end: 0, text, lemma, tag, head, relation }) as Token;
const treeOf = (tokens: readonly Token[]) => tokens.map(({ head, relation }) => [head, relation]);
const stop = (head: number) => token('.', '.', 'PUNCT', head, 'punct');

t.test('the verb behind a relative clause is the main one, and the noun its subject', async (t) => {
  const tokens = [
    ...[token('Keller', 'Keller', 'PROPN', -1, 'root'), token(',', ',', 'PUNCT', 3, 'punct'), token('who', 'who', 'PRON', 3, 'nsubj'), token('visited', 'visit', 'VERB', 0, 'acl'), token('Kent', 'Kent', 'PROPN', 3, 'obj')],
    ...[token(',', ',', 'PUNCT', 6, 'punct'), token('announced', 'announce', 'VERB', 3, 'conj'), token('aid', 'aid', 'NOUN', 6, 'obj'), stop(0)],
  ];
  attachMainVerbs(tokens);
  t.same([tokens[0], tokens[3], tokens[6], tokens[8]].map((w) => [w!.head, w!.relation]), [[6, 'nsubj'], [0, 'acl'], [-1, 'root'], [6, 'punct']]);
});

t.test('a past form with an object right behind its noun is no participle', async (t) => {
  const tokens = [token('A', 'a', 'DET', 1, 'det'), token('statement', 'statement', 'NOUN', -1, 'root'), token('described', 'describe', 'VERB', 1, 'acl'), token('talks', 'talk', 'NOUN', 2, 'obj'), stop(1)];
  attachMainVerbs(tokens);
  t.same(treeOf(tokens).slice(1), [[2, 'nsubj'], [-1, 'root'], [2, 'obj'], [2, 'punct']]);
});

t.test('a fragment, a participle and a joined verb stay what they are', async (t) => {
  const fragment = [token('Schools', 'school', 'NOUN', -1, 'root'), token('closed', 'close', 'VERB', 0, 'acl'), token('Monday', 'Monday', 'PROPN', 1, 'obl'), stop(0)];
  const joined = [
    ...[token('A', 'a', 'DET', 1, 'det'), token('man', 'man', 'NOUN', -1, 'root'), token('who', 'who', 'PRON', 3, 'nsubj'), token('came', 'come', 'VERB', 1, 'acl')],
    ...[token('and', 'and', 'CCONJ', 5, 'cc'), token('went', 'go', 'VERB', 3, 'conj'), stop(1)],
  ];
  for (const tokens of [fragment, joined]) {
    const before = treeOf(tokens);
    attachMainVerbs(tokens);
    t.same(treeOf(tokens), before);
  }
});

t.test('what is parsed stays a tree with one root', async () => {
  const word = fc.constantFrom(['minister', 'NOUN'], ['who', 'PRON'], ['visited', 'VERB'], ['announced', 'VERB'], [',', 'PUNCT'], ['was', 'AUX'], ['Kent', 'PROPN'], ['said', 'VERB'], ['the', 'DET'], ['and', 'CCONJ']);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const tokens = parse([...words, ['.', 'PUNCT']].map(([text, tag], i) => ({ start: 2 * i, end: 2 * i + 1, text: text!, lemma: text!, tag: tag as Token['tag'], lexeme: lexemeOf(wordOf(text!), tagNumber(tag!)) })));
      const roots = tokens.filter(({ head }) => head < 0).length;
      return roots === 1 && tokens.every((_, i) => {
        let at = i;
        for (let step = 0; step <= tokens.length; step++) if ((at = tokens[at]!.head) < 0) return true;
        return false;
      });
    }),
  );
});

t.test('of two subjects of one verb the first has its own', async (t) => {
  const tokens = [
    ...[token('None', 'none', 'PRON', 6, 'nsubj'), token('of', 'of', 'ADP', 2, 'case'), token('them', 'they', 'PRON', 0, 'nmod'), token('sounded', 'sound', 'VERB', 2, 'acl')],
    ...[token(';', ';', 'PUNCT', 6, 'punct'), token('they', 'they', 'PRON', 6, 'nsubj'), token('failed', 'fail', 'VERB', -1, 'root'), stop(6)],
  ];
  separateSubjects(tokens);
  t.same([tokens[0], tokens[3], tokens[5]].map((w) => [w!.head, w!.relation]), [[3, 'nsubj'], [6, 'parataxis'], [6, 'nsubj']]);
});

t.test('an age is no predicate', async (t) => {
  const tokens = [
    ...[token('Boys', 'boy', 'NOUN', 1, 'nsubj'), token('aged', 'aged', 'ADJ', -1, 'root'), token('nine', 'nine', 'NUM', 4, 'obl'), token('were', 'be', 'AUX', 4, 'aux')],
    ...[token('treated', 'treat', 'VERB', 1, 'advcl'), stop(1)],
  ];
  attachAged(tokens);
  t.same(treeOf(tokens), [[4, 'nsubj'], [0, 'acl'], [1, 'obl'], [4, 'aux'], [-1, 'root'], [4, 'punct']]);
});
