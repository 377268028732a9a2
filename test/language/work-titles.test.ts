import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import type { Article } from '../../src/model.js';

const articleOf = (text: string): Article => ({ id: 'a', path: null, title: null, source: null, published: null, url: null, text });
const names = (text: string) => analyse([articleOf(text)])[0]!.names.map(({ start, end }) => text.slice(start, end));

t.test('what is quoted with all its words capitalised is the title of a work, there and later', async (t) => {
  const found = names('Anna Berg has turned down “Chasing Rain,” the sequel to “The Glass Ferry.” The studio said that talks on Chasing Rain were over. The Glass Ferry made $90 million.');
  t.equal(found.filter((name) => name === 'Chasing Rain').length, 2);
  t.equal(found.filter((name) => name.endsWith('Glass Ferry')).length, 2);
});

t.test('a quotation is none, nor are the words of a title in title case', async (t) => {
  t.notOk(names('“We are chasing rain,” Anna Berg said on Monday.').includes('chasing rain'));
  t.notOk(names('Berg “Left The Studio In Tears” On Friday, Friends Say\n\nAnna Berg was chasing rain in Oslo on Friday and left the studio in tears.').some((name) => /Tears|tears/u.test(name)));
});
