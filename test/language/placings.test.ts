import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { placingsIn } from '../../src/language/placings.js';

const told = (text: string): readonly string[] => placingsIn(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ who, rank, year }) => `${who} ${rank} ${year}`);

t.test('medals and places', async (t) => {
  t.same(told('Maria Keller won silver at the world championships in 2022.'), ['maria keller 2 2022']);
  t.same(told('Maria Keller came second in Kent.'), ['maria keller 2 null']);
});

t.test('no places', async (t) => {
  t.same(told('Maria Keller hopes to win gold in 2026.'), []);
  t.same(told('Maria Keller won gold in Kent and silver in Lyon.'), []);
  t.same(told('The thieves took gold and silver.'), []);
});
