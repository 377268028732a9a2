import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { countedFigures } from '../../src/language/counted-figures.js';

const seconds = (text: string): readonly (number | null)[] => countedFigures(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!).flatMap(({ noun, quantity }) => (noun === 'result time' ? [quantity.low] : []));

t.test('one result in three spellings', async (t) => {
  t.same(seconds('Maria Keller won in Kent in two hours 18 minutes 41 seconds.'), [8321]);
  t.same(seconds('Maria Keller won in Kent in 2:18:41.'), [8321]);
  t.same(seconds('Maria Keller stormed to victory in 2hr 18min 41sec.'), [8321]);
});

t.test('other times', async (t) => {
  t.same(seconds('The raid lasted two minutes and 40 seconds.'), []);
  t.same(seconds('The meeting began at 10:30.'), []);
});
