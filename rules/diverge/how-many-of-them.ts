import { dayOrder } from '../../src/language/calendar.js';
import { countedFigures, mayBeOnes, sharedContext, type CountedFigure } from '../../src/language/counted-figures.js';
import { RESULT } from '../../src/language/counted-things.js';
import { comparableFigures, figureOf, middle, ratio, type Figure } from '../../src/language/figures.js';
import { apartAtMost, areLooselyApart, exactSpan, isAsked, isBodily, isByAct, isCrowd, isGoingOn, isGrowing, isLimit, isLoose, isMoving, isOfEach, isOfHours, isVague, lasts } from '../../src/language/figure-kinds.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { measuredFigures, PENALTY } from '../../src/language/measured-figures.js';
import type { Answer, Document } from '../../src/model.js';
import type { Difference, DivergenceRule, Fact } from '../../src/rule.js';

interface Number extends Answer {
  /** A figure of a noun, with what is said of it; null for one that is told by who did it. */
  readonly counted: CountedFigure | null;
  readonly figure: Figure;
  /** All figures of this noun in the article, this one among them. */
  readonly rivals: readonly CountedFigure[];
  /** True where the article has one figure for the noun, however often it tells it. */
  readonly isOnly: boolean;
  /** Who is told to have done or suffered it, of a measure; empty where nobody is. */
  readonly who: readonly string[];
  /** True of what somebody was given, in whatever words: "banned for four years", "got two years". */
  readonly isPenalty: boolean;
  readonly published: string | null;
}

/** Shared words and names that make sure that two figures are of one thing; tuned on the annotated stories. */
const SURE = 0.7;
/** … where an article counts several of the kind. */
const SURE_AMONG_SEVERAL = 1.2;
/** Figures farther apart than this are a part and its whole, or of two things. */
const FAR = 3;
/** … or grown from one day to another. */
const FAR_GROWN = 8;
/** … of a crowd, of which each has its own count. */
const FAR_CROWD = 10;
/** … of money or time, of which a story has many. */
const FAR_MEASURED = 2;
/** Measures told with "about" that lie nearer together may be one that was rounded or converted twice. */
const BLURRED = 1.2;
/** … of one kind of measure, of which each article tells one figure. */
const FAR_KNOWN = 4;
/** … where both are told of one person's act: "200 metres" and "200ft". */
const FAR_IN_ONE = 4;
/** … and, where nothing but the noun speaks for it, than this. */
const NEAR = 1.6;

/** Shares that can both hold as bounds, but so far apart that their readers take away something else. */
const FAR_APART = 1.5;
/** An article that counts more of a kind than this is a table; which of them is which is not told by its words. */
const MANY = 8;

/** Marks figures of what may come: "repairs could take six weeks". */
const TO_COME = ' to come';

const MAGNITUDE = 'magnitude';
/** Two tellings of one quake lie no farther apart. */
const ONE_QUAKE = 0.6;

