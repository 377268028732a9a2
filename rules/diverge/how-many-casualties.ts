import { comparableFigures, figureOf, middle, type Figure } from '../../src/language/figures.js';
import { namesPerson } from '../../src/language/person-noun.js';
import { treeOf, type Tree } from '../../src/language/tree.js';
import { isToldNow } from '../../src/language/told-now.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Quantity } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Casualties extends Answer {
  readonly figure: Figure;
  readonly published: string | null;
}

interface Fate {
  readonly name: string;
  /** What people do themselves: "12 people died". */
  readonly does: ReadonlySet<string>;
  /** What is done to them: "killed 12 people", "12 people were killed". */
  readonly suffers: ReadonlySet<string>;
  /** What they are: "12 dead". */
  readonly is: ReadonlySet<string>;
}

/** Fates that news counts; each is a question of its own. */
const FATES: readonly Fate[] = [
  { name: 'dead', does: new Set(['die', 'perish', 'drown', 'suffocate', 'succumb']), suffers: new Set(['kill', 'drown', 'bury', 'slay']), is: new Set(['dead']) },
  { name: 'injured', does: new Set(), suffers: new Set(['injure', 'wound', 'hurt']), is: new Set(['injured', 'wounded', 'hurt', 'injure', 'wound']) },
  { name: 'missing', does: new Set(), suffers: new Set(), is: new Set(['missing', 'unaccounted', 'miss']) },
];

/** The headline and so many sentences tell the main event; further down stand other years and other accidents. */
const LEAD = 3;

/** "Two women were killed": perhaps two of the dead. */
const SOME = new Set(['woman', 'man', 'child', 'boy', 'girl', 'teenager', 'teen', 'baby']);

/** "could kill 12", "12 people are feared dead", "12 people died in the last such accident": not what happened now. */
const NOT_SO = new Set(['if', 'unless', 'could', 'can', 'may', 'might', 'would', 'fear', 'feared', 'believe', 'presume', 'threaten', 'plot', 'plan', 'previous', 'previously', 'earlier', 'last', 'another', 'since', 'ago', 'trial', 'anniversary']);

/** The dead, the injured and the missing of the main event: an article's lead gives one figure for each. */
export const howManyCasualties: DivergenceRule<Casualties> = {
  id: 'how-many-casualties',
  kind: 'quantity',
  question: 'How many dead, injured, missing?',
  acrossOnly: true,

  facts: (document) => casualtiesIn(document),

  answer: (claim, { document }) => casualtiesIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    const relation = comparableFigures(one.figure, other.figure);
    if (relation === 'bounds' || relation === 'incomparable') return 'unrelated';
    if (relation !== 'different') return undefined;
    const days = [one, other].map(({ published }) => published?.slice(0, 10) ?? '');
    if (days[0] !== days[1] && days.every((day) => day !== '')) return middle(one.figure) < middle(other.figure) === days[0]! < days[1]! ? { severity: 'medium', development: true } : { severity: 'low', because: 'the later one has fewer' };
    // counts go up within hours
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

/** One figure for each fate; a lead that gives several speaks of several events. */
function casualtiesIn(document: Document): readonly Fact<Casualties>[] {
  const found = new Map<string, Fact<Casualties> | null>();
  let body = 0;
  for (const sentence of document.sentences) {
    if (sentence.kind === 'body' && ++body > LEAD) break;
    if (!isToldNow(sentence, document, NOT_SO)) continue;
    const tree = treeOf(sentence);
    for (const quantity of within(document.quantities, sentence)) {
      if (quantity.unit !== null || (quantity.low === null && quantity.high === null)) continue;
      const fate = fateOf(quantity, tree);
      if (fate === undefined) continue;
      const before = found.get(fate);
      if (before !== undefined) {
        if (before && (before.answer.figure.quantity.low !== quantity.low || before.answer.figure.quantity.high !== quantity.high)) found.set(fate, null);
        continue;
      }
      const words = { start: quantity.start, end: quantity.end };
      // whoever was counted, "people" and "miners", the lead counts the same
      const figure = figureOf({ ...quantity, counted: 'person' }, sentence, document);
      found.set(fate, { subject: fate, named: words, answer: { says: figure.text, words, figure: { ...figure, restrictions: new Set() }, published: document.article.published } });
    }
  }
  return [...found.values()].flatMap((fact) => fact ?? []);
}

/** What became of the people counted: by the verb that they are subject or object of, or by the word after the number. */
function fateOf({ counted, start, end }: Quantity, tree: Tree): string | undefined {
  const { tokens } = tree;
  const number = tokens.findIndex((t) => t.end >= end && t.start < end && t.end > start);
  if (number < 0 || (counted !== null && (SOME.has(counted) || !namesPerson(counted)))) return undefined;
  const next = tokens[number + 1]?.lemma.toLowerCase() ?? '';
  const after = tokens[number + 2]?.lemma.toLowerCase() ?? '';
  const noun = counted === null || tokens[number]!.relation !== 'nummod' ? number : tokens[number]!.head;
  const { head: verb, relation } = tokens[noun]!;
  for (const { name, does, suffers, is } of FATES) {
    if (is.has(next) || (counted !== null && tokens[number + 1]?.tag === 'NOUN' && is.has(after))) return name;
    if (verb < 0 || (relation !== 'nsubj' && relation !== 'obj')) continue;
    const lemma = tokens[verb]!.lemma.toLowerCase();
    if (relation === 'obj' && suffers.has(lemma)) return name;
    if (relation === 'nsubj' && (does.has(lemma) || is.has(lemma) || (suffers.has(lemma) && isSuffered(tree, verb)) || tree.children[verb]!.some((c) => tokens[c]!.relation === 'xcomp' && (does.has(tokens[c]!.lemma) || (suffers.has(tokens[c]!.lemma) && isSuffered(tree, c)))))) return name;
  }
  return undefined;
}

/** "were killed", and without an object "killed" in a headline. */
const isSuffered = ({ tokens, children }: Tree, verb: number): boolean =>
  children[verb]!.some((c) => tokens[c]!.relation === 'aux' && (tokens[c]!.lemma === 'be' || tokens[c]!.lemma === 'get')) || !children[verb]!.some((c) => tokens[c]!.relation === 'obj');
