import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { causesIn } from '../../src/language/causes.js';

/** "subject: nouns of the cause" for each cause that a text gives; a question mark where it is left open, "not" where it is denied. */
const told = (text: string): readonly string[] =>
  causesIn(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ subjects, nouns, certain, denied }) => `${subjects[0]}:${denied ? ' not' : ''} ${nouns.join(' ')}${certain ? '' : '?'}`);

t.test('what brought an event about', async (t) => {
  t.same(told('The fire was caused by a cigarette.'), ['event fire: cigarette']);
  t.same(told('A cigarette may have caused the blaze.'), ['event fire: cigarette?']);
  t.same(told('The crash was blamed on ice.'), ['event crash: ice']);
  t.same(told('The outage was not caused by ice.'), ['event outage: not ice']);
});

t.test('of what somebody died', async (t) => {
  t.same(told('Maria Keller died of pneumonia.'), ['death of maria keller: pneumonia']);
  t.same(told('Maria Keller died on Sunday. The cause was pneumonia.'), ['death of maria keller: pneumonia']);
});

t.test('an open question gives no cause', async (t) => {
  t.same(told('The cause of the fire is not known.'), []);
});
