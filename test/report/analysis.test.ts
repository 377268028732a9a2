import fc from 'fast-check';
import t from 'tap';
import type { Document, Token } from '../../src/model.js';
import { type AnalysisFormat, analysisText } from '../../src/report/analysis.js';
import { treeLines } from '../../src/report/analysis/tree.js';
import { assertValid } from '../../src/report/schema.js';
import { anyReport } from './fixtures/arbitrary.js';
import { articleOf, documentOf, spanOf } from './fixtures/reports.js';

const article = articleOf('anchor', ['“It’s over,” Quist said on Monday.', 'Nine ships left.'], { source: 'The Anchor', published: '2031-03-03' });
const { text } = article;

const row = (words: string, lemma: string, tag: Token['tag'], head: number, relation: string, from = 0): Token => ({
  ...spanOf(text, words, from), text: words, lemma, tag, head, relation,
});

const document: Document = {
  article,
  sentences: [
    {
      start: 0, end: 34, kind: 'body', paragraph: 0,
      tokens: [
        row('“', '“', 'PUNCT', 3, 'punct'), row('It', 'it', 'PRON', 3, 'nsubj'), row('’s', 'be', 'AUX', 3, 'cop'), row('over', 'over', 'ADV', 7, 'ccomp'),
        row(',', ',', 'PUNCT', 3, 'punct'), row('”', '”', 'PUNCT', 3, 'punct'), row('Quist', 'Quist', 'PROPN', 7, 'nsubj'), row('said', 'say', 'VERB', -1, 'root'),
        row('on', 'on', 'ADP', 9, 'case'), row('Monday', 'Monday', 'PROPN', 7, 'obl'), row('.', '.', 'PUNCT', 7, 'punct'),
      ],
    },
    {
      start: 36, end: 52, kind: 'body', paragraph: 1,
      tokens: [row('Nine', 'nine', 'NUM', 1, 'nummod'), row('ships', 'ship', 'NOUN', 2, 'nsubj'), row('left', 'leave', 'VERB', -1, 'root'), row('.', '.', 'PUNCT', 2, 'punct', 40)],
    },
  ],
  names: [{ ...spanOf(text, 'Quist'), type: 'person', entity: 'mara quist', mention: 'name', canonical: 'Mara Quist', office: 'union leader' }],
  times: [{ ...spanOf(text, 'Monday'), type: 'DATE', value: '2031-03-03', from: '2031-03-03', to: '2031-03-03', modifier: null }],
  quantities: [{ ...spanOf(text, 'Nine'), low: 9, high: 9, unit: null, counted: 'ship', approximate: false }],
  quotations: [{ start: 0, end: 12, inner: { start: 1, end: 11 }, group: 0 }],
  attributions: [{
    source: spanOf(text, 'Quist'), entity: 'mara quist', sourceText: 'Mara Quist', cue: spanOf(text, 'said'), cueLemma: 'say',
    content: [{ start: 0, end: 12 }], style: 'direct', within: null,
  }],
};

t.test('for people: each sentence with its tree and what was found in it', async (t) => {
  const printed = analysisText([document], 'text').split('\n').map((line) => line.trimEnd());
  t.same(printed, [
    'anchor · The Anchor · 2031-03-03',
    '════════════════════════════════',
    '',
    '1. [¶ 1] “It’s over,” Quist said on Monday.',
    '',
    '   root  said                                                           VERB  say',
    '   ├─ ccomp  ’s over                                                    ADV   over',
    '   │  └─ nsubj  It                                                      PRON  it',
    '   ├─ nsubj  Quist                                                      PROPN Quist',
    '   └─ obl  on Monday                                                    PROPN Monday',
    '   names         Quist = Mara Quist (person, union leader)',
    '   times         Monday = 2031-03-03',
    '   quotations    “It’s over,”',
    '   says who      Mara Quist [say] “It’s over,” (direct)',
    '',
    '2. [¶ 2] Nine ships left.',
    '',
    '   root  left                                                           VERB  leave',
    '   └─ nsubj  Nine ships                                                 NOUN  ship',
    '   quantities    Nine = 9 ship',
    '',
  ]);
});

t.test('CoNLL-U: ten columns, texts, and no space where there is none', async (t) => {
  const lines = analysisText([document], 'conllu').split('\n');
  t.same(lines.slice(0, 6), [
    '# newdoc id = anchor', '# newpar', '# sent_id = anchor-1', '# text = “It’s over,” Quist said on Monday.',
    '1\t“\t“\tPUNCT\t_\t_\t4\tpunct\t_\tSpaceAfter=No|TokenRange=0:1',
    '2\tIt\tit\tPRON\t_\t_\t4\tnsubj\t_\tSpaceAfter=No|TokenRange=1:3',
  ]);
  t.equal(lines[11], '8\tsaid\tsay\tVERB\t_\t_\t0\troot\t_\tTokenRange=19:23');
  t.equal(lines.at(-2), '', 'an empty line ends the last sentence too');
});

t.test('JSON fits the schema and holds the text', async (t) => {
  const data = JSON.parse(analysisText([document], 'json')) as { articles: { text: string }[] };
  t.doesNotThrow(() => assertValid('analysis.schema.json', data));
  t.equal(data.articles[0]?.text, text);
});

t.test('the words of the text come back from CoNLL-U; no line of the reading is wider than a terminal', async () => {
  fc.assert(
    fc.property(anyReport, ({ stories }) => {
      const documents = stories.flatMap((story) => story.documents);
      assertValid('analysis.schema.json', JSON.parse(analysisText(documents, 'json')));
      const rows = analysisText(documents, 'conllu').split('\n').filter((line) => line !== '' && !line.startsWith('# '));
      const words = documents.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)));
      return (
        rows.length === words.length &&
        rows.every((line, index) => line.split('\t').length === 10 && line.split('\t')[1] === (words[index]!.trim() || '_')) &&
        analysisText(documents, 'text').split('\n').every((line) => line.length <= 100)
      );
    }),
    { numRuns: 60 },
  );
});

t.test('a chain of twenty thousand words and a word of a million letters take linear time', async (t) => {
  const chain = Array.from({ length: 20_000 }, (_, index): Token => ({
    start: 2 * index, end: 2 * index + 1, text: 'a', lemma: 'a', tag: 'NOUN', head: index - 1, relation: index === 0 ? 'root' : 'nmod',
  }));
  t.equal(treeLines({ start: 0, end: 40_000, kind: 'body', paragraph: 0, tokens: chain }).length, 20_000);
  const long = documentOf(articleOf('long', ['a'.repeat(1_000_000)]));
  const formats: AnalysisFormat[] = ['text', 'conllu', 'json'];
  for (const format of formats) t.ok(analysisText([long], format).length > 0);
});
