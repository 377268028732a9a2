import { countedFigures, sharedContext, type CountedFigure } from '../../src/language/counted-figures.js';
import { realisationAt } from '../../src/language/realised.js';
import { childrenBy, treeOf, type Tree } from '../../src/language/tree.js';
import type { Answer, Document, Span, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Sureness extends Answer {
  readonly says: 'possible' | 'coming' | 'done';
  /** True for a round number, which turns up of anything: only what is said of it shows that two are one. */
  readonly isRound: boolean;
  readonly counted: CountedFigure;
  readonly published: string | null;
}

/** "could be affected", "may receive" */
const POSSIBLE = new Set(['could', 'may', 'might']);
/** "puts 340 jobs at risk", "under threat" */
const ENDANGERED = new Set(['at risk', 'under threat', 'in jeopardy', 'in danger', 'in doubt', 'eligible for', 'entitle to', 'entitled to']);
/** "threatens 340 jobs", "will potentially cost 340 jobs" */
const THREATENING = new Set(['threaten', 'endanger', 'jeopardise', 'jeopardize', 'possibly', 'potentially']);
/** "will be lost", "are to go", "set to pocket" */
const COMING = new Set(['will', "'ll", 'shall', 'set', 'due', 'to']);
/** What makes the clause another's wish or a condition. */
const OTHERWISE = new Set(['if', 'unless', 'whether', 'not', "n't", 'never', 'no', 'would', 'should', 'must', 'demand', 'want', 'seek', 'ask', 'urge', 'plan', 'propose', 'consider', 'hope', 'deny', 'expect', 'aim', 'target', 'need', 'call', 'suggest', 'estimate']);
/** From the verb of a figure on to those above it. */
const CLIMB = 3;
/** Words around a figure that put it at risk. */
const NEAR = 6;
/** Numbers of fewer digits turn up of anything: 5 people, 300 homes. */
const DIGITS = 2;
/** … unless they are large: £2m, 200,000 people. */
const LARGE = 10_000;
/** "may be entitled to £1 million" is one with "is set to pocket £1m". */
const GETTING = new Set(['entitle', 'receive', 'pocket', 'get', 'collect', 'trouser', 'win', 'bag', 'net', 'land', 'earn', 'award', 'pay', 'gain', 'claim']);
/** Shared words and names that make sure of a round one. */
const SURE_OF_ROUND = 1;
/** Words and names shared about the figure that make sure that it is the same one; tuned on the annotated stories. */
const SURE = 0.5;

/** "240 posts could be affected" becomes "240 jobs to go": by the figure the two are one, whatever their words. */
export const mayOrWillBeSoMany: DivergenceRule<Sureness> = {
  id: 'may-or-will-be-so-many',
  kind: 'factuality',
  question: 'Is it sure that it comes to so many?',
  acrossOnly: true,

  facts: (document) => suresIn(document),

  differ(one, other) {
    const isRound = one.isRound || other.isRound;
    const isGot = [one, other].every(({ counted: { verb } }) => verb !== null && GETTING.has(verb));
    if (!isGot && (isRound || one.counted.noun !== other.counted.noun) && sharedContext(one.counted, other.counted) < (isRound ? SURE_OF_ROUND : SURE)) return 'unrelated';
    if (one.says === other.says) return undefined;
    const [possible, sure] = one.says === 'possible' ? [one, other] : [other, one];
    if (possible.says !== 'possible') return 'unrelated';
    const [before, after] = [possible, sure].map(({ published }) => published?.slice(0, 10) ?? '');
    // what was possible on Monday may have come about by Thursday
    if (sure.says === 'done' && before! < after!) return { severity: 'low', development: true };
    return { severity: 'medium', because: 'one takes as settled what the other calls possible' };
  },

  examples: [
    {
      title: 'jobs at risk and jobs lost',
      finds: 'medium',
      says: { 'The closure would put 340 jobs at risk.': 'possible', 'Some 340 jobs will be lost.': 'coming' },
    },
    {
      title: 'could be affected, will go',
      finds: 'medium',
      says: { 'About 240 posts could be affected in the offices.': 'possible', 'The company said that 240 jobs will go.': 'coming' },
    },
    {
      title: 'both possible',
      finds: 'agreement',
      says: { 'About 240 jobs could be affected.': 'possible', 'As many as 240 jobs may go.': 'possible' },
    },
    {
      title: 'a round sum',
      finds: 'medium',
      says: { 'Keller may be entitled to up to £1 million in damages.': 'possible', 'Keller will pocket £1 million in damages.': 'coming' },
    },
    {
      title: 'a round sum of something else',
      finds: 'agreement',
      says: { 'The storm could flood 20,000 homes.': 'possible', 'The club will invite 20,000 guests.': 'coming' },
    },
    {
      title: 'round and small numbers',
      finds: 'nothing',
      says: { 'Some 300 homes could be flooded.': undefined, 'The town will get 300 homes.': undefined },
    },
    {
      title: 'two figures by chance',
      finds: 'agreement',
      says: { 'The storm could flood 240 homes.': 'possible', 'The club will invite 240 guests.': 'coming' },
    },
  ],
};

function suresIn(document: Document): readonly Fact<Sureness>[] {
  return countedFigures(document).flatMap((counted): readonly Fact<Sureness>[] => {
    const { low, high, unit } = counted.quantity;
    const value = low ?? high;
    if (value === null || (low !== null && high !== null && low !== high) || (digitsOf(value) < DIGITS && value < LARGE) || (unit !== null && !/^[A-Z]{3}$/.test(unit))) return [];
    const says = surenessOf(counted);
    const words = shownOf(counted);
    return says === undefined ? [] : [{ subject: `${value} ${unit ?? ''}`, named: counted.told, answer: { says, words, counted, published: document.article.published, isRound: digitsOf(value) < DIGITS } }];
  });
}

/** Digits up to the last that is not zero. */
const digitsOf = (value: number): number => String(value).replace(/[.]|0+$/g, '').length;

/** "put 340 jobs at risk": with the words that leave it open. */
function shownOf({ told, sentence: { tokens } }: CountedFigure): Span {
  const next = tokens.findIndex(({ start }) => start >= told.end);
  const isEndangered = next >= 0 && ENDANGERED.has(`${wordOf(tokens[next]!)} ${tokens[next + 1] ? wordOf(tokens[next + 1]!) : ''}`);
  return isEndangered ? { start: told.start, end: tokens[next + 1]!.end } : told;
}

function surenessOf({ quantity, sentence, verbAt }: CountedFigure): Sureness['says'] | undefined {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const at = tokens.findIndex((t) => t.end > quantity.start);
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR).map(wordOf);
  const isEndangered = near.some((word, i) => ENDANGERED.has(`${word} ${near[i + 1]}`));
  const over = verbsOver(verbAt, tree);
  const helpers = over.flatMap((verb) => [wordOf(tokens[verb]!), ...childrenBy(tree, verb, 'aux', 'mark', 'advmod').map((c) => wordOf(tokens[c]!))]);
  // "cooked the books so that he could pocket £310,000"
  if (helpers.includes('so')) return undefined;
  if (isEndangered || helpers.some((word) => POSSIBLE.has(word) || THREATENING.has(word))) return 'possible';
  if (over.length === 0 || helpers.some((word) => OTHERWISE.has(word))) return undefined;
  if (helpers.some((word) => COMING.has(word))) return 'coming';
  return realisationAt(tokens, verbAt) === 'past' ? 'done' : undefined;
}

/** The verb of a figure and those that it hangs on without a clause of its own: "are set to go". */
function verbsOver(verb: number, { tokens }: Tree): readonly number[] {
  const verbs: number[] = [];
  for (let at = verb, step = 0; at >= 0 && step < CLIMB; step++) {
    verbs.push(at);
    if (tokens[at]!.relation !== 'xcomp') break;
    at = tokens[at]!.head;
  }
  return verbs;
}

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase();
