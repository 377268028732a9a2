import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { unprovenIn } from '../../src/language/unproven.js';

const told = (text: string): readonly string[] =>
  unprovenIn(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ what, stance, things }) => `${stance}: ${what} ${things.join(' ')}`.trim());

t.test('that nothing shows it', async (t) => {
  t.same(told('The company found no evidence that the data had been misused.'), ['unproven: misuse data']);
  t.same(told('There is no indication of terrorism.'), ['unproven: terrorism']);
});

t.test('that it is not so', async (t) => {
  t.same(told('None of the data was copied.'), ['denied: copy data']);
});

t.test('what may be so', async (t) => {
  t.same(told('The data may not have been copied.'), []);
});

t.test('the words are quoted with what denies them', async (t) => {
  const quoted = (text: string) => unprovenIn(analyse([{ id: 'x', path: null, title: null, source: null, published: null, url: null, text }])[0]!).map(({ words }) => text.slice(words.start, words.end));
  t.same(quoted('The company found no evidence that the data had been misused.'), ['no evidence that the data had been misused']);
  t.match(quoted('The company has not found any evidence of fraud.'), [/^not found any evidence/]);
});
