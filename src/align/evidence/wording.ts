import type { Profile } from '../profile.js';
import type { Content } from '../sentences.js';
import { evidence, type See } from './see.js';
import { alikeBeyondShared } from './words-alike.js';

/** How many content words the shorter claim has: a claim of one word says little, whatever it shares. */
export const SUBSTANCES = ['one word', 'two words', 'some words', 'many words'] as const;
export type Substance = (typeof SUBSTANCES)[number];

const CONTENT = { contained: evidence('content contained'), jaccard: evidence('content jaccard'), weight: evidence('content weight'), containedAndWeight: evidence('content contained and weight') };
const RUN = { long: evidence('run'), share: evidence('run share'), quoted: evidence('quoted run') };
const ALIKE = { contained: evidence('words alike contained'), withContent: evidence('content and words alike contained'), jaccard: evidence('content and words alike jaccard'), weight: evidence('content and words alike weight') };
const LENGTH = evidence('length differs');

/** Shared content, in the weights of `SentenceIndex`, that is as much as content can tell. */
const FULL_CONTENT = 3;
/** Claims longer than this are compared by their first words only: the cost grows with the product when words come again and again. */
const RUN_WORDS = 40;
/** A run of so many words is a quotation or a copy. */
const LONG_RUN = 8;

/** Words that the two have in common: weighed, and in a row. */
export function wordingEvidence(a: Profile, b: Profile, see: See): Substance {
  const content = shared(a.content, b.content);
  const smaller = Math.min(a.contentWeight, b.contentWeight);
  if (content > 0) {
    see(CONTENT.contained, content / smaller);
    see(CONTENT.jaccard, content / (a.contentWeight + b.contentWeight - content));
    see(CONTENT.weight, Math.min(1, content / FULL_CONTENT));
    see(CONTENT.containedAndWeight, (content / smaller) * Math.min(1, content / FULL_CONTENT));
    const run = longestRun(a.words, b.words);
    if (run >= 3) see(RUN.long, Math.min(1, (run - 2) / (LONG_RUN - 2)));
    if (run >= 2) see(RUN.share, run / Math.min(a.words.length, b.words.length, RUN_WORDS));
    if (run >= 4 && a.quoted && b.quoted) see(RUN.quoted, 1);
  }
  const alike = alikeBeyondShared(a, b);
  if (alike > 0) {
    const both = content + alike;
    see(ALIKE.contained, alike / smaller);
    see(ALIKE.withContent, both / smaller);
    see(ALIKE.jaccard, both / (a.contentWeight + b.contentWeight - both));
    see(ALIKE.weight, Math.min(1, both / FULL_CONTENT));
  }
  see(LENGTH, Math.abs(Math.log((a.words.length + 1) / (b.words.length + 1))) / 2);
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

/** The words of one claim by number: where each stands first, and where again after each place; places from 1, 0 for none. */
let heads: Int32Array = new Int32Array(1024);
const nexts = new Int32Array(RUN_WORDS);
let indexed: Int32Array = new Int32Array(0);

/** Claims come many times in a row to be compared with others. */
function index(words: Int32Array): void {
  for (let i = 0; i < indexed.length && i < RUN_WORDS; i++) heads[indexed[i]!] = 0;
  indexed = words;
  for (let i = Math.min(words.length, RUN_WORDS) - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word >= heads.length) {
      const more = new Int32Array(2 * word);
      more.set(heads);
      heads = more;
    }
    nexts[i] = heads[word]!;
    heads[word] = i + 1;
  }
}

/** Longest run of words that both have, in words. */
function longestRun(a: Int32Array, b: Int32Array): number {
  if (b !== indexed) index(b);
  const rows = Math.min(a.length, RUN_WORDS);
  const columns = Math.min(b.length, RUN_WORDS);
  let best = 0;
  for (let i = 0; i < rows; i++) {
    if (a[i]! >= heads.length) continue;
    for (let place = heads[a[i]!]!; place !== 0; place = nexts[place - 1]!) {
      const j = place - 1;
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue; // in the middle of a run
      let run = 1;
      while (i + run < rows && j + run < columns && a[i + run] === b[j + run]) run++;
      if (run > best) best = run;
    }
  }
  return best;
}
