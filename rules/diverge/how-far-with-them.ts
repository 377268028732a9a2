import { personKeys } from '../../src/language/person-keys.js';
import { realisationAt } from '../../src/language/realised.js';
import { isToldNow } from '../../src/language/told-now.js';
import { treeOf } from '../../src/language/tree.js';
import { undergoerOf } from '../../src/language/undergoer.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Reached extends Answer {
  readonly stage: number;
  readonly published: string | null;
}

interface Stage {
  /** "Keller died", "Keller is missing" */
  readonly does: ReadonlySet<string>;
  /** "police charged Keller", "Keller was charged" */
  readonly suffers: ReadonlySet<string>;
}

const stage = (does: readonly string[], suffers: readonly string[]): Stage => ({ does: new Set(does), suffers: new Set(suffers) });

/** How it goes on with people, stage by stage. */
const ROADS: ReadonlyMap<string, readonly Stage[]> = new Map([
  ['search', [stage(['disappear', 'vanish', 'missing'], []), stage([], ['find', 'locate', 'rescue', 'recover'])]], // missing, then found
  ['life', [stage([], ['injure', 'wound', 'hurt', 'hospitalise', 'hospitalize']), stage(['die'], ['kill'])]], // injured, then dead of it
  ['court', [stage([], ['arrest', 'detain']), stage([], ['charge', 'indict']), stage([], ['convict', 'acquit', 'sentence'])]], // arrested, then charged
  ['office', [stage([], ['nominate']), stage([], ['confirm', 'appoint', 'inaugurate'])]], // nominated, then confirmed
]);
/** "would be charged", "if convicted", "had been arrested last year": not where it stands. */
const NOT_SO = new Set(['if', 'unless', 'whether', 'may', 'might', 'could', 'would', 'should', 'previous', 'previously', 'earlier', 'last', 'former', 'not', 'never', 'deny', 'fear', 'feared', 'expect', 'likely', 'possible', 'allegedly', 'ago', 'once']);

/** Missing, then found; arrested, then charged: the later article is further on with one and the same person. */
export const howFarWithThem: DivergenceRule<Reached> = {
  id: 'how-far-with-them',
  kind: 'development',
  question: 'How far has it gone with them?',
  acrossOnly: true,

  facts: (document) => reachedIn(document),

  answer: (claim, { document }) => reachedIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    if (one.stage === other.stage) return undefined;
    const [first, second] = one.stage < other.stage ? [one, other] : [other, one];
    const [before, after] = [first.published?.slice(0, 10), second.published?.slice(0, 10)];
    if (before === undefined || after === undefined || before === after) return { severity: 'low', development: true };
    // the earlier article may have more to tell of an old case
    return before < after ? { severity: 'medium', development: true } : 'unrelated';
  },

  examples: [
    {
      title: 'arrested, and a day later charged',
      finds: 'development',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Jonas Brandt was charged with fraud in Kent.': 'charged' },
      published: { 'Police arrested Jonas Brandt in Kent.': '2025-05-03', 'Jonas Brandt was charged with fraud in Kent.': '2025-05-04' },
    },
    {
      title: 'an article counts by the furthest that it tells of',
      finds: 'agreement',
      says: { 'Jonas Brandt was charged with fraud in Kent.': 'charged', 'Jonas Brandt was arrested in Kent. Brandt was charged with fraud.': 'charged' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Maria Keller was charged with fraud in Kent.': 'charged' },
    },
    {
      title: 'what may come',
      finds: 'nothing',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Jonas Brandt may be charged with fraud in Kent.': undefined },
    },
  ],
};

/** For each person and road the furthest stage that the article tells of. */
function reachedIn(document: Document): readonly Fact<Reached>[] {
  const furthest = new Map<string, Fact<Reached>>();
  for (const sentence of document.sentences) {
    const tree = treeOf(sentence);
    for (const [at, { lemma, tag }] of tree.tokens.entries()) {
      if (tag !== 'VERB' && tag !== 'ADJ') continue;
      const [road, reached, does] = stageAt(lemma.toLowerCase(), tag === 'ADJ');
      if (road === undefined || (tag === 'VERB' && realisationAt(tree.tokens, at) !== 'past' && sentence.kind !== 'headline')) continue;
      const whom = undergoerOf(at, does, tree);
      const people = whom === undefined || !isToldNow(sentence, document, NOT_SO) ? [] : personKeys(whom, tree, document);
      const { start, end } = tree.tokens[at]!;
      const answer = { says: document.article.text.slice(start, end), words: { start, end }, stage: reached, published: document.article.published };
      for (const person of people) {
        const subject = `${road} ${person}`;
        const before = furthest.get(subject);
        if (!before || before.answer.stage < reached) furthest.set(subject, { subject, named: tree.tokens[whom!]!, answer });
      }
    }
  }
  return [...furthest.values()];
}

/** The road that a word lies on, how far along, and whether its subject is the one whom it befalls. */
function stageAt(word: string, adjective: boolean): readonly [road: string | undefined, stage: number, does: boolean] {
  for (const [road, stages] of ROADS) {
    const reached = stages.findIndex(({ does, suffers }) => does.has(word) || (!adjective && suffers.has(word)));
    if (reached >= 0) return [road, reached, stages[reached]!.does.has(word)];
  }
  return [undefined, -1, false];
}
