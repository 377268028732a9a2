import { headsIn, isWordIn, matchAt, type Passage, type Pattern, type TokenRange } from '../language/pattern.js';
import type { Answer, Claim, Severity, Span } from '../model.js';
import type { Difference, DivergenceExample, DivergenceRule, Scene } from '../rule.js';
import { ownWords } from './clause.js';
import { compile, wordsIn } from './notation.js';
import type { DeclaredExample, DeclaredPair, DeclaredRule } from './pack.js';

interface Given extends Answer {
  /** Place of the answer in the rule. */
  readonly rank: number;
  /** Day of the article. */
  readonly day: string | null;
}

interface Way {
  readonly says: string;
  readonly patterns: readonly Pattern[];
  /** One of these must be there; undefined when the patterns ask for no word. */
  readonly words: ReadonlySet<string> | undefined;
  readonly denied: 'no' | 'yes' | 'either';
  readonly certain: 'yes' | 'either';
}

/** A question that an editor wrote, as a rule like any other. */
export function ruleFrom(declared: DeclaredRule): DivergenceRule<Given> {
  const { id, kind, question, examples = [] } = declared;
  const ways = waysOf(declared);
  return {
    id,
    kind,
    question,
    ofDesk: true,
    compares: 'fact',
    answer: (claim, scene) => answerOf(ways, claim, scene, (one, other) => pairOf(declared, one, other)?.severity === 'compatible'),
    differ(one, other, { predicate, actor, object, shared, oneFact }) {
      if (one.rank === other.rank) return undefined;
      // of two people, or with nothing in common: no tellings of one thing
      if (actor === 'different' || object === 'different' || (predicate === 'different' && shared === 0 && !oneFact)) return 'unrelated';
      return one.rank < other.rank ? differenceOf(declared, one, other) : turned(differenceOf(declared, other, one));
    },
    examples: examples.map(exampleFrom),
  };
}

function waysOf({ answers }: DeclaredRule): readonly Way[] {
  return Object.entries(answers).map(([says, answer]): Way => {
    if (!('patterns' in answer)) return { says, patterns: answer.map(compile), words: wordsIn(answer), denied: 'no', certain: 'yes' };
    const { patterns, denied, certain } = answer;
    return {
      says,
      patterns: patterns.map(compile),
      words: wordsIn(patterns),
      denied: denied === true ? 'yes' : denied === false || denied === undefined ? 'no' : denied,
      certain: certain === false || certain === 'either' ? 'either' : 'yes',
    };
  });
}

/** The first of the answers that the claim's own words give; none where other words of it give another: "12 militants and three civilians". */
function answerOf(ways: readonly Way[], claim: Claim, scene: Scene, areCompatible: (one: string, other: string) => boolean): Given | undefined {
  if (claim.mode === 'question' || claim.mode === 'condition') return undefined;
  const own = ownWords(claim, scene.sentence);
  let given: { readonly rank: number; readonly match: TokenRange } | undefined;
  for (const [rank, way] of ways.entries()) {
    const match = isSaidSo(way, claim) && mayMatch(way, own, scene) ? firstMatch(way.patterns, own, scene) : undefined;
    if (!match) continue;
    if (!given) given = { rank, match };
    else if ((match.from >= given.match.to || match.to <= given.match.from) && !areCompatible(ways[given.rank]!.says, way.says)) return undefined;
  }
  return given && { says: ways[given.rank]!.says, rank: given.rank, words: spanOf(given.match, scene), day: scene.published?.slice(0, 10) ?? null };
}

/** Denied or not, certain or not, as the answer wants it. */
const isSaidSo = ({ denied, certain }: Way, { polarity, factuality }: Claim): boolean =>
  (denied === 'either' || (denied === 'yes') === (polarity === 'negative')) && (certain === 'either' || factuality.startsWith('CT'));

/** Most claims have none of the words: no need to try the patterns. */
const mayMatch = ({ words }: Way, own: ReadonlySet<number>, { sentence }: Passage): boolean => words === undefined || [...own].some((i) => isWordIn(sentence.tokens[i]!, words));

function firstMatch(patterns: readonly Pattern[], own: ReadonlySet<number>, passage: Passage): TokenRange | undefined {
  for (const pattern of patterns) {
    const match = matchAmong(own, pattern, passage);
    if (match) return match;
  }
  return undefined;
}

/** The first match whose head is one of these words. */
function matchAmong(own: ReadonlySet<number>, pattern: Pattern, passage: Passage): TokenRange | undefined {
  for (const from of own) {
    const match = matchAt(pattern, passage, from);
    if (match && headsIn(passage.sentence, match).some((head) => own.has(head))) return match;
  }
  return undefined;
}

const spanOf = ({ from, to }: TokenRange, { sentence: { tokens } }: Passage): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });

/** How two answers differ, the one that the rule lists first before the other. */
function differenceOf(declared: DeclaredRule, one: Given, other: Given): Difference | 'unrelated' | undefined {
  const { severity, because, message, stages } = declared;
  const pair = pairOf(declared, one.says, other.says);
  if (pair?.severity === 'compatible') return undefined;
  const grave: Severity = pair?.severity ?? severity;
  if (stages && (one.day === null || other.day === null || one.day !== other.day)) {
    // an earlier article with the later step: the other tells what went before; that a story moves on is nobody's mistake
    return one.day !== null && other.day !== null && other.day < one.day ? 'unrelated' : { severity: grave === 'low' ? 'low' : 'medium', development: true };
  }
  const reason = pair?.because ?? because;
  return { severity: grave, ...(reason === undefined ? {} : { because: reason }), ...(message === undefined ? {} : { message }) };
}

const pairOf = ({ pairs = [] }: DeclaredRule, one: string, other: string): DeclaredPair | undefined => pairs.find(({ between }) => between.includes(one) && between.includes(other));

/** The same difference told from the other side: "one" stays the answer that the rule lists first. */
function turned(difference: Difference | 'unrelated' | undefined): Difference | 'unrelated' | undefined {
  if (difference === undefined || difference === 'unrelated' || difference.message === undefined) return difference;
  return { ...difference, message: difference.message.replace(/\{(one|other)/g, (_, which: string) => (which === 'one' ? '{other' : '{one')) };
}

function exampleFrom({ title, finds, says }: DeclaredExample): DivergenceExample {
  const answers: [string, string | undefined][] = [];
  const published: [string, string][] = [];
  for (const [sentence, telling] of Object.entries(says)) {
    const answer = typeof telling === 'object' ? telling?.answer : telling;
    answers.push([sentence, answer === 'nothing' || answer === null ? undefined : answer]);
    if (telling !== null && typeof telling === 'object') published.push([sentence, telling.published]);
  }
  return { title, finds, says: Object.fromEntries(answers), ...(published.length > 0 ? { published: Object.fromEntries(published) } : {}) };
}

/** Whether a claim with this word for its predicate answers the question, in any of its ways and by that word: for the alignment. */
export function isAnsweredBy(declared: DeclaredRule): (index: number, passage: Passage) => boolean {
  const ways = waysOf(declared);
  return (index, passage) =>
    ways.some(({ patterns, words }) => {
      if (words !== undefined && !isWordIn(passage.sentence.tokens[index]!, words)) return false;
      return patterns.some((pattern) => {
        for (let from = Math.max(0, index - REACH); from <= index; from++) {
          const match = matchAt(pattern, passage, from);
          if (match && match.to > index && headsIn(passage.sentence, match).includes(index)) return true;
        }
        return false;
      });
    });
}

/** A pattern that begins farther before its head is rare: "not? ... guilty". */
const REACH = 6;
