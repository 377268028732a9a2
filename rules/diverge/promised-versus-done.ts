import { verbForm } from '../../src/language/morphology.js';
import { realisationAt } from '../../src/language/realised.js';
import { isPlainSaying } from '../../src/language/saying.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, FactualityCue, TimeExpression, Token } from '../../src/model.js';
import type { DivergenceRule, Scene } from '../../src/rule.js';

type Stage = 'promised' | 'asked for' | 'wished' | 'planned' | 'expected' | 'attempted' | 'under way' | 'done';

interface Staged extends Answer {
  readonly says: Stage;
  readonly published: string | null;
  readonly lemma: string;
  /** Days that it is told of. */
  readonly times: readonly TimeExpression[];
  /** True when it was tried in the past: "tried to flee". */
  readonly over: boolean;
}

/** What the embedding word leaves of the event; "was allowed to", "was forced to" and "decided to" leave it open. */
const STAGES: readonly (readonly [Stage, readonly string[]])[] = [
  ['promised', ['agree', 'pledge', 'promise', 'vow', 'offer', 'commit', 'undertake', 'swear', 'volunteer']], // agreed to resume
  ['planned', ['plan', 'intend', 'aim', 'propose', 'prepare', 'arrange', 'threaten']], // plans to resume
  ['asked for', ['ask', 'invite', 'urge', 'order', 'request', 'call', 'demand', 'encourage', 'instruct', 'direct']], // were invited to monitor the poll
  ['wished', ['want', 'hope', 'wish', 'seek', 'like']], // hopes to resume
  ['expected', ['expect', 'set', 'schedule', 'slate', 'due', 'likely', 'poise', 'poised', 'forecast', 'predict', 'will', "'ll", 'shall']], // will resume
  ['attempted', ['try', 'attempt', 'strive', 'struggle', 'scramble', 'work', 'battle', 'race']], // is trying to resume, worked to recover
  ['under way', ['begin', 'start', 'commence', 'continue', 'keep', 'proceed']], // are beginning to deliver
];
const stageOf = new Map(STAGES.flatMap(([stage, lemmas]) => lemmas.map((lemma) => [lemma, stage] as const)));

/** In reported speech "would resume" is a "will" of the past; elsewhere it may tell what did happen ("who would die in exile"). */
const BACKSHIFTED = 'would';

/** Deals harden in the retelling: "agreed to resume" becomes "has resumed". */
export const promisedVersusDone: DivergenceRule<Staged> = {
  id: 'promised-versus-done',
  kind: 'factuality',
  question: 'Has it happened, or is it only promised?',

  answer(claim, scene) {
    const says = stageIn(claim, scene);
    if (!says) return undefined;
    const times = within(scene.document.times, claim).filter(({ from, to }) => from !== null && to !== null);
    const over = says === 'attempted' && claim.cues.some((c) => c.kind === 'attempt' && wasToldAsPast(c, scene.sentence.tokens));
    return { says, words: claim.predicate.complex, published: scene.published, lemma: claim.predicate.lemma, times, over };
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
    const later = done.published !== null && open.published !== null && done.published.slice(0, 10) > open.published.slice(0, 10);
    if (later) return { severity: 'medium', development: true };
    const earlier = done.published !== null && open.published !== null && done.published.slice(0, 10) < open.published.slice(0, 10);
    // what was tried at press time is over an hour later; what has begun may be called done on the same day
    if (open.says === 'attempted') {
      if (open.over) return { severity: 'low', because: 'one tells as done what the other says was tried' };
      // who "attacked" a ship may have "tried to storm" it
      if (one.lemma !== other.lemma) return { severity: 'low', because: 'one tells as done what the other has still being tried' };
      if (done.published === null || open.published === null) return { severity: 'medium', because: 'one tells as done what the other has still being tried' };
      return earlier ? 'unrelated' : { severity: 'medium', development: true };
    }
    if (open.says === 'under way') return earlier ? 'unrelated' : { severity: 'low', because: 'one tells as done what the other has still under way' };
    return { severity: open.says === 'promised' ? 'high' : open.says === 'wished' ? 'low' : 'medium', because: `one tells as done what the other has only ${open.says}` };
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
      says: { 'Ankara promised to resume exports of grain.': 'promised', 'Ankara pledged to resume shipments of grain.': 'promised' },
    },
    {
      title: 'an attempt, and what came of it',
      finds: 'medium',
      says: { 'Divers worked all day to recover the wreck.': 'attempted', 'Divers have recovered the wreck.': 'done' },
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

/** Other questions are asked of events that are denied or only possible. */
const OTHER_QUESTIONS: ReadonlySet<FactualityCue['kind']> = new Set(['negation', 'denial', 'possibility', 'modal', 'hedge']);

function stageIn(claim: Claim, { sentence }: Scene): Stage | undefined {
  const { predicate, cues } = claim;
  if (claim.polarity === 'negative' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || predicate.form !== 'verbal' || stageOf.has(predicate.lemma)) return undefined;
  const above = sentence.tokens[sentence.tokens[predicate.head]!.head];
  // "worked all day to recover the body", "are working on finding a date"
  if (above && stageOf.get(above.lemma) === 'attempted' && (claim.mode === 'purpose' || verbForm(sentence.tokens, predicate.head) === 'gerund')) return 'attempted';
  if (claim.mode !== 'assertion') return undefined;
  if (cues.some((cue) => OTHER_QUESTIONS.has(cue.kind))) return undefined;
  const told = realisationAt(sentence.tokens, predicate.head);
  for (const cue of cues) {
    if (cue.kind === 'future' && told === 'past') continue; // "he'd been dropped off"
    if (cue.lemma === BACKSHIFTED) return claim.attribution.length > 0 ? 'expected' : undefined;
    const stage = stageOf.get(cue.lemma);
    // "managed to", "decided to" and their like do not say clearly, and what began may be over
    if (stage === undefined || (stage === 'under way' && wasToldAsPast(cue, sentence.tokens))) return undefined;
    return stage;
  }
  if (sentence.tokens.some((t) => t.head === predicate.head && BEFORE.has(t.lemma.toLowerCase()))) return undefined;
  if (told === 'progressive') return 'under way';
  return told === 'past' && sentence.kind === 'body' ? 'done' : undefined;
}

/** "first hosted the show in 2007" tells of another time. */
const BEFORE = new Set(['first', 'previously', 'once', 'formerly', 'last', 'twice', 'often', 'originally']);

/** "began throwing", "has started to appear" */
function wasToldAsPast({ start }: FactualityCue, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  return at >= 0 && realisationAt(tokens, at) === 'past';
}
