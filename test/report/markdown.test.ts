import fc from 'fast-check';
import t from 'tap';
import type { Report } from '../../src/model.js';
import { markdownFiles } from '../../src/report/markdown.js';
import { anyReport, shuffled } from './fixtures/arbitrary.js';
import { articleOf, harbour, reportOf, storyOf } from './fixtures/reports.js';
import { bold, seen, shown, syntax } from './fixtures/rendering.js';

const page = (report: Report, blind = false): string => markdownFiles(report, { blind })[0]!.text;

t.test('a story reads from the worst to the small', async (t) => {
  const text = page(reportOf([harbour]));
  t.match(text, '# harbour-strike');
  t.match(text, '3 articles, 2 independent origins (Courier follows The Anchor) · 4 facts told by more than one · **1 to look at**, 1 nuance, 2 told alike');
  t.same(text.match(/^## .*/gm), ['## To look at', '## Nuances', '## Told alike', '## Only in one article', '## Who has what', '## The articles']);
  t.match(text, '| The Anchor, 3 March | promised | “Dockers in Port Selby **agreed on Monday to return** to work after a nine-day strike, the union said.” | ¶ 1 |');
  t.match(text, '| Beacon, 3 March | done | “Dockers in Port Selby **have returned** to work, ending a strike that cost shippers some $90 million.” | ¶ 1 |');
  t.match(text, '| Courier, 4 March | promised | “Dockers in Port Selby **agreed on Monday to go back** to work', 'an article that sides with another is in the table');
  t.match(text, '- The strike began over night-shift pay — The Anchor and Beacon (word for word)');
  t.match(text, '| Dockers return to work | **promised** | **done** | **promised** |');
});

t.test('a blind report names no outlet, headline or file', async (t) => {
  const problem = { path: 'sample/anchor-2.txt', line: null, column: null, reason: 'is empty', remedy: 'Remove it.' };
  for (const { text } of markdownFiles(reportOf([harbour], [problem]), { blind: true })) {
    t.notMatch(text, /anchor|beacon|courier|to end strike/i);
  }
  t.match(page(reportOf([harbour]), true), 'B tells as done (“have returned”) what A tells as promised');
});

t.test('the index links every story and lists what was skipped', async (t) => {
  const other = { ...harbour, story: { ...harbour.story, id: 'índex/..: a|b' } };
  const problem = { path: 'sample/x_y*.txt', line: 3, column: null, reason: 'is not <b>UTF-8</b>', remedy: 'Save it as UTF-8.' };
  const files = markdownFiles(reportOf([harbour, other], [problem]), { blind: false });
  t.same(files.map(({ path }) => path), ['harbour-strike.md', 'índex-..-a-b.md', 'index.md']);
  const index = files.at(-1)!.text;
  t.match(index, '[harbour-strike](harbour-strike.md) | 3 | 2 | 4 | 1 | 0 | 1 | 2 |');
  t.match(seen(index), 'sample/x_y*.txt, line 3, is not <b>UTF-8</b>. Save it as UTF-8.');
});

t.test('files never collide, not even where case does not count', async (t) => {
  const named = (id: string) => ({ ...harbour, story: { ...harbour.story, id } });
  const files = markdownFiles(reportOf(['index', 'Fire', 'fire', '../..', ''].map(named)), { blind: false });
  t.equal(new Set(files.map(({ path }) => path.toLowerCase())).size, 6);
  for (const { path } of files) t.match(path, /^[^./][^/]*\.md$/);
});

t.test('long tellings are cut at words, with an ellipsis where the sentence goes on', async (t) => {
  const filler = 'while the storm that had been building over the northern islands for most of the week moved slowly inland';
  const story = storyOf('s', [
    articleOf('a', [`Late in the evening, ${filler}, rescuers who had walked through the night found nine people alive in the hangar, ${filler}.`]),
    articleOf('b', ['Rescuers found six people alive.']),
  ], [{
    title: 'Rescuers find people',
    tellings: [{ article: 'a', claim: `rescuers who had walked through the night found nine people alive in the hangar, ${filler}`, words: 'nine' }, { article: 'b', claim: 'Rescuers found six people alive', words: 'six' }],
    divergence: { kind: 'quantity', rule: 'how-many', question: 'How many?', severity: 'high', message: 'Nine or six.' },
  }]);
  const text = page(reportOf([story]));
  t.match(text, '“… rescuers who had walked through the night found **nine** people alive in the hangar, while the storm that had been building over …”');
  t.match(text, '“Rescuers found **six** people alive.”');
  t.notMatch(text, '| says |', 'the answers are the words themselves');
});

t.test('bold begins and ends with a word; a sentence that makes two findings is shown once', async (t) => {
  const story = storyOf('s', [articleOf('a', ['“We’re still searching and no one has given up,” she said.']), articleOf('b', ['“We are still searching and nobody has given up,” she said.'])], [0, 1].map((index) => ({
    title: ['They are still searching.', 'Nobody has given up.'][index]!,
    tellings: [
      { article: 'a', claim: 'We’re still searching and no one has given up', words: '’re still searching and no one' },
      { article: 'b', claim: 'We are still searching and nobody has given up', words: 'are still searching and nobody' },
    ],
    divergence: { kind: 'quotation', rule: 'quoted-words', question: 'Are the quoted words the same?', severity: 'medium', message: 'One quotation has been edited.' },
  })));
  const text = page(reportOf([story]));
  t.match(text, '### F1 · medium · They are still searching\n');
  t.match(text, '“**We’re still searching and no one** has given up,” she said.”');
  t.match(text, '**1 to look at**');
  t.notMatch(text, '### F2');
});

t.test('what has moved on is no contradiction, and stands apart', async (t) => {
  const [first, ...others] = harbour.findings;
  const moved = { ...first!, verdict: 'development' as const, divergences: first!.divergences.map((divergence) => ({ ...divergence, kind: 'development' as const })) };
  const text = page(reportOf([{ ...harbour, findings: [moved, ...others] }]));
  t.match(text, '**0 to look at**, 1 moved on since, 1 nuance, 2 told alike');
  t.match(text, '## Moved on since\n\n### F1 · Dockers return to work\n');
});

t.test('a fact told within another one is not listed beside it; copies come last', async (t) => {
  const story = storyOf('s', [
    articleOf('a', ['The pier reopened on Friday after repairs.', 'Crowds cheered.']),
    articleOf('b', ['The pier reopened on Friday after repairs.']),
    articleOf('c', ['Crowds cheered.']),
  ], [
    { title: 'The pier reopened', tellings: ['a', 'b'].map((article) => ({ article, claim: 'The pier reopened' })) },
    { title: 'The pier reopened on Friday after repairs," officials said.', tellings: ['a', 'b'].map((article) => ({ article, claim: 'The pier reopened on Friday after repairs' })) },
    { title: 'Crowds cheered.', tellings: ['a', 'c'].map((article) => ({ article, claim: 'Crowds cheered' })) },
  ], { b: 'a' });
  t.match(page(reportOf([story])), [
    '- Crowds cheered — a and c (word for word)',
    '- The pier reopened on Friday after repairs, officials said — a and b (word for word, one origin)',
    '',
    '## Who has what',
  ].join('\n'));
});

t.test('of many articles that say the same a few are shown, and no answer is lost', async (t) => {
  const ids = Array.from({ length: 30 }, (_, index) => `w${String(index).padStart(2, '0')}`);
  const says = (id: string) => (id === 'w17' ? 'six' : 'nine');
  const story = storyOf('s', ids.map((id) => articleOf(id, [`Rescuers found ${says(id)} people.`])), [{
    title: 'Rescuers find people',
    tellings: ids.map((id) => ({ article: id, claim: `Rescuers found ${says(id)} people`, words: says(id) })),
    divergence: { kind: 'quantity', rule: 'how-many', question: 'How many?', severity: 'medium', message: 'Nine or six.' },
  }]);
  t.match(page(reportOf([story])), [
    '| article | in its words | where |',
    '| - | - | - |',
    '| w00 | “Rescuers found **nine** people.” | ¶ 1 |',
    '| w01 | “Rescuers found **nine** people.” | ¶ 1 |',
    '| w02 | “Rescuers found **nine** people.” | ¶ 1 |',
    '| w17 | “Rescuers found **six** people.” | ¶ 1 |',
    '| 26 more | “nine” | |',
  ].join('\n'));
});

t.test('one outlet with two articles: the label tells which', async (t) => {
  const { story } = harbour;
  const articles = story.articles.map((article) => ({ ...article, source: 'Beacon' }));
  t.match(page(reportOf([{ ...harbour, story: { ...story, articles } }])), '| Beacon (anchor), 3 March | promised |');
});

t.test('many articles: the table of facts tells who, and stays narrow', async (t) => {
  const ids = Array.from({ length: 12 }, (_, index) => `w${String(index).padStart(2, '0')}`);
  const story = storyOf('s', ids.map((id) => articleOf(id, ['The bridge reopened.'])), [
    { title: 'The bridge reopened', tellings: ids.map((article) => ({ article, claim: 'The bridge reopened' })) },
  ]);
  t.match(page(reportOf([story])), '| The bridge reopened | 12 of 12 | w00, w01,');
});

t.test('nothing in a news text becomes markup; bold words are the article’s own, to the letter', async () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const [index, { text }] of markdownFiles(report, { blind: false }).slice(0, -1).entries()) {
        const kinds = syntax(text);
        for (const kind of ['html_inline', 'html_block', 'link_open', 'image', 's_open', 'em_open', 'code_block', 'fence', 'hr', 'blockquote_open']) {
          if (kinds.has(kind)) throw new Error(`${kind} in ${text}`);
        }
        const story = report.stories[index]!;
        const words = bold(text);
        for (const { article, start, end } of story.claims) {
          const telling = shown(story.story.articles.find(({ id }) => id === article)!.text.slice(start, end));
          // a nuance breaks off long words
          const isBold = words.some((word) => word === telling || (word.endsWith(' …') && telling.startsWith(word.slice(0, -2))));
          if (telling !== '' && !isBold) throw new Error(`${JSON.stringify(telling)} not bold in ${text}`);
        }
      }
    }),
    { numRuns: 150 },
  );
});

t.test('the same input gives the same bytes in whatever order it was read', async () => {
  fc.assert(
    fc.property(anyReport, fc.boolean(), (report, blind) => {
      const one = markdownFiles(report, { blind });
      const other = markdownFiles(shuffled(report), { blind });
      return JSON.stringify(one) === JSON.stringify(other);
    }),
    { numRuns: 60 },
  );
});
