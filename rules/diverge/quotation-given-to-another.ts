import { isNamed, quoteTheSame, shareSource, voiceOf, type Voice } from '../../src/language/voice.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Speaker extends Answer {
  readonly voice: Voice;
}

/** Two who speak with one voice. */
const JOINT = /^(?:both|the two|the (?:\S+ )?sides)\b/i;
/** Fewer words in marks are a catchword that many may use. */
const MIN_QUOTED = 3;

/** The same words in quotation marks, spoken by somebody else. */
export const quotationGivenToAnother: DivergenceRule<Speaker> = {
  id: 'quotation-given-to-another',
  kind: 'attribution',
  question: 'Whose words are they?',
  compares: 'words',

  answer(claim, { document }) {
    const voice = claim.mode === 'assertion' ? voiceOf(claim, document) : undefined;
    return voice?.source && !voice.unnamed && voice.quoted.length >= MIN_QUOTED ? { says: voice.says, words: voice.words, voice } : undefined;
  },

  differ({ voice: one }, { voice: other }) {
    if (!quoteTheSame(one, other)) return 'unrelated';
    if (shareSource(one, other)) return undefined;
    if (isNamed(one) && isNamed(other)) return { severity: 'high', because: 'the same words are given to two speakers' };
    if (JOINT.test(one.says) !== JOINT.test(other.says)) return { severity: 'high', because: 'words of one side are told as those of both' };
    return 'unrelated';
  },

  examples: [
    {
      title: 'the same words from two mouths',
      finds: 'high',
      says: { 'Maria Keller said: “The bridge was never safe for heavy lorries.”': 'Maria Keller', 'Jonas Brandt said: “The bridge was never safe for heavy lorries.”': 'Jonas Brandt' },
    },
    {
      title: 'one speaker, named more fully',
      finds: 'agreement',
      says: { 'Keller said: “The bridge was never safe for heavy lorries.”': 'Keller', 'Maria Keller said: “The bridge was never safe for heavy lorries.”': 'Maria Keller' },
    },
    {
      title: 'nothing quoted',
      finds: 'nothing',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': undefined, 'Jonas Brandt said: “The bridge was never safe for heavy lorries.”': 'Jonas Brandt' },
    },
  ],
};
