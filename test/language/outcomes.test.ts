import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { outcomesIn } from '../../src/language/outcomes.js';

const outcomesOf = (text: string) => outcomesIn(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ event, brought, words }) => `${event} ${brought}: ${text.slice(words.start, words.end)}`);

t.test('what an event brought about, and what it only bears on', async (t) => {
  t.same(outcomesOf('The talks in Kent led to a pause of duties.'), ['talk true: led to a pause of duties']);
  t.same(outcomesOf('The talks in Kent confirmed a pause of duties.'), ['talk false: confirmed a pause of duties']);
});

t.test('somebody is no event', async (t) => {
  t.same(outcomesOf('Maria Keller confirmed a pause of duties.'), []);
});
