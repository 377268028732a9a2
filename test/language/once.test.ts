import t from 'tap';
import { oncePer } from '../../src/language/once.js';

t.test('works once for each object, also where it finds nothing', async (t) => {
  const asked: string[] = [];
  const lengthOf = oncePer(({ word }: { readonly word: string }): number | undefined => {
    asked.push(word);
    return word.length > 3 ? word.length : undefined;
  });
  const [ship, ox] = [{ word: 'ship' }, { word: 'ox' }];
  t.same([lengthOf(ship), lengthOf(ox), lengthOf(ox), lengthOf(ship)], [4, undefined, undefined, 4]);
  t.same(asked, ['ship', 'ox']);
  t.equal(lengthOf({ word: 'ship' }), 4);
  t.same(asked, ['ship', 'ox', 'ship'], 'another object of the same word is asked for anew');
});

t.test('passes on what follows from the object', async (t) => {
  const said = oncePer(({ word }: { readonly word: string }, by: string, times: number) => `${by}: ${word.repeat(times)}`);
  t.equal(said({ word: 'no' }, 'Keller', 2), 'Keller: nono');
});
