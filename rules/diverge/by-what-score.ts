import { daysFrom } from '../../src/language/calendar.js';
import { cueWords } from '../../src/language/cue-words.js';
import { numberWord } from '../../src/language/number-words.js';
import { isOneOf } from '../../src/language/told-now.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Score extends Answer {
  readonly more: number;
  readonly fewer: number;
  readonly of: 'vote' | 'match';
  /** Whom the sentence names: one of the teams at least. */
  readonly entities: readonly string[];
}

/** "voted five to two", "a 6-3 ruling", "was approved by 52 votes to 48" */
const VOTES = new Set(['vote', 'split', 'divide', 'rule', 'ruling', 'approve', 'pass', 'reject', 'adopt', 'decide', 'decision', 'majority', 'margin', 'ballot', 'motion']);
/** "beat Leeds 3-1", "a 3-1 win", "lost 2-0" */
const MATCHES = new Set(['beat', 'defeat', 'win', 'lose', 'draw', 'thrash', 'rout', 'edge', 'overcome', 'victory', 'loss', 'score', 'triumph', 'eliminate', 'knock']);
const CUES = cueWords([...VOTES, ...MATCHES]);
/** "led 2-0 at half-time", "is 3-1 up", "on aggregate": not how it ended. */
const INTERIM = new Set(['lead', 'trail', 'half', 'aggregate', 'record', 'series', 'set', 'frame', 'run', 'judge', 'scorecard', 'card', 'favour', 'odds', 'favorite', 'ahead']);
const JOINS = new Set(['to', '-', '–', '‑']);
/** Words from the score to the verb or noun that says of what it is. */
const REACH = 7;
/** Two tellings of one match lie no farther apart than this share, or two goals. */
const APART = 0.15;

/** "five to two" and "four to three": how a vote was split, how a match ended. */
export const byWhatScore: DivergenceRule<Score> = {
  id: 'by-what-score',
  kind: 'quantity',
  question: 'By what score, by how many votes?',
  acrossOnly: true,

  facts: (document) => scoresIn(document),

  differ(one, other) {
    const [x, y] = [one.more + one.fewer, other.more + other.fewer];
    if (one.of === 'vote' && x !== y) return 'unrelated';
    if (one.of === 'match' && !one.entities.some((entity) => other.entities.includes(entity))) return 'unrelated';
    if (one.more === other.more && one.fewer === other.fewer) return undefined;
    if (one.of === 'match' && Math.max(Math.abs(one.more - other.more), Math.abs(one.fewer - other.fewer)) > Math.max(2, APART * one.more)) return 'unrelated';
    return { severity: 'medium', because: 'it cannot have ended both ways' };
  },

  examples: [
    {
      title: 'how a board was split',
      finds: 'medium',
      says: { 'The board voted five to two for the move.': 'five to two', 'On Thursday they split four to three.': 'four to three' },
    },
    {
      title: 'told by both sides of the vote',
      finds: 'medium',
      says: { 'Five members voted in favour and two against.': 'Five members voted in favour and two', 'The board split 4-3 over the move.': '4-3' },
    },
    {
      title: 'a match',
      finds: 'medium',
      says: { 'Brandt United beat Keller Rovers 3-1 on Saturday.': '3-1', 'Brandt United won 3-2 on Saturday.': '3-2' },
    },
    {
      title: 'in words and in figures',
      finds: 'agreement',
      says: { 'The board voted five to two for the move.': 'five to two', 'The board approved the move 5-2.': '5-2' },
    },
    {
      title: 'votes of two bodies',
      finds: 'agreement',
      says: { 'The board voted five to two for the move.': 'five to two', 'The council passed the motion by 51 votes to 49.': '51 votes to 49' },
    },
    {
      title: 'not how it ended',
      finds: 'nothing',
      says: { 'Brandt United beat Keller Rovers 3-1 on Saturday.': '3-1', 'Brandt United led 2-1 at half-time.': undefined },
    },
  ],
};

