import t from 'tap';
import { analyse } from '../../src/language/analyse.js';

/** A word of a text and what it hangs on: "booked → slots acl". */
function arcOf(text: string, word: string): string {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  for (const { tokens } of document!.sentences) {
    const found = tokens.find((token) => token.text === word);
    if (found) return `${tokens[found.head]?.text ?? ''} ${found.relation}`.trim();
  }
  return '';
}

/** A text, a word of it, and its head and relation. */
const arcs: readonly (readonly [string, string, string])[] = [
  ['The airline has scrapped three delivery slots in 2006 that had been booked by a rival.', 'booked', 'slots acl'],
  ['The fund ran a school in Manila supported by a shipping heir.', 'supported', 'school acl'],
  ['The blast killed two people, injured at least 80 others and damaged a school.', 'injured', 'killed conj'],
  ['The army imprisoned the bishop, who would die in captivity.', 'die', 'bishop acl'],
  // near misses
  ['The airline opened in 1999 a lounge that had been closed by a strike.', 'closed', 'lounge acl'],
  ['Never had the club paid so much.', 'paid', 'root'],
  ['Never had the club paid so much.', 'club', 'paid nsubj'],
];

for (const [text, word, arc] of arcs) {
  t.test(`${text} (${word})`, async (t) => {
    t.equal(arcOf(text, word), arc);
  });
}
