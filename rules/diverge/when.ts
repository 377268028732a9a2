import { relate } from '../../src/language/interval.js';
import { within } from '../../src/language/within.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, TimeExpression } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface When extends Answer {
  readonly times: readonly TimeExpression[];
  readonly text: string;
  readonly predicate: string;
}

/** "Tuesday" and "8 July" may be one day, "in July" holds them both: only times that exclude each other diverge. */
export const when: DivergenceRule<When> = {
  id: 'when',
  kind: 'time',
  question: 'When?',

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma))) return undefined;
    const times = claim.arguments
      .filter((a) => a.role === 'time')
      .flatMap((a) => within(document.times, a))
      .filter((t) => t.type === 'DATE' || t.type === 'TIME');
    const first = times[0];
    const { text } = document.article;
    return first && { says: text.slice(first.start, first.end), words: first, times, text, predicate: claim.predicate.lemma };
  },

  differ(one, other) {
    let clash: readonly [TimeExpression, TimeExpression] | undefined;
    for (const a of one.times) {
      for (const b of other.times) {
        const relation = relate(a, b);
        if (relation === 'unknown') continue;
        if (relation !== 'disjoint') return undefined;
        clash ??= [a, b];
      }
    }
    if (!clash) return undefined;
    const [a, b] = clash;
    const exact = [a, b].every((t) => t.modifier === null && t.from !== null && t.from === t.to);
    return { severity: exact ? 'high' : 'medium', because: 'it cannot have been at both times', answers: [said(one, a), said(other, b)] };
  },

  note(one, other) {
    const pair = one.times.flatMap((a) => other.times.map((b) => [a, b] as const)).find(([a, b]) => relate(a, b) === 'contains');
    return pair && `${said(one, pair[0]).says} and ${said(other, pair[1]).says} can be one time`;
  },

  examples: [
    {
      title: 'two days',
      finds: 'high',
      says: { 'The ferry sank on Saturday.': 'Saturday', 'The ferry sank on Sunday.': 'Sunday' },
    },
    {
      title: 'a day and its month',
      finds: 'agreement',
      says: { 'The ferry sank on July 8, 2025.': 'July 8, 2025', 'The ferry sank in July 2025.': 'July 2025' },
    },
    {
      title: 'no time given',
      finds: 'nothing',
      says: { 'The ferry sank on Saturday.': 'Saturday', 'The ferry sank off the coast.': undefined },
    },
  ],
};

const said = ({ text }: When, time: TimeExpression): Answer => ({ says: text.slice(time.start, time.end), words: time });
