import t from 'tap';
import { analyse } from '../../src/language/analyse.js';

const relationOfThere = (text: string): string | undefined =>
  analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }])[0]!.sentences[0]!.tokens.find((token) => token.text === 'there')?.relation;

t.test('"there" behind a verb of saying opens a clause', async (t) => {
  t.equal(relationOfThere('Police said there were no injuries.'), 'expl');
  t.equal(relationOfThere('A study shows there has been a sharp rise in thefts.'), 'expl');
});

t.test('a place stays a place', async (t) => {
  t.not(relationOfThere('The minister said there and then that he would resign.'), 'expl');
});
