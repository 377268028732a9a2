import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { authorshipIn } from '../../src/language/authorship.js';

const told = (text: string): readonly string[] =>
  authorshipIn(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ act, who }) => `${act}: ${who.join(', ')}`);

t.test('who stands behind it, in the passive, the active and by a noun', async (t) => {
  t.same(told('The truce was mediated by Sweden and Qatar.'), ['mediation: qatar, sweden']);
  t.same(told('The bridge was designed by Maria Keller.'), ['designing of bridge: maria keller']);
  t.same(told('Maria Keller designed the bridge.'), ['designing of bridge: maria keller']);
  t.same(told('A truce was agreed under Qatari mediation.'), ['mediation: qatar']);
});

t.test('what is denied or to come', async (t) => {
  t.same(told('Qatar will mediate the talks.'), []);
});
