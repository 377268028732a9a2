import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { isToldNow, SUPPOSING } from '../../src/language/told-now.js';

const supposing = new Set<string>(SUPPOSING);

function isNow(text: string): boolean {
  const document = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-20', url: null, text }])[0]!;
  return isToldNow(document.sentences[0]!, document, supposing);
}

t.test('what may be is not told as what is; what was in May is', async (t) => {
  t.notOk(isNow('The fire may have killed 14 people.'));
  t.ok(isNow('The fire killed 14 people in May.'));
  t.ok(isNow('The fire on May 3 killed 14 people.'));
});

t.test('an earlier year is another time', async (t) => {
  t.notOk(isNow('The fire killed 14 people in 2021.'));
});
