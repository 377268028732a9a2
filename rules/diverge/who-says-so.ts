import type { Answer, ClaimSource } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Voice extends Answer {
  readonly source: ClaimSource | null;
  /** Everyone in the chain, as entity or lower-case words. */
  readonly chain: readonly string[];
}

/** Whose statement it is: another speaker is grave, a source that one article leaves out is a nuance. */
export const whoSaysSo: DivergenceRule<Voice> = {
  id: 'who-says-so',
  kind: 'attribution',
  question: 'Who says so?',

  answer(claim) {
    if (claim.speech || claim.predicate.form === 'appositive') return undefined;
    const source = claim.attribution.at(-1) ?? null;
    if (!source) return { says: 'the article itself', words: claim.predicate.complex, source: null, chain: [] };
    if (!source.sourceSpan) return undefined;
    return { says: source.source, words: source.sourceSpan, source, chain: claim.attribution.map(nameOf) };
  },

  differ(one, other) {
    if (!one.source && !other.source) return undefined;
    if (!one.source || !other.source) return { severity: 'low', because: 'one gives in its own voice what the other attributes' };
    if (one.chain.some((a) => other.chain.some((b) => sameVoice(a, b)))) return undefined;
    const named = one.source.entity !== null && other.source.entity !== null;
    return { severity: named ? 'medium' : 'low', because: 'the two name different sources' };
  },

  examples: [
    {
      title: 'two speakers',
      finds: 'medium',
      says: { 'Maria Keller said the bridge was unsafe.': 'Maria Keller', 'Jonas Brandt said the bridge was unsafe.': 'Jonas Brandt' },
    },
    {
      title: 'a source left out',
      finds: 'low',
      says: { 'Maria Keller said the bridge was unsafe.': 'Maria Keller', 'The bridge was unsafe.': 'the article itself' },
    },
    {
      title: 'one speaker, two verbs',
      finds: 'agreement',
      says: { 'Maria Keller said the bridge was unsafe.': 'Maria Keller', 'The bridge was unsafe, Maria Keller warned.': 'Maria Keller' },
    },
  ],
};

const nameOf = ({ entity, source }: ClaimSource): string => entity ?? source.toLowerCase();

/** "police" and "the Kent police" may well be one. */
const sameVoice = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a);
