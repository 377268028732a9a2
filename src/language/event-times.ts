import type { Document, Sentence, TimeExpression } from '../model.js';
import { treeOf } from './tree.js';
import { within } from './within.js';

/** What follows a time that is counted from something else: "the day after his arrest". */
const COUNTED_FROM = /^ (?:after|before|following|of the) /;

/** "about ten minutes later" */
const LATER = /^.+ (?:later|earlier)$/;

/** Whether a time is counted from another event, so that its day says nothing about this one. */
export const isCountedFromAnother = ({ start, end }: TimeExpression, text: string): boolean => COUNTED_FROM.test(text.slice(end, end + 12)) || LATER.test(text.slice(start, end));

/** From a time up to the word that it dates: "on Saturday" under "in Kent" under "killed". */
const CLIMB = 3;

/**
 * Days and clock times that date the verb or noun at `head`: those under it with no other verb between, and one that opens the
 * sentence ("Yesterday, a climber died") where `head` is its first verb, or stands between the noun and the next verb. Times counted from another event are left out.
 */
export function timesAt(head: number, sentence: Sentence, { article: { text }, times }: Document): readonly TimeExpression[] {
  const own = within(times, sentence);
  if (own.length === 0) return own;
  const { tokens } = treeOf(sentence);
  const dated = (time: TimeExpression): boolean => {
    const last = tokens.findLastIndex((t) => t.start < time.end);
    let at = last;
    // out of the time itself, then up
    while (at >= 0 && tokens[at]!.start >= time.start && tokens[at]!.start < time.end) at = tokens[at]!.head;
    for (let step = 0; at >= 0 && step < CLIMB; step++) {
      if (at === head) return true;
      // "after the vote of May 4" dates the vote
      if (tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'NOUN' || tokens[at]!.relation === 'acl') break;
      at = tokens[at]!.head;
    }
    if (tokens[head]!.tag === 'VERB') return time.start === sentence.start && tokens[last + 1]?.text === ',' && tokens.findIndex((t) => t.tag === 'VERB') === head;
    // "the fatal shooting of a boy, 15, on Saturday sparked riots"
    return time.start > tokens[head]!.end && tokens.findIndex((t, i) => i > head && t.tag === 'VERB') > last;
  };
  return own.filter((time) => (time.type === 'DATE' || time.type === 'TIME') && dated(time) && !isCountedFromAnother(time, text));
}
