import type { Document, Sentence } from '../model.js';
import { oncePer } from './once.js';

/** Words without which a sentence tells nothing on some question: whoever asks it leaves out all sentences that have none of them. */
export interface CueWords {
  /** Whether a token of the sentence is one of the words, as it stands or by its lemma, in lower case. */
  isIn(sentence: Sentence): boolean;
  /** The sentences of an article that have one. */
  sentencesOf(document: Document): readonly Sentence[];
}

/** Word, in lower case → numbers of the questions that it is a cue to. */
const numbersOf = new Map<string, number[]>();
/** The same for words as they are written, and what has no number; most words of a story come back. */
let written = new Map<string, readonly number[]>();
let questions = 0;

const MAX_KEPT = 20_000;
const none: readonly number[] = [];

/**
 * Makes words the cue to a question. The words of a sentence are looked up once for all questions together, so that most sentences cost a
 * question next to nothing.
 *
 * @param words in lower case, each a single token
 */
export function cueWords(words: Iterable<string>): CueWords {
  const number = questions++;
  for (const word of words) (numbersOf.get(word) ?? numbersOf.set(word, []).get(word)!).push(number);
  written = new Map();
  const isIn = (sentence: Sentence): boolean => (cuesIn(sentence)[number >> 5]! & (1 << (number & 31))) !== 0;
  return { isIn, sentencesOf: ({ sentences }) => sentences.filter(isIn) };
}

/** One bit for each question. */
const bitsOf = oncePer(({ tokens }: Sentence): { questions: number; bits: Int32Array } => ({ questions, bits: bitsIn(tokens) }));

function cuesIn(sentence: Sentence): Int32Array {
  const known = bitsOf(sentence);
  // a table that is read late brings its words when sentences have been looked at already
  if (known.questions !== questions) {
    known.questions = questions;
    known.bits = bitsIn(sentence.tokens);
  }
  return known.bits;
}

function bitsIn(tokens: Sentence['tokens']): Int32Array {
  const bits = new Int32Array((questions + 31) >> 5);
  for (const { text, lemma } of tokens) {
    for (const number of cuesOf(text)) bits[number >> 5]! |= 1 << (number & 31);
    if (lemma !== text) for (const number of cuesOf(lemma)) bits[number >> 5]! |= 1 << (number & 31);
  }
  return bits;
}

function cuesOf(word: string): readonly number[] {
  let numbers = written.get(word);
  if (numbers === undefined) {
    if (written.size > MAX_KEPT) written.clear();
    written.set(word, (numbers = numbersOf.get(word.toLowerCase()) ?? none));
  }
  return numbers;
}
