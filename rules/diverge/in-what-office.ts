import { areAlike } from '../../src/language/lexicon/alike.js';
import { within } from '../../src/language/within.js';
import type { Answer, Name } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Office extends Answer {
  readonly held: readonly Name[];
}

/** "former", "acting": who holds an office and who held it. */
const PAST = new Set(['former', 'ex', 'late', 'one-time', 'onetime', 'then']);

/** "Chinese leader Xi Jinping" and "Chinese President Xi Jinping"; "former minister" and "minister". */
export const inWhatOffice: DivergenceRule<Office> = {
  id: 'in-what-office',
  kind: 'participant',
  question: 'In what office?',
  compares: 'fact',

  answer(claim, { document }) {
    const held = within(document.names, claim).filter((n) => n.type === 'person' && n.office !== null);
    return held[0] && { says: held[0].office!, words: held[0], held };
  },

  differ(one, other) {
    for (const a of one.held) {
      for (const b of other.held) {
        if (a.entity !== b.entity) continue;
        const [x, y] = [wordsOf(a.office!), wordsOf(b.office!)];
        const answers = [{ says: a.office!, words: a }, { says: b.office!, words: b }] as const;
        if (x.some((w) => PAST.has(w)) !== y.some((w) => PAST.has(w))) return { severity: 'low', because: 'only one says that the office lies in the past', answers };
        if (areAlike(x.at(-1)!, y.at(-1)!) || x.some((w) => y.includes(w) && w === x.at(-1)) || y.some((w) => x.includes(w) && w === y.at(-1))) return undefined;
        return { severity: 'low', because: 'one person is given two offices', answers };
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'two offices',
      finds: 'low',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'Mayor', 'Governor Maria Keller opened the bridge in Kent.': 'Governor' },
    },
    {
      title: 'no longer in office',
      finds: 'low',
      says: { 'Former mayor Maria Keller opened the bridge in Kent.': 'Former mayor', 'Mayor Maria Keller opened the bridge in Kent.': 'Mayor' },
    },
    {
      title: 'the same office, longer',
      finds: 'agreement',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'Mayor', 'Berlin Mayor Maria Keller opened the bridge in Kent.': 'Berlin Mayor' },
    },
  ],
};

const wordsOf = (office: string): readonly string[] => office.toLowerCase().split(/[\s-]+/);
