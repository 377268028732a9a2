import t from 'tap';
import type { Article, Quantity } from '../../src/model.js';
import { parse } from '../../src/language/parser.js';
import { findQuantities } from '../../src/language/quantities.js';
import { segment } from '../../src/language/segment.js';
import { tag } from '../../src/language/tagger.js';
import { findTimes } from '../../src/language/times.js';

function quantitiesOf(text: string): readonly Quantity[] {
  const article: Article = { id: 'a', path: null, title: null, source: null, published: '2025-07-11', url: null, text };
  const sentences = segment(text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) }));
  return findQuantities(article, sentences, findTimes(article, sentences));
}

/** "words = low..high unit" of every amount; one number where both ends are equal, an empty end where it is open. */
function read(text: string): readonly string[] {
  return quantitiesOf(text).map(({ start, end, low, high, unit, approximate }) => {
    const interval = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    return `${text.slice(start, end)} = ${approximate ? '~' : ''}${interval}${unit === null ? '' : ` ${unit}`}`;
  });
}

const rows: readonly (readonly [sentence: string, ...amounts: string[]])[] = [
  ['At least 12 miners were trapped and more than 40 escaped.', 'At least 12 = 12..', 'more than 40 = 40..'],
  ['The firm raised $1.2bn and €300 million from investors.', '$1.2bn = 1200000000 USD', '€300 million = 300000000 EUR'],
  ['It will spend 1.5bn yuan, US$ 27.5 billion and £20m on the plant.', '1.5bn yuan = 1500000000 CNY', 'US$ 27.5 billion = 27500000000 USD', '£20m = 20000000 GBP'],
  ['A 6.1-magnitude earthquake hit the coast.', '6.1-magnitude = 6.1 magnitude'],
  ['The quake had a magnitude of 5.4.', 'magnitude of 5.4 = 5.4 magnitude'],
  ['Unemployment rose by 2.5 percentage points to 23 per cent.', '2.5 percentage points = 2.5 percentage point', '23 per cent = 23 %'],
  ['Two-thirds of farmers agreed.', 'Two-thirds = ~66.67 %'],
  ['Nearly 10 million people live between 5 and 7 miles away.', 'Nearly 10 million = ~10000000', 'between 5 and 7 miles = 5..7 mile'],
  ['Some 5 to 7 percent were lost.', 'Some 5 to 7 percent = ~5..7 %'],
  ['He pledged $5 million to $7 million in aid.', '$5 million to $7 million = 5000000..7000000 USD'],
  ['Prices rose from 5 percent to 7 percent.', '5 percent = 5 %', '7 percent = 7 %'],
  ['A 16-month-old girl was found 10 kilometers away.', '16-month-old = 16 month', '10 kilometers = 10 kilometer'],
  ['The Danes will buy the baker for 612 million pounds.', '612 million pounds = 612000000 GBP'],
  ['The driver was fined 500 pounds and lost 20 pounds in jail.', '500 pounds = 500 GBP', '20 pounds = 20 pound'],
  ['The ship carried 12 million pounds of beef.', '12 million pounds = 12000000 pound'],
  ['The suspect is 5ft 9in tall.', '5ft 9in = 5.75 foot'],
  ['The field makes 100,000 barrels a day.', '100,000 barrels a day = 100000 barrel per day'],
  ['Oil fell to $80 a barrel.', '$80 a barrel = 80 USD per barrel'],
  ['Hundreds of fans and tens of thousands of tourists came.', 'Hundreds = ~200..', 'tens of thousands = ~20000..99999'],
  ['The war cost hundreds of millions of dollars.', 'hundreds of millions of dollars = ~200000000..999999999 USD'],
  ['No one was hurt and no injuries were reported.', 'No one = 0', 'no = 0'],
  ['One in five voters stayed at home.', 'One in five = ~20 %'],
  ['They need 100 or more volunteers and 30 or so tents.', '100 or more = 100..', '30 or so = ~30'],
  ['Up to 60 jets were ordered.', 'Up to 60 = ..60'],
  ['The truce lasts 90 days.', '90 days = 90 day'],
  ['He has won 300 seats.', '300 = 300'],
];

for (const [sentence, ...expected] of rows) {
  t.test(sentence, (t) => {
    t.same(read(sentence), expected);
    t.end();
  });
}

t.test('no amounts: names, labels, scores, ages, ordinals, dates, addresses, pronouns', (t) => {
  for (const sentence of [
    'The Boeing 747 landed on runway 3.',
    'An F-16 crashed near the base.',
    'The side won 3-1 at home.',
    'Ann Doe, 56, was arrested.',
    'She finished 12th in the race.',
    'The minister moved to 10 Downing Street.',
    'It was one of the best seasons.',
    'The firm was founded in 1987.',
    'They met on March 3, 2024.',
    'Sea levels are described in Section 5.',
    'The two met in Geneva.',
    'Call 555-010-4477 for details.',
  ])
    t.same(read(sentence), [], sentence);
  t.end();
});

t.test('what is counted', (t) => {
  const counted = (text: string) => quantitiesOf(text).map((quantity) => quantity.counted);
  t.same(counted('The company sent 60 workers home.'), ['worker']);
  t.same(counted('About 12 of the passengers survived.'), ['passenger']);
  t.same(counted('They offered $5 million in aid.'), ['aid']);
  t.same(counted('A 16-month-old boy was found.'), ['age']);
  t.same(counted('None of the passengers survived.'), ['passenger']);
  t.end();
});
