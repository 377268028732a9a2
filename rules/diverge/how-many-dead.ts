import { comparableFigures, figureOf, middle, type Figure } from '../../src/language/figures.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Quantity, Sentence } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Toll extends Answer {
  readonly figure: Figure;
  readonly published: string | null;
}

/** What kills, where the number stands before it or right behind it: "12 people were killed", "killing 12". */
const DEATHS = new Set(['kill', 'die', 'drown', 'perish', 'dead']);
/** "two women" may be two of the dead. */
const EVERYBODY = new Set(['people', 'person', 'dead', 'victim']);
const BEFORE = 8;
const BEHIND = 3;
/** The headline and the first sentences tell of the accident itself, later ones of others. */
const LEAD = 3;

/** The number of dead that an article opens with: a story has one at a time. */
export const howManyDead: DivergenceRule<Toll> = {
  id: 'how-many-dead',
  kind: 'quantity',
  question: 'How many died?',
  acrossOnly: true,

  facts: (document) => tollIn(document),

  answer: (claim, { document }) => tollIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    const relation = comparableFigures(withoutNoun(one.figure), withoutNoun(other.figure));
    if (relation !== 'different') return undefined;
    const [day, later] = [one, other].map(({ published }) => published?.slice(0, 10) ?? '') as [string, string];
    if (day !== later) return middle(one.figure) < middle(other.figure) === day < later ? { severity: 'medium', development: true } : { severity: 'low', because: 'the later one has fewer' };
    return { severity: 'medium', because: 'the figures cannot both be right' };
  },

  examples: [
    {
      title: 'two tolls',
      finds: 'medium',
      says: { 'Fourteen people are known to have died in the fire.': 'Fourteen', 'Seventeen people drowned when the ferry sank.': 'Seventeen' },
    },
    {
      title: 'at least',
      finds: 'agreement',
      says: { 'At least 12 people were killed in the fire.': 'At least 12', 'A fire killed 14 people on Monday.': '14' },
    },
    {
      title: 'some of the dead',
      finds: 'nothing',
      says: { 'A fire killed 14 people on Monday.': '14', 'Two women were killed when the roof fell in.': undefined },
    },
    {
      title: 'the injured are not the dead',
      finds: 'nothing',
      says: { 'A fire killed 14 people on Monday.': '14', 'Thirty people were hurt in the fire.': undefined },
    },
  ],
};

/** People, persons, victims: they are the dead. */
const withoutNoun = (figure: Figure): Figure => ({ ...figure, quantity: { ...figure.quantity, counted: 'person' }, restrictions: new Set() });

function tollIn(document: Document): readonly Fact<Toll>[] {
  const body = document.sentences.filter(({ kind }) => kind === 'body').slice(0, LEAD);
  for (const sentence of body) {
    for (const quantity of within(document.quantities, sentence)) {
      if (quantity.unit !== null || quantity.low === 0 || !EVERYBODY.has(quantity.counted ?? 'person') || !isOfDead(quantity, sentence)) continue;
      const figure = figureOf(quantity, sentence, document);
      const words = { start: quantity.start, end: quantity.end };
      return [{ subject: 'dead', named: words, answer: { says: figure.text, words, figure, published: document.article.published } }];
    }
  }
  return [];
}

function isOfDead({ start, end }: Quantity, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((t) => t.start >= start);
  const next = tokens.findIndex((t) => t.start >= end);
  const ahead = tokens.slice(next, next + BEFORE);
  const until = ahead.findIndex(({ tag, lemma }) => tag === 'NUM' || tag === 'PUNCT' || lemma === 'and' || lemma === 'in');
  const before = tokens.slice(Math.max(0, first - BEHIND), first);
  return (until < 0 ? ahead : ahead.slice(0, until)).some(({ lemma }) => DEATHS.has(lemma.toLowerCase())) || before.some(({ lemma, tag }) => tag === 'VERB' && lemma === 'kill');
}
