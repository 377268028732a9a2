import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

/** Headlines and later sentences turn the verb into a noun. Derivations from WordNet. */
export const nominalisation: AlignmentRule = {
  id: 'nominalisation',
  description: 'a verb and the noun that derives from it: suspend, suspension',
  ofWord: true,
  keys({ lemma }) {
    const verbs = verbsOf(lemma);
    return verbs.length === 0 ? [lemma] : [lemma, ...verbs];
  },
  examples: [
    { title: 'verb and noun', sentences: ['The court suspended the licence.', 'The suspension of the licence took effect.'], matches: ['suspended', 'suspension'] },
    { title: 'unrelated noun', sentences: ['The court suspended the licence.', 'The licence took effect.'], matches: null },
  ],
};
