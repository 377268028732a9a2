import { placeWord } from '../../src/language/geography.js';
import { isSuperlative } from '../../src/language/superlatives.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Span, TimeExpression, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Rank extends Answer {
  /** Within what it is the first: "since he took office"; null: of all. */
  readonly among: string | null;
  /** Year from which on it holds; null where that is not told. */
  readonly year: string | null;
  /** Who is named in the sentence: the first meeting of others is another one. */
  readonly names: readonly string[];
}

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
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => ranksIn(sentence, document)),

  differ(one, other) {
    if (!one.names.some((n) => other.names.includes(n))) return 'unrelated';
    if (one.among === other.among || (one.year !== null && one.year === other.year)) return undefined;
    if (one.among !== null && other.among !== null) return { severity: one.year !== null && other.year !== null ? 'medium' : 'low', because: 'the two rank it among others' };
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
      title: 'two years',
      finds: 'medium',
      says: { 'Kent saw its worst flood since 1974.': 'worst flood since 1974', 'The worst flood since 1998 has hit Kent.': 'worst flood since 1998' },
    },
    {
      title: 'one year, told otherwise',
      finds: 'agreement',
      says: { 'Kent saw its worst flood since 1974.': 'worst flood since 1974', 'The worst flood since May 1974 has hit Kent.': 'worst flood since May 1974' },
    },
    {
      title: 'a day on which it is to be',
      finds: 'agreement',
      says: { 'Their first meeting in Ankara has been put off to Monday.': 'first meeting', 'The first meeting of the ministers is set down for 3 June in Ankara.': 'first meeting' },
    },
    {
      title: 'nobody before',
      finds: 'medium',
      says: {
        'Jonas Brandt is the first Dane in 19 years to win in Kent.': 'first Dane in 19 years',
        'No Dane had done it before Jonas Brandt.': 'No Dane had done it before',
      },
    },
    {
      title: 'neither sets a limit',
      finds: 'agreement',
      says: { 'It was the first meeting of the ministers in Ankara.': 'first meeting', 'The ministers had their first meeting in Ankara.': 'first meeting' },
    },
    {
      title: 'only the latest',
      finds: 'agreement',
      says: { 'The latest flood in Kent cut off two villages.': undefined, 'Kent has seen its latest flood since May.': undefined },
    },
    {
      title: 'a day that is only counted',
      finds: 'nothing',
      says: { 'The ministers met in Ankara on the first day of the talks.': undefined, 'The ministers met in Ankara.': undefined },
    },
  ],
};

function ranksIn(sentence: Sentence, { article, times, names }: Pick<Document, 'article' | 'times' | 'names'>): readonly Fact<Rank>[] {
  const found: Fact<Rank>[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!;
    const noun = isSuperlative(token) ? nounAfter(sentence.tokens, i) : -1;
    if (noun < 0) continue;
    const limit = limitAfter(sentence, noun, within(times, sentence));
    const words = { start: token.start, end: limit?.end ?? sentence.tokens[noun]!.end };
    const text = (span: Span) => article.text.slice(span.start, span.end);
    const answer = { says: text(words), words, among: limit ? text(limit).toLowerCase() : null, year: limit?.year ?? null, names: within(names, sentence).map(({ entity }) => entity) };
    found.push({ subject: `${token.text} ${sentence.tokens[noun]!.lemma}`.toLowerCase(), named: sentence.tokens[noun]!, answer });
  }
  const never = noneBefore(sentence, { article, times, names });
  return never ? [...found, never] : found;
}

/** "No Dane had done it before him": he is the first of all. */
function noneBefore({ tokens, start, end }: Sentence, { article, names }: Pick<Document, 'article' | 'times' | 'names'>): Fact<Rank> | undefined {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text.toLowerCase() !== 'no' || tokens[i + 1]!.tag === 'VERB') continue;
    const had = i + 2 + tokens.slice(i + 2, i + NEXT + 1).findIndex(({ text }) => text === 'had' || text === 'has');
    if (had < i + 2) continue;
    const before = had + 1 + tokens.slice(had + 1, had + REACH + 1).findIndex(({ lemma }) => lemma === 'before' || lemma === 'ever' || lemma === 'previously');
    if (before <= had) continue;
    const noun = tokens[had - 1]!;
    const words = { start: tokens[i]!.start, end: tokens[before]!.end };
    const limit = tokens.slice(before).some(({ text }) => text.toLowerCase() === 'since');
    return limit ? undefined : { subject: `first ${noun.lemma}`.toLowerCase(), named: noun, answer: { says: article.text.slice(words.start, words.end), words, among: null, year: null, names: within(names, { start, end }).map(({ entity }) => entity) } };
  }
  return undefined;
}

/** "No other Danish rider had …" */
const NEXT = 4;

/** The noun that is ranked, read off the words: "first face-to-face meeting" is too much for the parser. */
function nounAfter(tokens: readonly Token[], rank: number): number {
  for (let i = rank + 1; i < tokens.length && i <= rank + REACH; i++) {
    const { tag, text, lemma } = tokens[i]!;
    const [before, after] = [tokens[i - 1]!, tokens[i + 1]];
    const joined = text === HYPHEN || before.text === HYPHEN || after?.text === HYPHEN;
    if ((tag === 'NOUN' || placeWord(text)?.form === 'people') && after?.tag !== 'NOUN' && after?.text !== HYPHEN) return TIMES.has(lemma.toLowerCase()) ? -1 : i;
    if (!joined && !BEFORE_NOUN.has(tag)) return -1;
  }
  return -1;
}

const HYPHEN = '-';
const BEFORE_NOUN: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);

interface Limit extends Span {
  readonly year: string | null;
}

/** "since he took office", "in decades", "this year": the words behind the noun that say among which it ranks. */
function limitAfter({ tokens }: Sentence, noun: number, times: readonly TimeExpression[]): Limit | undefined {
  let isPhrase = true;
  for (let i = noun + 1; i < tokens.length && i <= noun + REACH; i++) {
    const word = tokens[i]!.text.toLowerCase();
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') isPhrase = false;
    const time = times.find((t) => t.start >= tokens[i]!.start && t.start <= tokens[i]!.end + 1);
    // "the first hearing has been set down for 3 June" is not the first of that day
    if (word === 'since' || ((word === 'in' || word === 'for' || word === 'of') && time && time.start > tokens[i]!.start && (isPhrase || time.type === 'DURATION'))) {
      if (time) return { start: tokens[i]!.start, end: time.end, year: word === 'since' ? (time.from?.slice(0, 4) ?? null) : null };
      let last = i;
      while (last + 1 < tokens.length && last - i < CLAUSE && tokens[last + 1]!.tag !== 'PUNCT') last++;
      return { start: tokens[i]!.start, end: tokens[last]!.end, year: null };
    }
    // "the largest brewer reported a slide in annual profit" ranks nothing in a year
    if (tokens[i]!.tag === 'PUNCT' || (tokens[i]!.tag === 'VERB' && tokens[i - 1]!.tag !== 'PART')) return undefined;
  }
  return undefined;
}
