import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { temperaturesOf } from '../../src/language/temperatures.js';

const degrees = (text: string) => temperaturesOf(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!).map(({ start, end, celsius }) => `${text.slice(start, end)}: ${Math.round(celsius)}`);

t.test('in whatever scale and sign', async (t) => {
  t.same(degrees('The temperature was minus 11.'), ['minus 11: -11']);
  t.same(degrees('They stood in a blizzard at -20C.'), ['-20C: -20']);
  t.same(degrees('Runners faced 104F heat.'), ['104F: 40']);
  t.same(degrees('Temperatures fell to minus 15 degrees Celsius (5 degrees Fahrenheit).'), ['minus 15 degrees Celsius: -15']);
  t.same(degrees('It was 44 degrees in the shade.'), ['44 degrees: 44']);
});

t.test('what is no weather of now', async (t) => {
  for (const text of ['The slope is at 40 degrees.', 'She had a fever of 39C.', 'Warming of 1.5 degrees Celsius is near.', 'In July 2019 it was 40C in Kent.', 'Block 30 C was empty.']) t.same(degrees(text), [], text);
});
