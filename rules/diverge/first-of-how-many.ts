import { areAlike } from '../../src/language/lexicon/alike.js';
import { within } from '../../src/language/within.js';
import type { Answer, Sentence, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Rank extends Answer {
  readonly word: string;
  readonly noun: string;
  /** Within what it is the first: "since he took office"; null: of all. */
  readonly among: string | null;
}

/** Ranks that are no superlatives in form. */
const RANKS = new Set(['first', 'only', 'last', 'worst', 'best', 'sole', 'most', 'least']);
/** Nouns of time: "the first day", "last year" rank nothing. */
const TIMES = new Set(['day', 'week', 'month', 'year', 'time', 'night', 'half', 'quarter', 'round', 'name', 'place', 'thing', 'hour', 'minute', 'weekend', 'summer', 'winter', 'spring', 'autumn', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'morning', 'evening']);
/** How far behind its noun the limit may stand, in words: "their first meeting in person in Ankara since". */
const REACH = 8;
/** A clause after "since" is quoted up to so many words. */
const CLAUSE = 6;

/** "the first meeting" and "the first meeting since he took office": the second leaves room for an earlier one. */
export const firstOfHowMany: DivergenceRule<Rank> = {
  id: 'first-of-how-many',
  kind: 'scope',
  question: 'The first of all, or the first since when?',
  compares: 'words',

  answer(claim, { sentence, document }) {
    if (claim.mode !== 'assertion') return undefined;
    const { tokens } = sentence;
    for (const [i, token] of tokens.entries()) {
      if (token.start < claim.start || token.end > claim.end || !isRank(token)) continue;
      const noun = nounAfter(tokens, i);
      if (noun < 0) continue;
      const limit = limitAfter(sentence, noun, within(document.times, sentence));
      const words = { start: token.start, end: limit?.end ?? tokens[noun]!.end };
      const text = (span: Span) => document.article.text.slice(span.start, span.end);
      return { says: text(words), words, word: token.text.toLowerCase(), noun: tokens[noun]!.lemma.toLowerCase(), among: limit ? text(limit).toLowerCase() : null };
    }
    return undefined;
  },

  differ(one, other) {
    if (one.word !== other.word || (one.noun !== other.noun && !areAlike(one.noun, other.noun))) return 'unrelated';
    if (one.among === other.among) return undefined;
    if (one.among !== null && other.among !== null) return { severity: 'low', because: 'the two rank it among others' };
    return { severity: 'medium', because: 'only one says since when' };
  },

  examples: [
    {
      title: 'a limit is dropped',
      finds: 'medium',
      says: {
        'It was the first meeting of the ministers in Ankara since the war.': 'first meeting of the ministers in Ankara since the war',
        'It was the first meeting of the ministers in Ankara.': 'first meeting',
      },
    },
    {
      title: 'two limits',
      finds: 'low',
      says: {
        'It was the deadliest fire in Ankara since 1974.': 'deadliest fire in Ankara since 1974',
        'It was the deadliest fire in Ankara in decades.': 'deadliest fire in Ankara in decades',
      },
    },
    {
      title: 'neither sets a limit',
      finds: 'agreement',
      says: { 'It was the first meeting of the ministers in Ankara.': 'first meeting', 'The ministers had their first meeting in Ankara.': 'first meeting' },
    },
    {
      title: 'a day that is only counted',
      finds: 'nothing',
      says: { 'The ministers met in Ankara on the first day of the talks.': undefined, 'The ministers met in Ankara.': undefined },
    },
  ],
};

const isRank = ({ text, tag }: Token): boolean => RANKS.has(text.toLowerCase()) || ((tag === 'ADJ' || tag === 'ADV') && text.length > 5 && text.endsWith('est'));

/** The noun that is ranked, read off the words: "first face-to-face meeting" is too much for the parser. */
function nounAfter(tokens: readonly Token[], rank: number): number {
  for (let i = rank + 1; i < tokens.length && i <= rank + REACH; i++) {
    const { tag, text, lemma } = tokens[i]!;
    const [before, after] = [tokens[i - 1]!, tokens[i + 1]];
    const joined = text === HYPHEN || before.text === HYPHEN || after?.text === HYPHEN;
    if (tag === 'NOUN' && after?.tag !== 'NOUN' && after?.text !== HYPHEN) return TIMES.has(lemma.toLowerCase()) ? -1 : i;
    if (!joined && !BEFORE_NOUN.has(tag)) return -1;
  }
  return -1;
}

const HYPHEN = '-';
const BEFORE_NOUN: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);

/** "since he took office", "in decades", "this year": the words behind the noun that say among which it ranks. */
function limitAfter({ tokens }: Sentence, noun: number, times: readonly Span[]): Span | undefined {
  for (let i = noun + 1; i < tokens.length && i <= noun + REACH; i++) {
    const word = tokens[i]!.text.toLowerCase();
    const time = times.find((t) => t.start >= tokens[i]!.start && t.start <= tokens[i]!.end + 1);
    if (word === 'since' || ((word === 'in' || word === 'for' || word === 'of') && time && time.start > tokens[i]!.start)) {
      if (time) return { start: tokens[i]!.start, end: time.end };
      let last = i;
      while (last + 1 < tokens.length && last - i < CLAUSE && tokens[last + 1]!.tag !== 'PUNCT') last++;
      return { start: tokens[i]!.start, end: tokens[last]!.end };
    }
    if (tokens[i]!.tag === 'PUNCT') return undefined;
  }
  return undefined;
}
