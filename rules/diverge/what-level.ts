import { dayOrder } from '../../src/language/calendar.js';
import { comparableFigures, figureOf, middle, type Figure } from '../../src/language/figures.js';
import { type Level, levelsIn } from '../../src/language/levels.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Measured extends Answer {
  readonly figure: Figure;
  readonly published: string | null;
  /** A count on the way to the last one: "as of 4 p.m.", "so far". */
  readonly interim: boolean;
}

/** What only grows while it is counted. */
const GROWING = new Set(['toll', 'damage', 'cost', 'turnout', 'takings']);
/** Turnout, toll, magnitude: a figure of which a story has one. */
export const whatLevel: DivergenceRule<Measured> = {
  id: 'what-level',
  kind: 'quantity',
  question: 'How high is it?',
  acrossOnly: true,

  facts: (document) => levelsIn(document).map((level) => factOf(level, document)),

  differ(one, other) {
    const relation = comparableFigures(one.figure, other.figure);
    if (relation === 'incomparable') return 'unrelated';
    if (relation !== 'different') return undefined;
    const days = dayOrder(one.published, other.published);
    const { counted } = one.figure.quantity;
    if (counted !== null && GROWING.has(counted) && days !== 0 && middle(one.figure) < middle(other.figure) === days < 0) return { severity: 'medium', development: true };
    // "88 percent as of 4 p.m." and "94 percent"
    if (one.interim !== other.interim && middle(one.figure) < middle(other.figure) === one.interim) return { severity: 'medium', development: true };
    return { severity: 'medium', because: 'the figures cannot both be right' };
  },

  examples: [
    {
      title: 'two turnouts',
      finds: 'medium',
      says: { 'Officials said turnout reached 93.9 percent.': '93.9 percent', 'Turnout was almost 90 percent, the commission said.': 'almost 90 percent' },
    },
    {
      title: 'a count on the way to the last one',
      finds: 'development',
      says: { 'About 71 percent of registered voters cast ballots as of 4 p.m. on Sunday.': 'About 71 percent', 'Officials said turnout reached 93.9 percent on Sunday.': '93.9 percent' },
    },
    {
      title: 'with the turnout of the vote before',
      finds: 'medium',
      says: { 'Turnout was 58 percent, down from 71 percent five years ago.': '58 percent', 'The commission put turnout at 68 per cent.': '68 per cent' },
    },
    {
      title: 'how strong a storm',
      finds: 'medium',
      says: { 'The storm came ashore as a Category 4 hurricane.': 'Category 4', 'Its winds were those of a category three storm.': 'category three' },
    },
    {
      title: 'a crowd',
      finds: 'medium',
      says: { 'A crowd of 18,400 was still singing at the end.': '18,400', 'Jonas Brandt was beaten in front of 21,000 people.': '21,000' },
    },
    {
      title: 'takings of a week later',
      finds: 'development',
      says: { 'The film has grossed $310 million worldwide.': '$310 million', 'The film has accumulated $422 million around the globe.': '$422 million' },
      published: { 'The film has grossed $310 million worldwide.': '2025-05-04', 'The film has accumulated $422 million around the globe.': '2025-05-11' },
    },
    {
      title: 'takings of other places',
      finds: 'agreement',
      says: { 'The film has grossed $310 million worldwide.': '$310 million', 'The film has grossed $152 million domestically.': '$152 million' },
    },
    {
      title: 'rounded',
      finds: 'agreement',
      says: { 'Officials said turnout reached 89.6 percent.': '89.6 percent', 'Turnout was almost 90 percent, the commission said.': 'almost 90 percent' },
    },
    {
      title: 'what it has to be',
      finds: 'nothing',
      says: { 'Officials said turnout reached 93.9 percent.': '93.9 percent', 'The vote is valid only if turnout is more than 50 percent.': undefined },
    },
    {
      title: 'other years and places',
      finds: 'agreement',
      says: { 'Officials said turnout reached 93.9 percent.': '93.9 percent', 'Turnout in Kent reached 71 percent.': '71 percent' },
    },
  ],
};

function factOf({ subject, quantity, sentence, interim }: Level, document: Document): Fact<Measured> {
  const { start, end } = quantity;
  const figure = figureOf(quantity, sentence, document);
  return { subject, named: { start, end }, answer: { says: figure.text, words: { start, end }, figure, published: document.article.published, interim } };
}
