import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { gradationsOf } from '../../src/language/gradations.js';

/** "topic level: words" for each that a text gives. */
const told = (text: string): readonly string[] =>
  gradationsOf(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ topic, level, whose, words }) => `${topic} ${level}${whose === null ? '' : ` of ${whose}`}: ${text.slice(words.start, words.end)}`);

t.test('how far something went', async (t) => {
  t.same(told('The pirates gave up after a furious gun battle.'), ['gunfire 2: gun battle']);
  t.same(told('Hope of finding the men alive is fading.'), ['hope 1: Hope of finding the men alive is fading']);
});

t.test('whose it is', async (t) => {
  t.same(told('Maria Keller was fighting for her life.'), ['condition 2 of maria keller: fighting for her life']);
  t.same(told('The girl was found unharmed.'), ['harm 0 of the girl: unharmed']);
});

t.test('what is denied or left open', async (t) => {
  t.same(told('There was no gun battle.'), []);
  t.same(told('There may be a gun battle.'), []);
});
