import type { Answer, Claim, Divergence, Severity } from '../model.js';
import type { Difference, DivergenceRule, Likeness, Scene } from '../rule.js';
import { messageOf } from './message.js';

/** What one claim says on a rule's question. */
export interface Reply {
  readonly claim: Claim;
  readonly scene: Scene;
  readonly answer: Answer;
}

export const SEVERITY: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

/** Log-odds below which two claims of a cluster came together over others and are too unlike each other to be compared. Tuned on the annotated stories. */
const SURE = -1;

/** Two claims that stand in one finding, and how far they tell of one event. */
export interface Pair {
  readonly one: Claim;
  readonly other: Claim;
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
export function contrast(rule: DivergenceRule, pairs: readonly Pair[], replyOf: (claim: Claim) => Reply | undefined, notes: Set<string>): Divergence | undefined {
  const found: Contrast[] = [];
  const agreed: Reply[] = [];
  let asked: Claim | undefined;
  let one: Reply | undefined;
  for (const pair of pairs) {
    // the pairs of one claim stand together
    if (pair.one !== asked) one = replyOf((asked = pair.one));
    const other = one && replyOf(pair.other);
    if (!one || !other) continue;
    const difference = rule.differ(one.answer, other.answer, pair.likeness);
    if (difference === 'unrelated') continue;
    if (difference) {
      found.push({ one, other, difference, confidence: pair.likeness.confidence });
      continue;
    }
    agreed.push(one, other);
    const note = rule.note?.(one.answer, other.answer);
    if (note !== undefined) notes.add(note);
  }
  const left = found.filter(({ one, other }) => !agreed.includes(one) && !agreed.includes(other));
  const [surest] = left.sort(rule.compares === 'words' ? byWords : byConfidence);
  return surest && divergenceOf(rule, surest.one, surest.other, surest.difference);
}

const byConfidence = (x: Contrast, y: Contrast): number => y.confidence - x.confidence || SEVERITY[x.difference.severity] - SEVERITY[y.difference.severity];

/** The gravest change of words, in the claims that hold little else. */
const byWords = (x: Contrast, y: Contrast): number => SEVERITY[y.difference.severity] - SEVERITY[x.difference.severity] || lengthOf(x) - lengthOf(y);

const lengthOf = ({ one, other }: Contrast): number => one.claim.end - one.claim.start + other.claim.end - other.claim.start;

export type Compares = NonNullable<DivergenceRule['compares']>;

export const comparesOf = ({ compares = 'event' }: DivergenceRule): Compares => compares;

/** Whether rules that compare so put two claims against each other: most ask that they tell of one event, and that they hardly belong apart. */
export function isCompared(compares: Compares, { sameEvent, oneFact, confidence }: Likeness): boolean {
  return compares === 'words' || (confidence >= SURE && (compares === 'fact' || sameEvent || oneFact));
}

/** Whether two replies speak to one question of one thing, whatever they say. */
export function isRelated(rule: DivergenceRule, likeness: Likeness, one: Reply, other: Reply): boolean {
  return isCompared(comparesOf(rule), likeness) && rule.differ(one.answer, other.answer, likeness) !== 'unrelated';
}

/** A rule and what the claims of one story say on its question. */
export interface Question {
  readonly rule: DivergenceRule;
  readonly replyOf: (claim: Claim) => Reply | undefined;
}

/** A claim is asked when its answer is first needed, and once in a story. */
export function questionOf(rule: DivergenceRule, sceneOf: (claim: Claim) => Scene): Question {
  const replies = new Map<Claim, Reply | null>();
  const replyOf = (claim: Claim): Reply | undefined => {
    const known = replies.get(claim);
    if (known !== undefined) return known ?? undefined;
    const scene = sceneOf(claim);
    const answer = rule.answer?.(claim, scene);
    const reply = answer && { claim, scene, answer };
    replies.set(claim, reply ?? null);
    return reply;
  };
  return { rule, replyOf };
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
