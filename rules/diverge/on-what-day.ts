import { daysFrom } from '../../src/language/calendar.js';
import { eventDays, type EventDay } from '../../src/language/event-days.js';
import { excludeEachOther } from '../../src/language/geography.js';
import { firstOfEach } from '../../src/language/told-twice.js';
import { relateTold } from '../../src/language/told-time.js';
import type { Answer, Document, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Day extends Answer {
  readonly told: EventDay;
  readonly published: string | null;
  /** True where the article gives the event no other day near this one. */
  readonly sole: boolean;
}

/** Two events of one class lie farther apart than this, in days; two tellings of one do not. */
const NEAR = 10;
/** Without anybody named in both, only as near as this. */
const NEARER = 3;
/** So many things in common, where nobody is named: "jeweller", "gunman". */
const ALIKE = 2;

/** The day of the crash, of the verdict, of the next hearing, the hour from which the truce holds: wherever in the story it is told. */
export const onWhatDay: DivergenceRule<Day> = {
  id: 'on-what-day',
  kind: 'time',
  question: 'On what day was it, or will it be?',
  acrossOnly: true,

  facts: (document) => daysIn(document),

  differ(one, other) {
    const relation = relateTold({ ...one, words: one.says, time: one.told.time }, { ...other, words: other.says, time: other.told.time });
    if (relation === 'unknown') return 'unrelated';
    const [a, b] = [one.told, other.told];
    if (relation !== 'disjoint') return undefined;
    const apart = distance(a.time, b.time);
    const shared = a.who.filter((who) => b.who.includes(who)).length;
    if (apart > NEAR || areElsewhere(a, b)) return 'unrelated';
    const alike = a.things.filter((thing) => b.things.includes(thing)).length;
    if (shared === 0 && (!one.sole || !other.sole || apart > NEARER || (a.people.length > 0 && b.people.length > 0 && alike === 0))) return 'unrelated';
    const next = isAhead(one) && isAhead(other);
    if (isAhead(one) !== isAhead(other)) return 'unrelated';
    // what an article says is to come after the other's day is the next one
    if (a.sort === 'again' && !next && (isLater(a.time, other.published) || isLater(b.time, one.published))) return 'unrelated';
    if (a.sort === 'again' && !next && (!one.sole || !other.sole || shared + alike + a.places.filter((place) => b.places.includes(place)).length < ALIKE)) return 'unrelated';
    const exact = [a.time, b.time].every((t) => t.modifier === null && t.from !== null && t.from === t.to);
    return { severity: !exact ? 'low' : shared > 0 && a.sort !== 'again' ? 'high' : 'medium', because: 'it cannot have been at both times' };
  },

  examples: [
    {
      title: 'two days of one truce',
      finds: 'high',
      says: { 'Varlia and the rebels of Northern Dawn agreed to a truce starting on May 3, 2025.': 'May 3, 2025', 'The truce between Varlia and Northern Dawn holds from May 4, 2025.': 'May 4, 2025' },
    },
    {
      title: 'a hearing to come',
      finds: 'medium',
      says: { 'Maria Keller is due in court in Kent on May 12, 2025.': 'May 12, 2025', 'Keller will return to Kent for a court hearing on May 13, 2025.': 'May 13, 2025' },
      published: { 'Maria Keller is due in court in Kent on May 12, 2025.': '2025-05-02', 'Keller will return to Kent for a court hearing on May 13, 2025.': '2025-05-03' },
    },
    {
      title: 'a day and its month',
      finds: 'agreement',
      says: { 'A bus crashed near Kent on May 3, 2025.': 'May 3, 2025', 'The bus crashed near Kent in May 2025.': 'May 2025' },
    },
    {
      title: 'an earlier one',
      finds: 'agreement',
      says: { 'A bus crashed near Kent on May 3, 2025.': 'May 3, 2025', 'A bus crashed near Kent on May 9, 2019.': 'May 9, 2019' },
    },
    {
      title: 'two months of one congress',
      finds: 'low',
      says: { 'Keller will present the results at a congress in Kent in November 2025.': 'November 2025', 'Keller will speak at the congress in Kent in early December 2025.': 'early December 2025' },
      published: { 'Keller will present the results at a congress in Kent in November 2025.': '2025-09-16', 'Keller will speak at the congress in Kent in early December 2025.': '2025-09-16' },
    },
    {
      title: 'put off',
      finds: 'nothing',
      says: { 'Maria Keller is due in court in Kent on May 12, 2025.': 'May 12, 2025', 'The hearing of Maria Keller was postponed to May 19, 2025.': undefined },
    },
  ],
};

function daysIn(document: Document): readonly Fact<Day>[] {
  const { text, published } = document.article;
  const days = eventDays(document);
  // what is told twice is compared once
  const told = firstOfEach(days, ({ event, time: { value }, over, who, places }) => `${event} ${value} ${over} ${who.join('+')} ${places.join('+')}`);
  const dates = new Map<string, Map<string, TimeExpression>>();
  for (const { event, time } of days) (dates.get(event) ?? dates.set(event, new Map()).get(event)!).set(`${time.from} ${time.to}`, time);
  return told.map((day) => {
    const { event, time, named } = day;
    const sole = [...dates.get(event)!.values()].every((other) => distance(other, time) > NEAR || (other.from === time.from && other.to === time.to));
    const words = { start: time.start, end: time.end };
    return { subject: isLongAgo(time, published) ? `${event} long ago` : event, named, answer: { says: text.slice(words.start, words.end), words, told: day, published, sole } };
  });
}

/** Days from the end of one time to the beginning of the other, "in November" and "in early December"; undated ones ("Monday") lie in one week. */
function distance(a: TimeExpression, b: TimeExpression): number {
  if (a.from === null || b.from === null) return 0;
  const [first, next] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, daysFrom(first.to ?? first.from!, next.from!));
}

/** What lies so far back, in days, is another event than that of the news. */
const LONG_AGO = 60;

const isLongAgo = ({ from }: TimeExpression, published: string | null): boolean => from !== null && published !== null && daysFrom(from, published) > LONG_AGO;

const isLater = ({ from }: TimeExpression, published: string | null): boolean => from !== null && published !== null && from > published.slice(0, 10);

const isAhead = ({ told, published }: Day): boolean => told.over === false || (told.over === undefined && isLater(told.time, published));

const areElsewhere = (a: EventDay, b: EventDay): boolean => a.places.length > 0 && b.places.length > 0 && a.places.every((x) => b.places.every((y) => excludeEachOther(x, y)));
