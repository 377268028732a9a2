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
  'Rubio', '’s', "'s", 'said', '.', '. ', ', ', '“', '”', '"', "'", '‘', '’', '\r\n', '\n', '\n\n', '\t', ' ', '\u00a0', '\u2003', '\u200b', '\ufeff', '\u0000', '\u0007', '😀', '👩‍👩‍👧', '🇲🇾',
  '\ud83d', 'مرحبا', 'שלום', '中国', 'U.S.', 'a.m.', 'No. 3', '$300', '€1.2bn', '23%', '90-day', 'don’t', "can't", 'cannot', '…', '...', '—', '--', '- ', '• ', 'http://a.example/b?c=(d)', 'x@y.org', '#tag', '@who',
  '1980s', '555-0199', 'O’Neill', "''", '``', '(', ')', '[', ']', 'FILE PHOTO', 'REUTERS/A', 'LONDON (Reuters) - ', '́', '\u00ad', 'constructor', '__proto__', 'e-mail', ':)', '½',
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')), fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));

t.test('any text: tokens slice back, nothing is lost', async (t) => {
  fc.assert(fc.property(texts, (text) => broken(text, segment(text)) === undefined), { numRuns: 3000, seed: 7 });
  t.pass();
});
