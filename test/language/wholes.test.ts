import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { wholesIn } from '../../src/language/wholes.js';

const told = (text: string): readonly string[] => {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-09-04', url: null, text }]);
  return wholesIn(document!).map(({ matter, isWhole, words }) => `${matter}: ${isWhole ? 'whole' : 'part'}, ${text.slice(words.start, words.end)}`);
};

t.test('what was destroyed', async (t) => {
  t.same(told('Every bridge in the valley was torn down.'), ['destroyed bridge: whole, Every bridge']);
  t.same(told('Three bridges were destroyed.'), ['destroyed bridge: part, Three bridges']);
  t.same(told('About 40 houses were washed away.'), ['destroyed house: part, About 40 houses', 'destroyed village: part, About 40 houses']);
});

t.test('of which kind', async (t) => {
  t.same(told('All the country’s chairlifts have been shut down.'), ['all chairlift: whole, All the country’s chairlifts']);
  t.same(told('All chairlifts of the same type will be checked.'), ['all chairlift: part, All chairlifts of the same type']);
});

t.test('stakes and costs', async (t) => {
  t.same(told('Keller Marine has agreed to buy a 60 percent stake in the yard.'), ['bought: part, 60 percent stake']);
  t.same(told('The study was partly paid for by Keller Diagnostics.'), ['paid for: part, partly paid']);
  t.same(told('Keller Diagnostics may fund the study.'), []);
});

t.test('no things', async (t) => t.same(told('The mill was closed all day, and every year the river floods.'), []));
