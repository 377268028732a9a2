import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { quotedSentencesIn } from '../../src/language/quoted-sentences.js';

const quotedIn = (text: string) => quotedSentencesIn(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!);

t.test('each sentence of a quotation, with its speaker', async (t) => {
  const text = '“The bridge was never safe for lorries. It must be closed at once,” Maria Keller said.';
  const quoted = quotedIn(text);
  t.same(quoted.map(({ span }) => text.slice(span.start, span.end)), ['The bridge was never safe for lorries', 'It must be closed at once']);
  t.same(quoted.map(({ speaker }) => speaker), ['maria keller', 'maria keller']);
  t.same([...quoted[0]!.content.keys()], ['bridge', 'safe', 'lorry']);
});

t.test('nothing quoted', async (t) => t.same(quotedIn('Maria Keller said that the bridge was unsafe.'), []));

t.test('a word or two in quotation marks are of whoever is told to speak before them', async (t) => {
  const speakers = (text: string) => quotedIn(text).map(({ speaker }) => speaker);
  t.same(speakers('Maria Keller said the chances were “high”.'), ['maria keller']);
  t.same(speakers('Maria Keller described Friday’s talks as “very constructive,” and left.'), ['maria keller']);
  t.same(speakers('The talks were “very constructive,” it was said.'), [null]);
});

t.test('quotation marks around nothing quote nothing', async (t) => {
  for (const text of ['“”', '“ ”\n\nMaria Keller said so.', 'Maria Keller said “”.', '“\n\n”', 'She left. “…”']) t.same(quotedIn(text).filter(({ content }) => content.size > 0), [], text);
});
