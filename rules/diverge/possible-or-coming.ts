import { cueWords } from '../../src/language/cue-words.js';
import { eventness } from '../../src/language/lexicon/wordnet.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Prospect extends Answer {
  readonly stage: 'possible' | 'coming';
  /** Who is named in the sentence: a possible meeting of others is another one. */
  readonly names: readonly string[];
}

/** What an adjective says of an event that lies ahead. */
const STAGES: readonly (readonly [Prospect['stage'], readonly string[]])[] = [
  ['possible', ['possible', 'potential', 'prospective', 'mooted', 'hoped-for', 'would-be']], // a possible summit
  ['coming', ['upcoming', 'forthcoming', 'planned', 'scheduled', 'impending', 'imminent']], // the upcoming summit
];
const stageOf = new Map(STAGES.flatMap(([stage, words]) => words.map((w) => [w, stage] as const)));
const CUES = cueWords(stageOf.keys());
/** One encounter has several names. */
const ENCOUNTERS = new Set(['summit', 'meeting', 'talk', 'talks', 'encounter', 'sit-down']);
/** The adjective stands this near before its noun: "a possible Trump–Xi leadership summit". */
const REACH = 5;

/** "a possible summit" becomes "the upcoming summit" in the retelling. */
export const possibleOrComing: DivergenceRule<Prospect> = {
  id: 'possible-or-coming',
  kind: 'factuality',
  question: 'Is it possible, or already on its way?',
  acrossOnly: true,

  facts: (document) => CUES.sentencesOf(document).flatMap((sentence) => prospectsIn(sentence, document)),

  differ(one, other) {
    if (one.names.length > 0 && other.names.length > 0 && !one.names.some((n) => other.names.includes(n))) return 'unrelated';
    return one.stage === other.stage ? undefined : { severity: 'high', because: 'one takes as certain what the other calls possible' };
  },

  examples: [
    {
      title: 'a possible summit retold as a coming one',
      finds: 'high',
      says: {
        'The visit was a prelude to a possible summit of Keller and Brandt.': 'possible summit',
        'The visit was a prelude to the upcoming summit of Keller and Brandt.': 'upcoming summit',
      },
    },
    {
      title: 'one encounter under two names',
      finds: 'high',
      says: { 'Keller and Brandt prepared a possible meeting in May.': 'possible meeting', 'Keller and Brandt spoke of the upcoming summit in May.': 'upcoming summit' },
    },
    {
      title: 'two words for one stage',
      finds: 'agreement',
      says: { 'Keller spoke of the upcoming summit with Brandt.': 'upcoming summit', 'Keller spoke of the planned summit with Brandt.': 'planned summit' },
    },
    {
      title: 'a meeting of others',
      finds: 'agreement',
      says: { 'Keller spoke of a possible summit with Brandt.': 'possible summit', 'Santos spoke of the upcoming summit with Ferreira.': 'upcoming summit' },
    },
    {
      title: 'possible reasons are no events',
      finds: 'nothing',
      says: { 'Keller spoke of possible reasons.': undefined, 'Keller spoke of the upcoming summit with Brandt.': 'upcoming summit' },
    },
  ],
};

function prospectsIn({ tokens, start, end }: Sentence, { article, names }: Document): readonly Fact<Prospect>[] {
  const found: Fact<Prospect>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, start: from } = tokens[i]!;
    const stage = stageOf.get(text.toLowerCase());
    if (!stage) continue;
    // the last noun of the row behind the adjective
    let noun: number | undefined;
    for (let k = i + 1; k < tokens.length && k <= i + REACH; k++) {
      if (tokens[k]!.tag === 'NOUN') noun = k;
      else if (noun !== undefined || (tokens[k]!.tag !== 'PROPN' && tokens[k]!.tag !== 'ADJ' && tokens[k]!.tag !== 'PUNCT' && tokens[k]!.tag !== 'SYM')) break;
    }
    if (noun === undefined) continue;
    const lemma = tokens[noun]!.lemma.toLowerCase();
    if (!ENCOUNTERS.has(lemma) && eventness(lemma) === 0) continue;
    const words = { start: from, end: tokens[noun]!.end };
    const answer = { says: article.text.slice(words.start, words.end), words, stage, names: within(names, { start, end }).map(({ entity }) => entity) };
    found.push({ subject: ENCOUNTERS.has(lemma) ? 'encounter' : lemma, named: tokens[noun]!, answer });
  }
  return found;
}
