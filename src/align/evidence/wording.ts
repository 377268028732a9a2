import type { Profile } from '../profile.js';
import type { Content } from '../sentences.js';
import type { See } from './see.js';

/** How many content words the shorter claim has: a claim of one word says little, whatever it shares. */
export type Substance = 'one word' | 'two words' | 'some words' | 'many words';

/** Shared content, in the weights of `SentenceIndex`, that is as much as content can tell. */
const FULL_CONTENT = 3;
/** Claims longer than this are compared by their first words only: the table grows with the product. */
const RUN_WORDS = 40;
/** A run of so many words is a quotation or a copy. */
const LONG_RUN = 8;

/** Words that the two have in common: weighed, and in a row. */
export function wordingEvidence(a: Profile, b: Profile, see: See): Substance {
  const content = shared(a.content, b.content);
  const smaller = Math.min(a.contentWeight, b.contentWeight);
  if (content > 0) {
    see('content contained', content / smaller);
    see('content jaccard', content / (a.contentWeight + b.contentWeight - content));
    see('content weight', Math.min(1, content / FULL_CONTENT));
    see('content contained and weight', (content / smaller) * Math.min(1, content / FULL_CONTENT));
    const run = longestRun(a.words, b.words);
    if (run >= 3) see('run', Math.min(1, (run - 2) / (LONG_RUN - 2)));
    if (run >= 2) see('run share', run / Math.min(a.words.length, b.words.length, RUN_WORDS));
    if (run >= 4 && a.quoted && b.quoted) see('quoted run', 1);
  }
  see('length differs', Math.abs(Math.log((a.words.length + 1) / (b.words.length + 1))) / 2);
  const size = Math.min(a.content.keys.length, b.content.keys.length);
  return size <= 1 ? 'one word' : size === 2 ? 'two words' : size <= 4 ? 'some words' : 'many words';
}

function shared(one: Content, other: Content): number {
  let sum = 0;
  const { keys, weights } = one;
  for (let i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
    const difference = keys[i]! - other.keys[j]!;
    if (difference === 0) sum += weights[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

let previous = new Uint8Array(RUN_WORDS + 1);
let current = new Uint8Array(RUN_WORDS + 1);

/** Longest run of words that both have, in words. */
function longestRun(a: Int32Array, b: Int32Array): number {
  const rows = Math.min(a.length, RUN_WORDS);
  const columns = Math.min(b.length, RUN_WORDS);
  let best = 0;
  previous.fill(0);
  for (let i = 1; i <= rows; i++) {
    const word = a[i - 1]!;
    for (let j = 1; j <= columns; j++) {
      const run = b[j - 1] === word ? previous[j - 1]! + 1 : 0;
      current[j] = run;
      if (run > best) best = run;
    }
    [previous, current] = [current, previous];
  }
  return best;
}
