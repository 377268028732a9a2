import fc from 'fast-check';
import t from 'tap';
import type { Article } from '../../src/model.js';
import { parse } from '../../src/language/parser.js';
import { findQuantities } from '../../src/language/quantities.js';
import { segment } from '../../src/language/segment.js';
import { tag } from '../../src/language/tagger.js';
import { findTimes } from '../../src/language/times.js';

/** Words that the readers look out for, in any order: no order may make them fail. */
const WORDS = (
  'the a of to and in on at last next this early late end first second third half quarter day days week month year years ago later Monday March May 3 12 2008 1990s ' +
  "p.m. 10:30 UTC - , . ( ) $ € million bn percent % at least about between one two dozen hundreds of thousands Christmas Eve fiscal same period old 'the 70s no none magnitude 6.1 feet 2 inches 6' 3\" FY2008 9/11 % 1/2 ½"
).split(' ');

const texts = fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')), fc.string({ maxLength: 120, unit: 'grapheme' }));

t.test('spans lie in the text, in order, and intervals are intervals', (t) => {
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2024-02-29'), (text, published) => {
      const article: Article = { id: 'a', path: null, title: null, source: null, published, url: null, text };
      const sentences = segment(text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) }));
      const times = findTimes(article, sentences);
      const quantities = findQuantities(article, sentences, times);
      let end = 0;
      for (const time of times) {
        if (time.start < end || time.end <= time.start || time.end > text.length) return false;
        if ((time.from === null) !== (time.to === null) || (time.from !== null && time.to !== null && time.from > time.to)) return false;
        end = time.end;
      }
      let start = 0;
      for (const { start: from, end: to, low, high } of quantities) {
        if (from < start || to <= from || to > text.length || Number.isNaN(low) || Number.isNaN(high)) return false;
        if (low !== null && high !== null && low > high) return false;
        start = from;
      }
      return true;
    }),
    { numRuns: 1_500, seed: 7 },
  );
  t.end();
});
