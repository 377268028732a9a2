import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Side extends Answer {
  readonly says: 'affirmed' | 'denied';
  readonly predicate: string;
  readonly certain: boolean;
}

/** Verbs that deny what they embed; "ban", "prevent" and "avoid" speak of what others may do. */
const DENYING = new Set(['refuse', 'fail', 'decline', 'deny', 'reject']);
/** "not only three", "no more than", "never before", "not yet" deny something else. */
const NOT_A_DENIAL = new Set(['only', 'just', 'yet', 'more', 'less', 'fewer', 'before', 'until', 'necessarily', 'merely', 'simply', 'initially', 'originally', 'first', 'always', 'fully', 'immediately', 'directly', 'entirely', 'all']);

/** "no further talks": a determiner stands this near its noun, in letters. */
const NOUN_PHRASE = 14;

/** Did it happen, or did it not? Asked of one predicate and the same participants: "did not sign" denies "signed", not "met". */
export const affirmedVersusDenied: DivergenceRule<Side> = {
  id: 'affirmed-versus-denied',
  kind: 'polarity',
  question: 'Did it happen, or did it not?',

  answer(claim, { sentence }) {
    const { predicate, factuality } = claim;
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || factuality === 'U' || factuality.startsWith('PS')) return undefined;
    const certain = factuality.startsWith('CT');
    if (claim.polarity === 'positive') {
      // a noun presupposes rather than affirms; an event with nobody in it is too little to tell which
      if (predicate.form !== 'verbal' && predicate.form !== 'copular') return undefined;
      if (claim.arguments.length === 0 || claim.cues.some((c) => c.kind !== 'hedge')) return undefined;
      return { says: 'affirmed', words: predicate.complex, predicate: predicate.lemma, certain };
    }
    if (predicate.form === 'attributive' || predicate.form === 'appositive') return undefined;
    const denying = claim.cues.find((c) => (c.kind === 'negation' && c.lemma !== 'without') || (c.kind === 'denial' && DENYING.has(c.lemma)));
    if (!denying) return undefined;
    // "with nothing to play for, they have decided", "will not face a violation": what is denied is something else
    const { complex } = predicate;
    if (denying.end < complex.start && (predicate.form === 'nominal' ? complex.start - denying.end > NOUN_PHRASE : sentence.tokens.some((t) => t.text === ',' && t.start >= denying.end && t.end <= complex.start))) return undefined;
    const next = sentence.tokens.find((t) => t.start >= denying.end);
    if (next && NOT_A_DENIAL.has(next.lemma.toLowerCase())) return undefined;
    return { says: 'denied', words: { start: Math.min(denying.start, predicate.complex.start), end: Math.max(denying.end, predicate.complex.end) }, predicate: predicate.lemma, certain };
  },

  differ(one, other, { predicate, shared, oneFact }) {
    if (predicate !== 'same') return 'unrelated';
    if (one.says === other.says || (shared === 0 && !oneFact)) return undefined;
    return { severity: one.certain && other.certain ? 'high' : 'medium', because: 'one denies what the other affirms' };
  },

  examples: [
    {
      title: 'reopened or not',
      finds: 'high',
      says: { 'Ankara reopened the port to grain ships.': 'affirmed', 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'both deny it',
      finds: 'agreement',
      says: { 'Ankara refused to reopen the port to grain ships.': 'denied', 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'a noun affirms nothing',
      finds: 'nothing',
      says: { 'The reopening of the port to grain ships is awaited in Ankara.': undefined, 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'something else is denied',
      finds: 'agreement',
      says: { 'With nothing left to lose, Ankara reopened the port to grain ships.': 'affirmed', 'Ankara reopened the port to grain ships.': 'affirmed' },
    },
    {
      title: 'a hope affirms nothing',
      finds: 'nothing',
      says: { 'Ankara hopes to reopen the port to grain ships.': undefined, 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
  ],
};
