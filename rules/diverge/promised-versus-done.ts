import { dayOrder } from '../../src/language/calendar.js';
import { isToldAsPast, stageOf, stageOfObject, type Stage } from '../../src/language/event-stage.js';
import { within } from '../../src/language/within.js';
import type { Answer, TimeExpression } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Staged extends Answer {
  readonly says: Stage;
  readonly published: string | null;
  readonly lemma: string;
  /** Days that it is told of. */
  readonly times: readonly TimeExpression[];
  /** True when it was tried in the past: "tried to flee". */
  readonly over: boolean;
  /** True when it is the object that is promised or considered: "pledged £2m". */
  readonly ofObject: boolean;
  /** True when somebody binds himself to it or weighs it: "promised to", "is considering", "said she would". */
  readonly willed: boolean;
}

const WILLED: ReadonlySet<Stage> = new Set<Stage>(['promised', 'considered']);

const GOING_ON = new Set(['continue', 'keep', 'remain', 'stay']);

/** Deals harden in the retelling: "agreed to resume" becomes "has resumed". */
export const promisedVersusDone: DivergenceRule<Staged> = {
  id: 'promised-versus-done',
  kind: 'factuality',
  question: 'Has it happened, or is it only promised?',

  answer(claim, scene) {
    const event = stageOf(claim, scene.sentence);
    const says = event ?? stageOfObject(claim);
    // "would continue to train": who does so has trained before
    if (!says || (says === 'expected' && claim.cues.some(({ lemma }) => GOING_ON.has(lemma)))) return undefined;
    const times = within(scene.document.times, claim).filter(({ from, to }) => from !== null && to !== null);
    const over = says === 'attempted' && claim.cues.some((c) => c.kind === 'attempt' && isToldAsPast(c, scene.sentence.tokens));
    const willed = WILLED.has(says) || (says === 'expected' && claim.cues.some(({ lemma }) => lemma === 'would'));
    return { says, words: claim.predicate.complex, published: scene.published, lemma: claim.predicate.lemma, times, over, ofObject: event === undefined, willed };
  },

  differ(one, other, { actor, object, predicate }) {
    // synonyms alone ("urge", "appeal") are too little to tell one event by
    if (one.lemma !== other.lemma && actor !== 'same' && object !== 'same') return 'unrelated';
    // "hosted it in 2007", "will host it next year"
    if (one.times.length > 0 && other.times.length > 0 && !one.times.some((t) => other.times.some((u) => t.from! <= u.to! && u.from! <= t.to!))) return 'unrelated';
    // "are pressing" and "has increased calls" are two things that one may do
    if (predicate !== 'same' && (one.says === 'under way' || other.says === 'under way')) return 'unrelated';
    const done = [one, other].find((a) => a.says === 'done');
    const open = [one, other].find((a) => a.says !== 'done');
    if (!done || !open) {
      const mild = one.says !== other.says && [one, other].some((a) => a.says === 'under way' || a.says === 'attempted');
      return mild ? { severity: 'low', because: 'one has begun what the other only announces' } : undefined;
    }
    const later = dayOrder(open.published, done.published) < 0;
    if (open.ofObject && (object !== 'same' || done.lemma === open.lemma)) return 'unrelated';
    // "visited the ruin on Saturday" tells what came after Friday's paper; "has repaid the money" may never have come about
    const since = later && done.times.some(({ from }) => from! > open.published!.slice(0, 10));
    if (later && open.willed && !since) return { severity: 'medium', because: `one tells as done what the other has only ${open.says}` };
    if (later) return { severity: open.willed ? 'medium' : 'low', development: true };
    const earlier = dayOrder(done.published, open.published) < 0;
    // what was tried at press time is over an hour later; what has begun may be called done on the same day
    if (open.says === 'attempted') {
      if (open.over) return { severity: 'low', because: 'one tells as done what the other says was tried' };
      // who "attacked" a ship may have "tried to storm" it
      if (one.lemma !== other.lemma) return { severity: 'low', because: 'one tells as done what the other has still being tried' };
      if (done.published === null || open.published === null) return { severity: 'medium', because: 'one tells as done what the other has still being tried' };
      return earlier ? 'unrelated' : { severity: 'medium', development: true };
    }
    if (open.says === 'under way') return earlier ? 'unrelated' : { severity: 'low', because: 'one tells as done what the other has still under way' };
    return { severity: open.says === 'promised' ? 'high' : open.says === 'wished' || open.says === 'asked for' ? 'low' : 'medium', because: `one tells as done what the other has only ${open.says}` };
  },

  examples: [
    {
      title: 'an agreement retold as an accomplished fact',
      finds: 'high',
      says: { 'Ankara agreed to resume shipments of grain.': 'promised', 'Ankara has resumed exports of grain.': 'done' },
    },
    {
      title: 'promised, and told as done on a later day',
      finds: 'medium',
      says: { 'The mayor promised to repay the money.': 'promised', 'The mayor has repaid the money.': 'done' },
      published: { 'The mayor promised to repay the money.': '2025-07-10', 'The mayor has repaid the money.': '2025-07-12' },
    },
    {
      title: 'the later one says that it came about since',
      finds: 'development',
      says: { 'The mayor promised to repay the money.': 'promised', 'The mayor repaid the money on Friday, July 11, 2025.': 'done' },
      published: { 'The mayor promised to repay the money.': '2025-07-10', 'The mayor repaid the money on Friday, July 11, 2025.': '2025-07-12' },
    },
    {
      title: 'two wordings of one promise',
      finds: 'agreement',
      says: { 'Ankara promised to resume exports of grain.': 'promised', 'Ankara pledged to resume shipments of grain.': 'promised' },
    },
    {
      title: 'an attempt, and what came of it',
      finds: 'medium',
      says: { 'Divers worked all day to recover the wreck.': 'attempted', 'Divers have recovered the wreck.': 'done' },
    },
    {
      title: 'what goes on has been done before',
      finds: 'nothing',
      says: { 'Maria Keller has trained with the group.': 'done', 'Maria Keller will continue to train with the group.': undefined },
    },
    {
      title: 'the present tense of a timetable is not done yet',
      finds: 'nothing',
      says: { 'The inquiry into the bridge opens in the autumn.': undefined, 'The inquiry into the bridge will open in the autumn.': 'expected' },
    },
    {
      title: 'a denial answers another question',
      finds: 'nothing',
      says: { 'Ankara has not resumed exports of grain.': undefined, 'Ankara resumed exports of grain on Monday.': 'done' },
    },
  ],
};
