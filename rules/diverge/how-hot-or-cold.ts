import { daysFrom } from '../../src/language/calendar.js';
import { temperaturesOf } from '../../src/language/temperatures.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Heat extends Answer {
  readonly celsius: number;
  readonly published: string | null;
}

/** Degrees Celsius that two readings of one air, or a rounding, lie apart. */
const APART = 2;
/** Days between articles that still tell of one day's weather. */
const NEAR = 5;

/** "minus 11" and "-20C": how cold it was, of articles that give one temperature each. */
export const howHotOrCold: DivergenceRule<Heat> = {
  id: 'how-hot-or-cold',
  kind: 'quantity',
  question: 'How hot or cold was it?',
  acrossOnly: true,

  facts: (document) => heatIn(document),

  differ(one, other) {
    if (Math.abs(one.celsius - other.celsius) < APART) return undefined;
    const days = one.published === null || other.published === null ? 0 : Math.abs(daysFrom(one.published, other.published));
    return days > NEAR ? 'unrelated' : { severity: 'low', because: 'unless they were taken in two places, one of the temperatures is wrong' };
  },

  examples: [
    {
      title: 'twice as cold',
      finds: 'low',
      says: { 'The temperature was minus 11.': 'minus 11', 'They stood in a blizzard at -20C.': '-20C' },
    },
    {
      title: 'in two scales',
      finds: 'agreement',
      says: { 'The temperature was 40 degrees Celsius.': '40 degrees Celsius', 'Kent saw a temperature of 104F.': '104F' },
    },
    {
      title: 'what is still to come',
      finds: 'agreement',
      says: { 'The temperature was 30C in Kent.': '30C', 'The temperature could reach 38C.': '38C' },
    },
    {
      title: 'an angle, and a fever',
      finds: 'nothing',
      says: { 'The slope is at 40 degrees.': undefined, 'She had a fever of 39C.': undefined },
    },
  ],
};

/** An article that gives several temperatures speaks of several places or hours. */
function heatIn(document: Document): readonly Fact<Heat>[] {
  const { text, published } = document.article;
  const all = temperaturesOf(document);
  return all.flatMap(({ start, end, celsius, isAhead, isLowest }): readonly Fact<Heat>[] => {
    const rivals = all.filter((other) => other.isAhead === isAhead && other.isLowest === isLowest);
    if (rivals.some((other) => Math.abs(other.celsius - celsius) >= APART)) return [];
    const words = { start, end };
    return [{ subject: `temperature${isAhead ? ' to come' : ''}${isLowest ? ' at night' : ''}`, named: words, answer: { says: text.slice(start, end), words, celsius, published } }];
  });
}
