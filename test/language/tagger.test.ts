import t from 'tap';
import { tag } from '../../src/language/tagger.js';

function tagsOf(sentence: string): string[] {
  return tag(sentence.split(' ').map((text, i) => ({ start: i, end: i + 1, text, winkTag: '' }))).map((token) => token.tag);
}

t.test('plain prose', async (t) => {
  t.same(tagsOf('The ministers met in Geneva .'), ['DET', 'NOUN', 'VERB', 'ADP', 'PROPN', 'PUNCT']);
  t.same(tagsOf('She has not signed it yet .'), ['PRON', 'AUX', 'PART', 'VERB', 'PRON', 'ADV', 'PUNCT']);
});

t.test('curly and straight apostrophes are one', async (t) => {
  t.same(tagsOf("The firm 's shares"), tagsOf('The firm ’s shares'));
});

t.test('no new word is an auxiliary, a determiner or a pronoun', async (t) => {
  for (const name of ['Beingara', 'Theque', 'Yimo', 'Hadley', 'Isham']) {
    t.notOk(['AUX', 'DET', 'PRON', 'ADP', 'PART', 'CCONJ', 'SCONJ'].includes(tagsOf(`${name} denied the report .`)[0]!), name);
  }
});
