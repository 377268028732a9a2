import { comparableFigures, figureOf, middle, type Figure } from '../../src/language/figures.js';
import { descendants, treeOf } from '../../src/language/tree.js';
import { isToldNow } from '../../src/language/told-now.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Sentence } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Level extends Answer {
  readonly figure: Figure;
  readonly published: string | null;
}

/** What a story has one of, with one figure: two articles that give it another speak of the same thing wherever they do. */
const MEASURED = new Set([
  'turnout', 'toll', 'attendance', 'population', 'magnitude', 'unemployment', 'inflation', 'deficit', 'surplus', 'budget', 'revenue', 'turnover', 'profit', 'salary', // turnout reached 93 percent
  'ransom', 'bail', 'jackpot', 'bounty', 'reward', 'fine', 'capacity', 'depth', 'temperature', 'margin', 'majority', 'price', 'cost', 'damage', // a fine of $3 million
]);
/** What only grows while it is counted. */
const GROWING = new Set(['toll', 'damage', 'cost', 'turnout']);
/** "valid with a turnout of more than 50 percent", "expected to reach": not what it was. */
const NOT_SO = new Set(['if', 'unless', 'whether', 'must', 'would', 'could', 'can', 'may', 'might', 'should', 'expect', 'forecast', 'predict', 'target', 'goal', 'require', 'threshold', 'valid', 'previous', 'last', 'earlier', 'previously', 'average']);

/** Turnout, toll, magnitude: a figure of which a story has one. */
export const whatLevel: DivergenceRule<Level> = {
  id: 'what-level',
  kind: 'quantity',
  question: 'How high is it?',
  acrossOnly: true,

  facts: (document) => levelsIn(document),

  answer: (claim, { document }) => levelsIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    const relation = comparableFigures(one.figure, other.figure);
    if (relation === 'incomparable') return 'unrelated';
    if (relation !== 'different') return undefined;
    const days = [one, other].map(({ published }) => published?.slice(0, 10) ?? '');
    const { counted } = one.figure.quantity;
    if (counted !== null && GROWING.has(counted) && days[0] !== days[1] && middle(one.figure) < middle(other.figure) === days[0]! < days[1]!) return { severity: 'medium', development: true };
    return { severity: 'medium', because: 'the figures cannot both be right' };
  },

  examples: [
    {
      title: 'two turnouts',
      finds: 'medium',
      says: { 'Officials said turnout reached 93.9 percent.': '93.9 percent', 'Turnout was almost 90 percent, the commission said.': 'almost 90 percent' },
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

/** One figure for each thing measured; an article that gives several speaks of several. */
function levelsIn(document: Document): readonly Fact<Level>[] {
  const found = new Map<string, Fact<Level> | null>();
  for (const sentence of document.sentences) {
    for (const quantity of within(document.quantities, sentence)) {
      const { counted, unit, start, end } = quantity;
      if (counted === null || !MEASURED.has(counted) || (quantity.low === null && quantity.high === null)) continue;
      const subject = [counted, unit, ...ofWhat(counted, sentence, document)].join(' ');
      if (found.has(subject)) {
        const before = found.get(subject);
        if (before && (before.answer.figure.quantity.low !== quantity.low || before.answer.figure.quantity.high !== quantity.high)) found.set(subject, null);
        continue;
      }
      if (!isToldNow(sentence, document, NOT_SO)) continue;
      const figure = figureOf(quantity, sentence, document);
      const words = { start, end };
      found.set(subject, { subject, named: words, answer: { says: figure.text, words, figure, published: document.article.published } });
    }
  }
  return [...found.values()].flatMap((fact) => fact ?? []);
}

/** Names that hang on the noun: "turnout in Kent", "Kent's turnout". */
function ofWhat(counted: string, sentence: Sentence, { names }: Document): readonly string[] {
  const { tokens, children } = treeOf(sentence);
  const noun = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === counted);
  if (noun < 0) return [];
  return descendants({ tokens, children }, noun, (child) => tokens[child]!.tag !== 'NUM' && tokens[child]!.tag !== 'VERB').flatMap((at) => within(names, tokens[at]!).map(({ entity }) => entity));
}
