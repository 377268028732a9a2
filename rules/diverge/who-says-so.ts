import { isNamed, isToldByItself, shareSource, voiceOf, type Voice } from '../../src/language/voice.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Named extends Answer {
  readonly voice: Voice;
}

/** Two articles that cite different people for one statement. */
export const whoSaysSo: DivergenceRule<Named> = {
  id: 'who-says-so',
  kind: 'attribution',
  question: 'Who says so?',
  compares: 'fact',

  answer(claim, { document }) {
    const voice = claim.mode === 'assertion' && !claim.speech && isToldByItself(claim) ? voiceOf(claim, document) : undefined;
    return voice?.source ? { says: voice.says, words: voice.words, voice } : undefined;
  },

  differ({ voice: one }, { voice: other }, { shared, oneFact }) {
    if (shared === 0 && !oneFact) return 'unrelated';
    if (one.unnamed !== other.unnamed) return { severity: 'low', because: 'only one names a source' };
    if (shareSource(one, other)) return undefined;
    // both may have said it, so that nobody is wrong
    if (one.described && other.described && !(isNamed(one) && isNamed(other))) return 'unrelated';
    return { severity: 'low', because: 'the two name different sources' };
  },

  examples: [
    {
      title: 'two speakers',
      finds: 'low',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'Jonas Brandt said the bridge was unsafe for lorries.': 'Jonas Brandt' },
    },
    {
      title: 'hearsay beside a source',
      finds: 'low',
      says: { 'Police said the guard fled the prison on Monday.': 'Police', 'The guard reportedly fled the prison on Monday.': 'an unnamed source' },
    },
    {
      title: 'one speaker, two verbs',
      finds: 'agreement',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'The bridge was unsafe for lorries, Maria Keller warned.': 'Maria Keller' },
    },
    {
      title: 'a source left out is asked about elsewhere',
      finds: 'nothing',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'The bridge was unsafe for lorries.': undefined },
    },
  ],
};
