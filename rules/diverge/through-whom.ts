import { isToldByItself, mayBeOne, shareSource, voiceOf, type Voice } from '../../src/language/voice.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Chained extends Answer {
  readonly voice: Voice;
}

/** "the minister said, according to a government readout": an article that leaves out the readout seems to have heard him. */
export const throughWhom: DivergenceRule<Chained> = {
  id: 'through-whom',
  kind: 'attribution',
  question: 'Through whom do we know what was said?',

  answer(claim, { document }) {
    const voice = claim.mode === 'assertion' && isToldByItself(claim) ? voiceOf(claim, document) : undefined;
    if (!voice?.source || voice.unnamed) return undefined;
    const through = claim.attribution.at(claim.speech ? -1 : -2);
    if (voice.chain.length === 1 || !through?.sourceSpan) return { says: voice.says, words: voice.words, voice };
    return { says: through.source, words: through.sourceSpan, voice };
  },

  differ({ voice: one }, { voice: other }) {
    const [short, long] = one.chain.length <= other.chain.length ? [one, other] : [other, one];
    if (short.chain.length === long.chain.length) return undefined;
    // the speaker must be the same, and who stands between must be somebody else
    if (!shareSource(one, other) || !mayBeOne(short.chain.at(-1)!, long.chain.at(-1)!)) return 'unrelated';
    if (long.chain.slice(0, -1).some((link) => short.chain.some((s) => mayBeOne(link, s)) || mayBeOne(link, long.chain.at(-1)!))) return undefined;
    return { severity: 'low', because: 'only one says through whom it knows' };
  },

  examples: [
    {
      title: 'a link of the chain is left out',
      finds: 'low',
      says: {
        'According to a court document, Maria Keller said the bridge was unsafe for lorries.': 'a court document',
        'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller',
      },
    },
    {
      title: 'both heard it themselves',
      finds: 'agreement',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'Maria Keller warned the bridge was unsafe for lorries.': 'Maria Keller' },
    },
    {
      title: 'nobody is cited',
      finds: 'nothing',
      says: { 'The bridge was unsafe for lorries.': undefined, 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller' },
    },
  ],
};
