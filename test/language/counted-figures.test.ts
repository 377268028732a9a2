import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { countedFigures, sharedContext } from '../../src/language/counted-figures.js';

const figuresIn = (text: string) => countedFigures(analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!);

t.test('words for one thing are counted as one', async (t) => {
  const [one] = figuresIn('Marines freed all 19 crew of the tanker.');
  const [other] = figuresIn('All 21 sailors of the tanker were safe.');
  t.ok(one && other);
  t.equal(one!.noun, other!.noun);
  t.ok(sharedContext(one!, other!) > 0, 'both tell of the tanker');
});

t.test('parts, possibilities and measures count nothing', async (t) => {
  for (const text of ['Five more sailors jumped.', 'Two of the sailors were hurt.', 'The raid could free 19 sailors.', 'A seven-member board met.', 'The tanker is 200 metres long.', 'Nobody was hurt.']) t.same(figuresIn(text), [], text);
});
