import { readFileSync } from 'node:fs';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { lemmaOf, phrasesOf } from '../../src/language/phrases.js';
import type { Answer, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Degree {
  readonly head: string;
  /** 1 stronger, -1 weaker, 0 plain. */
  readonly strength: number;
  readonly word: string;
  readonly span: Span;
}

interface Strength extends Answer {
  readonly degrees: readonly Degree[];
  readonly text: string;
}

interface Table {
  readonly stronger: readonly string[];
  readonly weaker: readonly string[];
  readonly hedges: readonly string[];
  readonly scales: readonly (readonly string[])[];
}

const table = JSON.parse(readFileSync(new URL('./how-strongly.json', import.meta.url), 'utf8')) as Table;
const strengthOf = new Map([...table.stronger.map((w) => [w, 1] as const), ...table.weaker.map((w) => [w, -1] as const)]);
const hedges = new Set(table.hedges);

/** "a strong desire" and "appears to support", "severely disrupted" and "hampered". */
export const howStrongly: DivergenceRule<Strength> = {
  id: 'how-strongly',
  kind: 'strength',
  question: 'How strongly?',
  compares: 'fact',

  answer(claim, { sentence, document }) {
    if (claim.mode !== 'assertion') return undefined;
    const degrees = phrasesOf(claim, sentence).map(({ head, modifiers }): Degree => {
      const marked = modifiers.filter((m) => strengthOf.has(lemmaOf(m)));
      return { head: lemmaOf(head), strength: marked.reduce((sum, m) => sum + strengthOf.get(lemmaOf(m))!, 0), word: marked.map(lemmaOf).join(' '), span: marked.length > 0 ? { start: Math.min(head.start, marked[0]!.start), end: Math.max(head.end, marked.at(-1)!.end) } : { start: head.start, end: head.end } };
    });
    const hedge = claim.cues.find((c) => c.kind === 'hedge' && hedges.has(c.lemma));
    if (hedge) degrees.push({ head: claim.predicate.lemma, strength: -1, word: hedge.lemma, span: { start: Math.min(hedge.start, claim.predicate.start), end: Math.max(hedge.end, claim.predicate.end) } });
    const told = degrees.find((d) => d.strength !== 0) ?? degrees.find((d) => d.head === claim.predicate.lemma) ?? degrees[0];
    const { text } = document.article;
    return told && { says: text.slice(told.span.start, told.span.end), words: told.span, degrees, text };
  },

  differ(one, other, { sameEvent, shared }) {
    if (!sameEvent && shared === 0) return 'unrelated';
    for (const a of one.degrees) {
      for (const b of other.degrees) {
        const steps = Math.abs(rankOf(a.head, b.head) ?? 0);
        const alike = areAlike(a.head, b.head);
        if (!(alike && a.strength !== b.strength) && steps === 0) continue;
        const answers = [said(one, a), said(other, b)] as const;
        if (a.strength * b.strength < 0 || steps > 1) return { severity: 'medium', because: 'one puts it far more strongly', answers };
        return { severity: 'low', because: 'one puts it more strongly', answers };
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'an intensifier on one side',
      finds: 'low',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm damaged the bridge in Kent.': 'damaged' },
    },
    {
      title: 'opposite degrees',
      finds: 'medium',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm slightly damaged the bridge in Kent.': 'slightly damaged' },
    },
    {
      title: 'two intensifiers',
      finds: 'agreement',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm badly damaged the bridge in Kent.': 'badly damaged' },
    },
  ],
};

const said = ({ text }: Strength, { span }: Degree): Answer => ({ says: text.slice(span.start, span.end), words: span });

/** How many steps the second stands above the first on a scale that holds both. */
function rankOf(one: string, other: string): number | undefined {
  const scale = table.scales.find((words) => words.includes(one) && words.includes(other));
  return scale && scale.indexOf(other) - scale.indexOf(one);
}
