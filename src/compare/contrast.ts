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

interface Contrast {
  readonly one: Reply;
  readonly other: Reply;
  readonly difference: Difference;
  readonly confidence: number;
}

/**
 * Compatibility before conflict: a telling that agrees with any of the other article is no part of a conflict. Of what is left, the two
 * claims that most surely stand for one fact speak for their articles. Claims of different events are no tellings of each other.
 */
export function contrast(rule: DivergenceRule, likenessOf: (one: Claim, other: Claim) => Likeness, ones: readonly Reply[], others: readonly Reply[], notes: Set<string>): Divergence | undefined {
  const found: Contrast[] = [];
  const agreed = new Set<Reply>();
  for (const one of ones) {
    for (const other of others) {
      const likeness = likenessOf(one.claim, other.claim);
      const { confidence } = likeness;
      const difference = differenceOf(rule, likeness, one, other);
      if (difference === 'unrelated') continue;
      if (difference) {
        found.push({ one, other, difference, confidence });
        continue;
      }
      agreed.add(one).add(other);
      const note = rule.note?.(one.answer, other.answer);
      if (note !== undefined) notes.add(note);
    }
  }
  const left = found.filter(({ one, other }) => !agreed.has(one) && !agreed.has(other));
  const [surest] = left.sort(rule.compares === 'words' ? byWords : byConfidence);
  return surest && divergenceOf(rule, surest.one, surest.other, surest.difference);
}

const byConfidence = (x: Contrast, y: Contrast): number => y.confidence - x.confidence || SEVERITY[x.difference.severity] - SEVERITY[y.difference.severity];

/** The gravest change of words, in the claims that hold little else. */
const byWords = (x: Contrast, y: Contrast): number => SEVERITY[y.difference.severity] - SEVERITY[x.difference.severity] || lengthOf(x) - lengthOf(y);

const lengthOf = ({ one, other }: Contrast): number => one.claim.end - one.claim.start + other.claim.end - other.claim.start;

/** How two replies differ; `unrelated` too where their claims do not tell of one event, or hardly belong together. */
export function differenceOf(rule: DivergenceRule, likeness: Likeness, one: Reply, other: Reply): Difference | 'unrelated' | undefined {
  if ((rule.compares ?? 'event') === 'event' && !likeness.sameEvent && !likeness.oneFact) return 'unrelated';
  if (rule.compares !== 'words' && likeness.confidence < SURE) return 'unrelated';
  return rule.differ(one.answer, other.answer, likeness);
}

/** What a difference between two replies comes to, for the report. */
export function divergenceOf(rule: DivergenceRule, one: Reply, other: Reply, difference: Difference): Divergence {
  const answers = difference.answers ?? ([one.answer, other.answer] as const);
  return {
    kind: difference.development ? 'development' : rule.kind,
    rule: rule.id,
    question: rule.question,
    severity: difference.severity,
    between: [one.claim.id, other.claim.id],
    answers,
    message: messageOf({ ...one, answer: answers[0] }, { ...other, answer: answers[1] }, difference),
  };
}