/** "19 crew" and "21 sailors": how many there were of a kind of which each article has one figure, wherever it stands. */
export const howManyOfThem: DivergenceRule<Number> = {
  id: 'how-many-of-them',
  kind: 'quantity',
  question: 'How many, how much?',
  acrossOnly: true,

  facts: (document) => [...numbersIn(document), ...measuresIn(document)],

  differ(one, other) {
    const [a, b] = [one.counted, other.counted];
    if (!a || !b) return differMeasured(one, other);
    // a race of April, told in May and in October
    if ((a.formerly !== b.formerly && (a.noun !== RESULT || sharedContext(a, b) < SURE)) || !mayBeOnes(a, b)) return 'unrelated';
    // of small numbers every article has some other
    const told = comparableFigures(one.figure, other.figure);
    const relation = told === 'explained' && !countsBoth(one, other) ? 'different' : told;
    const isOnly = one.isOnly && other.isOnly;
    const apart = ratio(one.figure, other.figure);
    const isShare = a.quantity.unit === '%';
    const isMatched = () => bestOf(a, other.rivals, b) && bestOf(b, one.rivals, a);
    // "up to 500" and "between 250 and 300"
    if (!isShare && relation === 'bounds' && a.quantity.unit === null && isLimit(a) !== isLimit(b) && apartAtMost(a, b) >= FAR_APART && isMatched() && sharedContext(a, b) >= SURE) return { severity: 'low', because: 'both can be right, but they say very different things' };
    const days = dayOrder(one.published, other.published);
    const areByAct = isOnly && isByAct(a) && !a.isSupposed && !b.isSupposed;
    // "more than 1,200 were moved", "about 2,000 were evacuated"
    if (areByAct && relation === 'bounds' && apart >= FAR_APART && days === 0 && !isVague(one.says) && !isVague(other.says)) return { severity: 'low', because: 'both can be right, but they say very different things' };
    // "more than half" and "ninety percent"
    if (isShare && relation === 'bounds' && apart >= FAR_APART && sharedContext(a, b) >= SURE_AMONG_SEVERAL) return { severity: 'low', because: 'both can be right, but they say very different things' };
    if (relation !== 'different') return isOnly && relation !== 'incomparable' ? undefined : 'unrelated';
    const grows = middle(one.figure) < middle(other.figure) === days < 0;
    if (days !== 0 && isGrowing(a) && isGrowing(b) && apart <= FAR_GROWN && grows) return isMatched() ? { severity: 'medium', development: true } : 'unrelated';
    // one quake may have measured 5.6 or 5.8, not 5.6 or 9
    if (a.quantity.unit === MAGNITUDE && Math.abs(middle(one.figure) - middle(other.figure)) > ONE_QUAKE) return 'unrelated';
    if (isMoving(a) && days !== 0) return isMatched() ? { severity: 'low', development: true } : 'unrelated';
    // five days of riots, and three days later eight
    if (days !== 0 && isGoingOn(a) && isGoingOn(b)) {
      if (grows) return isMatched() && apart <= FAR_GROWN ? { severity: 'low', kind: 'time', development: true } : 'unrelated';
      // what took hours was over by the next day
      return isOnly && isOfHours(a) && isOfHours(b) && apart <= FAR_KNOWN ? { severity: 'low', kind: 'time', because: 'unless they measure different ones, it cannot have lasted both' } : 'unrelated';
    }
    // "Two were detained" and "Dozens were arrested"; 2,000 or 10,000 marched
    if (areByAct && apart > FAR && ((days === 0 && isVague(one.says) !== isVague(other.says)) || (isCrowd(a) && apart <= FAR_CROWD && (days === 0 || sharedContext(a, b) >= SURE_AMONG_SEVERAL)))) return { severity: 'low', because: 'one makes far more of them' };
    if (isOnly && isAsked(a) && isByAct(a) && apart <= FAR) return { severity: 'low', because: 'unless they count different ones, the figures cannot both be right' };
    const isMeasured = a.quantity.unit !== null && !isShare;
    // a man and his accomplice are jailed for other times
    const isKnown = isOnly && a.isKnown && b.isKnown && (apart <= FAR_MEASURED || !isOfEach(a));
    if (isLoose(a) || isLoose(b)) return isOnly && apart > FAR_MEASURED && isMatched() && areLooselyApart(a, b) ? { severity: 'low', because: 'one makes far more of them' } : 'unrelated';
    if (apart > (isKnown ? FAR_KNOWN : isMeasured ? FAR_MEASURED : FAR) || !isMatched()) return 'unrelated';
    const shared = sharedContext(a, b);
    const kind = lasts(a) ? 'time' : 'quantity';
    // each fell, ran or served as far or as long as he did
    if (isMeasured && isBodily(a) && a.people.length > 0 && b.people.length > 0 && !a.people.some((who) => b.people.includes(who))) return 'unrelated';
    const isFar = apart > (isMeasured ? FAR_MEASURED : FAR);
    // "around 2,000ft" and "some 700 metres"
    const isBlurred = isMeasured && apart < BLURRED && (a.quantity.approximate || b.quantity.approximate);
    if (!isFar && !isBlurred && !a.isSupposed && !b.isSupposed && !a.isOver && !b.isOver && shared >= (isOnly && !isShare && !isMeasured ? SURE : SURE_AMONG_SEVERAL)) return { severity: 'medium', kind, because: 'the figures cannot both be right' };
    if (isKnown || (a.isSupposed && shared >= SURE)) return { severity: 'low', kind, because: 'unless they measure different ones, the figures cannot both be right' };
    return isOnly && apart <= NEAR && !isShare && !a.isSupposed ? { severity: 'low', kind, because: 'unless they count different ones, the figures cannot both be right' } : 'unrelated';
  },

  examples: [
    {
      title: 'agents of one party',
      finds: 'medium',
      says: { 'Agents of the Liberals were turned away from some 900 polling stations.': 'some 900 polling stations', 'The Liberals say that their agents were thrown out of 612 polling stations.': '612 polling stations' },
    },
    {
      title: 'crew and sailors',
      finds: 'low',
      says: { 'Marines freed all 19 crew of the tanker on Monday.': '19 crew', 'All 21 sailors were safe, barricaded in the engine room.': '21 sailors' },
    },
    {
      title: 'how long a contract runs',
      finds: 'medium',
      says: { 'Leeds signed the Norway striker on a five-year contract.': 'five-year contract', 'The striker of Norway has signed a six-year deal with Leeds.': 'six-year deal' },
    },
    {
      title: 'how long it was until he was free',
      finds: 'low',
      says: { 'The consul was released after about three hours.': 'released after about three hours', 'The consul was in custody for five hours.': 'custody for five hours' },
    },
    {
      title: 'a limit, and a figure well under it',
      finds: 'low',
      says: { 'At the gates of the Kent refinery were up to 500 protesters.': 'up to 500 protesters', 'About 300 protesters stood at the gates of the Kent refinery.': 'About 300 protesters' },
    },
    {
      title: 'what may come',
      finds: 'low',
      says: { 'Repairs of the Kent viaduct could take six weeks.': 'six weeks', 'Repairs of the viaduct in Kent may take ten weeks.': 'ten weeks' },
    },
    {
      title: 'told by what befell them',
      finds: 'medium',
      says: { 'Three men were arrested in Kent after the raid.': 'Three men', 'The police nabbed four suspects in Kent after the raid.': 'four suspects' },
    },
    {
      title: 'counted on the next day',
      finds: 'development',
      says: { 'The police have arrested 14 rioters.': '14 rioters', 'The police had arrested 23 rioters by Tuesday.': '23 rioters' },
      published: { 'The police have arrested 14 rioters.': '2025-05-05', 'The police had arrested 23 rioters by Tuesday.': '2025-05-06' },
    },
    {
      title: 'dozens, and two',
      finds: 'low',
      says: { 'Two people were detained at the gates.': 'Two people', 'Dozens were arrested.': 'Dozens' },
    },
    {
      title: 'jobs to come',
      finds: 'low',
      says: { 'A second dock could create up to 4,000 jobs.': 'up to 4,000 jobs', 'The yard has promised 6,000 new jobs.': '6,000 new jobs' },
    },
    {
      title: 'how far somebody fell',
      finds: 'medium',
      says: { 'Jonas Brandt, 36, died after falling 200 metres from a ridge.': '200 metres', 'A 36-year-old climber fell about 150 metres on Monday.': 'about 150 metres' },
    },
    {
      title: 'two who fell',
      finds: 'agreement',
      says: { 'Jonas Brandt, 36, died after falling 200 metres from a ridge.': '200 metres', 'Maria Keller, 31, fell 150 metres on Monday.': '150 metres' },
    },
    {
      title: 'digits in another order',
      finds: 'medium',
      says: { 'Maria Keller billed taxpayers $38,400 for her flights.': 'billed taxpayers $38,400', 'Keller owes $43,800 for false expenses.': 'owes $43,800' },
    },
    {
      title: 'rounded',
      finds: 'agreement',
      says: { 'The ferry carried 198 passengers.': '198 passengers', 'About 200 travellers were on the ferry.': 'About 200 travellers' },
    },
    {
      title: 'some of them',
      finds: 'nothing',
      says: { 'The ferry carried 31 sailors.': '31 sailors', 'Two of the sailors were hurt, and three other sailors jumped.': undefined },
    },
    {
      title: 'in another year',
      finds: 'nothing',
      says: { 'The ferry carried 31 sailors.': '31 sailors', 'In 2011 a ferry with 24 sailors was lost.': '24 sailors' },
    },
  ],
};

