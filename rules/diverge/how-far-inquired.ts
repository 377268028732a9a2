import type { Answer, Claim, Sentence, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

/** What those who look into a thing make of it. */
type Standing = 'looked into' | 'left open' | 'believed' | 'no sign' | 'ruled out';

interface Inquired extends Answer {
  readonly says: Standing;
}

const LOOKING = new Set(['examine', 'investigate', 'probe', 'look into', 'explore', 'check', 'study', 'consider']); // are examining whether the brakes failed
const BELIEVING = new Set(['believe', 'think', 'suspect', 'convinced']); // believe that the brakes failed
const EXCLUDING = new Set(['rule out', 'exclude', 'discount']); // have ruled out terrorism
const SIGN = new Set(['indication', 'sign', 'evidence', 'suggestion', 'hint', 'trace', 'reason', 'proof']); // no indication of terrorism
/** "no clear sign of", "no immediate evidence" */
const REACH = 3;

/** Which two an editor wants to know of; the rest shade into each other. */
const APART: readonly (readonly [Standing, Standing])[] = [
  ['looked into', 'believed'], ['left open', 'believed'], ['looked into', 'ruled out'], ['left open', 'ruled out'], ['believed', 'ruled out'], ['no sign', 'ruled out'], ['believed', 'no sign'],
];

/** "are examining whether the brakes failed" and "believe the brakes failed", "no indication of terrorism" and "terrorism is ruled out". */
export const howFarInquired: DivergenceRule<Inquired> = {
  id: 'how-far-inquired',
  kind: 'strength',
  question: 'Is it looked into, believed or ruled out?',

  answer(claim, { sentence }) {
    if (claim.mode !== 'assertion') return undefined;
    const none = noSignIn(claim, sentence);
    if (none) return { says: 'no sign', words: none };
    const lemma = verbOf(claim, sentence.tokens);
    if (EXCLUDING.has(lemma)) return { says: claim.polarity === 'negative' ? 'left open' : 'ruled out', words: claim.predicate.complex };
    if (claim.polarity === 'negative') return undefined;
    if (LOOKING.has(lemma)) return { says: 'looked into', words: claim.predicate.complex };
    const cited = claim.attribution.at(-1);
    if (cited?.cue && cited.cueSpan && BELIEVING.has(cited.cue)) return { says: 'believed', words: cited.cueSpan };
    return BELIEVING.has(lemma) ? { says: 'believed', words: claim.predicate.complex } : undefined;
  },

  differ(one, other, { oneFact, sameEvent, shared }) {
    if (!oneFact && !(sameEvent && shared > 0)) return 'unrelated';
    if (one.says === other.says) return undefined;
    const apart = APART.some(([a, b]) => (one.says === a && other.says === b) || (one.says === b && other.says === a));
    return apart ? { severity: 'medium', because: 'one is further in what it makes of it' } : undefined;
  },

  examples: [
    {
      title: 'left open or ruled out',
      finds: 'medium',
      says: { 'Police did not rule out sabotage on the railway line in Kent.': 'left open', 'Police have ruled out sabotage on the railway line in Kent.': 'ruled out' },
    },
    {
      title: 'two words for looking',
      finds: 'agreement',
      says: { 'Police are examining a fire in the mill in Kent.': 'looked into', 'Police are investigating a fire in the mill in Kent.': 'looked into' },
    },
    {
      title: 'what is said outright is asked about elsewhere',
      finds: 'nothing',
      says: { 'Police said a spark caused the fire in the mill.': undefined, 'Police believe a spark caused the fire in the mill.': 'believed' },
    },
  ],
};

/** The predicate with its particle: "look into" of "is being looked into". */
function verbOf({ predicate: { lemma, head } }: Claim, tokens: readonly Token[]): string {
  return lemma === 'look' && tokens[head + 1]?.lemma === 'into' ? 'look into' : lemma;
}

/** "no indication", "no immediate sign" */
function noSignIn(claim: Claim, { tokens }: Sentence): Span | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < claim.start || token.end > claim.end || token.lemma.toLowerCase() !== 'no') continue;
    const noun = tokens.slice(i + 1, i + 1 + REACH).find(({ lemma }) => SIGN.has(lemma.toLowerCase()));
    if (noun) return { start: token.start, end: noun.end };
  }
  return undefined;
}
