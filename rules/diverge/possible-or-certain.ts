import { realisationAt } from '../../src/language/realised.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, FactualityCue } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Degree extends Answer {
  readonly says: 'possible' | 'expected' | 'announced' | 'certain' | 'conditional';
  /** A noun with an adjective that says so: "a possible summit", "the upcoming summit". */
  readonly noun: boolean;
  /** "may have caused", not "could clinch": about what is over, and so not decided since. */
  readonly over: boolean;
}

/** Cues that speak of certainty; a hedge of the speaker's ("appears to") or an allegation asks another question. */
const CERTAINTY: ReadonlySet<FactualityCue['kind']> = new Set(['possibility', 'modal', 'expectation', 'future']);
/** "if the deadline is not met", "unless he goes" */
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);
/** An adjective stands this near its noun, in letters: "a possible leadership summit". */
const NOUN_PHRASE = 24;
/** "can" is ability and permission as often as possibility. */
const ABILITY = new Set(['can', 'able']);

/** "a possible summit" becomes "an upcoming summit"; "may have been caused by" becomes "was caused by". */
export const possibleOrCertain: DivergenceRule<Degree> = {
  id: 'possible-or-certain',
  kind: 'factuality',
  question: 'Is it possible, expected or certain?',
  compares: 'fact',

  answer(claim, { sentence }) {
    const { predicate, factuality } = claim;
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || claim.polarity === 'negative') return undefined;
    const cue = claim.cues.find((c) => CERTAINTY.has(c.kind) && !ABILITY.has(c.lemma));
    // "a possible summit", but not "is considering an appeal"
    const over = sentence.tokens.some(({ lemma, tag, start, end }) => tag === 'AUX' && lemma === 'have' && start >= predicate.complex.start && end <= predicate.complex.end);
    const noun = predicate.form === 'nominal' && (!cue || (cue.end <= predicate.start && predicate.start - cue.end < NOUN_PHRASE));
    if (cue) {
      const words = { start: Math.min(cue.start, predicate.complex.start), end: Math.max(cue.end, predicate.complex.end) };
      // "would follow if the deadline was not met"
      if (!noun && claim.cues.some(({ lemma }) => CONDITIONS.has(lemma))) return { says: 'conditional', words, noun, over };
      if (factuality === 'PS+') return { says: 'possible', words, noun, over };
      // "would begin" is "will begin" told by somebody
      if (cue.kind === 'future' && !noun) return factuality !== 'U' && (cue.lemma !== 'would' || claim.attribution.length > 0) ? { says: 'announced', words, noun, over } : undefined;
      if (factuality === 'PR+' || cue.kind === 'expectation') return { says: 'expected', words, noun, over };
      return factuality === 'CT+' ? { says: 'certain', words, noun, over } : undefined;
    }
    // a bare noun ("the summit") presupposes nothing that an adjective would not have to deny; the present tells habits and timetables
    if (predicate.form === 'nominal' || factuality !== 'CT+' || claim.cues.length > 0 || realisationAt(sentence.tokens, predicate.head) !== 'past') return undefined;
    return { says: 'certain', words: predicate.complex, noun, over };
  },

  differ(one, other, { predicate, sameEvent, oneFact, shared, actor, object }) {
    if (one.noun !== other.noun || actor === 'different' || object === 'different') return 'unrelated';
    if (!sameEvent && !(oneFact && shared > 0) && (shared < 2 || (actor !== 'same' && object !== 'same'))) return 'unrelated';
    const both = new Set([one.says, other.says]);
    const possible = one.says === 'possible' ? one : other;
    if (both.has('possible') && both.has('certain') && !possible.over) return { severity: 'low', because: 'one tells as done what the other calls possible' };
    // "may have spread from a tower", "the tower was cleared": another thing is certain
    if (both.has('possible') && both.has('certain') && predicate !== 'same') return { severity: 'low', because: 'one takes as certain what the other calls possible' };
    if (both.has('possible') && both.has('certain')) return { severity: 'high', because: 'one takes as certain what the other calls possible' };
    if (both.has('conditional') && both.has('announced')) return { severity: sameEvent ? 'medium' : 'low', because: 'only one makes it depend on something' };
    if (both.has('conditional')) return both.has('certain') ? { severity: 'low', because: 'one tells as done what for the other depends on something' } : undefined;
    if (both.has('possible') && both.has('announced')) return { severity: 'low', because: 'one announces what the other calls possible' };
    if (both.has('expected') && both.size === 2) return { severity: 'low', because: 'one is surer of it than the other' };
    return undefined;
  },

  examples: [
    {
      title: 'a possible cause retold as the cause',
      finds: 'high',
      says: { 'A spark may have caused the fire.': 'possible', 'A spark caused the fire.': 'certain' },
    },
    {
      title: 'what could come has come',
      finds: 'low',
      says: { 'A spark could cause a fire.': 'possible', 'A spark caused a fire.': 'certain' },
    },
    {
      title: 'the condition is dropped',
      finds: 'medium',
      says: { 'A ban on fuel will follow in July if the talks fail.': 'conditional', 'A ban on fuel will follow in July.': 'announced' },
    },
    {
      title: 'two hedges',
      finds: 'agreement',
      says: { 'A spark may have caused the fire.': 'possible', 'A spark could have caused the fire.': 'possible' },
    },
    {
      title: 'a general truth is no case of it',
      finds: 'nothing',
      says: { 'Sparks cause fires in dry summers.': undefined, 'Sparks may cause fires in dry summers.': 'possible' },
    },
    {
      title: 'a denial answers another question',
      finds: 'nothing',
      says: { 'A spark did not cause the fire.': undefined, 'A spark caused the fire.': 'certain' },
    },
  ],
};
