import { areAntonyms, verbsOf } from '../../src/language/lexicon/wordnet.js';
import type { Answer, Claim } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Side extends Answer {
  readonly says: 'affirmed' | 'denied';
  readonly predicates: readonly string[];
  readonly certain: boolean;
}

/** Did it happen, or did it not? Asked of one predicate only: "did not sign" denies "signed", not "met". */
export const affirmedVersusDenied: DivergenceRule<Side> = {
  id: 'affirmed-versus-denied',
  kind: 'polarity',
  question: 'Did it happen, or did it not?',

  answer(claim) {
    if (claim.mode !== 'assertion' || claim.speech || claim.factuality === 'U') return undefined;
    if (claim.polarity === 'positive' && claim.predicate.form === 'appositive') return undefined;
    const says = claim.polarity === 'negative' ? 'denied' : 'affirmed';
    return { says, words: wordsOf(claim), predicates: [claim.predicate.lemma, ...verbsOf(claim.predicate.lemma)], certain: claim.factuality.startsWith('CT') };
  },

  differ(one, other) {
    const same = one.predicates.some((p) => other.predicates.includes(p));
    const opposite = areAntonyms('verb', one.predicates[0]!, other.predicates[0]!) || areAntonyms('adj', one.predicates[0]!, other.predicates[0]!);
    if (!same || opposite || one.says === other.says) return undefined;
    return { severity: one.certain && other.certain ? 'high' : 'medium', because: 'one denies what the other affirms' };
  },

  examples: [
    {
      title: 'signed or not',
      finds: 'high',
      says: { 'Ankara signed the grain deal.': 'affirmed', 'Ankara did not sign the grain deal.': 'denied' },
    },
    {
      title: 'both deny it',
      finds: 'agreement',
      says: { 'Ankara refused to sign the grain deal.': 'denied', 'Ankara did not sign the grain deal.': 'denied' },
    },
    {
      title: 'a hope affirms nothing',
      finds: 'nothing',
      says: { 'Ankara hopes to sign the grain deal.': undefined, 'Ankara did not sign the grain deal.': 'denied' },
    },
  ],
};

/** From the word that denies to the predicate. */
function wordsOf({ cues, predicate }: Claim): Answer['words'] {
  const denying = cues.filter((c) => c.kind === 'negation' || c.kind === 'denial');
  return { start: Math.min(predicate.complex.start, ...denying.map((c) => c.start)), end: Math.max(predicate.complex.end, ...denying.map((c) => c.end)) };
}
