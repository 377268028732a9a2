import { areAlike } from '../../src/language/lexicon/alike.js';
import { rarity } from '../../src/language/lexicon/frequency.js';
import { type Unproven, unprovenIn } from '../../src/language/unproven.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Stance extends Answer {
  readonly told: Unproven;
}

/** A verb as rare as this tells by itself what it is about: "misuse". */
const RARE = 5;

/** "no evidence that the data has been misused" and "none of the data had been misused": that nothing shows it does not mean that it is not so. */
export const noEvidenceOrNotSo: DivergenceRule<Stance> = {
  id: 'no-evidence-or-not-so',
  kind: 'strength',
  question: 'Is it not so, or does only nothing show it?',
  acrossOnly: true,

  facts: (document) => toldIn(document),

  differ({ told: a }, { told: b }) {
    if (rarity(a.what) < RARE && !a.things.some((x) => b.things.some((y) => areAlike(x, y)))) return 'unrelated';
    return a.stance === b.stance ? undefined : { severity: 'high', because: 'that nothing shows it does not mean that it is not so' };
  },

  examples: [
    {
      title: 'nothing shows it, or it is not so',
      finds: 'high',
      says: { 'The company found no evidence that the data had been misused.': 'no evidence that the data had been misused', 'The data had not been misused, the company said.': 'data had not been misused' },
    },
    {
      title: 'none of it',
      finds: 'high',
      says: { 'There is no sign that the data was copied.': 'no sign that the data was copied', 'None of the data was copied.': 'None of the data was copied' },
    },
    {
      title: 'both say only that nothing shows it',
      finds: 'agreement',
      says: { 'There is no sign that the data was copied.': 'no sign that the data was copied', 'The company found no evidence that data was copied.': 'no evidence that data was copied' },
    },
    {
      title: 'of something else',
      finds: 'agreement',
      says: { 'There is no sign that the data was copied.': 'no sign that the data was copied', 'The keys were not copied.': 'keys were not copied' },
    },
  ],
};

const toldIn = (document: Document): readonly Fact<Stance>[] =>
  unprovenIn(document).map((told) => ({ subject: told.what, named: told.words, answer: { says: document.article.text.slice(told.words.start, told.words.end), words: told.words, told } }));
