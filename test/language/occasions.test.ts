import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { occasionsIn } from '../../src/language/occasions.js';

const countsIn = (text: string) => occasionsIn(analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ rank, deed, words }) => `${rank} ${deed}: ${text.slice(words.start, words.end)}`);

t.test('a deed counted by a noun and by a verb', async (t) => {
  t.same(countsIn('The knockout in Jonas Brandt’s sixth defence of the belt came early.'), ['6 defend a title: sixth defence']);
  t.same(countsIn('Jonas Brandt retained his title for the fifth time.'), ['5 defend a title: fifth time']);
  t.same(countsIn('Maria Keller visited Ankara for the third time.'), ['3 visit: third time']);
});

t.test('what is no deed of somebody named', async (t) => {
  t.same(countsIn('The office is on the sixth floor.'), []);
  t.same(countsIn('Jonas Brandt retained his belt for the first time.'), []);
  t.same(countsIn('Maria Keller lost in the second half.'), []);
});
