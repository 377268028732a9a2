import t from 'tap';
import type { Sentence } from '../../src/model.js';
import { readNumber } from '../../src/language/numbers.js';
import { piecesOf } from '../../src/language/pieces.js';

/** A sentence of tokens that stand one space apart. */
function sentenceOf(text: string): Sentence {
  let start = 0;
  const tokens = text.split(' ').map((word) => {
    const token = { text: word, start, end: start + word.length, lemma: word, tag: 'X' as const, head: -1, relation: 'dep' };
    start += word.length + 1;
    return token;
  });
  return { start: 0, end: text.length, kind: 'body', paragraph: 0, tokens };
}

const rows: readonly (readonly [text: string, low: number, high?: number | null])[] = [
  ['1,200', 1200],
  ['1.2 million', 1.2e6],
  ['1.5bn', 1.5e9],
  ['twenty-one', 21],
  ['two hundred and twelve', 212],
  ['five million two thousand and five', 5_002_005],
  ['two and a half million', 2.5e6],
  ['half a dozen', 6],
  ['a hundred', 100],
  ['two-thirds', 0.666666666667],
  ['dozens', 24, null],
  ['tens of thousands', 20_000, 99_999],
  ['several hundred', 200, 900],
  ['2 1/2', 2.5],
];

for (const [text, low, high = low] of rows) {
  t.test(text, (t) => {
    t.match(readNumber(piecesOf(sentenceOf(text)), 0), { from: 0, low, high });
    t.end();
  });
}

t.test('what is no number', (t) => {
  for (const text of ['A380', 'second', 'million', 'a house', 'half-brother', 'several']) t.equal(readNumber(piecesOf(sentenceOf(text)), 0), null, text);
  t.end();
});

t.test('pieces cut where numbers, units and signs meet', (t) => {
  const pieces = (text: string) => piecesOf(sentenceOf(text)).map((piece) => piece.text);
  t.same(pieces('$1.2bn 90-day 2pm US$27.5 A380 1990s 747-8'), ['$', '1.2', 'bn', '90', '-', 'day', '2', 'pm', 'US$', '27.5', 'A380', '1990', 's', '747', '-', '8']);
  t.end();
});
