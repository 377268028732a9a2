import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { eventDays } from '../../src/language/event-days.js';

/** "event: words of its day" for each that a text gives. */
const told = (text: string): readonly string[] =>
  eventDays(analyse([{ id: 'x', path: null, title: null, source: null, published: '2025-05-02', url: null, text }])[0]!).map(({ event, time }) => `${event}: ${text.slice(time.start, time.end)}`);

t.test('the day of an event, by noun, verb and light verb', async (t) => {
  t.same(told('Two trains collided near Kent on Monday.'), ['crash: Monday']);
  t.same(told('The funeral was held on Tuesday.'), ['funeral: Tuesday']);
  t.same(told('A jury found Maria Keller guilty on Thursday.'), ['verdict: Thursday']);
  t.same(told('Maria Keller is due in court on May 12.'), ['hearing: May 12']);
});

t.test('a span begins and ends', async (t) => {
  t.same(told('The rebels agreed to a truce from midnight on Saturday.'), ['truce starts: midnight on Saturday']);
  t.same(told('The strike ends on Sunday.'), ['strike ends: Sunday']);
});

t.test('the day of something else', async (t) => {
  t.same(told('The vote was postponed to Monday.'), []);
  t.same(told('A second vote was held on Monday.'), []);
  t.same(told('Police spoke on Monday of the crash.'), []);
});

t.test('a time told behind an event is that of the event', async (t) => {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text: 'Results were promised for the congress in Vienna in November.' }]);
  t.same(eventDays(document!).map(({ event }) => event), ['conference']);
});
