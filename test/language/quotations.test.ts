import fc from 'fast-check';
import t from 'tap';
import { findQuotations } from '../../src/language/quotations.js';
import { segment } from '../../src/language/segment.js';
import type { Article, Quotation, Sentence } from '../../src/model.js';

function find(text: string): readonly Quotation[] {
  const article: Article = { id: 'a', path: null, title: null, source: null, published: null, url: null, text };
  const sentences: Sentence[] = segment(text).map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(({ start, end, text }, i) => ({ start, end, text, lemma: text, tag: 'X' as const, head: i - 1, relation: 'dep' })),
  }));
  return findQuotations(article, sentences);
}

const inner = (text: string) => find(text).map((q) => text.slice(q.inner.start, q.inner.end));
const grouped = (text: string) => find(text).map((q) => `${q.group} ${text.slice(q.start, q.end)}`);

t.test('straight, curly and mixed marks', (t) => {
  t.strictSame(grouped('"We won," she said. "It was close."'), ['0 "We won,"', '1 "It was close."']);
  t.strictSame(inner('“We won,” she said, “at last.”'), ['We won,', 'at last.']);
  t.strictSame(inner('The talks were "very constructive” and "useful.”'), ['very constructive', 'useful.']);
  t.strictSame(inner('The so-called "reform" failed.'), ['reform']);
  t.strictSame(inner("He called it ''a good day'' and ``a start''."), ['a good day', 'a start']);
  t.strictSame(inner('He called it " a good day " and left .'), ['a good day']);
  t.strictSame(inner('She said—"never again"—and left.'), ['never again']);
  t.end();
});

t.test('single marks and apostrophes', (t) => {
  t.strictSame(inner('“He told me ‘never again’ twice,” she said.'), ['He told me ‘never again’ twice,', 'never again']);
  t.strictSame(inner("The minister said 'the plan is dead' on Monday."), ['the plan is dead']);
  t.strictSame(inner("The workers' union and the owners' lawyers met."), []);
  t.strictSame(inner("'The workers' rights are at stake,' the union said."), ["The workers' rights are at stake,"]);
  t.strictSame(inner("She's a '90s star; they don't know 'em."), []);
  t.strictSame(inner('The runner, 6\'2" tall, said: "I am tired."'), ['I am tired.']);
  t.end();
});

t.test('over several paragraphs', (t) => {
  t.strictSame(grouped('“We will rebuild.\n\n“It will take years,” the mayor said.\n\n“But we will.”'), ['0 “We will rebuild.', '0 “It will take years,”', '1 “But we will.”']);
  t.strictSame(grouped('"We will rebuild.\n\n"It will take years.\n\n"But we will," the mayor said.'), ['0 "We will rebuild.', '0 "It will take years.', '0 "But we will,"']);
  t.strictSame(grouped('She said : `` We will rebuild .\nIt will take years . \'\'\nShe left .'), ["0 `` We will rebuild .", "0 It will take years . ''"]);
  t.end();
});

t.test('what is never closed, or never opened', (t) => {
  t.strictSame(inner('The mayor said: “We will rebuild. It will take years.\n\nThe council met.'), ['We will rebuild. It will take years.']);
  t.strictSame(inner('The film, a “lot like others, opened on Friday.\n\nIt failed.'), []);
  t.strictSame(inner('We will rebuild," the mayor said.'), ['We will rebuild,']);
  t.strictSame(inner('the “midnight rules “set to go into effect'), ['midnight rules']);
  t.end();
});

t.test('any text: in order, inside, and linear', (t) => {
  const pieces = fc.constantFrom('"', '“', '”', "'", '‘', '’', "''", '``', ' ', 'Yes', 'so.', ',', '\n', '\n\n', '—', '6');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      let at = 0;
      return find(parts.join('')).every((q) => {
        const fine = q.start >= at && q.start <= q.inner.start && q.inner.start < q.inner.end && q.inner.end <= q.end;
        at = q.start;
        return fine;
      });
    }),
    { numRuns: 2000, seed: 7 },
  );
  t.equal(find('"a" '.repeat(5_000)).length, 5_000);
  t.equal(find(`${'“'.repeat(10_000)}a${'”'.repeat(10_000)}`).length, 10_000);
  t.equal(find('“'.repeat(10_000)).length, 0);
  t.equal(find('‘a '.repeat(10_000)).length, 0);
  t.end();
});
