import fc from 'fast-check';
import t from 'tap';
import type { Token } from '../../src/model.js';
import { parse } from '../../src/language/parser.js';
import type { RawToken } from '../../src/language/segment.js';
import { tag } from '../../src/language/tagger.js';

function raw(words: readonly string[]): RawToken[] {
  let at = 0;
  return words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text, winkTag: '' };
  });
}

const analyse = (sentence: string): readonly Token[] => parse(tag(raw(sentence.split(' '))));

/** "resumed(obj shipments)": the relation of `word` and the word that it hangs on. */
function arc(tokens: readonly Token[], word: string): string {
  const token = tokens.find(({ text }) => text === word)!;
  return `${token.relation} ${token.head < 0 ? '-' : tokens[token.head]!.text}`;
}

t.test('the tree of a plain sentence', async (t) => {
  const tokens = analyse('On Monday the ministry resumed the shipments .');
  t.equal(arc(tokens, 'resumed'), 'root -');
  t.equal(arc(tokens, 'ministry'), 'nsubj resumed');
  t.equal(arc(tokens, 'shipments'), 'obj resumed');
  t.equal(arc(tokens, 'Monday'), 'obl resumed');
  t.equal(arc(tokens, 'On'), 'case Monday');
});

t.test('a determiner joins nothing', async (t) => {
  t.equal(arc(analyse('Both men described the talks as frank .'), 'Both'), 'det men');
});

t.test('a passive, an infinitive and reported speech', async (t) => {
  const passive = analyse('The bridge was closed by the police .');
  t.equal(arc(passive, 'bridge'), 'nsubj closed');
  t.equal(arc(passive, 'police'), 'obl closed');
  const speech = analyse('Officials said the company had agreed to pay the fine .');
  t.equal(arc(speech, 'agreed'), 'ccomp said');
  t.equal(arc(speech, 'pay'), 'xcomp agreed');
  t.equal(arc(speech, 'fine'), 'obj pay');
});

t.test('no tokens, one token', async (t) => {
  t.same(parse(tag([])), []);
  t.same(parse(tag(raw(['Yes']))).map(({ head, relation }) => [head, relation]), [[-1, 'root']]);
});

t.test('a tree has one root and no cycle, whatever the words', async () => {
  const word = fc.oneof(
    fc.constantFrom('the', 'said', ',', '.', '"', '“', '”', '(', ')', 'and', 'who', 'to', 'is', 'Lyon', '2', '—', '...'),
    fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).map((text) => text.replace(/\s/gu, '_')),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const tokens = parse(tag(raw(words)));
      const roots = tokens.filter(({ head }) => head < 0);
      if (roots.length !== 1 || roots[0]!.relation !== 'root') return false;
      return tokens.every((_, i) => {
        let at = i;
        for (let steps = 0; at >= 0; steps++) {
          if (steps > tokens.length) return false;
          at = tokens[at]!.head;
        }
        return true;
      });
    }),
    { numRuns: 300 },
  );
});

t.test('the same sentence gives the same tree, whatever was parsed before', async (t) => {
  const sentence = 'The minister , who had promised aid , refused to comment .';
  const first = analyse(sentence);
  analyse('( ( ( " " " a b c');
  t.same(analyse(sentence), first);
});

t.test('time grows with the length of a sentence, not with its square', async (t) => {
  const words = Array.from({ length: 20_000 }, (_, i) => ['(', 'the', 'board', 'said', ',', '"'][i % 6]!);
  const started = process.cpuUsage().user;
  t.equal(parse(tag(raw(words))).length, words.length);
  t.ok(process.cpuUsage().user - started < 4_000_000, 'a sentence of 20,000 words ends within seconds');
});
