import type { AlignmentRule } from '../../src/rule.js';

/** The plainest evidence: one lemma in both. */
export const sameWord: AlignmentRule = {
  id: 'same-word',
  description: 'the same word, whatever its inflection: resumes, resumed',
  ofWord: true,
  keys: ({ lemma }) => [lemma],
  examples: [
    { title: 'one verb in two tenses', sentences: ['Ankara resumed grain exports.', 'Ankara has resumed its exports of grain.'], matches: ['resumed', 'resumed'] },
    { title: 'another verb', sentences: ['Ankara resumed grain exports.', 'Ankara suspended grain exports.'], matches: null },
  ],
};
