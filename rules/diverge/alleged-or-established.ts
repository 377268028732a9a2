import { realisationAt } from '../../src/language/realised.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, Claim, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Standing extends Answer {
  readonly says: 'alleged' | 'believed' | 'stated' | 'established';
}

/** Words that leave it to somebody else whether it is true. */
const HEARSAY = new Set([
  'allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently', // reportedly pulled out
  'alleged', 'suspected', 'reported', 'purported', // the alleged attack
  'allege', 'accuse', 'suspect', 'report', 'rumour', 'rumor', // is said to have fled, is suspected of having fled
]);
/** "were said to have been rescued": a hedge when it stands without a speaker. */
const PASSED_ON = 'say';
/** Words that leave it to what somebody takes for likely. */
const BELIEF = new Set(['think', 'believe', 'presume', 'assume', 'understand', 'suppose', 'feel', 'presumably', 'probably']); // is thought to have fallen, it is believed that
/** Verbs of saying that keep a distance from what is said. */
const DOUBTING = new Set(['claim', 'allege', 'accuse', 'suspect', 'speculate', 'rumour', 'rumor', 'contend', 'purport']);

/** "has reportedly pulled out" under a headline that says "pulls out". */
export const allegedOrEstablished: DivergenceRule<Standing> = {
  id: 'alleged-or-established',
  kind: 'factuality',
  question: 'Is it alleged, or established?',

  answer(claim, { sentence }) {
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || claim.polarity === 'negative') return undefined;
    const doubt = doubtIn(claim, sentence.tokens);
    if (doubt) return { says: doubt.says, words: { start: Math.min(doubt.words.start, claim.predicate.start), end: Math.max(doubt.words.end, claim.predicate.end) } };
    // headlines tell the past in the present, and a state lasts
    if (claim.factuality !== 'CT+' || claim.cues.length > 0 || claim.predicate.form === 'nominal') return undefined;
    if (claim.attribution.length > 0) return { says: 'stated', words: claim.predicate.complex };
    const past = realisationAt(sentence.tokens, claim.predicate.head) === 'past';
    return past || sentence.kind === 'headline' || claim.predicate.form === 'copular' ? { says: 'established', words: claim.predicate.complex } : undefined;
  },

  differ(one, other, { predicate, object, actor, shared, beyondDoubt, oneFact }) {
    if (predicate !== 'same' && shared < 2 && !beyondDoubt && !(oneFact && (object === 'same' || actor === 'same'))) return 'unrelated';
    const both = new Set<Standing['says']>([one.says, other.says]);
    if (both.has('alleged') && both.has('established')) return { severity: 'low', because: 'one states as a fact what the other only passes on' };
    // who says so is asked elsewhere, but not whether he is sure
    if (both.has('believed') && (both.has('established') || both.has('stated'))) return { severity: 'low', because: 'one states what the other has as somebody’s belief' };
    return undefined;
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
      title: 'a belief told as a statement',
      finds: 'low',
      says: { 'It is thought that the guard fled the prison on Monday.': 'believed', 'A spokesman said that the guard fled the prison on Monday.': 'stated' },
    },
    {
      title: 'a named source is asked about elsewhere',
      finds: 'agreement',
      says: { 'Police said the guard fled the prison on Monday.': 'stated', 'The guard reportedly fled the prison on Monday.': 'alleged' },
    },
  ],
};

/** The word that keeps a distance from what is said, and whether it is hearsay or belief. */
function doubtIn(claim: Claim, tokens: readonly Token[]): { readonly says: 'alleged' | 'believed'; readonly words: Span } | undefined {
  const cue = claim.cues.find((c) => c.kind === 'hedge' && (HEARSAY.has(c.lemma) || BELIEF.has(c.lemma) || c.lemma === PASSED_ON) && !isOwnView(c, tokens));
  if (cue) return { says: BELIEF.has(cue.lemma) ? 'believed' : 'alleged', words: cue };
  const source = claim.attribution.find((s) => s.cue !== null && (DOUBTING.has(s.cue) || (s.sourceSpan === null && BELIEF.has(s.cue))));
  return source && { says: BELIEF.has(source.cue!) ? 'believed' : 'alleged', words: source.cueSpan ?? claim.predicate };
}

/** "I think there are areas of cooperation": how a speaker puts what he says himself. */
function isOwnView({ start }: Span, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  return tokens.some((t) => t.head === at && t.relation === 'nsubj' && FIRST_PERSON.has(t.text.toLowerCase()));
}

const FIRST_PERSON = new Set(['i', 'we']);
