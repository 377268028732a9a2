import t from 'tap';
import type { Article, TimeExpression } from '../../src/model.js';
import { parse } from '../../src/language/parser.js';
import { segment } from '../../src/language/segment.js';
import { tag } from '../../src/language/tagger.js';
import { findTimes } from '../../src/language/times.js';

function article(text: string, published: string | null): Article {
  return { id: 'a', path: null, title: null, source: null, published, url: null, text };
}

function timesOf(text: string, published: string | null = '2025-07-11'): readonly TimeExpression[] {
  return findTimes(article(text, published), segment(text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) })));
}

/** "words = value" of every expression. */
function read(text: string, published: string | null = '2025-07-11'): readonly string[] {
  return timesOf(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

// the article's day is a Friday
const rows: readonly (readonly [sentence: string, ...expressions: string[]])[] = [
  ['The minister resigned on Monday.', 'Monday = 2025-07-07'],
  ['The ferry sank on Friday.', 'Friday = 2025-07-11'],
  ['Both teams arrived last Thursday.', 'last Thursday = 2025-07-10'],
  ['Police arrested him on July 3, 2024.', 'July 3, 2024 = 2024-07-03'],
  ['Police arrested him on 3 July 2024.', '3 July 2024 = 2024-07-03'],
  ['They signed it on Tuesday, July 8.', 'Tuesday, July 8 = 2025-07-08'],
  ['The bank failed in September 2008.', 'September 2008 = 2008-09'],
  ['Prices have fallen since January.', 'January = 2025-01'],
  ['The mill closed in early August 2019.', 'early August 2019 = 2019-08'],
  ['It happened last month.', 'last month = 2025-06'],
  ['Exports rose last week.', 'last week = 2025-W27'],
  ['They met earlier this week.', 'earlier this week = 2025-W28'],
  ['They spoke in recent weeks.', 'recent weeks = PAST_REF'],
  ['The truce holds for 90 days.', '90 days = P90D'],
  ['The 90-day truce was extended.', '90-day = P90D'],
  ['A two-year inquiry began yesterday.', 'two-year = P2Y', 'yesterday = 2025-07-10'],
  ['Sales slumped in the third quarter of 2023.', 'the third quarter of 2023 = 2023-Q3'],
  ['Sales slumped in the first half of 2023.', 'the first half of 2023 = 2023-H1'],
  ['The blast was heard at 2 p.m. local time.', '2 p.m. local time = 2025-07-11T14:00'],
  ['The blast was heard at 16:08 UTC on Monday.', '16:08 UTC on Monday = 2025-07-07T16:08Z'],
  ['The fire broke out on Friday night.', 'Friday night = 2025-07-11TNI'],
  ['Troops crossed the river overnight.', 'overnight = 2025-07-10TNI'],
  ['Wages stalled over the past three years.', 'the past three years = P3Y'],
  ['The bridge opened two days ago.', 'two days ago = 2025-07-09'],
  ['The factory builds 40 engines a year.', 'a year = P1Y'],
  ['The board meets every week.', 'every week = P1W'],
  ['Inflation peaked in the 1970s.', 'the 1970s = 197'],
  ['The abbey dates from the 12th century.', 'the 12th century = 11'],
  ['Profit fell in fiscal 2024.', 'fiscal 2024 = FY2024'],
  ['They met in the summer of 1999.', 'the summer of 1999 = 1999-SU'],
  ['Shops were shut on Christmas Day.', 'Christmas Day = 2024-12-25'],
  ['The plant was shut in 2021-22.', '2021-22 = 2021/2022'],
];

for (const [sentence, ...expected] of rows) {
  t.test(sentence, (t) => {
    t.same(read(sentence), expected);
    t.end();
  });
}

t.test('no time: ages, counts, names, auxiliaries', (t) => {
  for (const sentence of [
    'The 56-year-old driver survived.',
    'A 16-month-old girl was found.',
    'The mayor may resign.',
    'Some 2000 people marched through the town.',
    'The index fell on Black Monday.',
    'The crowd began to march.',
  ])
    t.same(read(sentence), [], sentence);
  t.end();
});

t.test('an undated article keeps relative values, without days', (t) => {
  t.same(read('The talks ended on Friday.', null), ['Friday = XXXX-WXX-5']);
  t.same(read('The talks ended on March 3.', null), ['March 3 = XXXX-03-03']);
  t.same(read('The talks ended last week.', null), ['last week = XXXX-WXX']);
  t.equal(timesOf('The talks ended on Friday.', null)[0]?.from, null);
  t.end();
});

t.test('the calendar days that an expression can mean', (t) => {
  const [time] = timesOf('It happened last month.');
  t.match(time, { from: '2025-06-01', to: '2025-06-30' });
  const [distance] = timesOf('She left three years ago.');
  t.match(distance, { value: 'P3Y', from: '2022-01-01', to: '2022-12-31' });
  t.end();
});
