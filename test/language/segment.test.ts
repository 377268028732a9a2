import fc from 'fast-check';
import t from 'tap';
import { type RawSentence, segment } from '../../src/language/segment.js';


/** Every invariant that holds of any text; gives the first broken one. */
function broken(text: string, sentences: readonly RawSentence[]): string | undefined {
  let at = 0;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.tokens.length === 0) return 'empty sentence';
    if (sentence.start !== sentence.tokens[0]!.start || sentence.end !== sentence.tokens.at(-1)!.end) return 'a sentence is not its tokens';
    if (sentence.paragraph < paragraph) return 'paragraphs go back';
    paragraph = sentence.paragraph;
    for (const token of sentence.tokens) {
      if (token.start >= token.end || token.start < at) return `token out of order at ${token.start}`;
      if (/\S/.test(text.slice(at, token.start))) return `lost ${JSON.stringify(text.slice(at, token.start))}`;
      if (token.text !== text.slice(token.start, token.end) || /\s/.test(token.text)) return `text of token at ${token.start}`;
      if (!/^[A-Z]+$/.test(token.winkTag)) return `tag of ${token.text}`;
      at = token.end;
    }
  }
  return /\S/.test(text.slice(at)) ? 'lost the end' : undefined;
}

const pieces = fc.constantFrom(
  'Roe', '’s', "'s", 'said', '.', '. ', ', ', '“', '”', '"', "'", '‘', '’', '\r\n', '\n', '\n\n', '\t', ' ', '\u00a0', '\u2003', '\u200b', '\ufeff', '\u0000', '\u0007', '😀', '👩‍👩‍👧', '🇲🇾',
  '\ud83d', 'مرحبا', 'שלום', '中国', 'U.S.', 'a.m.', 'No. 3', '$300', '€1.2bn', '23%', '90-day', 'don’t', "can't", 'cannot', '…', '...', '—', '--', '- ', '• ', 'http://a.example/b?c=(d)', 'x@y.org', '#tag', '@who',
  '1980s', '555-0199', 'O’Neill', "''", '``', '(', ')', '[', ']', 'FILE PHOTO', 'REUTERS/A', 'LONDON (Reuters) - ', '́', '\u00ad', 'constructor', '__proto__', 'e-mail', ':)', '½',
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')), fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));

t.test('any text: tokens slice back, nothing is lost', async (t) => {
  fc.assert(fc.property(texts, (text) => broken(text, segment(text)) === undefined), { numRuns: 3000, seed: 7 });
  t.pass();
});

t.test('a fresh and a used process agree, and no article depends on those before', async (t) => {
  const traps = ['It was Roe’s. Roe’s visit ended.', 'U.S.-led. The U.S.-led talks', 'A co-founder. The co-founder’s', 'dont. They dont know, e-mail.', 'foo.bar. foo.bar baz', 'anti-fraud. anti-fraud laws'];
  const before = traps.map((text) => JSON.stringify(segment(text)));
  for (const text of fc.sample(texts, { numRuns: 300, seed: 11 })) segment(text);
  t.strictSame([...traps].reverse().map((text) => JSON.stringify(segment(text))).reverse(), before);
  t.end();
});

t.test('a sentence is tagged alike alone and among others', async (t) => {
  const rows = ['They plan to visit.', 'Visit us today.', 'The run was long', 'run on banks feared', 'It’s the owner’s.'];
  const whole = segment(rows.join('\n'));
  for (const [i, row] of rows.entries()) t.strictSame(segment(row)[0]!.tokens.map((token) => token.winkTag), whole[i]!.tokens.map((token) => token.winkTag), row);
  t.end();
});

t.test('text of any size: every invariant holds, and it ends', async (t) => {
  const large = [
    'a'.repeat(2_000_000),
    'word '.repeat(200_000),
    `${'('.repeat(10_000)}x${')'.repeat(10_000)}`,
    '"'.repeat(10_000),
    '“'.repeat(10_000),
    '.'.repeat(100_000),
    'a.'.repeat(100_000),
    'a-'.repeat(100_000),
    "a'".repeat(100_000),
    'a@'.repeat(100_000),
    '1,'.repeat(100_000),
    '1-2'.repeat(100_000),
    `http://${'a/('.repeat(100_000)}`,
    `http://${')'.repeat(200_000)}`,
    `${'\n'.repeat(100_000)}a`,
    'a\n'.repeat(20_000),
    '😀'.repeat(50_000),
    '👩‍'.repeat(50_000),
    '\u0000'.repeat(20_000),
    'שלום '.repeat(20_000),
    `LONDON ${'('.repeat(50_000)}`,
  ];
  for (const text of large) t.equal(broken(text, segment(text)), undefined, `${text.slice(0, 8)}… × ${text.length}`);
  t.end();
});

t.test('nothing to cut', async (t) => {
  t.strictSame(segment(''), []);
  t.strictSame(segment(' \r\n\t\u00a0\ufeff\n '), []);
  t.end();
});
