import t from 'tap';
import { tokenise } from '../../src/language/tokens.js';

function cut(text: string): string {
  const bounds: number[] = [];
  tokenise(text, 0, text.length, bounds);
  const words: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) words.push(text.slice(bounds[i], bounds[i + 1]));
  return words.join('|');
}

// each row: the text with its cuts marked by bars; a space cuts too
const rows: readonly string[] = [
  // clitics
  'do|n’t', 'Ca|n\'t', 'can|not', 'it|\'s', 'Roe|’s', 'we|’re', 'could|n\'t|\'ve', 'gon|na', 'the owners|\'', 'O\'Neill', 'ma\'am', 'the \'90s', '\'em', 'U.S.|\'s', 'AT&T|\'s', 'did|nt', 'MINISTER|\'S',
  // hyphens
  'high|-|level', '90|-|day', 'face|-|to|-|face', '6.1|-|magnitude', 'U.S.|-|led', 'COVID|-|19', 'e-mail', 'anti-war', 'mid-July', 'co-founder', 'post-war', 'four-fold', '2003|-|2007', '555-0199', '212-555-0199', '10|-|12',
  // numbers, money, times
  '$|300 million', '23|%', '€|1.2|bn', '£|40|m', 'US$|40 billion', 'HK$|5', '1,500', '10:30|a.m.', '2|p.m.', '5|pm', '35|mm', '1960s', '21st', '1/2', '11/20/2025', '5G', '+44', '-5', '.5', '#|1', 'No. 3', 'A320', 'B2B',
  // abbreviations
  'Gen. Roe', 'J. K. Rowling', 'J.K. Rowling', 'Commerce Dept.', 'Ph.D.', 'D|-|Mass.', 'Acme Inc.|,', 'Sept. 3', 'v. the state', 'he said no|.', 'Mr.|Smith', 'the end|.|The start',
  // marks
  'so|...', 'well|…', 'what|?!', 'him|--|never', 'this|—|that', 'and|/|or', '(|or|)', '“|We|”', '\'\'', '``', 'person|(|s|)', 'w/o', 'R&D',
  // web
  'https://news.example/a-b_c?d=(e)', '(|www.example.org/x|)|.', 'jane.doe@example.org|,', '@handle|:', '#hashtag|!', 'example.com|\'s', '@example.com', 'rec.games.chess|,', 'News.Com', 'report.pdf', ':)', 'great|:)', '----==', '👩‍👩‍👧', '🇲🇾|🇸🇬', 'yes|😀',
  // text that was cut before
  'Roe \'s', 'do n\'t', '( GB # 20.1 billion )', 'high - level', '\'\' he said',
];

for (const row of rows) {
  t.equal(cut(row.replaceAll('|', '')), row.replaceAll(' ', '|'), row);
}
