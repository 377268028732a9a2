import t from 'tap';
import { analyse } from '../../../src/language/analyse.js';

function described(text: string): string[] {
  const { names } = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!;
  return names.filter(({ mention, type }) => mention === 'description' && type === 'person').map(({ start, end, entity }) => `${text.slice(start, end)}: ${entity}`);
}

t.test('a lead tells of somebody whom the next sentence names', async (t) => {
  t.same(described('A Dutch sailor has drowned off Kent, police said.\n\nMaarten Visser, 41, fell overboard on Sunday.'), ['Dutch sailor: maarten visser']);
  t.same(described('A 41-year-old man was jailed on Friday.\n\nThe court in Kent sat for two days. Jonas Brandt, 41, had admitted fraud.'), ['41-year-old man: jonas brandt']);
});

t.test('not where the one who is named is another', async (t) => {
  for (const text of [
    'A woman has drowned off Kent.\n\nJonas Brandt, 41, a lifeguard, saw her.',
    'A 32-year-old man was jailed on Friday.\n\nJonas Brandt, 41, the judge, spoke of greed.',
    'A sailor was stabbed in Kent.\n\nJonas Brandt, 41, was arrested on Sunday.',
    'A sailor was stabbed in Kent.\n\nJonas Brandt, 41, and Mark Keller, 30, came to his help.',
    'A sailor was stabbed in Kent.\n\nJonas Brandt, the mayor, spoke of a shock.',
    'Sailors went on strike in Kent.\n\nJonas Brandt, 41, spoke for them.',
  ])
    t.same(described(text).filter((found) => /sailor|man/i.test(found)), [], text);
});
