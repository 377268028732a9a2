import { areAlike } from '../../src/language/lexicon/alike.js';
import { type Occasion, occasionsIn } from '../../src/language/occasions.js';
import { rankOf } from '../../src/language/ordinals.js';
import { isSlip } from '../../src/language/edit-distance.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, Document, Sentence } from '../../src/model.js';
import type { Difference, DivergenceRule } from '../../src/rule.js';

interface Rank extends Answer {
  readonly rank: number;
  /** Lemma of what is counted: "defence" of "sixth defence"; the predicate's of "for the fifth time". */
  readonly counted: string;
  /** "for the fifth time" counts what the claim tells, whatever its noun. */
  readonly times: boolean;
  /** Where it is a deed of somebody, whatever the claim: "Keller's sixth defence of the belt". */
  readonly occasion?: Occasion;
}

/** "her sixth title" and "the fifth time": a count of occasions in ordinals. */
export const whichTime: DivergenceRule<Rank> = {
  id: 'which-time',
  kind: 'quantity',
  question: 'For which time?',
  compares: 'event',
  acrossOnly: true,

  facts: (document) =>
    occasionsIn(document).map((occasion) => {
      const says = document.article.text.slice(occasion.words.start, occasion.words.end);
      return { subject: occasion.deed, named: occasion.told, answer: { says, words: occasion.words, rank: occasion.rank, counted: occasion.deed, times: false, occasion } };
    }),

  answer(claim, { document, sentence }) {
    if (claim.mode !== 'assertion') return undefined;
    return rankIn(claim, sentence, document);
  },

  differ(one, other, { sameEvent, oneFact, actor }) {
    if (one.occasion && other.occasion) return ofOneDeed(one.occasion, other.occasion);
    const isOneCount = areAlike(one.counted, other.counted) ? sameEvent && actor === 'same' : oneFact && (one.times || other.times);
    if (!isOneCount) return 'unrelated';
    if (one.rank === other.rank) return undefined;
    return { severity: sameEvent ? 'high' : 'medium', because: 'it cannot have been both' };
  },

  examples: [
    {
      title: 'two counts of one title',
      finds: 'high',
      says: { 'Brandt won her fifth title in Vienna on Sunday.': 'fifth', 'Brandt won her sixth title in Vienna on Sunday.': 'sixth' },
    },
    {
      title: 'in letters and in figures',
      finds: 'agreement',
      says: { 'Brandt won her sixth title in Vienna on Sunday.': 'sixth', 'Brandt won her 6th title in Vienna on Sunday.': '6th' },
    },
    {
      title: 'other things are counted',
      finds: 'agreement',
      says: { 'Brandt won her fifth title in Vienna on Sunday.': 'fifth', 'Brandt won her third match in Vienna on Sunday.': 'third' },
    },
    {
      title: 'told by a noun and by a verb',
      finds: 'high',
      says: {
        'The knockout in Jonas Brandt’s sixth defence of the belt came early.': 'sixth',
        'Jonas Brandt retained his title for the fifth time.': 'fifth',
      },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'Jonas Brandt retained his title for the fifth time.': 'fifth', 'Maria Keller retained her title for the sixth time.': 'sixth' },
    },
    {
      title: 'a day is no count',
      finds: 'nothing',
      says: { 'Brandt won the title in Vienna on July 5th.': undefined, 'Brandt won the title in Vienna on July 6th.': undefined },
    },
  ],
};

/** The deed is one where the same one does it, and what both name beside him has something in common: the body whose belt it is. */
function ofOneDeed(one: Occasion, other: Occasion): Difference | 'unrelated' | undefined {
  if (!one.doers.some((a) => other.doers.some((b) => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || isSlip(a, b)))) return 'unrelated';
  if (one.named.length > 0 && other.named.length > 0 && !one.named.some((a) => other.named.includes(a))) return 'unrelated';
  if (one.rank === other.rank) return undefined;
  return { severity: 'high', because: 'it cannot have been both' };
}

/** "the sixth straight day" counts days from a start that every article may set elsewhere; "the first half" is a part. */
const NO_COUNTS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'century', 'half', 'quarter', 'place', 'person', 'lady', 'world', 'hand', 'thing', 'part', 'class', 'degree', 'floor', 'step']);

function rankIn(claim: Claim, { tokens }: Sentence, { names, times, article: { text } }: Document): Rank | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < claim.start || token.end > claim.end) continue;
    const rank = rankOf(token.text);
    // "Fifth Avenue", "July 5th"; "the first since the war" has a count of its own
    if (rank === undefined || rank === 1 || within(names, token).length > 0 || within(times, token).length > 0) continue;
    const noun = tokens[token.head];
    if (noun?.tag !== 'NOUN' || token.head < i || NO_COUNTS.has(noun.lemma.toLowerCase())) continue;
    // "the third fight in a decade"
    const [next, second] = tokens.slice(token.head + 1, token.head + 3);
    if (next?.lemma === 'since' || (next?.lemma === 'in' && (second?.lemma === 'a' || second?.tag === 'NUM'))) continue;
    const isTime = noun.lemma.toLowerCase() === 'time';
    return { says: text.slice(token.start, token.end), words: token, rank, counted: isTime ? claim.predicate.lemma : noun.lemma.toLowerCase(), times: isTime };
  }
  return undefined;
}
