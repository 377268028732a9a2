import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { conversesIn } from '../../src/language/converses.js';

const told = (text: string) => conversesIn(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!).map(({ relation, first, second }) => `${first.entity} ${relation} ${second.entity}`);

t.test('by verb, by noun, from either side', async (t) => {
  t.same(told('Anna Keller succeeded Jonas Brandt in May.'), ['anna keller successor jonas brandt']);
  t.same(told('Jonas Brandt was replaced by Anna Keller.'), ['anna keller successor jonas brandt']);
  t.same(told('He never said so of Keller’s predecessor, the late Jonas Brandt.'), ['keller successor jonas brandt']);
  t.same(told('Instagram, a unit of Meta, said so.'), ['meta owner instagram']);
});

t.test('not where it is denied, or where the word is another', async (t) => {
  for (const text of ['Anna Keller did not succeed Jonas Brandt.', 'Her parents, Anna Keller and Mark Keller, said so.', 'Jonas Brandt, Kent’s assistant commissioner of police, said so.']) t.same(told(text), [], text);
});
