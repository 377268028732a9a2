import { daysFrom } from '../../src/language/calendar.js';
import { type Gradation, gradationsOf } from '../../src/language/gradations.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Grave extends Answer {
  readonly told: Gradation;
  readonly published: string | null;
}

/** Steps on a scale that no two readers would take for one. */
const FAR = 2;

/** "at odds" and "a blazing row", "several shots" and "a gun battle", "hope is fading" and "no hope": wherever in the story it is told. */
export const howSerious: DivergenceRule<Grave> = {
  id: 'how-serious',
  kind: 'strength',
  question: 'How serious is it?',
  acrossOnly: true,

  facts: (document) => toldIn(document),

  answer: (claim, { document }) => toldIn(document).find(({ answer }) => isWithin(answer.words, claim))?.answer,

  differ(one, other) {
    const [a, b] = [one.told, other.told];
    if (a.shared && !a.who.some((who) => b.who.includes(who))) return 'unrelated';
    const steps = Math.abs(a.level - b.level);
    if (steps === 0) return undefined;
    // a patient may be worse the next day
    const sameDay = one.published === null || other.published === null || Math.abs(daysFrom(one.published, other.published)) <= 1;
    return { severity: steps >= FAR && sameDay ? 'medium' : 'low', because: 'one makes far more of it' };
  },

  examples: [
    {
      title: 'a disagreement, or a row',
      finds: 'medium',
      says: { 'Maria Keller left after creative differences with Jonas Brandt.': 'creative differences', 'Maria Keller stormed out after a blazing row with Jonas Brandt.': 'blazing row' },
    },
    {
      title: 'shots, or a battle',
      finds: 'low',
      says: { 'The pirates fired several shots.': 'several shots', 'The pirates gave up after a gun battle.': 'gun battle' },
    },
    {
      title: 'in one condition, told twice',
      finds: 'agreement',
      says: { 'Maria Keller is in a critical condition.': 'critical condition', 'Maria Keller was fighting for her life.': 'fighting for her life' },
    },
    {
      title: 'two patients',
      finds: 'agreement',
      says: { 'Maria Keller is in a critical condition.': 'critical condition', 'Jonas Brandt escaped with minor injuries.': 'minor injuries' },
    },
    {
      title: 'what there was none of',
      finds: 'nothing',
      says: { 'There was no gun battle.': undefined, 'The pirates fired several shots.': 'several shots' },
    },
  ],
};

function toldIn(document: Document): readonly Fact<Grave>[] {
  const { text, published } = document.article;
  return gradationsOf(document).map((told) => ({
    subject: told.whose === null ? told.topic : `${told.topic} of ${told.whose}`,
    named: told.words,
    answer: { says: text.slice(told.words.start, told.words.end), words: told.words, told, published },
  }));
}
