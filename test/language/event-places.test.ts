import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { eventPlaces } from '../../src/language/event-places.js';

/** "event: place" for each that a text gives. */
const told = (text: string): readonly string[] =>
  eventPlaces(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ event, place, kind }) => `${event}: ${place ?? kind}`);

t.test('where something happened, is made or is bound for', async (t) => {
  t.same(told('The ministers held talks in Geneva.'), ['talks: geneva']);
  t.same(told('The cookers are assembled in Vietnam.'), ['made: vietnam']);
  t.same(told('The ship was bound for Lisbon.'), ['destination: lisbon']);
});

t.test('where somebody died', async (t) => {
  t.same(told('Maria Keller died at her home.'), ['death of maria keller: home']);
  t.same(told('Maria Keller died in hospital.'), ['death of maria keller: hospital']);
});

t.test('near is not in', async (t) => {
  t.same(told('Two trains collided near Lisbon.'), []);
});
