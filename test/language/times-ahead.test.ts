import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { timesAhead } from '../../src/language/times-ahead.js';

const told = (text: string): readonly string[] => {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-09-04', url: null, text }]);
  return timesAhead(document!).map(({ step, things, earliest, latest }) => `${step} ${things.join('/')} ${earliest} ${latest}`);
};

t.test('limits and days', async (t) => {
  t.same(told('The trial is to start in March.'), ['start trial 2026-03-01 2026-03-31']);
  t.same(told('The trial will not start before July.'), ['start trial 2026-07-01 null']);
  t.same(told('The deal is due to close by the end of March.'), ['end deal null 2026-03-31']);
  t.same(told('The owners agreed a deal. It is expected to close by the end of June next year.'), ['end owner/deal null 2026-06-30']);
});

t.test('what is over, said or dated by another event', async (t) => {
  t.same(told('The trial started in March.'), []);
  t.same(told('The owners said on Thursday that the deal was closed.'), []);
  t.same(told('The ministers will resume the negotiations after talks in Ankara on Sunday.'), []);
});

t.test('a plan that was overtaken', async (t) => t.same(told('The sides had agreed that talks would be held before the end of October. They will be held on November 4.'), ['start side/talk 2025-11-04 2025-11-04']));
