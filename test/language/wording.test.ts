import t from 'tap';
import { overlapOf } from '../../src/language/wording.js';

const words = (text: string): string[] => text.split(' ');

t.test('a longer quotation that ends in the shorter one changes none of its words', async (t) => {
  const overlap = overlapOf(words('I should have asked harder questions'), words('I relied on him I should have asked harder questions'))!;
  t.same(overlap, { common: 6, onlyFirst: [], onlySecond: [], first: [0, 5], second: [4, 9] });
});

t.test('a word dropped inside is told', async (t) => {
  const overlap = overlapOf(words('I should have asked harder questions'), words('should have asked questions'))!;
  t.same(overlap.onlyFirst, [4]);
  t.same(overlap.onlySecond, []);
});

t.test('nothing in common', async (t) => {
  t.equal(overlapOf(words('rain fell'), words('prices rose')), undefined);
});
