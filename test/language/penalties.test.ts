import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { penaltiesIn } from '../../src/language/penalties.js';

const told = (text: string): readonly string[] => {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  return penaltiesIn(document!).map(({ who, quantity, spared, prison }) => [who[0], `${quantity.low} ${quantity.unit}`, ...[spared, prison].map((span) => (span ? text.slice(span.start, span.end) : '-'))].join(', '));
};

t.test('by verb and by light verb', async (t) => {
  t.same(told('Jonas Brandt was banned for four years in 2021.'), ['jonas brandt, 4 year, -, -']);
  t.same(told('Jonas Brandt, a training partner of Maria Keller, got two years for doping.'), ['jonas brandt, 2 year, -, -']);
  t.same(told('The judge gave Jonas Brandt six years.'), ['jonas brandt, 6 year, -, -']);
});

t.test('two units are one length', async (t) => t.same(told('Jonas Brandt was jailed for four years and six months.'), ['jonas brandt, 54 month, -, jailed']));

t.test('what need not be served', async (t) => {
  t.same(told('Jonas Brandt was given three years, two of them suspended.'), ['jonas brandt, 3 year, suspended, -']);
  t.same(told('Jonas Brandt must go to prison for three years.'), ['jonas brandt, 3 year, -, prison']);
});

t.test('no penalties', async (t) => {
  t.same(told('Jonas Brandt got two years to build the mill.'), []);
  t.same(told('Jonas Brandt faces a ban of up to four years.'), []);
  t.same(told('Jonas Brandt had served five years of his sentence.'), []);
});
