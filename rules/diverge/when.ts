import { tellsOfAnother } from '../../src/language/event-stage.js';
import { isCountedFromAnother } from '../../src/language/event-times.js';
import { relate } from '../../src/language/interval.js';
import { relateTold, type ToldTime } from '../../src/language/told-time.js';
import { within } from '../../src/language/within.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, Claim, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Scene } from '../../src/rule.js';

interface When extends Answer {
  readonly times: readonly TimeExpression[];
  readonly text: string;
  readonly published: string | null;
  /** Every time that stands in the claim: "last year, she set a date in May". */
  readonly all: readonly TimeExpression[];
}

/** "Tuesday" and "8 July" may be one day, "in July" holds them both: only times that exclude each other diverge. */
export const when: DivergenceRule<When> = {
  id: 'when',
  kind: 'time',
  question: 'When?',

  answer(claim, scene) {
    const { document, published } = scene;
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma))) return undefined;
    if (tellsOfAnother(claim, scene.sentence.tokens)) return undefined;
    const { text } = document.article;
    const own = claim.arguments.flatMap((a) => (a.role === 'time' && !OPENING.has(a.marker ?? '') ? within(document.times, a) : []));
    // "the day after his death" counts from another event
    const times = (own.length > 0 ? own : loose(claim, scene)).filter((t) => (t.type === 'DATE' || t.type === 'TIME') && !isCountedFromAnother(t, text));
    const first = times[0];
    return first && { says: text.slice(first.start, first.end), words: first, times, text, published, all: within(document.times, claim) };
  },

  differ(one, other, { sameEvent, oneFact, predicate, actor, object, beyondDoubt }) {
    // a ship failed an inspection in January because of a seal, the seal was replaced in February: two events of one fact
    const isOneEvent = sameEvent || (oneFact && (beyondDoubt || [predicate, actor, object].includes('same')));
    if (!isOneEvent) return 'unrelated';
    let clash: readonly [TimeExpression, TimeExpression] | undefined;
    for (const a of one.times) {
      for (const b of other.times) {
        const relation = relateTold(toldIn(one, a), toldIn(other, b));
        if (relation === 'unknown') continue;
        if (relation !== 'disjoint') return undefined;
        clash ??= [a, b];
      }
    }
    if (!clash || one.all.some((a) => other.all.some((b) => ['same', 'contains', 'overlaps'].includes(relate(a, b))))) return undefined;
    const [a, b] = clash;
    const exact = [a, b].every((t) => t.modifier === null && t.from !== null && t.from === t.to);
    const answers = [said(one, a), said(other, b)] as const;
    // "will meet them on Thursday", and in the next day's paper "met them yesterday": the plan may have been changed
    if (isAhead(one, a) !== isAhead(other, b)) return { severity: 'medium', because: 'it was announced for another time than it is told of', answers };
    return { severity: exact ? 'high' : 'medium', because: 'it cannot have been at both times', answers };
  },

  note(one, other) {
    const pair = one.times.flatMap((a) => other.times.map((b) => [a, b] as const)).find(([a, b]) => relate(a, b) === 'contains');
    return pair && `${said(one, pair[0]).says} and ${said(other, pair[1]).says} can be one time`;
  },

  examples: [
    {
      title: 'two days',
      finds: 'high',
      says: { 'The ferry sank on Saturday.': 'Saturday', 'The ferry sank on Sunday.': 'Sunday' },
    },
    {
      title: 'announced for one day and told of another',
      finds: 'medium',
      says: { 'Maria Keller will meet the miners in Ankara on Thursday.': 'Thursday', 'Maria Keller met the miners in Ankara on Wednesday.': 'Wednesday' },
      published: { 'Maria Keller will meet the miners in Ankara on Thursday.': '2025-05-06', 'Maria Keller met the miners in Ankara on Wednesday.': '2025-05-08' },
    },
    {
      title: 'counted from something else',
      finds: 'nothing',
      says: { 'The ferry sank on Saturday.': 'Saturday', 'The ferry sank the day after the storm.': undefined },
    },
    {
      title: 'another time that it happened',
      finds: 'nothing',
      says: { 'Maria Keller first hosted the gala in 2007.': undefined, 'Maria Keller hosted the gala in 2014.': '2014' },
    },
    {
      title: 'a day and its month',
      finds: 'agreement',
      says: { 'The ferry sank on July 8, 2025.': 'July 8, 2025', 'The ferry sank in July 2025.': 'July 2025' },
    },
    {
      title: 'a clock time in articles of two days',
      finds: 'agreement',
      says: { 'The ferry sank at 3am near the port.': '3am', 'The ferry sank near the port at 3 a.m.': '3 a.m.' },
      published: { 'The ferry sank at 3am near the port.': '2025-05-04', 'The ferry sank near the port at 3 a.m.': '2025-05-05' },
    },
    {
      title: 'when it began is not when it was',
      finds: 'nothing',
      says: { 'The port was closed on Saturday.': 'Saturday', 'The port was closed until Thursday.': undefined },
    },
    {
      title: 'no time given',
      finds: 'nothing',
      says: { 'The ferry sank on Saturday.': 'Saturday', 'The ferry sank off the coast.': undefined },
    },
  ],
};

/** "shut since Monday", "until Thursday", "with effect from 18 December": when it began or ends, not when it was. */
const OPENING = new Set(['since', 'until', 'till', 'from', 'by', 'before', 'after']);

/** Whether the article tells of a day to come. */
const isAhead = ({ published }: When, { from }: TimeExpression): boolean => published !== null && from !== null && from > published.slice(0, 10);

const toldIn = ({ text, published }: When, time: TimeExpression): ToldTime => ({ time, words: text.slice(time.start, time.end), published });

/**
 * Times that the parser hung elsewhere: "Yesterday, a climber died", and "the fatal shooting of a boy, 15, on Saturday sparked riots",
 * where the time stands between the event's noun and its verb.
 */
function loose({ predicate: { head, form } }: Claim, { document, sentence }: Scene): readonly TimeExpression[] {
  const { tokens } = sentence;
  const times = within(document.times, sentence);
  if (times.length === 0) return [];
  const verb = tokens.findIndex((t) => t.tag === 'VERB');
  if (form === 'verbal') return verb === head ? times.filter(({ start, end }) => start === sentence.start && tokens.find((t) => t.start >= end)?.text === ',') : [];
  if (form !== 'nominal' || verb < head) return [];
  // "Inflation of 5.1 per cent is far from the 9.4 per cent of last winter, where it was meant to be"
  const next = tokens.findIndex(({ tag }, i) => i > head && (tag === 'VERB' || tag === 'AUX'));
  return times.filter(({ start, end }) => start > tokens[head]!.end && end <= tokens[next]!.start);
}

const said = ({ text }: When, time: TimeExpression): Answer => ({ says: text.slice(time.start, time.end), words: time });
