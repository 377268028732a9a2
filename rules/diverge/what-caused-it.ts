import { ANY_DEATH, causesIn, type CauseTold } from '../../src/language/causes.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Caused extends Answer {
  readonly nouns: readonly string[];
  readonly certain: boolean;
  readonly possible: boolean;
  readonly inquired: boolean;
  readonly people: readonly string[];
  readonly denied: boolean;
  readonly anyDeath: boolean;
}

/** What brought it about: the crash, the fire, somebody's death; asked of the whole story, because a story has one of each. */
export const whatCausedIt: DivergenceRule<Caused> = {
  id: 'what-caused-it',
  kind: 'cause',
  question: 'What caused it?',
  acrossOnly: true,

  facts: (document) => toldIn(document),

  differ(one, other) {
    const same = hasAll(one, other) || hasAll(other, one);
    // a story may have several dead
    if (one.people.length > 0 && other.people.length > 0 && !one.people.some((key) => other.people.includes(key))) return 'unrelated';
    if (one.denied && other.denied) return 'unrelated';
    if (one.denied || other.denied) return same ? { severity: 'high', kind: 'polarity', because: 'one denies the cause that the other names' } : 'unrelated';
    if (same && one.certain !== other.certain && (one.inquired || other.inquired)) return { severity: 'medium', kind: 'factuality', because: 'one takes as certain what for the other is still looked into' };
    if (same) return one.certain !== other.certain && (one.possible || other.possible) ? { severity: 'high', kind: 'factuality', because: 'one takes as certain what the other calls possible' } : undefined;
    // of a death without a name only the same cause shows that it is the same
    if (one.anyDeath) return 'unrelated';
    return { severity: one.certain && other.certain ? 'medium' : 'low', because: 'they name different causes' };
  },

  examples: [
    {
      title: 'two causes of one fire',
      finds: 'medium',
      says: { 'The fire was caused by an electrical fault.': 'an electrical fault', 'A cigarette caused the blaze, police said.': 'A cigarette' },
    },
    {
      title: 'two illnesses',
      finds: 'medium',
      says: { 'Maria Keller died of pneumonia.': 'pneumonia', 'Maria Keller lost a long battle with cancer.': 'cancer' },
    },
    {
      title: 'one cause, told more fully',
      finds: 'agreement',
      says: { 'The fire was caused by an electrical fault.': 'an electrical fault', 'The blaze was blamed on a fault.': 'a fault' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Maria Keller died of pneumonia.': 'pneumonia', 'Jonas Brandt died of cancer.': 'cancer' },
    },
    {
      title: 'one of them is only a guess',
      finds: 'low',
      says: { 'The fire may have been caused by an electrical fault.': 'an electrical fault', 'The fire was caused by a cigarette.': 'a cigarette' },
    },
    {
      title: 'a possible cause told as the cause',
      finds: 'high',
      says: { 'The fire may have been caused by an electrical fault.': 'an electrical fault', 'The fire was caused by an electrical fault.': 'an electrical fault' },
    },
    {
      title: 'still looked into by one',
      finds: 'medium',
      says: { 'Police are looking at whether an electrical fault was the cause of the fire.': 'an electrical fault', 'The fire was started by an electrical fault.': 'an electrical fault' },
    },
    {
      title: 'not yet known',
      finds: 'nothing',
      says: { 'The cause of the fire is not known.': undefined, 'The fire was caused by a cigarette.': 'a cigarette' },
    },
  ],
};

/** "an electrical fault" has all of "a fault"; "lung cancer" has not all of "throat cancer". */
const hasAll = (one: Caused, other: Caused): boolean => other.nouns.every((b) => one.nouns.some((a) => areAlike(a, b)));

function toldIn(document: Document): readonly Fact<Caused>[] {
  const causes = causesIn(document);
  const isQuoted = ({ words }: CauseTold): boolean => document.attributions.some(({ content }) => content.some((span) => isWithin(words, span)));
  // who calls it possible does not vouch for what a party to it says: "may have been caused by a ricochet", "the officer said he died from a ricochet"
  const vouched = causes.filter((told) => !told.certain || !isQuoted(told) || !causes.some((other) => other.possible && other.subjects.some((subject) => told.subjects.includes(subject)) && told.nouns.some((noun) => other.nouns.includes(noun))));
  return vouched.flatMap((told) => told.subjects.map((subject) => factOf(subject, told, document)));
}

function factOf(subject: string, { named, words, nouns, certain, possible, inquired, people, denied }: CauseTold, { article: { text } }: Document): Fact<Caused> {
  return { subject, named, answer: { says: text.slice(words.start, words.end), words, nouns, certain, possible, inquired, people, denied, anyDeath: subject === ANY_DEATH } };
}
