import t from 'tap';
import { readdirSync, readFileSync } from 'node:fs';
import { readMarkedStory } from '../../train/marked-story.js';

const ferry = `== a1 | Harbour Gazette | 2022-04-05
{F1:Ferry hits pier}, {F2:two hurt}

{F1:{F3:A car ferry} struck the pier at Ostholm} on Monday.

== a2 | Coast Radio | 2022-04-06
{F2:Three passengers were injured} when {F1:the ferry hit a quay}.

== facts
F1 A ferry struck a pier
F2 Number of people injured
  quantity high a1 a2: two / three
F3 identity It was a car ferry
== not the same
F1 F3: the vessel is not the accident
`;

t.test('the text loses its marks, and every mark its words', (t) => {
  const { articles, claims, facts, lookAlikes } = readMarkedStory('ferry', ferry);
  t.equal(articles[0]?.text, 'Ferry hits pier, two hurt\n\nA car ferry struck the pier at Ostholm on Monday.\n');
  t.same(articles.map(({ source, published }) => [source, published]), [['Harbour Gazette', '2022-04-05'], ['Coast Radio', '2022-04-06']]);
  t.same(claims.map(({ article, fact, quote }) => [article, fact, quote]), [
    ['a1', 'F1', 'Ferry hits pier'],
    ['a1', 'F2', 'two hurt'],
    ['a1', 'F1', 'A car ferry struck the pier at Ostholm'],
    ['a1', 'F3', 'A car ferry'],
    ['a2', 'F2', 'Three passengers were injured'],
    ['a2', 'F1', 'the ferry hit a quay'],
  ]);
  t.same(facts.map(({ id, identity, divergences }) => [id, identity, divergences.length]), [['F1', false, 0], ['F2', false, 1], ['F3', true, 0]]);
  t.same(lookAlikes, [['F1', 'F3']]);
  t.end();
});

t.test('what cannot be read is named with its place', (t) => {
  t.throws(() => readMarkedStory('ferry', ferry.replace('on Monday.', 'on Monday.}')), /ferry, a1: a brace closes no mark after .*on Monday\./);
  t.throws(() => readMarkedStory('ferry', ferry.replace('quay}', 'quay')), /ferry, a2: the mark F1 is not closed/);
  t.throws(() => readMarkedStory('ferry', ferry.replace('F3 identity It was a car ferry\n', '')), /ferry, a1: F3 is marked, but stands nowhere under facts/);
  t.throws(() => readMarkedStory('ferry', ferry.replace('  quantity high', '  quantity huge')), /ferry: cannot read .*quantity huge/);
  t.end();
});

t.test('the stories learned from can be read, and every fact is marked', (t) => {
  const folder = new URL('../../train/stories/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.story'));
  t.ok(files.length >= 40);
  for (const file of files) {
    const { facts, claims } = readMarkedStory(file, readFileSync(new URL(file, folder), 'utf8'));
    t.same(facts.filter(({ id }) => !claims.some(({ fact }) => fact === id)).map(({ id }) => id), [], file);
  }
  t.end();
});
