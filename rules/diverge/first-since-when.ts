import { areAlike } from '../../src/language/lexicon/alike.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Since extends Answer {
  readonly year: string;
  /** The noun that is ranked; null for "the first at the port since 1991". */
  readonly noun: string | null;
}

/** Words from "first" to "since", and from there to its year. */
const FAR = 12;
/** Words from "first" to its noun: "the first national walkout". */
const REACH = 4;

/** "It is the first at the port since 1991", "It was the first strike since the end of the scheme, in 1989": the year is put against the year, whatever each calls it. */
export const firstSinceWhen: DivergenceRule<Since> = {
  id: 'first-since-when',
  kind: 'time',
  question: 'The first since what year?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => sinceIn(sentence, document)),

  differ(one, other) {
    if (one.year === other.year) return undefined;
    const isOne = one.noun === null || other.noun === null || areAlike(one.noun, other.noun);
    return isOne ? { severity: 'low', because: 'unless each speaks of another thing, it cannot be the first since both' } : 'unrelated';
  },

  examples: [
    {
      title: 'a walkout without its noun',
      finds: 'low',
      says: { 'It is the first at the docks since 1991.': 'first at the docks since 1991', 'It was the first walkout since the end of the old scheme, in 1989.': 'first walkout since the end of the old scheme, in 1989' },
    },
    {
      title: 'one year',
      finds: 'agreement',
      says: { 'It is the first at the docks since 1991.': 'first at the docks since 1991', 'It was the first walkout since May 1991.': 'first walkout since May 1991' },
    },
    {
      title: 'two things',
      finds: 'agreement',
      says: { 'It was the first walkout since 1991.': 'first walkout since 1991', 'It was the first visit since 1989.': 'first visit since 1989' },
    },
  ],
};

function sinceIn(sentence: Sentence, { article, times }: Document): readonly Fact<Since>[] {
  const { tokens } = sentence;
  // of what "it" is the first, the story is about
  if (tokens[0]?.text !== 'It') return [];
  const first = tokens.findIndex(({ text }) => text.toLowerCase() === 'first');
  const since = first < 0 ? -1 : tokens.findIndex(({ text }, i) => i > first && i <= first + FAR && text.toLowerCase() === 'since');
  const time = since < 0 ? undefined : timeBehind(since, sentence, within(times, sentence));
  if (!time) return [];
  const noun = tokens.slice(first + 1, Math.min(since, first + 1 + REACH));
  const isBare = noun[0] === undefined || noun[0].tag === 'ADP';
  const words = { start: tokens[first]!.start, end: time.end };
  const says = article.text.slice(words.start, words.end);
  return [{ subject: 'first since', named: words, answer: { says, words, year: time.from!.slice(0, 4), noun: isBare ? null : (noun.find(({ tag }) => tag === 'NOUN')?.lemma.toLowerCase() ?? null) } }];
}

const timeBehind = (since: number, { tokens }: Sentence, times: readonly TimeExpression[]): TimeExpression | undefined => {
  const last = tokens[Math.min(since + FAR, tokens.length - 1)]!;
  return times.find((time) => time.start >= tokens[since]!.start && time.start <= last.end && time.from !== null);
};
