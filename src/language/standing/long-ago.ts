import type { Document, Sentence, Span, TimeExpression } from '../../model.js';
import { cueWords } from '../cue-words.js';
import type { Tree } from '../tree.js';
import { within } from '../within.js';

/** A day or a month of the year before may still be of the story: "resigned in September", told in January. */
const LONGEST_MONTH = 31;
const YEAR = 366;
const DAY = 86_400_000;

/** Words that tell of another time, or put in doubt what they stand with. */
const OTHERWISE = new Set(['previous', 'previously', 'former', 'formerly', 'ago', 'once', 'allegedly', 'reportedly', 'rumour', 'rumor', 'possible', 'possibly']);
const CUES = cueWords(OTHERWISE);
/** … unless they say what sort of one it is: "the previous day", "the former minister". */
const ADJECTIVES = new Set(['previous', 'former', 'possible']);

/** Whether a word of another time or of doubt bears on the word at `at`. */
function isOfIt(word: number, at: number, tree: Tree): boolean {
  const { lemma, relation, head } = tree.tokens[word]!;
  if (relation === 'amod' && ADJECTIVES.has(lemma.toLowerCase()) && head !== at) return false;
  return isOf(tree.tokens[word]!, at, tree);
}

/** Whether what the word at `at` tells was in another year: "was convicted in 2013"; a time in another clause of its sentence is none of its own. */
export function isOfLongAgo(at: number, tree: Tree, sentence: Sentence, document: Document): boolean {
  const { published } = document.article;
  if (CUES.isIn(sentence) && sentence.tokens.some(({ lemma }, i) => OTHERWISE.has(lemma.toLowerCase()) && isOfIt(i, at, tree))) return true;
  if (published === null) return false;
  return within(document.times, sentence).some((time) => isLongAgo(time, published) && isOf(time, at, tree));
}

function isLongAgo({ from, to }: TimeExpression, published: string): boolean {
  if (to === null || to.slice(0, 4) >= published.slice(0, 4)) return false;
  if (from === null) return true;
  const [start, end, day] = [from, to, published].map((date) => Date.parse(date.slice(0, 10))) as [number, number, number];
  return !((end - start) / DAY <= LONGEST_MONTH && (day - start) / DAY <= YEAR);
}

/** How many heads to climb from a time to the verb that it dates. */
const CLIMB = 6;

/** Whether a time dates the word at `at`, or the verb that it depends on, rather than another clause. */
function isOf(time: Span, at: number, { tokens }: Tree): boolean {
  let anchor = tokens.findIndex(({ start, end }) => end > time.start && start < time.end);
  for (let step = 0; step < CLIMB && anchor >= 0; step++) {
    const { tag, head, relation } = tokens[anchor]!;
    if (anchor === at || tag === 'VERB' || head < 0) break;
    // "Keller, head of design since 2017, has been dismissed": it dates her office
    if (relation === 'appos') return false;
    anchor = head;
  }
  for (let up = at, step = 0; step < CLIMB && up >= 0; up = tokens[up]!.head, step++) {
    if (up === anchor) return true;
    const { relation } = tokens[up]!;
    if (tokens[up]!.tag === 'VERB' && (relation === 'root' || relation === 'ccomp' || relation === 'acl' || relation === 'parataxis')) return false;
  }
  return anchor < 0;
}
