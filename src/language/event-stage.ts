import type { Claim, FactualityCue, Sentence, Token } from '../model.js';
import { verbForm } from './morphology.js';
import { realisationAt } from './realised.js';
import { isPlainSaying } from './saying.js';

/** How far an event has come, as an article tells it. */
export type Stage = 'promised' | 'considered' | 'asked for' | 'wished' | 'planned' | 'expected' | 'attempted' | 'under way' | 'done';

/** What the embedding word leaves of the event; "was allowed to", "was forced to" and "decided to" leave it open. */
const STAGES: readonly (readonly [Stage, readonly string[]])[] = [
  ['promised', ['agree', 'pledge', 'promise', 'vow', 'offer', 'commit', 'undertake', 'swear', 'volunteer']], // agreed to resume
  ['considered', ['consider', 'mull', 'weigh', 'contemplate', 'ponder', 'explore', 'discuss', 'debate']], // is considering a state of emergency
  ['planned', ['plan', 'intend', 'aim', 'propose', 'prepare', 'arrange', 'threaten']], // plans to resume
  ['asked for', ['ask', 'invite', 'urge', 'order', 'request', 'call', 'demand', 'encourage', 'instruct', 'direct']], // were invited to monitor the poll
  ['wished', ['want', 'hope', 'wish', 'seek', 'like']], // hopes to resume
  ['expected', ['expect', 'set', 'schedule', 'slate', 'due', 'likely', 'poise', 'poised', 'forecast', 'predict', 'will', "'ll", 'shall']], // will resume
  ['attempted', ['try', 'attempt', 'strive', 'struggle', 'scramble', 'work', 'battle', 'fight', 'race']], // is trying to resume, worked to recover
  ['under way', ['begin', 'start', 'commence', 'continue', 'keep', 'proceed']], // are beginning to deliver
];
const stageBy = new Map(STAGES.flatMap(([stage, lemmas]) => lemmas.map((lemma) => [lemma, stage] as const)));

/** How far a word leaves the event that it embeds: "considering" has it considered; undefined for other words. */
export const stageOfWord = (lemma: string): Stage | undefined => stageBy.get(lemma);

/** In reported speech "would resume" is a "will" of the past; elsewhere it may tell what did happen ("who would die in exile"). */
const BACKSHIFTED = 'would';

/** Other questions are asked of events that are denied or only possible. */
const OTHER_QUESTIONS: ReadonlySet<FactualityCue['kind']> = new Set(['negation', 'denial', 'possibility', 'modal', 'hedge']);

/** How far the event of a claim has come, by the words that embed it and its tense; undefined when they leave it open. */
export function stageOf(claim: Claim, sentence: Sentence): Stage | undefined {
  const { predicate, cues } = claim;
  if (claim.polarity === 'negative' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || predicate.form !== 'verbal' || stageBy.has(predicate.lemma)) return undefined;
  const above = sentence.tokens[sentence.tokens[predicate.head]!.head];
  // "worked all day to recover the body", "are working on finding a date"
  if (above && stageBy.get(above.lemma) === 'attempted' && (claim.mode === 'purpose' || verbForm(sentence.tokens, predicate.head) === 'gerund')) return 'attempted';
  if (claim.mode !== 'assertion') return undefined;
  if (cues.some((cue) => OTHER_QUESTIONS.has(cue.kind))) return undefined;
  const told = realisationAt(sentence.tokens, predicate.head);
  for (const cue of cues) {
    if (cue.kind === 'future' && told === 'past') continue; // "he'd been dropped off"
    if (cue.lemma === BACKSHIFTED) return claim.attribution.length > 0 ? 'expected' : undefined;
    const stage = stageBy.get(cue.lemma);
    // "managed to", "decided to" and their like do not say clearly, and what began may be over
    if (stage === undefined || (stage === 'under way' && isToldAsPast(cue, sentence.tokens))) return undefined;
    return stage;
  }
  if (tellsOfAnother(claim, sentence.tokens)) return undefined;
  if (told === 'progressive') return 'under way';
  return told === 'past' && sentence.kind === 'body' ? 'done' : undefined;
}

/** Words that by themselves leave what they name undone: "pledged £2m", "is considering a ban". */
const OPEN: ReadonlySet<Stage> = new Set<Stage>(['promised', 'considered']);

/** How far the thing has come that a claim says is promised or considered: "has pledged £2m", "aid is being considered". */
export function stageOfObject(claim: Claim): Stage | undefined {
  const stage = claim.predicate.form === 'verbal' ? stageBy.get(claim.predicate.lemma) : undefined;
  if (stage === undefined || !OPEN.has(stage) || claim.mode !== 'assertion' || claim.polarity === 'negative' || claim.cues.length > 0) return undefined;
  return claim.arguments.some(({ role }) => role === 'object') ? stage : undefined;
}

/** "first hosted the show in 2007" tells of another time than the one that the story is about. */
export const tellsOfAnother = ({ predicate: { head } }: Claim, tokens: readonly Token[]): boolean => tokens.some((t) => t.head === head && BEFORE.has(t.lemma.toLowerCase()));

const BEFORE = new Set(['first', 'previously', 'once', 'formerly', 'last', 'twice', 'often', 'originally']);

/** Whether a cue is itself told as over: "began throwing", "has started to appear", "tried to flee". */
export function isToldAsPast({ start }: FactualityCue, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  return at >= 0 && realisationAt(tokens, at) === 'past';
}
