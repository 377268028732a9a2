import { synsetsOf } from '../../src/language/lexicon/wordnet.js';
import type { AlignmentRule } from '../../src/rule.js';

const partOfSpeech = new Map([['VERB', 'verb'], ['NOUN', 'noun'], ['ADJ', 'adj']] as const);

const none: readonly string[] = [];

/** Usual senses of both words meet in one WordNet synset. */
export const synonym: AlignmentRule = {
  id: 'synonym',
  description: 'synonyms in the dictionary: buy, purchase',
  ofWord: true,
  keys({ lemma, tokens }) {
    const pos = partOfSpeech.get(tokens.at(-1)?.tag as 'VERB');
    const senses = pos ? synsetsOf(pos, lemma.replace(' ', '_')) : none;
    return senses.length === 0 ? none : senses.map(String);
  },
  examples: [
    { title: 'verbs', sentences: ['The group bought the mill.', 'The group purchased the mill.'], matches: ['bought', 'purchased'] },
    { title: 'opposites share no sense', sentences: ['The group bought the mill.', 'The group sold the mill.'], matches: null },
  ],
};
