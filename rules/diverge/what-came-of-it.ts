import { areAlike } from '../../src/language/lexicon/alike.js';
import { outcomesIn } from '../../src/language/outcomes.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Result extends Answer {
  readonly brought: boolean;
  readonly content: readonly string[];
}

/** So many words in common show that the two tell of one outcome. */
const MIN_SHARED = 3;

/** "The talks resulted in a pause" and "the talks confirmed a deal that paused": only by the first was it the talks that brought it about. */
export const whatCameOfIt: DivergenceRule<Result> = {
  id: 'what-came-of-it',
  kind: 'cause',
  question: 'Did it bring that about?',
  acrossOnly: true,

  facts: (document) =>
    outcomesIn(document).map(({ event, at, brought, words, content }) => ({
      subject: event,
      named: at,
      answer: { says: document.article.text.slice(words.start, words.end), words, brought, content },
    })),

  differ(one, other) {
    const shared = one.content.filter((word) => other.content.some((w) => areAlike(word, w))).length;
    if (shared < MIN_SHARED) return 'unrelated';
    if (one.brought === other.brought) return undefined;
    return { severity: 'medium', because: 'only one has it brought about by that' };
  },

  examples: [
    {
      title: 'confirmed, or brought about',
      finds: 'medium',
      says: {
        'The meeting in Kent confirmed a deal that paused duties on Danish cars.': 'confirmed a deal that paused duties on Danish cars',
        'The meeting in Kent had resulted in a pause of duties on Danish cars.': 'resulted in a pause of duties on Danish cars',
      },
    },
    {
      title: 'two verbs for bringing about',
      finds: 'agreement',
      says: {
        'The meeting in Kent led to a pause of duties on Danish cars.': 'led to a pause of duties on Danish cars',
        'The meeting in Kent had resulted in a pause of duties on Danish cars.': 'resulted in a pause of duties on Danish cars',
      },
    },
    {
      title: 'two outcomes',
      finds: 'agreement',
      says: {
        'The meeting in Kent led to a new bridge.': 'led to a new bridge',
        'The meeting in Kent confirmed a pause of duties on Danish cars.': 'confirmed a pause of duties on Danish cars',
      },
    },
  ],
};
