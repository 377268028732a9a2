import t from 'tap';
import { segment } from '../../src/language/segment.js';

const kinds = (text: string) => segment(text).map((s) => `${s.kind} ${s.paragraph}: ${text.slice(s.start, s.end)}`);

t.test('headline, dek, date and body', (t) => {
  t.strictSame(kinds('Ferry sinks off the coast\nRescuers search for survivors\nMay 3, 2025\n\nA ferry sank on Friday. Two people died.'), [
    'headline 0: Ferry sinks off the coast',
    'dek 1: Rescuers search for survivors',
    'dateline 2: May 3, 2025',
    'body 3: A ferry sank on Friday.',
    'body 3: Two people died.',
  ]);
  t.strictSame(kinds('A ferry sank on Friday.\nTwo people died.'), ['body 0: A ferry sank on Friday.', 'body 1: Two people died.']);
  t.strictSame(kinds('Ferry sinks'), ['body 0: Ferry sinks']);
  t.end();
});

t.test('datelines', (t) => {
  const start = (text: string) => kinds(text)[0];
  t.equal(start('Kuala Lumpur —\n\nTalks began on Friday.'), 'dateline 0: Kuala Lumpur —');
  t.equal(start('LONDON (Reuters) - Talks began on Friday.'), 'dateline 0: LONDON (Reuters) -');
  t.equal(start('NEW YORK, March 3 — Talks began on Friday.'), 'dateline 0: NEW YORK, March 3 —');
  t.equal(start('PORT OF SPAIN, Trinidad and Tobago (AP) — Talks began.'), 'dateline 0: PORT OF SPAIN, Trinidad and Tobago (AP) —');
  t.equal(start('Paris – Talks began on Friday.'), 'dateline 0: Paris –');
  t.match(start('The mayor — who had resigned — returned.'), /^body/);
  t.match(start('BREAKING NEWS - Talks began.'), /^body/);
  t.match(start('LIONS BEAT BEARS 20 - 13 IN OPENER.'), /^body/);
  t.match(start('Talks - Friday was the last day - failed.'), /^body/);
  t.end();
});

t.test('captions', (t) => {
  t.strictSame(kinds('Talks began on Friday. Delegates arrive in Oslo, May 3, 2025. REUTERS/Jane Doe(REUTERS)\n\nThey failed.'), [
    'body 0: Talks began on Friday.',
    'caption 0: Delegates arrive in Oslo, May 3, 2025.',
    'caption 0: REUTERS/Jane Doe(REUTERS)',
    'body 1: They failed.',
  ]);
  t.match(kinds('FILE PHOTO: Trucks wait at the border\n\nTalks began on Friday.')[0], /^caption/);
  t.match(kinds('Talks began.\n\nDelegates arrive in Oslo. (AP Photo/Jane Doe)\n\nThey failed.')[1], /^caption/);
  t.match(kinds('A Reuters/Ipsos poll found that voters like neither of the two parties.')[0], /^body/);
  t.end();
});

t.test('hard-wrapped text is joined, other line breaks end a sentence', (t) => {
  const wrapped = 'The minister said on Friday that the talks had failed because\nneither side was willing to give up the islands, which lie in\nthe strait. He will meet the president on Monday to discuss\nwhat to do.\n\nA second paragraph is wrapped as well, so that it goes on\nover two lines.';
  t.strictSame(segment(wrapped).map((s) => s.paragraph), [0, 0, 1]);
  t.strictSame(segment(wrapped.replaceAll('\n', '\r\n')).map((s) => s.paragraph), [0, 0, 1]);
  t.equal(segment('Talks failed\nTwo people died\nA third is missing').length, 3);
  t.strictSame(kinds('Among the points:\n- lower tariffs on steel\n- a new office\n• more talks').map((k) => k.slice(8)), ['Among the points:', '- lower tariffs on steel', '- a new office', '• more talks']);
  t.equal(segment('1. Be brief.\n2. Be clear.').length, 2);
  t.end();
});
