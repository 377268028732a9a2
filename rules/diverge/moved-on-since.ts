import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface State extends Answer {
  /** Course of events → stage that it has reached; "collapse" ends several. */
  readonly stages: ReadonlyMap<number, number>;
  readonly published: string | null;
}

/** How stories go on, stage by stage; words of one stage say the same. */
const COURSES: readonly (readonly (readonly string[])[])[] = [
  [['missing', 'search', 'disappear', 'vanish', 'look'], ['find', 'recover', 'rescue', 'locate', 'discover']], // a hiker is missing / was found
  [['trap', 'strand'], ['free', 'rescue', 'save']],
  [['negotiate', 'negotiation', 'talk', 'discuss'], ['agree', 'agreement', 'sign', 'conclude', 'collapse']], // talks continue / a deal was signed
  [['hold', 'continue', 'last', 'begin', 'start', 'resume'], ['end', 'collapse', 'stall', 'fail', 'cease']], // the truce holds / has collapsed
  [['truce', 'ceasefire', 'cease-fire', 'calm', 'lull'], ['resume', 'flare-up', 'collapse', 'violate', 'escalate', 'escalation']],
  [['accuse', 'suspect', 'detain', 'arrest'], ['charge', 'indict'], ['convict', 'acquit', 'sentence', 'clear']],
  [['nominate', 'candidate', 'run', 'campaign'], ['elect', 'win', 'lose', 'defeat']],
  [['injure', 'wound', 'hospitalise', 'hospitalize'], ['die', 'dead', 'death', 'kill']], // injured / died of it
  [['burn', 'rage', 'spread'], ['contain', 'extinguish', 'control']],
  [['await', 'pending', 'postpone', 'delay'], ['receive', 'publish', 'deliver', 'release', 'complete']],
];
const placeOf = new Map(COURSES.flatMap((stages, course) => stages.flatMap((words, stage) => words.map((w) => [`${course} ${w}`, stage] as const))));

/** A later article tells what has become of it: no contradiction, but a reader of the first should know. */
export const movedOnSince: DivergenceRule<State> = {
  id: 'moved-on-since',
  kind: 'development',
  question: 'Has it moved on since?',
  compares: 'fact',

  answer(claim, { published, sentence }) {
    if (claim.mode !== 'assertion' || claim.polarity === 'negative' || !claim.factuality.startsWith('CT')) return undefined;
    const { form, head, complex } = claim.predicate;
    const own = sentence.tokens[head]!;
    const above = sentence.tokens[own.head];
    // "the truce holds", "the truce collapsed": the verb says what has become of it
    const governing = form === 'nominal' && above?.tag === 'VERB' && (own.relation === 'nsubj' || own.relation === 'obj') ? above : undefined;
    const { lemma, start, end } = governing ?? { lemma: claim.predicate.lemma, ...complex };
    const stages = new Map<number, number>();
    for (const course of COURSES.keys()) {
      const stage = placeOf.get(`${course} ${lemma}`);
      if (stage !== undefined) stages.set(course, stage);
    }
    return stages.size > 0 ? { says: lemma, words: { start, end }, stages, published } : undefined;
  },

  differ(one, other, { shared, actor, object }) {
    const course = [...one.stages.keys()].find((c) => other.stages.has(c) && other.stages.get(c) !== one.stages.get(c));
    if (course === undefined) return 'unrelated';
    if (shared === 0 || actor === 'different' || object === 'different' || (actor !== 'same' && object !== 'same')) return 'unrelated';
    const [first, second] = one.stages.get(course)! < other.stages.get(course)! ? [one, other] : [other, one];
    const [before, after] = [first.published?.slice(0, 10), second.published?.slice(0, 10)];
    if (before !== undefined && after !== undefined && after < before) return 'unrelated';
    return { severity: before !== undefined && after !== undefined && before < after ? 'medium' : 'low', development: true };
  },

  examples: [
    {
      title: 'a truce that held, then did not',
      finds: 'low',
      says: { 'A truce between Ankara and Athens holds.': 'hold', 'The truce between Ankara and Athens collapsed.': 'collapse' },
    },
    {
      title: 'one stage, two words',
      finds: 'agreement',
      says: { 'Rescuers found the hiker near Ankara.': 'find', 'Rescuers located the hiker near Ankara.': 'locate' },
    },
  ],
};
