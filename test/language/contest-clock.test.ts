import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import { contestTimeIn } from '../../src/language/contest-clock.js';

function momentIn(text: string) {
  const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  const sentence = documents[0]!.sentences[0]!;
  const time = extractClaims(documents).flatMap((claim) => contestTimeIn(claim, sentence) ?? [])[0];
  return time && { from: time.from, to: time.to, of: time.of, part: time.part, words: text.slice(time.words.start, time.words.end) };
}

t.test('the clock of a round, and of a match', async (t) => {
  t.same(momentIn('The referee stopped the fight at the 2:15 mark.'), { from: 135, to: 135, of: 'part', part: null, words: '2:15 mark' });
  t.same(momentIn('The referee stopped the fight 44 seconds into the seventh round.'), { from: 44, to: 44, of: 'part', part: 7, words: '44 seconds' });
  t.same(momentIn('The referee stopped the bout early in the seventh.'), { from: 0, to: 90, of: 'part', part: 7, words: 'early in the seventh' });
  t.same(momentIn('Jonas Brandt scored in the 63rd minute.'), { from: 3720, to: 3780, of: 'whole', part: null, words: '63rd minute' });
});

t.test('a length of time is no moment', async (t) => {
  t.equal(momentIn('The referee spoke to Jonas Brandt for 40 seconds.'), undefined);
  t.equal(momentIn('The bridge was closed early in the third week.'), undefined);
  t.equal(momentIn('The bridge was closed at 2:15 on Monday.'), undefined);
});
