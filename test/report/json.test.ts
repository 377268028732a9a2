import fc from 'fast-check';
import t from 'tap';
import { jsonText } from '../../src/report/json.js';
import { articleOf, claimOf, documentOf, harbour, reportOf, spanOf } from './fixtures/reports.js';
import { anyReport, shuffled } from './fixtures/arbitrary.js';

interface Json {
  readonly skipped: readonly { path: string; reason: string }[];
  readonly stories: readonly {
    readonly articles: readonly { id: string; words: number; derivedFrom: string | null }[];
    readonly claims: readonly { id: string; quote: string; article: string; start: number; end: number; attribution: unknown; time: unknown; paragraph: number }[];
    readonly findings: readonly { members: string[]; notes: string[]; divergences: { question: string; values: { text: string; value: string }[] }[] }[];
  }[];
}

const parsed = (text: string): Json => JSON.parse(text) as Json;

t.test('the words behind every claim and divergence are in the report', async (t) => {
  const [story] = parsed(jsonText(reportOf([harbour]))).stories;
  t.match(story?.claims.find(({ id }) => id === 'beacon:0'), { quote: 'Dockers in Port Selby have returned to work', paragraph: 0 });
  t.match(story?.findings[0]?.divergences[0], {
    question: 'Has it happened, or is it only promised?',
    values: [{ claim: 'anchor:0', text: 'agreed on Monday to return', value: 'promised' }, { claim: 'beacon:0', text: 'have returned', value: 'done' }],
  });
  t.same(story?.findings[1]?.notes, ['“At least 40” and “About 42” can both hold.']);
  t.equal(story?.articles.find(({ id }) => id === 'courier')?.derivedFrom, 'anchor');
  t.equal(story?.articles.find(({ id }) => id === 'courier')?.words, 30);
});

t.test('an attribution is the innermost source; a time is on the calendar where it can be', async (t) => {
  const article = articleOf('anchor', ['Ferries stopped on Monday night, a clerk said, the harbour master told reporters.']);
  const { text } = article;
  const monday = spanOf(text, 'Monday');
  const document = {
    ...documentOf(article),
    times: [{ ...monday, type: 'DATE' as const, value: '2031-03-03', from: '2031-03-03', to: '2031-03-03', modifier: null }],
  };
  const time = { ...spanOf(text, 'on Monday night'), role: 'time' as const, head: 3, lemma: 'night', entity: null, marker: 'on' };
  const step = { sourceSpan: null, entity: null, cue: 'say', cueSpan: null, style: 'indirect' as const };
  const claim = claimOf('anchor:0', document, spanOf(text, 'Ferries stopped on Monday night'), {
    arguments: [time],
    attribution: [{ ...step, source: 'the harbour master' }, { ...step, source: 'a clerk' }],
  });
  const story = { story: { id: 's', title: null, articles: [article] }, documents: [document], claims: [claim], findings: [], derivedFrom: new Map<string, string>() };
  t.match(parsed(jsonText(reportOf([story]))).stories[0]?.claims[0], {
    attribution: { source: 'a clerk', cue: 'say', style: 'indirect' },
    time: { text: 'Monday', start: '2031-03-03', end: '2031-03-03' },
  });
});

t.test('a skipped input says where, why and what to do', async (t) => {
  const problem = { path: 'sample/x.jsonl', line: 3, column: 7, reason: 'is no JSON', remedy: 'Remove the comma.' };
  t.same(parsed(jsonText(reportOf([], [problem]))).skipped, [
    { path: 'sample/x.jsonl', reason: 'line 3, column 7: is no JSON — Remove the comma.' },
  ]);
  const notice = { ...problem, line: null, reason: 'holds one article', notice: true };
  t.same(parsed(jsonText(reportOf([], [notice]))).skipped, [], 'what was read was not skipped');
});

t.test('a report that breaks the schema is a bug, and says where', async (t) => {
  const [first, ...rest] = harbour.findings;
  const broken = { ...harbour, findings: [{ ...first!, verdict: 'maybe' as 'agreement' }, ...rest] };
  t.throws(() => jsonText(reportOf([broken])), /report\.schema\.json: \/stories\/0\/findings\/0\/verdict/);
});

t.test('any report fits its schema, quotes exactly, and comes out the same in whatever order it was read', async () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = jsonText(report);
      for (const [index, story] of parsed(text).stories.entries()) {
        for (const claim of story.claims) {
          const article = report.stories[index]?.story.articles.find(({ id }) => id === claim.article);
          if (article?.text.slice(claim.start, claim.end) !== claim.quote) return false;
        }
      }
      return text === jsonText(shuffled(report)) && text.endsWith('}\n');
    }),
    { numRuns: 60 },
  );
});

t.test('nothing stands at the top but what the contract names: readers may refuse the rest', async (t) => {
  const report = JSON.parse(jsonText({ stories: [], problems: [{ path: 'one', line: null, column: null, reason: 'is alone', remedy: 'Add another.', notice: true }], rules: [] })) as { tool: { notices: unknown[] } };
  t.same(Object.keys(report).sort(), ['schemaVersion', 'skipped', 'stories', 'tool']);
  t.equal(report.tool.notices.length, 1);
});
