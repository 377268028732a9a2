import type { Divergence, Finding, Span } from '../model.js';
import { SEVERITY } from './contrast.js';

/** A finding before it has its number and its verdict. */
export type Draft = Required<Omit<Finding, 'id' | 'verdict'>>;

/**
 * A claim and the claim inside it may both stand against another article by the same words, and two rules may tell of one difference:
 * it is shown once, as the gravest, with the claims of the fewest words. What a rule of the desk asks is answered beside that.
 */
export function toldOnce(drafts: readonly Draft[], ofDesk: ReadonlySet<string>): Draft[] {
  const all = drafts.flatMap((draft) => draft.divergences.map((divergence) => ({ divergence, length: lengthOf(draft, divergence) }))).sort((a, b) => SEVERITY[b.divergence.severity] - SEVERITY[a.divergence.severity] || a.length - b.length);
  const shown = new Map<string, (readonly [Side, Side])[]>();
  const kept = new Set<Divergence>();
  for (const { divergence } of all) {
    const [one, other] = sidesOf(divergence);
    const key = `${ofDesk.has(divergence.rule) ? divergence.rule : divergence.kind} ${one.article} ${other.article}`;
    const before = shown.get(key) ?? shown.set(key, []).get(key)!;
    if (before.some(([x, y]) => overlap(x.words, one.words) && overlap(y.words, other.words))) continue;
    before.push([one, other]);
    kept.add(divergence);
  }
  return drafts.map((draft) => {
    const divergences = draft.divergences.filter((d) => kept.has(d));
    if (divergences.length === draft.divergences.length) return draft;
    const rules = new Set(divergences.map(({ rule }) => rule));
    return { ...draft, divergences, tellings: draft.tellings.filter(({ rule }) => rules.has(rule)) };
  });
}

/** Whether the words of a divergence stand against each other in a finding already. */
export function isTold(divergence: Divergence, drafts: readonly Draft[]): boolean {
  const [one, other] = sidesOf(divergence);
  return drafts.some((draft) =>
    draft.divergences.some((d) => {
      if (d.kind !== divergence.kind) return false;
      const [x, y] = sidesOf(d);
      return x.article === one.article && y.article === other.article && overlap(x.words, one.words) && overlap(y.words, other.words);
    }),
  );
}

function lengthOf({ claims }: Draft, { between }: Divergence): number {
  return claims.reduce((sum, { id, start, end }) => sum + (between.includes(id) ? end - start : 0), 0);
}

interface Side {
  readonly article: string;
  readonly words: Span;
}

/** By article, then by place. Claim ids begin with the article's. */
function sidesOf({ between, answers }: Divergence): readonly [Side, Side] {
  const [one, other] = [0, 1].map((i): Side => ({ article: between[i]!.slice(0, between[i]!.lastIndexOf(':')), words: answers[i]!.words })) as [Side, Side];
  return one.article < other.article || (one.article === other.article && one.words.start <= other.words.start) ? [one, other] : [other, one];
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
