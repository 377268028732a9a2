import fc from 'fast-check';
import t from 'tap';
import { jsonOffsets, parseJson } from '../../src/read/json.js';

t.test('what JSON.parse takes is taken, and every value is found again at its offset', async () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
      const value = JSON.parse(json) as unknown;
      const text = JSON.stringify(value, null, indent);
      const parsed = parseJson(text);
      const offsets = jsonOffsets(text);
      return 'value' in parsed && JSON.stringify(parsed.value) === JSON.stringify(value) && offsets.get('') === 0 && everyValue(value, '', (pointer, each) => {
        const at = offsets.get(pointer);
        return at !== undefined && text.startsWith(Array.isArray(each) ? '[' : typeof each === 'object' && each !== null ? '{' : JSON.stringify(each), at);
      });
    }),
  );
});

function everyValue(value: unknown, pointer: string, holds: (pointer: string, value: unknown) => boolean): boolean {
  if (!holds(pointer, value)) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => everyValue(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, holds));
}

t.test('what JSON.parse refuses gets a place inside the text', async () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, put) => {
      const text = json.slice(0, at % (json.length + 1)) + put;
      const parsed = parseJson(text);
      return 'value' in parsed || (parsed.at >= 0 && parsed.at <= text.length && parsed.expected !== 'JSON');
    }),
    { numRuns: 2000 },
  );
});

t.test('the place of a mistake', async (t) => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['', 0, 'a value'],
    ['{"a":1,}', 7, 'a name in double quotes'],
    ['[1,]', 3, 'a value'],
    ['{"a" 1}', 5, 'a colon'],
    ['{"a":tru}', 5, 'a value'],
    ['{"a":01}', 6, 'a comma or }'],
    ['["\\x"]', 2, 'an escape that JSON knows'],
    ['["a\tb"]', 3, 'an escape such as \\n instead of a control character'],
  ];
  for (const [text, at, expected] of cases) t.same(parseJson(text), { at, expected }, text);
});

t.test('a hundred thousand brackets are no danger', async (t) => {
  t.same(parseJson('['.repeat(100_000)), { at: 100_000, expected: 'a value or ]' });
});
