import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { lowerCaseOf } from '../../src/language/lower-case.js';

t.test('words of a sentence in lower case, as they stand and by their lemmas', async (t) => {
  const [sentence] = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-07-09', url: null, text: 'Maria Keller RESUMED the Talks.' }])[0]!.sentences;
  const { texts, lemmas } = lowerCaseOf(sentence!.tokens);
  t.same(texts, sentence!.tokens.map(({ text }) => text.toLowerCase()));
  t.same(lemmas, sentence!.tokens.map(({ lemma }) => lemma.toLowerCase()));
  t.equal(lowerCaseOf(sentence!.tokens).texts, texts, 'once');
});
