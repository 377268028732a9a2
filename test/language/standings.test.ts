import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { standingsOf } from '../../src/language/standings.js';

/** What a text tells of how far matters have come: "whom: stage", with a star where it is told as how things are now. */
const told = (text: string): readonly string[] => {
  const document = analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-03', url: null, text }])[0]!;
  return standingsOf(document).flatMap(({ subjects, state, now }) => subjects.slice(0, 1).map((subject) => `${subject}: ${state.stage.says}${now ? '*' : ''}`));
};

t.test('people by name, things by their kind', async (t) => {
  t.same(told('Police arrested Jonas Brandt in Kent. The motorway was closed on Monday.'), ['court jonas brandt: arrested', 'way road: shut']);
  t.same(told('Jonas Brandt is still missing.'), ['search jonas brandt: missing*']);
  t.same(told('Maria Keller was found dead on Monday.'), ['search maria keller: found dead']);
});

t.test('who does it is not whom it befalls', async (t) => {
  t.same(told('Police are hunting a second man.'), ['court the second one: sought*']);
  t.same(told('Its director, Ernst Keller, offered to resign.'), ['leaving a post ernst keller: suspended']);
});

t.test('what is denied, ahead or supposed is told of nobody', async (t) => {
  t.same(told('Jonas Brandt was not charged. Jonas Brandt may be charged. Jonas Brandt will be charged on Friday.'), []);
  t.same(told('If Jonas Brandt is convicted, he faces a fine.'), []);
  t.same(told('Nobody was arrested.'), []);
});

t.test('of other counts, whatever became of the rest', async (t) => {
  t.same(told('The court acquitted Jonas Brandt.'), ['court jonas brandt: acquitted']);
  t.same(told('The court acquitted Jonas Brandt, 49, of two other charges.'), []);
});

t.test('by the way', async (t) => {
  const document = analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text: 'Maria Keller, who vanished on Monday, was found alive.' }])[0]!;
  t.same(standingsOf(document).map(({ state, background }) => [state.stage.says, background]), [['missing', true], ['found alive', false]]);
});
