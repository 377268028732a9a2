import { compatible } from '../../src/language/interval.js';
import { within } from '../../src/language/within.js';
import type { Answer, Quantity } from '../../src/model.js';
import type { DivergenceRule, Scene } from '../../src/rule.js';

interface Count extends Answer {
  readonly figures: readonly Quantity[];
  readonly text: string;
}

/** Figures of one thing counted: a number that differs is no divergence unless unit and thing counted are the same. */
export const howMany: DivergenceRule<Count> = {
  id: 'how-many',
  kind: 'quantity',
  question: 'How many, how much?',

  answer(claim, scene) {
    if (claim.mode !== 'assertion') return undefined;
    const figures = figuresIn(scene, claim);
    const first = figures[0];
    return first && { says: figures.map((f) => wordsOf(scene, f)).join(', '), words: first, figures, text: scene.document.article.text };
  },

  differ(one, other) {
    let clash: readonly [Quantity, Quantity] | undefined;
    for (const a of one.figures) {
      for (const b of other.figures) {
        const relation = compatible(a, b);
        if (relation === 'incomparable') continue;
        if (relation !== 'different') return undefined;
        clash ??= [a, b];
      }
    }
    if (!clash) return undefined;
    const [a, b] = clash;
    return { severity: a.approximate || b.approximate ? 'medium' : 'high', because: 'the figures cannot both be right', answers: [said(one, a), said(other, b)] };
  },

  examples: [
    {
      title: 'two death tolls',
      finds: 'high',
      says: { 'The blast killed 12 miners.': '12 miners', 'The blast killed 17 miners.': '17 miners' },
    },
    {
      title: 'rounded',
      finds: 'agreement',
      says: { 'The blast killed nearly 200 miners.': 'nearly 200 miners', 'The blast killed 198 miners.': '198 miners' },
    },
    {
      title: 'other things are counted',
      finds: 'agreement',
      says: { 'The blast killed 12 miners.': '12 miners', 'The blast killed three rescuers.': 'three rescuers' },
    },
  ],
};

const said = ({ text }: Count, figure: Quantity): Answer => ({ says: text.slice(figure.start, figure.end), words: figure });

const wordsOf = ({ document }: Scene, { start, end }: Quantity): string => document.article.text.slice(start, end);

/** Figures inside the claim that say what they count or measure. */
const figuresIn = ({ document }: Scene, claim: { start: number; end: number }): readonly Quantity[] =>
  within(document.quantities, claim).filter((q) => (q.low !== null || q.high !== null) && (q.counted !== null || q.unit !== null));
