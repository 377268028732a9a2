import type { Answer, Claim, FactualityCue } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

type Realisation = 'promised' | 'expected' | 'attempted' | 'under way' | 'done';

interface Stage extends Answer {
  readonly says: Realisation;
  readonly published: string | null;
}

/** What a cue leaves of the event; kinds that are not listed leave it as it is. */
const stageOf: Partial<Record<FactualityCue['kind'], Realisation>> = {
  commitment: 'promised', // agreed to resume
  expectation: 'expected', // is set to resume
  future: 'expected', // will resume
  attempt: 'attempted', // tried to resume
};

/** "begin to deliver" is under way; "manage to deliver" is done. */
const UNDER_WAY = new Set(['begin', 'start', 'commence', 'continue', 'keep', 'proceed']);

/** Other questions are asked of events that are denied or only possible. */
const OTHER_QUESTIONS: ReadonlySet<FactualityCue['kind']> = new Set(['negation', 'denial', 'possibility', 'modal', 'hedge']);

/** Deals harden in the retelling: "agreed to resume" becomes "has resumed". */
export const promisedVersusDone: DivergenceRule<Stage> = {
  id: 'promised-versus-done',
  kind: 'factuality',
  question: 'Has it happened, or is it only promised?',

  answer(claim, { published }) {
    const says = realisationOf(claim);
    return says && { says, words: claim.predicate.complex, published };
  },

  differ(one, other) {
    const done = [one, other].find((a) => a.says === 'done');
    const open = [one, other].find((a) => a.says !== 'done' && a.says !== 'under way');
    if (!done || !open) return undefined;
    const later = done.published !== null && open.published !== null && done.published.slice(0, 10) > open.published.slice(0, 10);
    if (later) return { severity: 'medium', development: true };
    return { severity: open.says === 'expected' ? 'medium' : 'high', because: `one tells as done what the other has only ${open.says}` };
  },

  examples: [
    {
      title: 'an agreement retold as an accomplished fact',
      finds: 'high',
      says: { 'Ankara agreed to resume shipments of grain.': 'promised', 'Ankara has resumed exports of grain.': 'done' },
    },
    {
      title: 'two wordings of one promise',
      finds: 'agreement',
      says: { 'Ankara plans to resume exports of grain.': 'promised', 'Ankara pledged to resume shipments of grain.': 'promised' },
    },
    {
      title: 'a denial answers another question',
      finds: 'nothing',
      says: { 'Ankara has not resumed exports of grain.': undefined, 'Ankara resumed exports of grain on Monday.': 'done' },
    },
  ],
};

function realisationOf(claim: Claim): Realisation | undefined {
  if (claim.polarity === 'negative' || claim.mode !== 'assertion' || claim.speech) return undefined;
  if (claim.cues.some((cue) => OTHER_QUESTIONS.has(cue.kind))) return undefined;
  for (const cue of claim.cues) {
    const stage = stageOf[cue.kind];
    if (stage) return stage;
    if (cue.kind === 'aspect' && UNDER_WAY.has(cue.lemma)) return 'under way';
  }
  // a noun ("the resumption") does not say whether it has happened
  return claim.predicate.form === 'verbal' ? 'done' : undefined;
}
