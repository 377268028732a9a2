import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface State extends Answer {
  readonly course: number;
  readonly stage: number;
  readonly published: string | null;
}

/** How stories go on, stage by stage; words of one stage say the same. */
const COURSES: readonly (readonly (readonly string[])[])[] = [
  [['missing', 'search', 'disappear', 'vanish', 'look'], ['find', 'recover', 'rescue', 'locate', 'discover']], // a hiker is missing / was found
  [['trap', 'strand'], ['free', 'rescue', 'save']],
  [['negotiate', 'negotiation', 'talk', 'discuss'], ['agree', 'agreement', 'sign', 'conclude', 'collapse']], // talks continue / a deal was signed
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

  answer(claim, { published }) {
    if (claim.mode !== 'assertion' || claim.polarity === 'negative' || !claim.factuality.startsWith('CT')) return undefined;
    const { lemma, complex } = claim.predicate;
    for (const course of COURSES.keys()) {
      const stage = placeOf.get(`${course} ${lemma}`);
      if (stage !== undefined) return { says: lemma, words: complex, course, stage, published };
    }
    return undefined;
  },

  differ(one, other, { shared, actor, object }) {
    if (one.course !== other.course || one.stage === other.stage) return 'unrelated';
    if (shared === 0 || actor === 'different' || object === 'different' || (actor !== 'same' && object !== 'same')) return 'unrelated';
    const [first, second] = one.stage < other.stage ? [one, other] : [other, one];
    const [before, after] = [first.published?.slice(0, 10), second.published?.slice(0, 10)];
    if (before !== undefined && after !== undefined && after < before) return 'unrelated';
    return { severity: before !== undefined && after !== undefined && before < after ? 'medium' : 'low', development: true };
  },

  examples: [
    {
      title: 'wounded, then dead',
      finds: 'low',
      says: { 'The blast wounded the miner Jonas Brandt.': 'wound', 'The blast killed the miner Jonas Brandt.': 'kill' },
    },
    {
      title: 'one stage, two words',
      finds: 'agreement',
      says: { 'Rescuers found the hiker near Ankara.': 'find', 'Rescuers located the hiker near Ankara.': 'locate' },
    },
  ],
};
