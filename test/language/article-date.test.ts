import t from 'tap';
import type { Article } from '../../src/model.js';
import { articleDate } from '../../src/language/article-date.js';
import { parse } from '../../src/language/parser.js';
import { segment } from '../../src/language/segment.js';
import { tag } from '../../src/language/tagger.js';

function dateOf(text: string, published: string | null = null): string | null {
  const article: Article = { id: 'a', path: null, title: null, source: null, published, url: null, text };
  return articleDate(article, segment(text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) })));
}

t.test('the data decide', (t) => {
  t.equal(dateOf('Mayor resigns\nMarch 3, 2008\nThe mayor resigned.', '2008-03-05T10:00:00Z'), '2008-03-05');
  t.end();
});

t.test('a line that holds nothing but a date', (t) => {
  t.equal(dateOf('Mayor resigns over bridge\nMarch 03 , 2008\nThe mayor of the town resigned.'), '2008-03-03');
  t.equal(dateOf('Mayor resigns over bridge\n\nMonday 3 March 2008\n\nThe mayor of the town resigned.'), '2008-03-03');
  t.end();
});

t.test('a dateline', (t) => {
  t.equal(dateOf('Mayor resigns over bridge\n\nLYON, March 3, 2008 — The mayor of the town resigned over the bridge.'), '2008-03-03');
  t.end();
});

t.test('a date inside the story is no date of the story', (t) => {
  t.equal(dateOf('Mayor resigns over bridge\n\nThe mayor resigned after the bridge fell on March 3, 2008.'), null);
  t.equal(dateOf(''), null);
  t.end();
});
