import { realisationAt } from '../../src/language/realised.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, Claim, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Standing extends Answer {
  readonly says: 'alleged' | 'established';
}

/** Words that leave it to somebody else whether it is true. */
const HEARSAY = new Set([
  'allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently', // reportedly pulled out
  'alleged', 'suspected', 'reported', 'purported', // the alleged attack
  'allege', 'accuse', 'suspect', 'report', 'rumour', 'rumor', // is said to have fled, is suspected of having fled
]);
/** Verbs of saying that keep a distance from what is said. */
const DOUBTING = new Set(['claim', 'allege', 'accuse', 'suspect', 'speculate', 'rumour', 'rumor']);

/** "has reportedly pulled out" under a headline that says "pulls out". */
export const allegedOrEstablished: DivergenceRule<Standing> = {
  id: 'alleged-or-established',
  kind: 'factuality',
  question: 'Is it alleged, or established?',

  answer(claim, { sentence }) {
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || claim.polarity === 'negative') return undefined;
    const hearsay = hearsayOf(claim);
    if (hearsay) return { says: 'alleged', words: { start: Math.min(hearsay.start, claim.predicate.start), end: Math.max(hearsay.end, claim.predicate.end) } };
    if (claim.attribution.length > 0 || claim.factuality !== 'CT+' || claim.cues.length > 0) return undefined;
    return realisationAt(sentence.tokens, claim.predicate.head) === 'past' ? { says: 'established', words: claim.predicate.complex } : undefined;
  },

  differ(one, other) {
    return one.says === other.says ? undefined : { severity: 'low', because: 'one states as a fact what the other only passes on' };
  },

  examples: [
    {
      title: 'hearsay told as a fact',
      finds: 'low',
      says: { 'The guard reportedly fled the prison on Monday.': 'alleged', 'The guard fled the prison on Monday.': 'established' },
    },
    {
      title: 'both pass it on',
      finds: 'agreement',
      says: { 'The guard reportedly fled the prison on Monday.': 'alleged', 'The guard allegedly fled the prison on Monday.': 'alleged' },
    },
    {
      title: 'a named source is asked about elsewhere',
      finds: 'nothing',
      says: { 'Police said the guard fled the prison on Monday.': undefined, 'The guard reportedly fled the prison on Monday.': 'alleged' },
    },
  ],
};

function hearsayOf(claim: Claim): Span | undefined {
  const cue = claim.cues.find((c) => c.kind === 'hedge' && HEARSAY.has(c.lemma));
  if (cue) return cue;
  const source = claim.attribution.find((s) => s.cue !== null && DOUBTING.has(s.cue));
  return source && (source.cueSpan ?? claim.predicate);
}
