import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { countedFigures } from '../../src/language/counted-figures.js';
import { areLooselyApart, exactSpan, isGoingOn, isLimit, isLoose, lasts } from '../../src/language/figure-kinds.js';

const figureIn = (text: string) => countedFigures(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!)[0]!;

t.test('a time goes on until something ends it', async (t) => {
  t.ok(isGoingOn(figureIn('The consul was in custody for five hours.')));
  t.notOk(isGoingOn(figureIn('The consul was released after five hours.')));
});

t.test('hours last, years are counted', async (t) => {
  t.ok(lasts(figureIn('The talks lasted 13 hours.')));
  t.notOk(lasts(figureIn('Leeds signed him on a five-year contract.')));
});

t.test('one, several and dozens', async (t) => {
  const [one, several, dozens] = ['One flare was lit.', 'Several flares were lit.', 'Dozens of flares rained down.'].map(figureIn);
  t.ok(isLoose(one!) && isLoose(several!) && !isLoose(dozens!));
  t.ok(areLooselyApart(one!, several!) && areLooselyApart(several!, dozens!));
});

t.test('limits, and spans that are none', async (t) => {
  t.ok(isLimit(figureIn('Up to 500 protesters stood at the gates.')));
  const contract = figureIn('He signed a contract over four years.');
  t.equal(exactSpan(contract, 'over four years').high, 4);
});
