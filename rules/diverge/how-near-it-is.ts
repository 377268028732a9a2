import { dayOrder } from '../../src/language/calendar.js';
import { isTold, tellingsIn, tellingsOf, type Standing } from '../../src/language/standings.js';
import { isSameSubject, mayBeOne, type Whom } from '../../src/language/standing/same-subject.js';
import type { Telling } from '../../src/language/standing/telling.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { Difference, DivergenceRule, Fact, Likeness } from '../../src/rule.js';

interface Near extends Answer {
  readonly standing: Standing;
  readonly published: string | null;
  /** Where it is told of one person or thing; null for a claim of a finding. */
  readonly whom: Whom | null;
}

type Found = Difference | 'unrelated' | undefined;

/** What a telling is called in the report, before the stage: "to come: legal action". */
const CALLED: Readonly<Record<Telling, string>> = { now: '', past: '', ahead: 'to come: ', weighed: 'open: ', denied: 'not: ', refused: 'ruled out: ' };

/** One step told as weighed, as coming, as done or as not done: "is considering an appeal", "would appeal", "has lodged an appeal". */
export const howNearItIs: DivergenceRule<Near> = {
  id: 'how-near-it-is',
  kind: 'factuality',
  question: 'Is it considered, to come or done?',
  compares: 'fact',
  acrossOnly: true,

  facts: (document) => nearestIn(document),

  answer(claim, { document, sentence, published }) {
    if (claim.mode !== 'assertion') return undefined;
    const standing = tellingsIn(sentence, document).find(({ words }) => isWithin(words, claim.predicate.complex) || isWithin(words, claim.predicate));
    return standing && answerOf(standing, published, null);
  },

  differ(one, other, likeness) {
    const [a, b] = [one.standing, other.standing];
    if (a.state.course !== b.state.course || (isTold(a) && isTold(b)) || !isOne(one, other, likeness)) return 'unrelated';
    const order = dayOrder(one.published, other.published);
    const found = isTold(a) ? toldAndOpen(a, b, order) : isTold(b) ? toldAndOpen(b, a, -order) : bothOpen(a, b, order);
    // of what day it is tells whether both can hold
    return (one.published !== null && other.published !== null) || typeof found !== 'object' ? found : { ...found, severity: 'low' };
  },

  examples: [
    {
      title: 'to come, and told as done on the same day',
      finds: 'medium',
      says: { 'Maria Keller will appeal against the verdict.': 'to come: an appeal', 'Maria Keller has lodged an appeal against the verdict.': 'an appeal' },
    },
    {
      title: 'weighed by one, settled for the other',
      finds: 'medium',
      says: { 'Maria Keller is considering an appeal.': 'open: an appeal', 'Maria Keller said that she would appeal.': 'to come: an appeal' },
    },
    {
      title: 'to come, and done a day later',
      finds: 'low',
      says: { 'Maria Keller will appeal against the verdict.': 'to come: an appeal', 'Maria Keller has lodged an appeal against the verdict.': 'an appeal' },
      published: { 'Maria Keller will appeal against the verdict.': '2025-05-03', 'Maria Keller has lodged an appeal against the verdict.': '2025-05-04' },
    },
    {
      title: 'jobs at risk, or lost',
      finds: 'medium',
      says: { 'Some 340 jobs could be affected.': 'open: at risk', 'Some 340 jobs will be lost.': 'to come: cut' },
    },
    {
      title: 'done, and not done',
      finds: 'medium',
      says: { 'Jonas Brandt has been charged with fraud.': 'charged', 'Jonas Brandt has not been charged.': 'not: charged' },
    },
    {
      title: 'two words for one plan',
      finds: 'agreement',
      says: { 'Maria Keller will sue the city.': 'to come: legal action', 'Maria Keller has vowed to take legal action.': 'to come: legal action' },
    },
    {
      title: 'what comes next',
      finds: 'agreement',
      says: { 'Jonas Brandt was arrested in Kent.': 'arrested', 'Jonas Brandt will be charged in Kent.': 'to come: charged' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Maria Keller will appeal against the verdict.': 'to come: an appeal', 'Jonas Brandt has lodged an appeal against the verdict.': 'an appeal' },
    },
    {
      title: 'an appeal for calm is none',
      finds: 'nothing',
      says: { 'Maria Keller appealed for calm.': undefined, 'Maria Keller will appeal against the verdict.': 'to come: an appeal' },
    },
  ],
};

/** More tellings of one thing add nothing. */
const MOST = 8;

/** For each subject all that is told of it, but for plans of what the article itself has as done. */
function nearestIn(document: Document): readonly Fact<Near>[] {
  const bySubject = new Map<string, Standing[]>();
  for (const standing of tellingsOf(document)) for (const subject of standing.subjects) (bySubject.get(subject) ?? bySubject.set(subject, []).get(subject)!).push(standing);
  return [...bySubject].flatMap(([subject, standings]) => {
    const told = standings.filter(isTold);
    const kept = standings.filter((one) => isTold(one) || !told.some((other) => other.state.stage.at >= one.state.stage.at && mayBeOne(one, other)));
    return kept.slice(0, MOST).map((standing): Fact<Near> => ({ subject, named: standing.named, answer: answerOf(standing, document.article.published, standing) }));
  });
}

const answerOf = (standing: Standing, published: string | null, whom: Whom | null): Near => ({ says: `${CALLED[standing.telling]}${standing.state.stage.says}`, words: standing.shown, standing, published, whom });

/** Whether the two speak of one and the same. */
function isOne(one: Near, other: Near, { shared, actor, object, oneFact }: Likeness): boolean {
  const [ones, others] = [one.standing.subjects, other.standing.subjects];
  if (one.whom && other.whom) return isSameSubject(one.whom, other.whom, one.standing.state.course);
  if (ones.length > 0 && others.length > 0 && !ones.some((subject) => others.includes(subject))) return false;
  return actor !== 'different' && object !== 'different' && (oneFact || (shared > 0 && (actor === 'same' || object === 'same')));
}

/** `order`: negative where the first is told on an earlier day, positive on a later one. */
function toldAndOpen({ state: { course, stage } }: Standing, open: Standing, order: number): Found {
  const { stage: ahead } = open.state;
  const excluded = stage.end !== undefined && ahead.end !== undefined && stage.end !== ahead.end;
  if (open.telling === 'denied' || open.telling === 'refused') {
    // "has not burnt" says little of how far the fire has gone
    if (excluded || stage.at < ahead.at || (course.ends === undefined && ahead.at === 1)) return undefined;
    if (order > 0) return { severity: 'low', development: true };
    if (open.telling === 'refused') return order < 0 ? undefined : { severity: 'medium', kind: 'polarity', because: 'one tells as done what the other has ruled out' };
    return { severity: order < 0 ? 'low' : 'medium', kind: 'polarity', because: 'one denies what the other tells' };
  }
  if (excluded) {
    // "further strikes are planned", "the strikes have been called off"
    if (order > 0) return { severity: course.nuance ? 'low' : 'medium', development: true };
    return order < 0 ? 'unrelated' : { severity: 'medium', kind: course.ends ?? 'factuality', because: 'the two exclude each other' };
  }
  if (stage.at < ahead.at && !(course.scale && order >= 0)) return undefined;
  if (order < 0) return 'unrelated';
  if (stage.at < ahead.at) return order === 0 ? { severity: 'medium', because: 'one has as coming what the other has only in doubt' } : { severity: 'low' };
  if (order > 0) return open.telling === 'ahead' ? { severity: 'low', because: 'one tells as done what the other has only to come' } : { severity: 'low', development: true };
  return { severity: course.nuance ? 'low' : 'medium', because: `one tells as done what the other has only ${open.telling === 'ahead' ? 'to come' : 'under consideration'}` };
}

function bothOpen(one: Standing, other: Standing, order: number): Found {
  const { course } = one.state;
  const [a, b] = [one.state.stage, other.state.stage];
  const tellings = new Set([one.telling, other.telling]);
  const severity = order === 0 && !course.nuance ? 'medium' : 'low';
  const excluded = a.end !== undefined && b.end !== undefined && a.end !== b.end;
  if (excluded) {
    if (tellings.size > 1 || !tellings.has('ahead')) return 'unrelated';
    return order === 0 ? { severity, kind: course.ends ?? 'factuality', because: 'the two exclude each other' } : { severity: 'low', development: true };
  }
  if (a !== b && !course.scale) return 'unrelated';
  if (tellings.size === 1) return a === b ? undefined : { severity, because: 'one is surer of it than the other' };
  if (tellings.has('refused')) {
    if (tellings.has('denied')) return undefined;
    return tellings.has('ahead') && order === 0 ? { severity: 'medium', kind: 'polarity', because: 'one has ruled out what the other announces' } : { severity: 'low', kind: 'polarity', because: 'one has ruled out what the other leaves open' };
  }
  if (tellings.has('denied')) return undefined;
  return { severity, because: 'one announces what the other has only under consideration' };
}
