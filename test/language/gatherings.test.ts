import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { gatheringsIn } from '../../src/language/gatherings.js';

const rankedIn = (text: string) => gatheringsIn(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ level, words }) => `${level}: ${text.slice(words.start, words.end)}`);

t.test('who meets is said by the noun or by the words before it', async (t) => {
  t.same(rankedIn('Maria Keller spoke during the NATO summit in Ankara.'), ['leaders: NATO summit']);
  t.same(rankedIn('Maria Keller spoke at the NATO foreign ministers’ conference in Ankara.'), ['ministers: NATO foreign ministers’ conference']);
});

t.test('a meeting of nobody in particular', async (t) => {
  t.same(rankedIn('Maria Keller spoke at a gathering in Ankara.'), []);
});
