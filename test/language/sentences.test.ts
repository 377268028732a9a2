import t from 'tap';
import { segment } from '../../src/language/segment.js';

const cut = (text: string) => segment(text).map((s) => text.slice(s.start, s.end));

// sentences of one paragraph each, as they must come out again when joined by a space
const rows: readonly (readonly string[])[] = [
  ['The plan failed.', 'Nobody knows why.'],
  ['“We won,” she said.', '“It was close.”', 'Then she left.'],
  ['"We won."', 'She left.'],
  ['“Did we win?” he asked.'],
  ['He shouted “Stop!” and ran.'],
  ['Gen. Joan Doe met Sen. Ray Roe (D-Vt.) on Sept. 3 at 10 a.m. in Washington.'],
  ['The firm was sold to Acme Inc. for $1.5 billion.', 'The buyer is Roe Corp.', 'The price was not disclosed.'],
  ['They met in the U.S. Capitol.', 'He lives in the U.S.', 'The mayor lives in Peru.'],
  ['Exports fell in the U.S.', 'Doe said they would recover.'],
  ['The U.S. Treasury said so.'],
  ['J. K. Rowling and J.R.R. Tolkien write.', 'Prices rose 2.5 percent.'],
  ['He finished No. 3 in the race.', 'Asked whether he was happy, he said no.', 'He was not.'],
  ['It was over… or so they thought.', 'It was not...', 'The vote goes on.'],
  ['“He left. ...', 'They came,” she said.'],
  ['(The company declined to comment.)', 'Its rival did not.'],
  ['Who knew?', 'Nobody did!', '12 people were hurt.'],
  ['Yahoo! said it would appeal.'],
  ['The study is new.[1]', 'It is large.'],
  ['She joined the Commerce Dept. in May.', 'He holds a Ph.D. from Yale.'],
  ["`` We won . ''", 'She left .'],
];

for (const row of rows) t.strictSame(cut(row.join(' ')), row, row.join(' '));

t.test('a sentence never starts with a closing mark', (t) => {
  t.strictSame(cut('The odds are "high.” He left.'), ['The odds are "high.”', 'He left.']);
  t.strictSame(cut('He was there. "I saw it,” she said.'), ['He was there.', '"I saw it,” she said.']);
  t.end();
});
