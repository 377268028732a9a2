import { type Whole, wholesIn } from '../../src/language/wholes.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Extent extends Answer {
  readonly told: Whole;
}

/** "every bridge in the valley" and "three bridges", "a 60% stake" and "the whole of the yard", "funded" and "partly paid for". */
export const everyOneOrSome: DivergenceRule<Extent> = {
  id: 'every-one-or-some',
  kind: 'scope',
  question: 'Every one, or some of them?',
  acrossOnly: true,

  facts: (document) => wholesIn(document).map((told) => ({ subject: told.matter, named: told.named, answer: { says: document.article.text.slice(told.words.start, told.words.end), words: told.words, told } })),

  differ(one, other) {
    const [a, b] = [one.told, other.told];
    if (a.who.length > 0 && b.who.length > 0 && !a.who.some((who) => b.who.includes(who))) return 'unrelated';
    if (a.things.length > 0 && b.things.length > 0 && !a.things.some((thing) => b.things.includes(thing))) return 'unrelated';
    if (a.isWhole === b.isWhole) return a.isWhole ? undefined : 'unrelated';
    return { severity: a.matter === 'bought' ? 'medium' : 'low', because: 'only one speaks of all of it' };
  },

  examples: [
    {
      title: 'every bridge, or three',
      finds: 'low',
      says: { 'Every bridge in the valley was destroyed by the flood.': 'Every bridge', 'The flood destroyed three bridges.': 'three bridges' },
    },
    {
      title: 'of one type, or all of them',
      finds: 'low',
      says: { 'All chairlifts of the same type will be checked.': 'All chairlifts of the same type', 'All chairlifts have been shut down.': 'All chairlifts' },
    },
    {
      title: 'a stake, or the whole',
      finds: 'medium',
      says: { 'Keller Marine buys 60 percent of the shares.': '60 percent of the shares', 'Keller Marine gets the whole of Brandt Dockyards.': 'the whole of' },
    },
    {
      title: 'who paid for it, and for how much of it',
      finds: 'low',
      says: { 'The study was funded by Keller Diagnostics.': 'funded', 'Keller Diagnostics met a third of the cost of the study.': 'met a third' },
    },
    {
      title: 'other things',
      finds: 'agreement',
      says: { 'Every bridge in the valley was destroyed by the flood.': 'Every bridge', 'The flood destroyed three mills.': 'three mills' },
    },
    {
      title: 'what is done every day',
      finds: 'nothing',
      says: { 'The flood closed the bridge every day.': undefined, 'The flood destroyed three bridges.': 'three bridges' },
    },
  ],
};
