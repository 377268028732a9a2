import { dayOrder } from '../../src/language/calendar.js';
import { casualtyCounts } from '../../src/language/casualties.js';
import type { Fate } from '../../src/language/fates.js';
import { comparableFigures, figureOf, middle, ratio, type Figure } from '../../src/language/figures.js';
import { compatible } from '../../src/language/interval.js';
import type { Answer, Document, Quantity, Sentence } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Casualties extends Answer {
  readonly figure: Figure;
  readonly fate: Fate;
  /** False where only some kind of people is counted: three miners may be three of four dead. */
  readonly isAll: boolean;
  readonly published: string | null;
}

/** The missing are found, the injured go home. */
const FALLS: ReadonlySet<Fate> = new Set(['missing', 'in hospital']);

/** The dead, the injured and the missing of the main event: an article's lead gives one figure for each. */
export const howManyCasualties: DivergenceRule<Casualties> = {
  id: 'how-many-casualties',
  kind: 'quantity',
  question: 'How many dead, injured, missing?',
  acrossOnly: true,

  facts: (document) => casualtiesIn(document),

  differ(one, other) {
    const relation = comparableFigures(one.figure, other.figure);
    if (relation === 'incomparable') return 'unrelated';
    const days = dayOrder(one.published, other.published);
    const [first, second] = days <= 0 ? [one, other] : [other, one];
    const isLater = days !== 0;
    // "at least 38", the day after 94
    if (relation === 'bounds') {
      if (isLater && one.fate !== 'injured' && middle(second.figure) >= RISEN * middle(first.figure)) return { severity: 'medium', development: true };
      return ratio(first.figure, second.figure) >= FAR_APART ? { severity: 'low', because: 'both can be right, but they say very different things' } : 'unrelated';
    }
    if (relation !== 'different') return undefined;
    // three miners may be three of the four dead
    if (first.isAll !== second.isAll) {
      const [all, some] = first.isAll ? [first, second] : [second, first];
      if (middle(some.figure) < middle(all.figure)) return 'unrelated';
    }
    // who was hurt lies in hospital from the first day; later there are fewer
    const areHurt = one.fate === 'injured' || (one.fate === 'in hospital' && middle(first.figure) < middle(second.figure));
    if (isLater && !areHurt) return middle(first.figure) < middle(second.figure) || FALLS.has(one.fate) ? { severity: 'medium', development: true } : { severity: 'low', because: 'the later one has fewer' };
    // counts go up within hours; how many were hurt is known from the first day
    return { severity: 'medium', because: 'the figures cannot both be right' };
  },

  examples: [
    {
      title: 'two death tolls',
      finds: 'medium',
      says: { 'Fourteen people are now known to have died in the blast.': 'Fourteen', 'SEVENTEEN people drowned this morning.': 'SEVENTEEN' },
    },
    {
      title: 'a lower bound',
      finds: 'agreement',
      says: { 'At least 12 people were killed when the ferry sank.': 'At least 12', 'The sinking killed 14 people.': '14' },
    },
    {
      title: 'a toll that rose',
      finds: 'development',
      says: { 'At least 12 people were killed when the ferry sank.': 'At least 12', 'The death toll from the sinking has risen to 31.': '31' },
      published: { 'At least 12 people were killed when the ferry sank.': '2025-05-03', 'The death toll from the sinking has risen to 31.': '2025-05-04' },
    },
    {
      title: 'one more each day',
      finds: 'development',
      says: { 'Three people have died of the fever.': 'Three', 'A fourth patient has died of the fever.': 'fourth' },
      published: { 'Three people have died of the fever.': '2025-05-03', 'A fourth patient has died of the fever.': '2025-05-04' },
    },
    {
      title: 'the missing are found',
      finds: 'development',
      says: { 'About 35 people are unaccounted for after the slide.': 'About 35', 'Nine people are still listed as missing.': 'Nine' },
      published: { 'About 35 people are unaccounted for after the slide.': '2025-05-03', 'Nine people are still listed as missing.': '2025-05-09' },
    },
    {
      title: 'a part of the dead',
      finds: 'nothing',
      says: { 'The ferry sinking killed 31 people.': '31', 'Twelve of the dead were pupils.': undefined },
    },
    {
      title: 'another accident',
      finds: 'nothing',
      says: { 'The ferry sinking killed 31 people.': '31', 'A similar sinking killed 12 people.': undefined },
    },
    {
      title: 'the dead and the injured',
      finds: 'agreement',
      says: { 'The blast killed 12 miners.': '12', 'The blast injured 17 miners.': '17' },
    },
    {
      title: 'some of the dead',
      finds: 'nothing',
      says: { 'A fire killed 14 people on Monday.': '14', 'Two women were killed when the roof fell in.': undefined },
    },
    {
      title: 'what is only feared',
      finds: 'nothing',
      says: { 'The blast may have killed 17 miners.': undefined, 'The blast killed 12 miners.': '12' },
    },
  ],
};

/** "more than 200" and "some 350": readers take away something else. */
const FAR_APART = 1.5;
/** Rises of a lower bound smaller than this are none: "at least 12", then 13. */
const RISEN = 1.2;

/** One figure for each fate, the surest; an article that gives several equally sure ones speaks of several events. */
function casualtiesIn(document: Document): readonly Fact<Casualties>[] {
  const counts = casualtyCounts(document);
  return [...new Set(counts.map(({ fate }) => fate))].flatMap((fate) => {
    const own = counts.filter((count) => count.fate === fate);
    const surest = own.filter(({ surety }) => surety === Math.max(...own.map((count) => count.surety)));
    const figures = surest.map(({ quantity, sentence }) => figureIn(quantity, sentence, document));
    const stated = surest.findIndex(({ isStated }) => isStated);
    const first = figures[stated >= 0 ? stated : Math.max(0, surest.findIndex(({ sentence }) => sentence.kind === 'body'))];
    if (!first || figures.some((other) => other !== first && compatible(first.quantity, other.quantity) === 'different')) return [];
    const words = { start: first.quantity.start, end: first.quantity.end };
    return { subject: fate, named: words, answer: { says: first.text, words, figure: first, fate, isAll: surest[0]!.surety > 1, published: document.article.published } };
  });
}

/** Whoever was counted, "people" and "miners", the article counts the same. */
const figureIn = (quantity: Quantity, sentence: Sentence, document: Document): Figure => ({ ...figureOf({ ...quantity, counted: 'person' }, sentence, document), restrictions: new Set() });
