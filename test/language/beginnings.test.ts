import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { beginningsIn } from '../../src/language/beginnings.js';

const told = (text: string): readonly string[] => beginningsIn(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-09-04', url: null, text }])[0]!).map(({ thing, year }) => `${thing} ${year}`);

t.test('by several verbs', async (t) => {
  t.same(told('The bridge was built in 1988.'), ['bridge 1988']);
  t.same(told('The bridge, opened in 1986, carries many lorries.'), ['bridge 1986']);
  t.same(told('The mill went into service in 1988.'), ['mill 1988']);
});

t.test('what began is not told, or no year', async (t) => {
  t.same(told('The bridge was closed in 1988.'), []);
  t.same(told('The bridge was opened on Monday.'), []);
});
