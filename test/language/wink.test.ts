import t from 'tap';
import { winkTags } from '../../src/language/wink.js';

const tags = (...words: string[]) => winkTags(words, [words.length]).join(' ');

t.test('one tag per word, whatever the word', (t) => {
  const words = ['constructor', '__proto__', 'toString', 'cannot', 'dont', 'x'.repeat(100_000), '\u0000', '\ud83d', '“', '...', 'Erdoğan', '中国', 'a@b.org', '#tag', '½', '\u200b', "n't", 'won’t', '\n'.length.toString()];
  const tags = winkTags(words, [words.length]);
  t.equal(tags.length, words.length);
  t.ok(tags.every((tag) => /^[A-Z]+$/.test(tag)));
  t.end();
});

t.test('clitics are tagged as the words that they stand for', (t) => {
  t.equal(tags('They', 'do', "n't", 'know', '.'), tags('They', 'do', 'not', 'know', '.'));
  t.equal(tags('It', '’s', 'raining', '.'), 'PRON AUX VERB PUNCT');
  t.equal(tags('Roe', '’s', 'visit', 'ended', '.').split(' ')[1], 'PART');
  t.equal(tags('We', 'wo', 'n’t', 'go', '.'), tags('We', 'will', 'not', 'go', '.'));
  t.end();
});

t.test('sentences do not influence each other', (t) => {
  const both = winkTags(['to', 'run'], [1, 2]);
  t.strictSame(both, [tags('to'), tags('run')]);
  t.end();
});
