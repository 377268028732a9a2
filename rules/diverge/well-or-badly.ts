import { areAlike } from '../../src/language/lexicon/alike.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Quality extends Answer {
  readonly says: 'well' | 'badly';
  readonly lemma: string;
  readonly certain: boolean;
}

/** Manners that praise and manners that blame. */
const MANNERS: readonly (readonly [Quality['says'], readonly string[]])[] = [
  ['well', ['well', 'properly', 'adequately', 'sufficiently', 'fully', 'correctly', 'fairly', 'safely', 'successfully', 'legally', 'lawfully', 'peacefully', 'smoothly']], // well equipped, properly trained
  ['badly', ['ill', 'badly', 'poorly', 'improperly', 'inadequately', 'insufficiently', 'incorrectly', 'wrongly', 'unfairly', 'unsafely', 'unsuccessfully', 'illegally', 'unlawfully', 'violently', 'under']], // ill-equipped, poorly trained
];
const sideOf = new Map(MANNERS.flatMap(([side, words]) => words.map((w) => [w, side] as const)));
/** What was badly damaged was not done badly. */
const HARM = new Set(['hurt', 'injure', 'wound', 'damage', 'hit', 'affect', 'burn', 'beat', 'shake', 'need', 'want', 'know']);
/** The manner stands this near before its word: "well", "“insufficiently” equipped". */
const NEAR = 3;

/** "was well equipped" and "appeared to be insufficiently equipped". */
export const wellOrBadly: DivergenceRule<Quality> = {
  id: 'well-or-badly',
  kind: 'polarity',
  question: 'Was it done well, or badly?',
  compares: 'fact',

  answer(claim, { sentence }) {
    const { predicate, polarity, factuality, mode } = claim;
    if (mode !== 'assertion' || polarity === 'negative' || factuality === 'U' || HARM.has(predicate.lemma)) return undefined;
    for (let i = predicate.head - 1; i >= 0 && predicate.head - i <= NEAR; i--) {
      const { text, tag, start } = sentence.tokens[i]!;
      const says = sideOf.get(text.toLowerCase().replace(/-$/, ''));
      if (says) return { says, words: { start, end: sentence.tokens[predicate.head]!.end }, lemma: predicate.lemma, certain: factuality.startsWith('CT') };
      if (tag !== 'PUNCT' && tag !== 'ADV') return undefined;
    }
    return undefined;
  },

  differ(one, other, { actor, object, confidence }) {
    if (!areAlike(one.lemma, other.lemma) || actor === 'different' || object === 'different') return 'unrelated';
    if (confidence < 0) return 'unrelated';
    if (one.says === other.says) return undefined;
    return { severity: one.certain && other.certain ? 'high' : 'medium', because: 'the two judge it in opposite ways' };
  },

  examples: [
    {
      title: 'well and ill equipped',
      finds: 'high',
      says: { 'Police said the climber was well equipped for the glacier.': 'well', 'Police said the climber was poorly equipped for the glacier.': 'badly' },
    },
    {
      title: 'one of the two hedges',
      finds: 'medium',
      says: { 'Police said the climber was properly equipped for the glacier.': 'well', 'Police said the climber appeared to be insufficiently equipped for the glacier.': 'badly' },
    },
    {
      title: 'two words of praise',
      finds: 'agreement',
      says: { 'The climber was well equipped for the glacier.': 'well', 'The climber was properly equipped for the glacier.': 'well' },
    },
    {
      title: 'badly damaged is no blame',
      finds: 'nothing',
      says: { 'The bridge was badly damaged by the storm.': undefined, 'The bridge was damaged by the storm.': undefined },
    },
  ],
};
