import t from 'tap';
import { capitalOf, countryOf, governedFrom, isPartOf, placeWord } from '../../src/language/geography.js';

t.test('a spelling says which place it means, exact in case', async (t) => {
  t.match(placeWord('Chinese'), { entity: 'china', form: 'adjective' });
  t.match(placeWord('U.S.'), { entity: 'united states', form: 'name' });
  t.match(placeWord('Britain'), { entity: 'united kingdom' });
  t.match(placeWord('Danes'), { entity: 'denmark', form: 'people' });
  t.match(placeWord('Kiev'), { entity: 'kyiv', kind: 'city' });
  t.equal(placeWord('us'), undefined);
  t.equal(placeWord('polish'), undefined);
});

t.test('places lie in places', async (t) => {
  t.equal(countryOf('kuala lumpur'), 'malaysia');
  t.equal(countryOf('malaysia'), 'malaysia');
  t.equal(capitalOf('malaysia'), 'kuala lumpur');
  t.equal(governedFrom('beijing'), 'china');
  t.ok(isPartOf('kuala lumpur', 'malaysia'));
  t.ok(isPartOf('texas', 'united states'));
  t.ok(isPartOf('gaza city', 'palestine'));
  t.notOk(isPartOf('malaysia', 'kuala lumpur'));
  t.notOk(isPartOf('malaysia', 'malaysia'));
});

t.test('a name that two places bear is sure of neither', async (t) => {
  t.equal(countryOf('georgia'), undefined);
  t.equal(countryOf('birmingham'), undefined);
  t.notOk(isPartOf('birmingham', 'united states'));
  t.notOk(isPartOf('georgia', 'united states'));
});
