import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import { deedOf, haveOneObject, isOneDeed, type Deed } from '../../src/language/deed.js';

/** The deed of the first claim of a sentence that has one. */
const deed = (text: string): Deed | undefined => {
  const documents = analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-03', url: null, text }]);
  return extractClaims(documents).map((claim) => deedOf(claim, documents[0]!)).find((found) => found !== undefined);
};

t.test('one deed: doer, verb and object', async (t) => {
  t.ok(isOneDeed(deed('Maria Keller has repaid the loan.'), deed('Maria Keller will repay the loan.')));
  t.notOk(isOneDeed(deed('Maria Keller has repaid the loan.'), deed('Jonas Brandt will repay the loan.')));
  t.notOk(isOneDeed(deed('Maria Keller has repaid the loan.'), deed('Maria Keller has repaid the fee.')));
});

t.test('on two days it is two deeds', async (t) => {
  t.notOk(isOneDeed(deed('Maria Keller visited Kent on May 1, 2025.'), deed('Maria Keller visited Kent on May 2, 2025.')));
});

t.test('opposite deeds of one object', async (t) => {
  t.ok(haveOneObject(deed('The council approved the bridge.'), deed('The council rejected the bridge.')));
});

t.test('who did it must be told', async (t) => {
  t.equal(deed('They have repaid the loan.'), undefined);
});
