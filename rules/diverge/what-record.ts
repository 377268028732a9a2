import { within } from '../../src/language/within.js';
import type { Answer, Document, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Tally extends Answer {
  readonly figures: string;
}

/** What an athlete has won and lost, behind the name: "Riddick Bowe (43-1)". */
export const whatRecord: DivergenceRule<Tally> = {
  id: 'what-record',
  kind: 'quantity',
  question: 'What record?',

  facts: (document) => recordsIn(document),

  differ(one, other) {
    if (one.figures === other.figures || Math.abs(boutsOf(one) - boutsOf(other)) <= 1) return undefined;
    return { severity: 'medium', because: 'the two records differ' };
  },

  examples: [
    {
      title: 'two records of one boxer',
      finds: 'medium',
      says: { 'Jonas Brandt (31-2) won on points.': '31-2', 'Jonas Brandt (33-2) won on points.': '33-2' },
    },
    {
      title: 'with the knockouts',
      finds: 'agreement',
      says: { 'Jonas Brandt (31-2) won on points.': '31-2', 'Jonas Brandt (31-2, 20 knockouts) won on points.': '31-2' },
    },
    {
      title: 'before and after this one',
      finds: 'agreement',
      says: { 'Jonas Brandt (31-2) won on points.': '31-2', 'Jonas Brandt (32-2) won on points.': '32-2' },
    },
    {
      title: 'two boxers',
      finds: 'agreement',
      says: { 'Jonas Brandt (31-2) won on points.': '31-2', 'Peter Holm (33-2) won on points.': '33-2' },
    },
  ],
};

/** All bouts: one more is the record after the one that is reported. */
const boutsOf = ({ figures }: Tally): number => figures.split('-').reduce((sum, n) => sum + Number(n), 0);

/** Right behind a name: " (43-1" or ", 43-1," with a hyphen or a dash. */
const RECORD = /^(?: \(|, )(\d{1,3}[-–]\d{1,2}(?:[-–]\d{1,2})?)(?=[,;)])/;
const REACH = 16;

function recordsIn({ article: { text }, names, times }: Document): readonly Fact<Tally>[] {
  return names.flatMap((name) => {
    if (name.type !== 'person' || name.mention !== 'name') return [];
    const match = RECORD.exec(text.slice(name.end, name.end + REACH));
    if (!match) return [];
    const start = name.end + match[0].indexOf(match[1]!);
    const words: Span = { start, end: start + match[1]!.length };
    // "Jonas Brandt (1926-95)" are years
    if (within(times, words).length > 0) return [];
    return [{ subject: name.entity, named: name, answer: { says: match[1]!, words, figures: match[1]!.replaceAll('–', '-') } }];
  });
}
