import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { countedFigures, sharedContext } from '../../src/language/counted-figures.js';

const figuresIn = (text: string) => countedFigures(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!);

t.test('words for one thing are counted as one', async (t) => {
  const [one] = figuresIn('Marines freed all 19 crew of the tanker.');
  const [other] = figuresIn('All 21 sailors of the tanker were safe.');
  t.ok(one && other);
  t.equal(one!.noun, other!.noun);
  t.ok(sharedContext(one!, other!) > 0, 'both tell of the tanker');
});

t.test('parts and possibilities count nothing', async (t) => {
  for (const text of ['Five more sailors jumped.', 'Two of the sailors were hurt.', 'The raid could free 19 sailors.', 'A seven-member board met.', 'There are about 1,500 confirmed cases a year.', 'Nobody was hurt.']) t.same(figuresIn(text).filter(({ isSupposed }) => !isSupposed), [], text);
});

t.test('a measure goes by what it measures, in whatever words', async (t) => {
  const matter = (text: string) => figuresIn(text).filter(({ isSupposed }) => !isSupposed).map(({ noun }) => noun);
  t.same(matter('Leeds signed him on a five-year contract.'), ['contract time']);
  t.same(matter('He has signed a six-year deal.'), ['contract time']);
  t.same(matter('The gang demanded $4 million.'), ['ransom money']);
  t.same(matter('The hackers want a ransom of £4 million.'), [], 'what is only wanted has not happened');
  t.same(matter('The fee was 78 million pounds.'), ['price money']);
  t.same(matter('The trial lasted eight days.'), ['trial time']);
  t.same(matter('The town lies 20 km north of the river.'), []);
});

t.test('people go by what befell them', async (t) => {
  const who = (text: string) => figuresIn(text).map(({ noun }) => noun);
  t.same(who('Seven men were rescued at dawn.'), ['those rescue']);
  t.ok(who('A helicopter winched eight fishermen from the raft.').includes('those rescue'));
  t.same(who('The police held back 60 people.'), []);
});