function numbersIn(document: Document): readonly Fact<Number>[] {
  const byNoun = new Map<string, CountedFigure[]>();
  for (const counted of countedFigures(document)) {
    // what may come is put against what may come
    const subject = counted.isSupposed && !isAsked(counted) ? `${counted.noun}${TO_COME}` : counted.noun;
    (byNoun.get(subject) ?? byNoun.set(subject, []).get(subject)!).push(counted);
  }
  return [...byNoun].flatMap(([subject, all]) => {
    // "One ship waited" tells nothing where ships are counted
    const rivals = all.every(isLoose) ? all : all.filter((counted) => !isLoose(counted));
    if (rivals.length > MANY) return [];
    const values = new Map(rivals.map(({ formerly, quantity: { low, high } }) => [`${low} ${high} ${formerly}`, formerly]));
    const times = [...values.values()];
    return rivals.map((counted): Fact<Number> => {
      const { noun } = counted;
      const isOnly = times.filter((time) => time === counted.formerly).length === 1;
      const words = counted.phrase;
      const says = document.article.text.slice(words.start, words.end);
      const figure = figureOf({ ...exactSpan(counted, says), counted: counted.quantity.unit === null || counted.quantity.unit === '%' ? noun : null }, counted.sentence, document);
      return { subject, named: counted.told, answer: { says, words, counted, figure: { ...figure, restrictions: new Set() }, rivals, isOnly, who: counted.people, isPenalty: false, published: document.article.published } };
    });
  });
}

