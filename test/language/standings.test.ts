import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { standingsOf, tellingsOf } from '../../src/language/standings.js';

/** What a text tells of how far matters have come: "whom: stage", with a star where it is told as how things are now. */
const told = (text: string): readonly string[] => {
  const document = analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-03', url: null, text }])[0]!;
  return standingsOf(document).flatMap(({ subjects, state, telling }) => subjects.slice(0, 1).map((subject) => `${subject}: ${state.stage.says}${telling === 'now' ? '*' : ''}`));
};

t.test('people by name, things by their kind', async (t) => {
  t.same(told('Police arrested Jonas Brandt in Kent. The motorway was closed on Monday.'), ['court jonas brandt: arrested', 'after the arrest jonas brandt: arrested', 'way road: shut']);
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

/** What a text has told, ahead, weighed or denied of whom: "whom: telling stage". */
const open = (text: string): readonly string[] => {
  const document = analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-03', url: null, text }])[0]!;
  return tellingsOf(document).flatMap(({ subjects, state, telling }) => subjects.slice(0, 1).map((subject) => `${subject}: ${telling} ${state.stage.says}`));
};

t.test('what is ahead, weighed, denied or refused', async (t) => {
  t.same(open('Maria Keller said that she would appeal. Maria Keller is considering an appeal. Maria Keller has lodged an appeal.').filter((s) => s.startsWith('appeal')), ['appeal maria keller: ahead an appeal', 'appeal maria keller: weighed an appeal', 'appeal maria keller: past an appeal']);
  t.same(open('Maria Keller appealed for calm.'), []);
  t.same(open('Maria Keller has yet to resign. Maria Keller refused to resign. Maria Keller will not resign. Maria Keller could resign.'), ['denied', 'refused', 'refused', 'weighed'].map((telling) => `leaving a post maria keller: ${telling} resigned`));
  t.same(open('The judges will decide on Friday whether to overturn the conviction.'), ['verdict conviction: weighed overturned']);
  t.same(open('No group claimed responsibility.'), ['claim of the deed anybody: denied claimed']);
  t.same(open('She is the third climber to die. If Maria Keller is dismissed, she will sue.').filter((s) => !s.includes('sue') && !s.startsWith('going')), []);
});

t.test('nouns that embed, and what is blocked', async (t) => {
  t.same(open('Norwick Foods is in talks to acquire a rival.'), ['buying norwick foods: weighed buyer']);
  t.same(open('The court blocked the extradition of Jonas Brandt.'), ['extradition jonas brandt: refused handed over']);
  t.same(open('The truce is holding.'), ['pact truce: now in force']);
});

t.test('another time or a doubt in another clause', async (t) => {
  t.same(open('The former guard Jonas Brandt was arrested.').slice(0, 1), ['court jonas brandt: past arrested']);
  t.same(open('Jonas Brandt was convicted in 2013.'), []);
  t.same(open('Jonas Brandt, who was convicted in 2013, has been arrested.').slice(0, 1), ['court jonas brandt: past arrested']);
});

t.test('what befalls so many, told with a noun', async (t) => {
  t.same(open('The two sides agreed a swap of 240 prisoners. The 240 prisoners were exchanged on a bridge.'), ['custody prisoner: ahead freed', 'custody prisoner: past freed']);
  t.same(open('About 340 positions could be affected. Some 340 jobs will be lost. Jobs will be lost.'), ['jobs 340 job: weighed at risk', 'jobs 340 job: ahead cut']);
});

t.test('what nobody did is quoted with its no', async (t) => {
  const text = 'No group claimed responsibility for the blast.';
  const [nobody] = tellingsOf(analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-03', url: null, text }])[0]!);
  t.ok(nobody && text.slice(nobody.words.start, nobody.words.end).startsWith('No group'));
});
