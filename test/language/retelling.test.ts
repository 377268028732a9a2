import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { isNowhereIn, retellingOf, wordingOf, wordsShared } from '../../src/language/retelling.js';
import type { Article, Document } from '../../src/model.js';

const articleOf = (text: string, i: number): Article => ({ id: `a${i}`, path: null, title: null, source: null, published: null, url: null, text });
const read = (...texts: readonly string[]): readonly Document[] => analyse(texts.map(articleOf));
const wordsOf = (document: Document) => wordingOf(document.sentences[0]!, document);

t.test('what stands between the words that both have', async (t) => {
  const [one, other] = read('The crew was called about noon to help with the search.', 'The crew was called to help with the search.');
  const { gaps, share } = retellingOf(wordsOf(one!), wordsOf(other!));
  t.equal(share, 1, 'all that the shorter one says is in the longer one');
  t.strictSame(gaps.map(({ ones, others }) => [ones.map(({ text }) => text), others.map(({ text }) => text)]), [[['about', 'noon'], []]]);
  t.strictSame(gaps[0]!.around[1].map(({ text }) => text), ['called', 'to']);
});

t.test('two sentences that have little in common', async (t) => {
  const [one, other] = read('The crew was called to help with the search.', 'Voters elect a parliament on Sunday.');
  t.ok(retellingOf(wordsOf(one!), wordsOf(other!)).share < 0.5);
  t.equal(wordsShared(wordsOf(one!), wordsOf(other!)), 0);
});

t.test('a word that an article has nowhere, nor a synonym', async (t) => {
  const [one, other] = read('The suspension of the tariff began in Lyon.', 'The tariff was suspended in Nice.');
  const token = (text: string) => wordsOf(one!).tokens.find((w) => w.text === text)!;
  t.notOk(isNowhereIn(other!, token('suspension')), 'suspend, suspension');
  t.ok(isNowhereIn(other!, token('Lyon')));
});
