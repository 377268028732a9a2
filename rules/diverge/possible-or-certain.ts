import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

type Certainty = 'possible' | 'expected' | 'certain';

interface Degree extends Answer {
  readonly says: Certainty;
  readonly future: boolean;
}

const certaintyOf: Readonly<Record<string, Certainty | undefined>> = { 'PS+': 'possible', 'PR+': 'expected', 'CT+': 'certain' };

/** "a possible summit" becomes "an upcoming summit"; "may have been caused by" becomes "was caused by". */
export const possibleOrCertain: DivergenceRule<Degree> = {
  id: 'possible-or-certain',
  kind: 'factuality',
  question: 'Is it possible, expected or certain?',

  answer(claim) {
    const says = certaintyOf[claim.factuality];
    if (!says || claim.mode !== 'assertion' || claim.speech || claim.polarity === 'negative') return undefined;
    const cue = claim.cues.find((c) => c.kind === 'possibility' || c.kind === 'modal' || c.kind === 'future' || c.kind === 'expectation' || c.kind === 'hedge');
    // a bare noun ("the summit") presupposes nothing that an adjective would not have to deny
    if (says === 'certain' && claim.predicate.form === 'nominal' && !cue) return undefined;
    const { complex } = claim.predicate;
    const words = cue ? { start: Math.min(cue.start, complex.start), end: Math.max(cue.end, complex.end) } : complex;
    return { says, words, future: cue?.kind === 'future' || cue?.kind === 'expectation' };
  },

  differ(one, other) {
    const both = new Set([one.says, other.says]);
    if (both.has('possible') && both.has('certain')) return { severity: 'high', because: 'one takes as certain what the other calls possible' };
    if (both.has('possible') && both.has('expected')) return { severity: 'low' };
    return undefined;
  },

  examples: [
    {
      title: 'a possible cause retold as the cause',
      finds: 'high',
      says: { 'A spark may have caused the fire.': 'possible', 'A spark caused the fire.': 'certain' },
    },
    {
      title: 'two hedges',
      finds: 'agreement',
      says: { 'A spark may have caused the fire.': 'possible', 'A spark could have caused the fire.': 'possible' },
    },
    {
      title: 'a denial answers another question',
      finds: 'nothing',
      says: { 'A spark did not cause the fire.': undefined, 'A spark caused the fire.': 'certain' },
    },
  ],
};
