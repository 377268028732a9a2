import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import t from 'tap';
import type { Reading } from '../../src/read/input.js';
import { readJsonLines } from '../../src/read/jsonl.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { readText } from '../../src/read/text.js';

const bytes = (content: string | readonly number[]): Uint8Array => (typeof content === 'string' ? Buffer.from(content, 'utf8') : Uint8Array.from(content));
const text = (content: string | readonly number[]) => readText({ path: 'a.txt', bytes: bytes(content) });
const markdown = (content: string) => readMarkdown({ path: 'a.md', bytes: bytes(content) });
const rows = (content: string | readonly number[]) => readJsonLines({ path: 'a.jsonl', bytes: bytes(content) });
/** "line:column reason" of each problem. */
const problems = ({ problems }: Reading) => problems.map(({ line, column, reason }) => `${line ?? '-'}:${column ?? '-'} ${reason}`);

t.test('a text file is its decoded text, unchanged but for the byte-order mark', async (t) => {
  t.equal(text('The mayor resigned.\r\n\tHe left at noon.\u00a0\n').drafts[0]?.text, 'The mayor resigned.\r\n\tHe left at noon.\u00a0\n');
  t.equal(text([0xef, 0xbb, 0xbf, 0x41, 0x0a]).drafts[0]?.text, 'A\n');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (content) => {
      fc.pre(content.trim() !== '' && !content.includes('\0') && !content.startsWith('\ufeff'));
      return text(content).drafts[0]?.text === content;
    }),
  );
});

t.test('what is no UTF-8 text is named', async (t) => {
  t.same(problems(text([0x41, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a])), ['2:- is not UTF-8 (byte 0xE9 at offset 5)']);
  t.same(problems(text([0x41, 0xc3])), ['1:- is not UTF-8 (byte 0xC3 at offset 1)'], 'cut in a character');
  t.same(problems(text([0xed, 0xa0, 0x80])), ['1:- is not UTF-8 (byte 0xED at offset 0)'], 'a surrogate');
  t.same(problems(text([0xff, 0xfe, 0x41, 0x00])), ['-:- is UTF-16 (little-endian), not UTF-8']);
  t.same(problems(text([0xfe, 0xff, 0x00, 0x41])), ['-:- is UTF-16 (big-endian), not UTF-8']);
  t.same(problems(text([0xff, 0xfe, 0x00, 0x00, 0x41, 0, 0, 0])), ['-:- is UTF-32 (little-endian), not UTF-8']);
  t.same(problems(text([0x41, 0x0a, 0x00, 0x42])), ['2:- is binary (byte 0x00 at offset 2)']);
  for (const empty of ['', ' \r\n\t', '\ufeff']) t.same(problems(text(empty)), ['-:- is empty']);
});

t.test('the offset of the first byte that is not UTF-8 is where decoding first fails', async () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const valid = (part: Uint8Array) => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 }), (part) => {
      fc.pre(!(part[0] === 0xff && part[1] === 0xfe) && !(part[0] === 0xfe && part[1] === 0xff));
      const offset = /offset (\d+)/.exec(problems(text([...part]))[0] ?? '')?.[1];
      if (offset === undefined) return valid(part);
      const at = Number(offset);
      return valid(part.subarray(0, at)) && [1, 2, 3, 4].every((length) => !valid(part.subarray(at, at + length)) || at + length > part.length);
    }),
    { numRuns: 2000 },
  );
});

t.test('Markdown: front matter gives the particulars, the text is what follows it', async (t) => {
  const { drafts, problems } = markdown('---\ntitle: "Mayor: I resign"\nsource: The Daily Example\npublished: 2025-07-11\nurl: https://example.org/a\nauthor: [A, B]\n---\n\nThe mayor **resigned**.\n');
  t.same(problems, []);
  t.match(drafts, [{ title: 'Mayor: I resign', source: 'The Daily Example', published: '2025-07-11', url: 'https://example.org/a', text: '\nThe mayor **resigned**.\n' }]);
});

t.test('Markdown: corners of the front matter', async (t) => {
  t.match(markdown('---\r\ntitle: Storm\r\n---\r\nRain fell.\r\n').drafts, [{ title: 'Storm', text: 'Rain fell.\r\n' }], 'CRLF');
  t.match(markdown('---\ntitle: 1984\nsource: Yes\npublished: 2025-07-11T14:30:00+08:00\n---\nX').drafts, [{ title: '1984', source: 'Yes', published: '2025-07-11T14:30:00+08:00' }], 'what stands there, not what YAML makes of it');
  t.match(markdown('---\ntitle: ~\nsource:\n---\nX').drafts, [{ title: null, source: null }]);
  t.match(markdown('---\n---\nX').drafts, [{ title: null, text: 'X' }], 'empty front matter');
  t.match(markdown('Rain fell.\n\n---\n\nMore rain.').drafts, [{ text: 'Rain fell.\n\n---\n\nMore rain.', bare: true }], 'a rule in the text is no front matter');
  t.match(markdown('---js\nthrow 1\n---\nX').drafts, [{ text: '---js\nthrow 1\n---\nX' }], 'never executed');
  t.match(markdown('---\ntitle: >-\n  Two\n  lines\n---\nX').drafts, [{ title: 'Two lines' }]);
});

