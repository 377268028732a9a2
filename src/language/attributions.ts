import type { Article, Attribution, Name, Quotation, Sentence } from '../model.js';
import { assemble } from './attribution/assemble.js';
import { continueQuotations } from './attribution/continued.js';
import { readingOf } from './attribution/reading.js';
import { isCertain, scoresOf } from './attribution/score.js';
import { candidatesOf } from './attribution/search.js';
import { isDeed } from './attribution/deed.js';

/**
 * Every stretch of reported speech, writing, thought or wish in an article: who (source), by which word (cue), what (content).
 *
 * Each word that may be a cue gets source and content from its place in the tree and a score from what was learned of such words
 * (train/cues.ts); those over the threshold stay. What counts follows PolNeAR (Newell, Margolin and Ruths 2018), which marks
 * attribution broadly: speech, but also belief, wish, intention and judgement.
 */
export function findAttributions(
  article: Article,
  sentences: readonly Sentence[],
  names: readonly Name[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const reading = readingOf(sentences, names, quotations);
  const candidates = candidatesOf(reading);
  const scores = scoresOf(reading, candidates);
  const accepted = candidates.filter((candidate, at) => (scores[at]! > THRESHOLD || isCertain(candidate, scores[at]!)) && !isDeed(candidate));
  return assemble(article, reading, continueQuotations(reading, accepted));
}

/** Log odds over which a candidate is taken for a cue; best for content, cue and source together on PolNeAR's development part. */
const THRESHOLD = -0.25;
