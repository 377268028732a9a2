import t from 'tap';
import { agesByAct } from '../../src/language/ages-by-act.js';
import { analyse } from '../../src/language/analyse.js';

const agesIn = (text: string) => agesByAct(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!).map(({ act, years }) => `${act} ${years}`);

t.test('whoever it befell has an age, with a name or without', async (t) => {
  t.same(agesIn('A 24-year-old woman was rescued from the ruins.'), ['those rescue 24']);
  t.same(agesIn('Leyla Keller, 23, was rescued from the ruins.'), ['those rescue 23']);
  t.same(agesIn('Police arrested a 31-year-old man in Kent.'), ['those arrest 31']);
});

t.test('what may be, and what befell nobody', async (t) => {
  t.same(agesIn('A 24-year-old woman could be arrested.'), []);
  t.same(agesIn('Maria Keller, 79, was recovering at home.'), []);
});
