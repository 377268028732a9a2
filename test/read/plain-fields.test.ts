import fc from 'fast-check';
import t from 'tap';
import { parseDocument } from 'yaml';
import { plainFields } from '../../src/read/plain-fields.js';

t.test('plain front matter is read as it stands', (t) => {
  const fields = plainFields('title: "Ferry sinks: 12 dead"\nsource: The Daily Example\npublished: 2031-05-06\nurl: https://example.org/a#b\n');
  t.strictSame([...fields!], [['title', 'Ferry sinks: 12 dead'], ['source', 'The Daily Example'], ['published', '2031-05-06'], ['url', 'https://example.org/a#b']]);
  t.end();
});

t.test('whatever YAML may read in another way is left to it', (t) => {
  for (const yaml of ['title: a: b', 'title: a # b', 'title: null', 'title:', 'title: [a]', 'title: "a\\n"', 'title: |', 'title: &a b', 'title: a\n  b', '- a', '# a', 'title: a\ntitle: b', "title: 'it''s'", 'title: ~']) t.equal(plainFields(yaml), undefined, yaml);
  t.end();
});

t.test('what it reads is what YAML reads', (t) => {
  const line = fc.string({ unit: fc.constantFrom('a', 'Z', '1', ' ', ':', '#', '"', "'", '-', '.', ',', '\\', '[', '{', '|', '>', '&', '*', '!', '%', '@', '`', '\t', 'é'), maxLength: 12 });
  fc.assert(
    fc.property(line, (value) => {
      const read = plainFields(`title: ${value}`)?.get('title');
      if (read === undefined) return;
      const document = parseDocument(`title: ${value}`, { schema: 'failsafe' });
      t.equal(document.errors.length, 0, value);
      t.equal((document.toJS() as { title: string }).title.trim(), read, value);
    }),
    { numRuns: 3000 },
  );
  t.end();
});
