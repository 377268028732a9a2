import { daysFrom } from '../../src/language/calendar.js';
import { cueWords } from '../../src/language/cue-words.js';
import { timesAt } from '../../src/language/event-times.js';
import { personKeys } from '../../src/language/person-keys.js';
import { realisationAt } from '../../src/language/realised.js';
import { relateTold } from '../../src/language/told-time.js';
import { treeOf } from '../../src/language/tree.js';
import { antecedentOf, undergoerOf } from '../../src/language/undergoer.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Day extends Answer {
  readonly time: TimeExpression;
  readonly published: string | null;
  /** True for what befalls nobody twice. */
  readonly once: boolean;
}

interface Fate {
  readonly name: string;
  readonly once: boolean;
  /** "Keller died" */
  readonly does: ReadonlySet<string>;
  /** "killed Keller", "Keller was killed" */
  readonly suffers: ReadonlySet<string>;
  /** "the killing of Keller", "Keller's death" */
  readonly noun: ReadonlySet<string>;
}

/** What befalls somebody on one day. */
const FATES: readonly Fate[] = [
  { name: 'death', once: true, does: new Set(['die', 'perish', 'drown']), suffers: new Set(['kill', 'murder', 'slay', 'execute', 'behead']), noun: new Set(['death', 'killing', 'murder', 'slaying']) },
  { name: 'birth', once: true, does: new Set(), suffers: new Set(['bear']), noun: new Set(['birth']) },
  { name: 'shooting', once: false, does: new Set(), suffers: new Set(['shoot', 'stab', 'attack']), noun: new Set(['shooting', 'stabbing', 'assassination']) },
  { name: 'arrest', once: false, does: new Set(), suffers: new Set(['arrest', 'detain', 'capture', 'apprehend']), noun: new Set(['arrest', 'detention']) },
  { name: 'verdict', once: false, does: new Set(), suffers: new Set(['convict', 'acquit', 'sentence']), noun: new Set(['conviction', 'acquittal', 'sentencing']) },
  { name: 'charge', once: false, does: new Set(), suffers: new Set(['charge', 'indict']), noun: new Set(['indictment']) },
  { name: 'leaving', once: false, does: new Set(['resign', 'retire', 'quit']), suffers: new Set(['sack', 'fire', 'dismiss', 'oust', 'suspend']), noun: new Set(['resignation', 'retirement', 'dismissal', 'sacking']) },
  { name: 'coming', once: false, does: new Set(), suffers: new Set(['appoint', 'elect', 'nominate', 'inaugurate']), noun: new Set(['appointment', 'election', 'nomination']) },
];
const CUES = cueWords(FATES.flatMap(({ does, suffers, noun }) => [...does, ...suffers, ...noun]));
/** "the fatal shooting", "was shot dead": whoever was shot on that day died on it. */
const FATAL = new Set(['fatal', 'fatally', 'dead', 'death', 'deadly']);
/** Two arrests of one man lie farther apart than this, in days; two tellings of one do not. */
const NEAR = 10;

/** The day on which somebody was killed, arrested, charged, elected: wherever in the story it is told. */
export const whenItBefell: DivergenceRule<Day> = {
  id: 'when-it-befell',
  kind: 'time',
  question: 'On what day did it happen to them?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => daysIn(sentence, document)),

  differ(one, other) {
    const relation = relateTold({ ...one, words: one.says }, { ...other, words: other.says });
    if (relation === 'unknown' || (relation === 'disjoint' && !one.once && !areNear(one.time, other.time))) return 'unrelated';
    if (relation !== 'disjoint') return undefined;
    const exact = [one.time, other.time].every((t) => t.modifier === null && t.from !== null && t.from === t.to);
    return { severity: exact ? 'high' : 'medium', because: 'it cannot have been at both times' };
  },

  examples: [
    {
      title: 'two days of one death',
      finds: 'high',
      says: { 'Jonas Brandt was killed on May 3, 2025.': 'May 3, 2025', 'The killing of Jonas Brandt on May 4, 2025 shocked the town.': 'May 4, 2025' },
    },
    {
      title: 'told in passing',
      finds: 'high',
      says: { 'Maria Keller resigned on May 6, 2025.': 'May 6, 2025', 'The police are after Maria Keller, who resigned in disgrace on May 7, 2025.': 'May 7, 2025' },
    },
    {
      title: 'a day and its week',
      finds: 'agreement',
      says: { 'Jonas Brandt was arrested on May 3, 2025.': 'May 3, 2025', 'Police arrested Jonas Brandt in May 2025.': 'May 2025' },
    },
    {
      title: 'arrested twice',
      finds: 'agreement',
      says: { 'Jonas Brandt was arrested on May 3, 2025.': 'May 3, 2025', 'Police arrested Jonas Brandt on July 9, 2021.': 'July 9, 2021' },
    },
    {
      title: 'the day of something else',
      finds: 'nothing',
      says: { 'Jonas Brandt was killed on May 3, 2025.': 'May 3, 2025', 'Jonas Brandt was killed two days after the vote of May 4, 2025.': undefined },
    },
  ],
};

const areNear = (a: TimeExpression, b: TimeExpression): boolean => a.from === null || b.from === null || Math.abs(daysFrom(a.from, b.from)) <= NEAR;

function daysIn(sentence: Sentence, document: Document): readonly Fact<Day>[] {
  if (!CUES.isIn(sentence) || within(document.times, sentence).length === 0) return [];
  const tree = treeOf(sentence);
  const found: Fact<Day>[] = [];
  for (let at = 0; at < tree.tokens.length; at++) {
    const { lemma, tag } = tree.tokens[at]!;
    if (tag !== 'VERB' && tag !== 'NOUN') continue;
    const word = lemma.toLowerCase();
    const fate = FATES.find(({ does, suffers, noun }) => (tag === 'NOUN' ? noun.has(word) : does.has(word) || suffers.has(word)));
    if (!fate || (tag === 'VERB' && realisationAt(tree.tokens, at) !== 'past' && sentence.kind !== 'headline')) continue;
    const whom = antecedentOf(undergoerOf(at, fate.does.has(word), tree), tree);
    const people = whom === undefined ? [] : personKeys(whom, tree, document);
    const [time] = people.length > 0 ? timesAt(at, sentence, document) : [];
    if (!time) continue;
    const isFatal = fate.name === 'shooting' && [...tree.children[at]!, at + 1].some((c) => FATAL.has(tree.tokens[c]?.lemma.toLowerCase() ?? ''));
    const { name, once } = isFatal ? FATES[0]! : fate;
    const words = { start: time.start, end: time.end };
    const answer = { says: document.article.text.slice(time.start, time.end), words, time, once, published: document.article.published };
    const { start, end } = tree.tokens[whom!]!;
    for (const person of people) found.push({ subject: `${name} ${person}`, named: { start, end }, answer });
  }
  return found;
}
