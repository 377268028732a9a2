import { type Authorship, authorshipIn } from '../../src/language/authorship.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Behind extends Answer {
  readonly told: Authorship;
}

/** "mediated by Switzerland and Qatar" and "Qatari mediation", "designed by Keller" and "designed by Brandt": wherever in the story it is told. */
export const whoStandsBehindIt: DivergenceRule<Behind> = {
  id: 'who-stands-behind-it',
  kind: 'participant',
  question: 'Who stands behind it?',
  acrossOnly: true,

  facts: (document) => toldIn(document),

  differ({ told: a }, { told: b }) {
    const [one, other] = [new Set(a.who), new Set(b.who)];
    const shared = a.who.filter((who) => other.has(who)).length;
    if (shared === one.size && shared === other.size) return undefined;
    if (shared > 0) return { severity: a.open ? 'low' : 'medium', because: 'one names fewer of them' };
    return { severity: a.open ? 'low' : 'medium', because: 'they name others' };
  },

  examples: [
    {
      title: 'one of two is left out',
      finds: 'medium',
      says: { 'The truce was mediated by Sweden and Qatar.': 'Sweden and Qatar', 'A truce was agreed under Qatari mediation.': 'Qatari' },
    },
    {
      title: 'two designers',
      finds: 'medium',
      says: { 'The bridge was designed by Maria Keller.': 'Maria Keller', 'Jonas Brandt designed the bridge.': 'Jonas Brandt' },
    },
    {
      title: 'the same, told in other words',
      finds: 'agreement',
      says: { 'Sweden brokered the truce.': 'Sweden', 'A truce was agreed under Swedish mediation.': 'Swedish' },
    },
    {
      title: 'two works',
      finds: 'agreement',
      says: { 'The bridge was designed by Maria Keller.': 'Maria Keller', 'Jonas Brandt designed the tower.': 'Jonas Brandt' },
    },
  ],
};

const toldIn = (document: Document): readonly Fact<Behind>[] =>
  authorshipIn(document).map((told) => ({ subject: told.act, named: told.named, answer: { says: document.article.text.slice(told.words.start, told.words.end), words: told.words, told } }));