/** One vote and one match; an article that tells of several gives none. */
function scoresIn(document: Document): readonly Fact<Score>[] {
  const found = CUES.sentencesOf(document).flatMap((sentence) => scoresOf(sentence, document));
  return found.filter(({ subject, answer }) => found.every((other) => other.subject !== subject || (other.answer.more === answer.more && other.answer.fewer === answer.fewer)));
}

/** "at the previous meeting", "would pass by", "in September": another vote, another match. */
const ANOTHER = new Set(['previous', 'previously', 'last', 'earlier', 'if', 'would', 'could', 'may', 'might', 'once']);
const LONG_AGO = 10;

const isAnother = ({ tokens, ...span }: Sentence, { times, article: { published } }: Document): boolean =>
  tokens.some((token, i) => isOneOf(ANOTHER, token) && tokens[i + 1]?.lemma !== 'night') || within(times, span).some(({ to, modifier }) => modifier !== 'since' && to !== null && published !== null && daysFrom(to, published) > LONG_AGO);

function scoresOf(sentence: Sentence, document: Document): readonly Fact<Score>[] {
  const { tokens } = sentence;
  const { names, article: { text } } = document;
  const found: Fact<Score>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const end = secondAt(i, tokens);
    if (end === undefined) continue;
    if (isAnother(sentence, document)) return [];
    const [a, b] = [numberOf(tokens[i]!)!, numberOf(tokens[end]!)!];
    const around = tokens.slice(Math.max(0, i - REACH), end + REACH).map(({ lemma }) => lemma.toLowerCase());
    const of = around.some((word) => VOTES.has(word)) ? 'vote' : around.some((word) => MATCHES.has(word)) ? 'match' : undefined;
    if (of === undefined || (of === 'match' && around.some((word) => INTERIM.has(word)))) continue;
    const words = { start: tokens[i]!.start, end: tokens[end]!.end };
    found.push({ subject: of, named: words, answer: { says: text.slice(words.start, words.end), words, more: Math.max(a, b), fewer: Math.min(a, b), of, entities: [...new Set(within(names, sentence).map(({ entity }) => entity))] } });
    i = end;
  }
  return found;
}

/** Where the second number of a score stands: "5-2", "five to two", "51 votes to 49", "five voted in favour and two against". */
function secondAt(i: number, tokens: readonly Token[]): number | undefined {
  if (numberOf(tokens[i]!) === undefined) return undefined;
  const isJoin = (at: number): boolean => JOINS.has(tokens[at]?.text ?? '');
  const at = isJoin(i + 1) ? i + 2 : tokens[i + 1]?.lemma === 'vote' && isJoin(i + 2) ? i + 3 : undefined;
  // "52-3-1" and "1-2 years" are none
  if (at !== undefined) return tokens[at] && numberOf(tokens[at]!) !== undefined && !JOINS.has(tokens[at + 1]?.text ?? '') && !JOINS.has(tokens[i - 1]?.text ?? '') && tokens[at + 1]?.tag !== 'SYM' && !isCounted(tokens[at + 1]) ? at : undefined;
  const against = tokens.findIndex((t, k) => k > i + 2 && k <= i + REACH + 2 && t.lemma === 'against' && numberOf(tokens[k - 1]!) !== undefined);
  return against > 0 && tokens.slice(i, against).some(({ lemma }) => lemma === 'vote' || lemma === 'favour' || lemma === 'favor') ? against - 1 : undefined;
}

/** "5-7 years", "three to four people" */
const isCounted = (token: Token | undefined): boolean => token?.tag === 'NOUN' && !VOTES.has(token.lemma.toLowerCase()) && !MATCHES.has(token.lemma.toLowerCase());

function numberOf({ text }: Token): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const word = numberWord(text);
  return word?.role === 'one' ? word.value : undefined;
}
