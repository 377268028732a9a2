import { verbsOfAgent } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

const none: readonly string[] = [];

/** Who does a thing is named after it: to be the winner is to have won. Derivations from WordNet. */
export const agentNoun: AlignmentRule = {
  id: 'agent-noun',
  description: 'a verb and the noun for its doer: succeed, successor',
  ofWord: true,
  keys({ role, lemma, tokens }) {
    if (role !== 'predicate') return none;
    const verbs = verbsOfAgent(lemma);
    return verbs.length === 0 && tokens.at(-1)?.tag === 'VERB' ? [lemma] : verbs;
  },
  examples: [
    { title: 'verb and doer', sentences: ['Maria Keller won the prize.', 'Maria Keller was the winner of the prize.'], matches: ['won', 'winner'] },
    { title: 'the doer of another verb', sentences: ['Maria Keller won the prize.', 'Maria Keller was the founder of the prize.'], matches: null },
  ],
};
