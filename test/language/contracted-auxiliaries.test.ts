import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import type { Article } from '../../src/model.js';

const articleOf = (text: string): Article => ({ id: 'a', path: null, title: null, source: null, published: null, url: null, text });

const auxiliary = (text: string) => analyse([articleOf(text)])[0]!.sentences[0]!.tokens.find(({ tag, text: own }) => tag === 'AUX' && /^['’]/u.test(own))?.lemma;

t.test('had or would, has or is', async (t) => {
  t.equal(auxiliary('He’d been dropped off by a helicopter.'), 'have');
  t.equal(auxiliary("She'd never said so."), 'have');
  t.equal(auxiliary("She'd never say so."), 'would');
  t.equal(auxiliary('It’s been a long week.'), 'have');
  t.equal(auxiliary('He’s held in Oslo.'), 'be');
});