/** One figure for each key; an article that gives several speaks of several. */
function measuresIn(document: Document): readonly Fact<Number>[] {
  const byKey = new Map<string, Fact<Number> | null>();
  for (const { quantity, sentence, who, keys } of measuredFigures(document)) {
    const figure = { ...figureOf({ ...quantity, counted: null }, sentence, document), restrictions: new Set<string>() };
    const { start, end } = quantity;
    for (const key of keys) {
      const before = byKey.get(key);
      if (before && comparableFigures(before.answer.figure, figure) === 'different') byKey.set(key, null);
      if (byKey.has(key)) continue;
      byKey.set(key, { subject: key, named: { start, end }, answer: { says: figure.text, words: { start, end }, counted: null, figure, rivals: [], isOnly: true, who, isPenalty: key.endsWith(PENALTY), published: document.article.published } });
    }
  }
  return [...byKey.values()].flatMap((fact) => fact ?? []);
}

function differMeasured(one: Number, other: Number): Difference | 'unrelated' | undefined {
  if (one.who.length > 0 && other.who.length > 0 && !one.who.some((who) => other.who.includes(who))) return 'unrelated';
  const relation = comparableFigures(one.figure, other.figure);
  if (relation === 'incomparable') return 'unrelated';
  // that another got four years explains nothing
  if (relation !== 'different' && !(relation === 'explained' && one.isPenalty)) return undefined;
  // a sentence may be lengthened or cut on appeal
  if (lastsYears(one) && dayOrder(one.published, other.published) !== 0) return { severity: 'low', because: 'unless it was changed since, the figures cannot both be right' };
  return ratio(one.figure, other.figure) > FAR_IN_ONE ? 'unrelated' : { severity: 'medium', because: 'the figures cannot both be right' };
}

const lastsYears = ({ figure: { quantity: { unit } } }: Number): boolean => unit === 'year' || unit === 'month';

/** Whether one of the two has the other's figure of the same noun as well, or it is the sum of two of its figures. */
const countsBoth = (one: Number, other: Number): boolean =>
  [[one, other], [other, one]].some(([a, b]) => a!.figure.all.some(({ low, counted, unit }) => unit === null && counted !== null && low === b!.figure.quantity.low && areAlike(counted, b!.counted!.quantity.counted ?? '')) || sumsUp(a!, b!.figure.quantity.low));

const sumsUp = ({ figure: { beside, quantity } }: Number, whole: number | null): boolean => whole !== null && beside.some(({ low, unit, start }) => start !== quantity.start && unit === null && low !== null && quantity.low !== null && low + quantity.low === whole);

/** Whether no other figure of the noun has more in common with it. */
const bestOf = (counted: CountedFigure, rivals: readonly CountedFigure[], best: CountedFigure): boolean => {
  if (rivals.length < 2) return true;
  const shared = sharedContext(counted, best);
  return rivals.every((rival) => rival === best || sharedContext(counted, rival) <= shared);
};
