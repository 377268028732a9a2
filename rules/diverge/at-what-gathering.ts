import { type Gathering, gatheringsIn } from '../../src/language/gatherings.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Occasion extends Answer {
  readonly gathering: Gathering;
}

/** "during the ASEAN summit" and "at the ASEAN foreign ministers’ conference": a summit is of leaders. */
export const atWhatGathering: DivergenceRule<Occasion> = {
  id: 'at-what-gathering',
  kind: 'place',
  question: 'At what gathering was it?',

  facts: (document) =>
    gatheringsIn(document).flatMap((gathering) => {
      const { body, words } = gathering;
      if (hasBoth(document, body)) return [];
      return [{ subject: body, named: words, answer: { says: document.article.text.slice(words.start, words.end), words, gathering } }];
    }),

  differ({ gathering: one }, { gathering: other }) {
    // a summit in May, a ministers' meeting in another town
    if (one.level === other.level || !one.places.some((place) => other.places.includes(place))) return 'unrelated';
    return { severity: 'medium', because: 'a summit is a meeting of leaders, not of ministers' };
  },

  examples: [
    {
      title: 'of leaders, or of ministers',
      finds: 'medium',
      says: {
        'Maria Keller met Jonas Brandt during the NATO summit in Ankara.': 'NATO summit',
        'Maria Keller met Jonas Brandt at the NATO foreign ministers’ conference in Ankara.': 'NATO foreign ministers’ conference',
      },
    },
    {
      title: 'in two towns',
      finds: 'agreement',
      says: {
        'Maria Keller met Jonas Brandt during the NATO summit in Ankara.': 'NATO summit',
        'Maria Keller met Jonas Brandt at the NATO foreign ministers’ conference in Oslo.': 'NATO foreign ministers’ conference',
      },
    },
    {
      title: 'one article tells of both',
      finds: 'agreement',
      says: {
        'The NATO foreign ministers’ conference in Ankara prepares the NATO summit in Ankara.': undefined,
        'Maria Keller met Jonas Brandt at the NATO foreign ministers’ conference in Ankara.': 'NATO foreign ministers’ conference',
      },
    },
    {
      title: 'nobody says whose meeting it is',
      finds: 'nothing',
      says: { 'Maria Keller met Jonas Brandt at a NATO gathering in Ankara.': undefined, 'Maria Keller met Jonas Brandt during the NATO summit in Ankara.': 'NATO summit' },
    },
  ],
};

/** Whether the text of an article tells of both, each a meeting of its own. */
function hasBoth(document: Document, body: string): boolean {
  const told = gatheringsIn(document).filter((gathering) => gathering.body === body && !gathering.headline);
  return told.some(({ level }) => level === 'leaders') && told.some(({ level }) => level === 'ministers');
}
