import t from 'tap';
import { inOneSpelling } from '../../../src/language/lexicon/spellings.js';

t.test('two houses’ spellings of a word come out alike', async (t) => {
  for (const [one, other] of [['cheques', 'checks'], ['dialogue', 'dialog'], ['criticised', 'criticized'], ['labour', 'labor'], ['ploughed', 'plowed']] as const) t.equal(inOneSpelling(one), inOneSpelling(other));
});

t.test('other words stay apart', async (t) => {
  for (const [one, other] of [['four', 'for'], ['tour', 'tor'], ['fire', 'tire'], ['cheque', 'cheek']] as const) t.not(inOneSpelling(one), inOneSpelling(other));
});
