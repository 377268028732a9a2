import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Reach extends Answer {
  /** "since he took office", "in decades"; null when nothing limits it. */
  readonly limit: string | null;
  /** Year from which on it holds, where that can be told. */
  readonly year: number | null;
  /** Names and nouns of the sentence: two first meetings may be two people's. */
  readonly around: ReadonlySet<string>;
}

/** What limits it: "the worst since 1974", "the biggest in decades". */
const SINCE = 'since';
const SPANS = new Set(['decade', 'year', 'century', 'generation', 'month', 'history', 'memory', 'record']); // the worst in 30 years, on record
/** Nouns of which every story has a worst or a largest. */
const NO_RECORDS = new Set(['day', 'part', 'thing', 'one', 'place', 'time']);
/** Words in -est that compare nothing, or not with other times. */
const NO_SUPERLATIVES = new Set(['honest', 'dishonest', 'modest', 'earnest', 'manifest', 'midwest', 'northwest', 'southwest', 'latest', 'nearest']);
/** A shorter word in -est is none: "rest", "guest". */
const SHORTEST = 6;

/** "the worst floods since 1974" and "since 1998", or the worst of all: a limit is dropped or moved. */
export const sinceWhen: DivergenceRule<Reach> = {
  id: 'since-when',
  kind: 'scope',
  question: 'Since when, or of all?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => reachesIn(sentence, document)),

  differ(one, other) {
    if (![...one.around].some((word) => other.around.has(word))) return 'unrelated';
    if (one.limit === null && other.limit === null) return undefined;
    if (one.limit === null || other.limit === null) return { severity: 'low', because: 'one drops the limit' };
    if (one.limit === other.limit || (one.year !== null && one.year === other.year)) return undefined;
    return { severity: one.year !== null && other.year !== null ? 'medium' : 'low', because: 'they reach back to different points' };
  },

  examples: [
    {
      title: 'the limit is dropped',
      finds: 'low',
      says: { 'Kent saw the worst flood since 1974.': 'worst flood since 1974', 'The worst flood of all has hit Kent.': 'worst flood' },
    },
    {
      title: 'two limits',
      finds: 'medium',
      says: { 'Kent saw the worst flood since 1974.': 'worst flood since 1974', 'The worst flood since 1998 has hit Kent.': 'worst flood since 1998' },
    },
    {
      title: 'the same limit',
      finds: 'agreement',
      says: { 'Kent saw the worst flood since 1974.': 'worst flood since 1974', 'The worst flood since 1974 has hit Kent.': 'worst flood since 1974' },
    },
    {
      title: 'of another place',
      finds: 'agreement',
      says: { 'Kent saw the worst flood since 1974.': 'worst flood since 1974', 'Lyon had its worst flood.': 'worst flood' },
    },
    {
      title: 'no record',
      finds: 'nothing',
      says: { 'Kent saw the worst flood since 1974.': 'worst flood since 1974', 'The latest flood in Kent ruined the harvest season.': undefined },
    },
  ],
};

function reachesIn(sentence: Sentence, document: Document): readonly Fact<Reach>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Fact<Reach>[] => {
    const word = token.text.toLowerCase();
    const noun = token.tag === 'ADJ' && isSuperlative(word) ? nounBehind(at, tokens) : undefined;
    if (noun === undefined || NO_RECORDS.has(tokens[noun]!.lemma)) return [];
    const limit = limitBehind(noun, tokens, document);
    const words = { start: token.start, end: limit?.end ?? tokens[noun]!.end };
    const { text } = document.article;
    const around = new Set([...within(document.names, sentence).map(({ entity }) => entity), ...tokens.filter(({ tag }, i) => tag === 'NOUN' && i !== noun).map(({ lemma }) => lemma)]);
    return [{ subject: `${word} ${tokens[noun]!.lemma}`, named: { start: token.start, end: tokens[noun]!.end }, answer: { says: text.slice(words.start, words.end), words, limit: limit && text.slice(limit.start, limit.end).toLowerCase(), year: limit?.year ?? null, around } }];
  });
}

/** Words from the superlative to its noun: "first face-to-face meeting", "worst floods". */
const PHRASE: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB']);
const LONGEST = 8;

/** The last noun of the phrase that the superlative opens. */
function nounBehind(at: number, tokens: readonly Token[]): number | undefined {
  let noun: number | undefined;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST; i++) {
    const { tag, text } = tokens[i]!;
    const hyphened = text === '-' || tokens[i - 1]!.text === '-' || tokens[i + 1]?.text === '-' || text.includes('-');
    if (!hyphened && !PHRASE.has(tag)) break;
    // "the first meeting held": the noun stands before the verb
    if (noun !== undefined && !hyphened && tag !== 'NOUN') break;
    if (tag === 'NOUN' && tokens[i + 1]?.text !== '-') noun = i;
  }
  return noun;
}

const isSuperlative = (word: string): boolean => word === 'worst' || (word.length >= SHORTEST && word.endsWith('est') && !NO_SUPERLATIVES.has(word));

/** "since she took office", "in 30 years": up to the next comma. */
function limitBehind(noun: number, tokens: readonly Token[], { times }: Document): { readonly start: number; readonly end: number; readonly year: number | null } | null {
  let last = noun;
  while (last + 1 < tokens.length && last - noun < FARTHEST && tokens[last + 1]!.tag !== 'PUNCT') last++;
  for (let i = noun + 1; i <= last; i++) {
    const lemma = tokens[i]!.lemma.toLowerCase();
    const spans = IN.has(lemma) ? tokens.slice(i + 1, i + 1 + NEAR).findIndex((t) => SPANS.has(t.lemma.toLowerCase())) : -1;
    if (lemma !== SINCE && lemma !== 'ever' && spans < 0) continue;
    const to = tokens[lemma === SINCE ? last : spans < 0 ? i : i + 1 + spans]!.end;
    const time = lemma === SINCE ? within(times, { start: tokens[i]!.start, end: to }).find(({ from }) => from !== null) : undefined;
    // "since 1974 has hit Kent", but "since she took office in January"
    const isDay = time !== undefined && tokens[i + 1]!.start <= time.end && time.start <= tokens[i + 1]!.end;
    const span = { start: tokens[i]!.start, end: isDay ? time.end : to };
    const year = time?.from?.slice(0, 4);
    return { ...span, year: year === undefined ? null : Number(year) };
  }
  return null;
}

const FARTHEST = 14;
const NEAR = 4;
const IN = new Set(['in', 'on']);