t.test('Markdown: mistakes', async (t) => {
  t.same(problems(markdown('---\ntitle: A: B\n---\nX')), ['2:8 has front matter that is not YAML: Nested mappings are not allowed in compact mappings']);
  t.same(problems(markdown('---\ntitle: A\ntitle: B\n---\nX')), ['3:1 has front matter that is not YAML: Map keys must be unique']);
  t.same(problems(markdown('---\ntitle: A\nThe mayor resigned.\n')), ['1:1 begins with "---", but no second "---" ends the front matter']);
  t.same(problems(markdown('---\nThe mayor resigned.\n---\nX')), ['2:1 has front matter that is no list of fields']);
  t.same(problems(markdown('---\ntitle: A\n---\n \n')), ['-:- has no text after its front matter']);
  const wrong = markdown('---\ntitle: [A]\npublished: last week\n---\nThe mayor resigned.');
  t.same(problems(wrong), [
    '2:8 has a field "title" that is not text; the article is read without it',
    '3:12 has a date of publication that is not ISO 8601: "last week"; the article is read without one',
  ]);
  t.match(wrong.drafts, [{ title: null, published: null, text: 'The mayor resigned.' }], 'and is read all the same');
});

t.test('JSON Lines: one article a line', async (t) => {
  const { drafts, problems } = rows('\ufeff{"id":"a","story":"s","text":"One.","source":"The Daily Example","more":1}\r\n\n{"id":"b","story":"s","text":"Two.","published":null}');
  t.same(problems, []);
  t.match(drafts, [
    { id: 'a', story: 's', text: 'One.', source: 'The Daily Example', line: 1 },
    { id: 'b', text: 'Two.', published: null, line: 3 },
  ]);
});

t.test('JSON Lines: a bad line costs that line alone', async (t) => {
  const good = '{"id":"a","story":"s","text":"One."}';
  const cases: readonly (readonly [string, string])[] = [
    ['{"id":"b","story":"s" "text":"x"}', '2:23 is not JSON here: expected a comma or }, found "text":"x"}'],
    ['{"id":"b",', '2:11 is not JSON here: expected a name in double quotes, found the end of the line'],
    ["{'id':'b'}", '2:2 is not JSON here: expected a name in double quotes or }, found \'id\':\'b\'}'],
    ['{"id":"b","story":"s","text":"x"} {}', '2:35 is not JSON here: expected nothing more, found {}'],
    ['{"id":"b","story":"s","text":"x}', '2:30 is not JSON here: expected a string that is closed on its line, found "x}'],
    ['[1]', '2:1 is not an object'],
    ['{"story":"s","text":"x"}', '2:1 has no field "id"; the article is skipped'],
    ['{"id":7,"story":"s","text":"x"}', '2:7 has a field "id" that is not text; the article is skipped'],
    ['{"id":"b","story":"","text":"x"}', '2:19 has a field "story" that is not text of at least one character; the article is skipped'],
    ['{"id":"b","story":"s","text":" "}', '2:- has no text in the article "b"'],
  ];
  for (const [line, expected] of cases) {
    const reading = rows(`${good}\n${line}\n${good.replace('"a"', '"c"')}`);
    t.same(problems(reading), [expected]);
    t.same(reading.drafts.map(({ id }) => id), ['a', 'c']);
  }
  const encoded = [...Buffer.from(`${good}\n`), 0xe9, 0x0a, ...Buffer.from(good)];
  t.same(problems(rows(encoded)), ['2:- is not UTF-8 (byte 0xE9 at offset 37)']);
  t.equal(rows(encoded).drafts.length, 2);
  t.same(problems(rows([0xff, 0xfe, 0x7b, 0x00, 0x0a, 0x00])), ['-:- is UTF-16 (little-endian), not UTF-8']);
  t.same(problems(rows('\n')), ['-:- is empty']);
});

t.test('JSON Lines: an optional field that is wrong is left out', async (t) => {
  const reading = rows('{"id":"a","story":"s","text":"One.","title":5,"published":"2025-02-30","url":{"x":1}}');
  t.same(problems(reading), [
    '1:45 has a field "title" that is not text; the article is read without it',
    '1:78 has a field "url" that is not text; the article is read without it',
    '1:59 has a date of publication that is not ISO 8601: "2025-02-30"; the article is read without one',
  ]);
  t.match(reading.drafts, [{ title: null, published: null, url: null }]);
});
