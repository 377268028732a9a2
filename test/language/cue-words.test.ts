import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { cueWords } from '../../src/language/cue-words.js';
import type { Document } from '../../src/model.js';

const documentOf = (text: string): Document => analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-07-09', url: null, text }])[0]!;

t.test('a sentence is kept by a word of it, by its lemma and in whatever case', async (t) => {
  const cues = cueWords(['resume', 'summit', 'fled']);
  const { sentences } = documentOf('Ankara resumed exports. Summit guests arrived. Nobody spoke. The driver fled.');
  t.same(sentences.map(cues.isIn), [true, true, false, true]);
});

t.test('the sentences of an article that have one come in their order', async (t) => {
  const document = documentOf('The bridge burned. Nobody came. The road burned.');
  t.same(cueWords(['burn']).sentencesOf(document), [document.sentences[0], document.sentences[2]]);
});

t.test('words that become a cue later are found in sentences that were looked at before', async (t) => {
  const document = documentOf('The bridge burned on Monday.');
  t.same(document.sentences.map(cueWords(['ferry']).isIn), [false]);
  t.same(document.sentences.map(cueWords(['bridge']).isIn), [true]);
});

t.test('more questions than one number has bits are told apart', async (t) => {
  const document = documentOf('The bridge burned on Monday.');
  const asked = Array.from({ length: 70 }, (_, i) => cueWords([i % 2 === 0 ? 'bridge' : 'ferry']));
  t.same(asked.map((cues) => cues.isIn(document.sentences[0]!)), asked.map((_, i) => i % 2 === 0));
});
