import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { personDescriptions } from '../../src/language/person-descriptions.js';

/** What a text calls the people that it names. */
const called = (text: string): readonly string[] =>
  personDescriptions(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ words }) => words.join(' '));

t.test('in front of the name, behind it, and as a statement', async (t) => {
  t.same(called('Shop manager Maria Keller opened the door.'), ['shop manager']);
  t.same(called('Her publicist, Maria Keller, spoke in Kent.'), ['publicist']);
  t.same(called('Maria Keller, 41, a hospital pharmacist, opened the door.'), ['hospital pharmacist']);
  t.same(called('Maria Keller is a dentist.'), ['dentist']);
});

t.test('of what somebody is the head', async (t) => {
  t.same(called('Jonas Brandt, the head of the delegation, spoke in Kent.'), ['head of delegation']);
});

t.test('another person is no description', async (t) => {
  t.same(called('Jonas Brandt, Maria Keller and Peter Holm spoke in Kent.'), []);
});
