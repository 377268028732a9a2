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

t.test('all that a body has of a kind, however it is said to have them', async (t) => {
  const [has] = figuresIn('The Harbour League has 16 members.');
  const [of] = figuresIn('The Harbour League’s 19 members were willing to talk.');
  t.ok(has!.owner);
  t.equal(has!.owner, of!.owner);
  const [others] = figuresIn('The Harbour League met 16 members of a rowing club.');
  t.equal(others!.owner, null);
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
  t.same(matter('The town lies 20 km north of the river.'), ['from river length'], 'how far from there');
  t.same(matter('The jet stopped about 150 metres (490 feet) past the end of the runway.'), ['past the end length']);
  t.same(matter('They live within 20 km of the river.'), []);
});

t.test('people go by what befell them', async (t) => {
  const who = (text: string) => figuresIn(text).map(({ noun }) => noun);
  t.same(who('Seven men were rescued at dawn.'), ['those rescue']);
  t.ok(who('A helicopter winched eight fishermen from the raft.').includes('those rescue'));
  t.same(who('The police held back 60 people.'), []);
});

t.test('a time goes by what happened at its end', async (t) => {
  const matter = (text: string) => figuresIn(text).map(({ noun }) => noun);
  for (const text of ['The consul was released after three hours.', 'It was five hours before the consul was let go.', 'The consul was in custody for five hours.']) t.same(matter(text), ['captivity time'], text);
  t.same(matter('It took the firemen 20 minutes to arrive.'), ['arrival time']);
  t.same(matter('Power was restored after nine hours.'), ['outage time']);
  t.same(matter('Two days before the raid he bought a knife.'), [], 'lasts as long as nothing');
});

t.test('a share goes by what it is told of, a change by what has changed', async (t) => {
  const matter = (text: string) => figuresIn(text).map(({ noun }) => noun);
  t.same(matter('Turnout reached 68 per cent.'), ['turnout %']);
  t.same(matter('Inflation slowed to 4.2 per cent.'), ['inflation %']);
  t.same(matter('Profits fell 18 percent.'), ['profit change %']);
  t.same(figuresIn('Turnout was 58 percent, down from 71 percent in 2019.').map(({ formerly }) => formerly), ['', '2019']);
});

t.test('a figure told twice in two units is one', async (t) => {
  t.equal(figuresIn('Waves reached nine metres (30 feet).').length, 1);
});

t.test('people go by where it left them, and shots by whatever tells of them', async (t) => {
  const who = (text: string) => figuresIn(text).map(({ noun }) => noun);
  t.ok(who('More than 150 were on board the jet.').includes('those carry'));
  t.ok(who('A jet carrying 142 people left the runway.').includes('those carry'));
  t.ok(who('Three suspects are in custody.').includes('those arrest'));
  t.same(who('The officer fired four times.'), ['shot']);
  t.same(who('He was stabbed 17 times.'), ['stab times']);
});

t.test('a time in two units is one figure', async (t) => {
  const [figure, ...more] = figuresIn('The raid lasted two minutes and 40 seconds.');
  t.same(more, []);
  t.equal(figure!.noun, 'robbery time');
  t.equal(figure!.quantity.low, 160);
});

t.test('people brought to safety are rescued', async (t) => {
  t.ok(figuresIn('Two nurses carried 31 others upstairs.').some(({ noun }) => noun === 'those rescue'));
});

t.test('a share of voters is one of the vote', async (t) => {
  t.same(figuresIn('Almost a third of voters backed the union.').map(({ noun }) => noun), figuresIn('The union took 29% of the vote.').map(({ noun }) => noun));
});

t.test('how long something lasted, by a pronoun and beside a time that dates another', async (t) => {
  const lengths = (text: string) => figuresIn(text).map(({ noun, quantity, formerly }) => `${noun} ${quantity.low} ${formerly}`.trim());
  t.same(lengths('A statement described the meeting as frank. It lasted more than four hours.'), ['talk time 4']);
  t.same(lengths('The two-hour meeting was the first in Ankara since January 2022.'), ['talk time 2']);
  t.same(lengths('It was the first visit in three years.'), []);
});

t.test('people by what befell them, however it is told', async (t) => {
  const those = (text: string) => figuresIn(text).flatMap(({ noun, quantity }) => (noun.startsWith('those') ? [`${noun} ${quantity.low ?? quantity.high}`] : []));
  t.same(those('Twelve Egyptians convicted of smuggling were pardoned.'), ['those free 12']);
  t.same(those('Nine Egyptian traders were set free.'), ['those free 9']);
  t.same(those('Police made 14 arrests at the ground.'), ['those arrest 14']);
  t.same(those('The police picked up nine people.'), ['those arrest 9']);
  t.same(those('The plan could create up to 4,000 jobs.'), ['those hire 4000']);
  t.same(those('The mill announced 500 job losses.'), ['those sack 500']);
  t.same(those('Police made two further arrests.'), []);
  t.same(those('The mill has 500 jobs.'), []);
});
