import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { reachIn } from '../../src/language/reach.js';

const told = (text: string): readonly string[] =>
  reachIn(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ what, does, level, words }) => `${what} ${does} ${level}: ${text.slice(words.start, words.end)}`);

t.test('how far something reaches', async (t) => {
  t.same(told('Schools in the city were closed on Friday.'), ['school close 3: in the city']);
  t.same(told('Schools in the province were closed on Friday.'), ['school close 4: in the province']);
});

t.test('one thing somewhere', async (t) => {
  t.same(told('A school in the city was closed on Friday.'), []);
});
