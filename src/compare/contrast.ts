import type { Divergence, Severity } from '../model.js';
import type { Difference, DivergenceRule, Likeness } from '../rule.js';
import { messageOf } from './message.js';
import type { Reply, Witness } from './witness.js';

export const SEVERITY: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

/** Log-odds below which two claims of a cluster came together over others and are too unlike each other to be compared. Tuned on the annotated stories. */
const SURE = -1;

/** Two claims that stand in one finding, and how far they tell of one event. */
export interface Pair {
  readonly one: Witness;
  readonly other: Witness;
  readonly likeness: Likeness;
}

interface Contrast {
  readonly one: Reply;
  readonly other: Reply;
  readonly difference: Difference;
  readonly confidence: number;
}

/**
 * How two articles differ on a rule's question: each claim of the one is paired with each of the other that the rule compares with it.
 *
 * Compatibility before conflict: a telling that agrees with any of the other article is no part of a conflict. Of what is left, the two
 * claims that most surely stand for one fact speak for their articles. Claims of different events are no tellings of each other.
 */
export function contrast({ rule, replyOf }: Question, pairs: readonly Pair[], notes: Set<string>): Divergence | undefined {
  let found: Contrast[] | undefined;
  let agreed: Reply[] | undefined;
  let asked: Witness | undefined;
  let one: Reply | undefined;
  for (const pair of pairs) {
    // the pairs of one claim stand together
    if (pair.one !== asked) one = replyOf((asked = pair.one));
    const other = one && replyOf(pair.other);
    if (!one || !other) continue;
    const difference = rule.differ(one.answer, other.answer, pair.likeness);
    if (difference === 'unrelated') continue;
    if (difference) {
      (found ??= []).push({ one, other, difference, confidence: pair.likeness.confidence });
      continue;
    }
    (agreed ??= []).push(one, other);
    const note = rule.note?.(one.answer, other.answer);
    if (note !== undefined) notes.add(note);
  }
  if (!found) return undefined;
  const left = agreed ? found.filter(({ one, other }) => !agreed.includes(one) && !agreed.includes(other)) : found;
  const [surest] = left.sort(rule.compares === 'words' ? byWords : byConfidence);
  return surest && divergenceOf(rule, surest.one, surest.other, surest.difference);
}

const byConfidence = (x: Contrast, y: Contrast): number => y.confidence - x.confidence || SEVERITY[x.difference.severity] - SEVERITY[y.difference.severity];

/** The gravest change of words, in the claims that hold little else. */
const byWords = (x: Contrast, y: Contrast): number => SEVERITY[y.difference.severity] - SEVERITY[x.difference.severity] || lengthOf(x) - lengthOf(y);

const lengthOf = ({ one, other }: Contrast): number => one.claim.end - one.claim.start + other.claim.end - other.claim.start;

export type Compares = NonNullable<DivergenceRule['compares']>;

const comparesOf = ({ compares = 'event' }: DivergenceRule): Compares => compares;

/** Whether rules that compare so put two claims against each other: most ask that they tell of one event, and that they hardly belong apart. */
export function isCompared(compares: Compares, { sameEvent, oneFact, confidence }: Likeness): boolean {
  return compares === 'words' || (confidence >= SURE && (compares === 'fact' || sameEvent || oneFact));
}

/** Whether two replies speak to one question of one thing, whatever they say. */
export function isRelated({ rule, compares }: Question, likeness: Likeness, one: Reply, other: Reply): boolean {
  return isCompared(compares, likeness) && rule.differ(one.answer, other.answer, likeness) !== 'unrelated';
}

/** A rule and what the claims of one story say on its question. */
export interface Question {
  readonly rule: DivergenceRule;
  readonly compares: Compares;
  readonly replyOf: (witness: Witness) => Reply | undefined;
}

/** A claim is asked when its answer is first needed, and once in a story. `number`: of the rule among those that are asked. */
export function questionOf(rule: DivergenceRule, number: number): Question {
  const replyOf = ({ claim, scene, replies }: Witness): Reply | undefined => {
    const known = replies[number];
    if (known !== undefined) return known ?? undefined;
    const answer = rule.answer?.(claim, scene);
    const reply = answer && { claim, scene, answer };
    replies[number] = reply ?? null;
    return reply;
  };
  return { rule, compares: comparesOf(rule), replyOf };
}

/** What a difference between two replies comes to, for the report. */
export function divergenceOf(rule: DivergenceRule, one: Reply, other: Reply, difference: Difference): Divergence {
  const answers = difference.answers ?? ([one.answer, other.answer] as const);
  return {
    kind: difference.development ? 'development' : (difference.kind ?? rule.kind),
    rule: rule.id,
    question: rule.question,
    severity: difference.severity,
    between: [one.claim.id, other.claim.id],
    answers,
    message: messageOf({ ...one, answer: answers[0] }, { ...other, answer: answers[1] }, difference),
  };
}
