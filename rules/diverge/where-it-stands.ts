import { dayOrder } from '../../src/language/calendar.js';
import { isTold, standingsOf, type Standing, tellingsIn } from '../../src/language/standings.js';
import { statesAt, type State } from '../../src/language/courses.js';
import { isSameSubject, mayBeOne, type Whom } from '../../src/language/standing/same-subject.js';
import { isWithin } from '../../src/language/within.js';
import type { Answer, Document, FactualityCue } from '../../src/model.js';
import type { Difference, DivergenceRule, Fact, Likeness } from '../../src/rule.js';

interface Stands extends Answer {
  /** One of a subject that is told of, or all that the words of a claim may mean. */
  readonly states: readonly State[];
  /** Told as how things are at the moment: "is still at large". */
  readonly now: boolean;
  /** Told only by the way: "the girl who vanished". */
  readonly background: boolean;
  readonly published: string | null;
  /** Where it is told of one person or thing: the names in the phrase and its number; null for a claim of a finding. */
  readonly whom: Whom | null;
}

/** Missing, then found; shut, then reopened: the later article is further on, or the two ends exclude each other. */
export const whereItStands: DivergenceRule<Stands> = {
  id: 'where-it-stands',
  kind: 'development',
  question: 'How far has it gone?',
  compares: 'fact',
  acrossOnly: true,

  facts: (document) => furthestIn(document),

  answer(claim, { sentence, document, published }) {
    if (claim.mode !== 'assertion' || claim.polarity === 'negative' || !claim.factuality.startsWith('CT') || claim.cues.some(({ kind }) => AHEAD.has(kind))) return undefined;
    const { form, head, complex } = claim.predicate;
    const own = sentence.tokens[head]!;
    const above = sentence.tokens[own.head];
    // "the truce holds", "the truce collapsed": the verb says what has become of it
    const governing = form === 'nominal' && above?.tag === 'VERB' && (own.relation === 'nsubj' || own.relation === 'obj') ? own.head : undefined;
    const words = governing === undefined ? (complex.end - complex.start > LONGEST ? claim.predicate : complex) : sentence.tokens[governing]!;
    const told = tellingsIn(sentence, document).filter((standing) => isTold(standing) && isWithin(standing.words, words));
    const isVerb = governing !== undefined || form === 'verbal';
    const general = statesAt(governing ?? head, sentence.tokens).filter(({ course, way }) => course.of.includes('anything') && (way !== 'is') === isVerb);
    const states = [...told.map(({ state }) => state), ...general];
    return states.length > 0 ? { says: states[0]!.stage.says, words, states, now: told.some(({ telling }) => telling === 'now'), background: told.length > 0 && told.every(({ background }) => background), published, whom: null } : undefined;
  },

  differ(one, other, likeness) {
    const both = sharedOf(one, other);
    if (!both || !isOne(one, other, likeness)) return 'unrelated';
    return differenceOf(both, one, other);
  },

  examples: [
    {
      title: 'arrested, and a day later charged',
      finds: 'development',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Jonas Brandt was charged with fraud in Kent.': 'charged' },
      published: { 'Police arrested Jonas Brandt in Kent.': '2025-05-03', 'Jonas Brandt was charged with fraud in Kent.': '2025-05-04' },
    },
    {
      title: 'shut, and a day later open again',
      finds: 'development',
      says: { 'The only airport in Kent has been shut since noon.': 'shut', 'The airport in Kent reopened to relief flights at 6am.': 'open again' },
      published: { 'The only airport in Kent has been shut since noon.': '2025-05-03', 'The airport in Kent reopened to relief flights at 6am.': '2025-05-04' },
    },
    {
      title: 'two ends that exclude each other',
      finds: 'high',
      says: { 'Maria Keller resigned as head of the utility.': 'resigned', 'Maria Keller was dismissed as head of the utility.': 'dismissed' },
    },
    {
      title: 'an article counts by the furthest that it tells of',
      finds: 'agreement',
      says: { 'Jonas Brandt was charged with fraud in Kent.': 'charged', 'Jonas Brandt was arrested in Kent. Brandt was charged with fraud.': 'arrested' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Maria Keller was charged with fraud in Kent.': 'charged' },
    },
    {
      title: 'what may come',
      finds: 'nothing',
      says: { 'Police arrested Jonas Brandt in Kent.': 'arrested', 'Jonas Brandt may be charged with fraud in Kent.': undefined },
    },
    {
      title: 'one stage, two words',
      finds: 'agreement',
      says: { 'Rescuers found the hiker near Ankara.': 'found', 'Rescuers located the hiker near Ankara.': 'found' },
    },
  ],
};

/** What lies ahead: "will resume", "plans to resume". */
const AHEAD: ReadonlySet<FactualityCue['kind']> = new Set(['future', 'expectation', 'commitment', 'attempt', 'possibility', 'modal']);

/** Letters that a verb has with its auxiliaries: what is longer holds another clause. */
const LONGEST = 24;

/** For each subject the furthest that the article tells of; more than one where its ends exclude each other. */
function furthestIn(document: Document): readonly Fact<Stands>[] {
  const bySubject = new Map<string, Standing[]>();
  for (const standing of standingsOf(document)) for (const subject of standing.subjects) (bySubject.get(subject) ?? bySubject.set(subject, []).get(subject)!).push(standing);
  // "she was found" tells of one of those who went missing
  const unnamed = standingsOf(document).filter(({ subjects, plural }) => subjects.length === 0 && !plural);
  return [...bySubject].flatMap(([subject, standings]) => {
    const furthest = standings.filter((one) => ![...standings, ...unnamed].some(({ state, names }) => state.course === one.state.course && state.stage.at > one.state.stage.at && mayBeOne(one, { names })));
    return furthest.slice(0, MOST).map((standing) => factOf(subject, standing, document));
  });
}

/** More tellings of one stage of one thing add nothing. */
const MOST = 6;

function factOf(subject: string, { state, named, words, telling, background, names, plural }: Standing, { article: { published } }: Document): Fact<Stands> {
  return { subject, named, answer: { says: state.stage.says, words, states: [state], now: telling === 'now', background, published, whom: { names, plural } } };
}

/** The two states on one course. */
function sharedOf(one: Stands, other: Stands): readonly [State, State] | undefined {
  let same: readonly [State, State] | undefined;
  for (const a of one.states) {
    const b = other.states.find(({ course }) => course === a.course);
    if (b && a.stage !== b.stage) return [a, b];
    if (b) same ??= [a, b];
  }
  return same;
}

/** Whether the two speak of one and the same. */
function isOne(one: Stands, other: Stands, { shared, actor, object, oneFact }: Likeness): boolean {
  if (one.whom && other.whom) {
    return isSameSubject(one.whom, other.whom, one.states[0]!.course);
  }
  return actor !== 'different' && object !== 'different' && (oneFact || (shared > 0 && (actor === 'same' || object === 'same')));
}

function differenceOf([a, b]: readonly [State, State], one: Stands, other: Stands): Difference | 'unrelated' | undefined {
  const days = dayOrder(one.published, other.published);
  const { course } = a;
  const excluded = a.stage.end !== undefined && b.stage.end !== undefined && a.stage.end !== b.stage.end;
  if (excluded && (days === 0 || course.final)) return { severity: 'high', kind: course.ends ?? 'factuality', because: 'it cannot have ended both ways' };
  if (excluded && course.stance) return { severity: 'medium', kind: course.ends ?? 'polarity', because: 'one has denied what the other has admitted' };
  if (a.stage.at === b.stage.at) return excluded ? { severity: course.nuance ? 'low' : 'medium', development: true } : undefined;
  const later = a.stage.at < b.stage.at ? -1 : 1;
  const behind = later < 0 ? one : other;
  // "the girl who vanished" may have been found by then
  if (behind.background) return 'unrelated';
  if (course.ordered && (later < 0 ? a : b).stage.at === 1 && days !== -later) return { severity: 'low', kind: 'factuality', because: 'one tells as done what the other has as ordered' };
  if (days === 0) return { severity: 'low', development: true };
  if (days === later) return { severity: course.nuance ? 'low' : 'medium', development: true };
  // signed on Monday, and vetoed in Friday's paper
  if (excluded) return { severity: 'medium', kind: course.ends ?? 'factuality', because: 'it cannot have ended both ways' };
  // the later article has still going on what the other has over
  return behind.now ? { severity: 'medium', kind: course.ends ?? 'polarity', because: 'the later one has not come so far' } : 'unrelated';
}
