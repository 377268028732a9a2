/** A unit of time as TIMEX3 writes it in a duration: P1D, PT2H. Quarter and weekend have letters of their own. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** Morning, midday, afternoon, evening, night, in TIMEX3's letters. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What a word can mean inside a time expression; a word may have several meanings ("second", "last", "may"). */
export interface TimeWord {
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  readonly month?: number;
  readonly unit?: TimeUnit;
  readonly plural?: true;
  readonly season?: Season;
  readonly part?: DayPart;
  /** Duration of one period of a repeated event: "weekly" is P1W. */
  readonly set?: string;
  /** last -1, this 0, next 1. */
  readonly shift?: -1 | 0 | 1;
  /** Narrows a period: "early March", "the end of May". */
  readonly position?: Position;
  /** An offset in days from the reference day: "yesterday" -1. */
  readonly dayOffset?: number;
  /** "now", "recently", "soon". */
  readonly reference?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** Turns a duration into a point: "three years ago", "two days later". */
  readonly turn?: 'ago' | 'earlier' | 'later';
  /** Repeats: "every Monday", "each year". */
  readonly each?: true;
  /** "the third quarter", "the second straight day". */
  readonly ordinal?: number;
  /** "fiscal 2008", "the financial year". */
  readonly fiscal?: true;
  /** "Christmas Eve": the words that follow are looked up in the table of holidays. */
  readonly holiday?: true;
  /** "Q3 2008". */
  readonly quarter?: number;
  /** Decade in words: "the eighties" is 8. */
  readonly decade?: number;
  /** A noun that is a time only in a set phrase: "the future", "the time being", "at the moment". */
  readonly phrase?: true;
}

export type Position = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | 'later' | 'earlier' | 'half1' | 'half2';

type Rows = Readonly<Record<string, TimeWord>>;

/** "on Monday"; the short forms stand in datelines and tables. */
const WEEKDAYS: Rows = {
  Monday: { weekday: 1 }, Tuesday: { weekday: 2 }, Wednesday: { weekday: 3 }, Thursday: { weekday: 4 },
  Friday: { weekday: 5 }, Saturday: { weekday: 6 }, Sunday: { weekday: 7 },
  Mon: { weekday: 1 }, Tue: { weekday: 2 }, Tues: { weekday: 2 }, Wed: { weekday: 3 }, Thu: { weekday: 4 },
  Thur: { weekday: 4 }, Thurs: { weekday: 4 }, Fri: { weekday: 5 }, Sat: { weekday: 6 },
};

/** "in March", "Sept. 3"; always with a capital, so that "may" and "march" are left alone. */
const MONTHS: Rows = {
  January: { month: 1 }, February: { month: 2 }, March: { month: 3 }, April: { month: 4 }, May: { month: 5 }, June: { month: 6 },
  July: { month: 7 }, August: { month: 8 }, September: { month: 9 }, October: { month: 10 }, November: { month: 11 }, December: { month: 12 },
  Jan: { month: 1 }, Feb: { month: 2 }, Mar: { month: 3 }, Apr: { month: 4 }, Jun: { month: 6 }, Jul: { month: 7 }, Aug: { month: 8 },
  Sept: { month: 9 }, Sep: { month: 9 }, Oct: { month: 10 }, Nov: { month: 11 }, Dec: { month: 12 },
};

/** "90 days", "the past decade". */
const UNITS: Rows = {
  second: { unit: 'second' }, sec: { unit: 'second' }, minute: { unit: 'minute' }, min: { unit: 'minute' }, hour: { unit: 'hour' }, hr: { unit: 'hour' },
  day: { unit: 'day' }, weekend: { unit: 'weekend' }, week: { unit: 'week' }, fortnight: { unit: 'fortnight' }, month: { unit: 'month' },
  quarter: { unit: 'quarter' }, semester: { unit: 'season' }, year: { unit: 'year' }, yr: { unit: 'year' }, decade: { unit: 'decade' },
  seconds: { unit: 'second', plural: true }, secs: { unit: 'second', plural: true }, minutes: { unit: 'minute', plural: true }, mins: { unit: 'minute', plural: true },
  hours: { unit: 'hour', plural: true }, hrs: { unit: 'hour', plural: true }, days: { unit: 'day', plural: true }, weekends: { unit: 'weekend', plural: true },
  weeks: { unit: 'week', plural: true }, fortnights: { unit: 'fortnight', plural: true }, months: { unit: 'month', plural: true },
  quarters: { unit: 'quarter', plural: true }, years: { unit: 'year', plural: true }, yrs: { unit: 'year', plural: true },
  decades: { unit: 'decade', plural: true }, century: { unit: 'century' }, centuries: { unit: 'century', plural: true },
};

/** "last summer", "Friday night". */
const PARTS: Rows = {
  spring: { season: 'SP' }, summer: { season: 'SU' }, autumn: { season: 'FA' }, fall: { season: 'FA' }, winter: { season: 'WI' },
  morning: { part: 'MO' }, noon: { part: 'MI' }, midday: { part: 'MI' }, midnight: { part: 'NI' }, afternoon: { part: 'AF' },
  evening: { part: 'EV' }, night: { part: 'NI' }, lunchtime: { part: 'MI' }, dawn: { part: 'MO' }, dusk: { part: 'EV' }, daytime: { part: 'DT' },
};

/** "weekly claims", "the annual conference". */
const SETS: Rows = {
  hourly: { set: 'PT1H' }, daily: { set: 'P1D' }, nightly: { set: 'P1D' }, weekly: { set: 'P1W' }, biweekly: { set: 'P2W' }, fortnightly: { set: 'P2W' },
  monthly: { set: 'P1M' }, quarterly: { set: 'P1Q' }, annual: { set: 'P1Y' }, annually: { set: 'P1Y' }, yearly: { set: 'P1Y' }, annualised: { set: 'P1Y' }, annualized: { set: 'P1Y' },
};

/** "yesterday", "last week", "the coming months". */
const DEICTICS: Rows = {
  today: { dayOffset: 0 }, yesterday: { dayOffset: -1 }, tomorrow: { dayOffset: 1 }, tonight: { dayOffset: 0, part: 'NI' }, overnight: { part: 'NI' },
  last: { shift: -1 }, past: { shift: -1 }, previous: { shift: -1 }, preceding: { shift: -1 }, prior: { shift: -1 },
  this: { shift: 0 }, current: { shift: 0 },
  next: { shift: 1 }, coming: { shift: 1 }, following: { shift: 1 }, upcoming: { shift: 1 }, ensuing: { shift: 1 },
  every: { each: true }, each: { each: true }, per: { each: true },
};

/** "early August", "the end of last year", "later this week". */
const POSITIONS: Rows = {
  early: { position: 'early' }, mid: { position: 'mid' }, late: { position: 'late' }, start: { position: 'start' }, beginning: { position: 'start' },
  middle: { position: 'middle' }, end: { position: 'end' }, later: { position: 'later', turn: 'later' }, earlier: { position: 'earlier', turn: 'earlier' },
  ago: { turn: 'ago' }, hence: { turn: 'later' }, afterwards: { turn: 'later' }, afterward: { turn: 'later' },
};

/** "now", "recent talks", "soon": they place an event before, at or after the time of writing, and no nearer. */
const REFERENCES: Rows = {
  now: { reference: 'PRESENT_REF' }, nowadays: { reference: 'PRESENT_REF' }, currently: { reference: 'PRESENT_REF' }, presently: { reference: 'PRESENT_REF' },
  recent: { reference: 'PAST_REF' }, recently: { reference: 'PAST_REF' }, lately: { reference: 'PAST_REF' },
  soon: { reference: 'FUTURE_REF' }, shortly: { reference: 'FUTURE_REF' },
};

/** "the third quarter", "for a second consecutive day". */
const ORDINALS: Rows = {
  first: { ordinal: 1 }, second: { ordinal: 2 }, third: { ordinal: 3 }, fourth: { ordinal: 4 }, fifth: { ordinal: 5 }, sixth: { ordinal: 6 },
  seventh: { ordinal: 7 }, eighth: { ordinal: 8 }, ninth: { ordinal: 9 }, tenth: { ordinal: 10 }, eleventh: { ordinal: 11 }, twelfth: { ordinal: 12 },
  thirteenth: { ordinal: 13 }, fourteenth: { ordinal: 14 }, fifteenth: { ordinal: 15 }, sixteenth: { ordinal: 16 }, seventeenth: { ordinal: 17 },
  eighteenth: { ordinal: 18 }, nineteenth: { ordinal: 19 }, twentieth: { ordinal: 20 }, final: { ordinal: -1 },
};

/** Words that open an expression of several words. */
const OPENERS: Rows = {
  fiscal: { fiscal: true }, financial: { fiscal: true }, FY: { fiscal: true },
  Q1: { quarter: 1 }, Q2: { quarter: 2 }, Q3: { quarter: 3 }, Q4: { quarter: 4 },
  twenties: { decade: 2 }, thirties: { decade: 3 }, forties: { decade: 4 }, fifties: { decade: 5 }, sixties: { decade: 6 }, seventies: { decade: 7 },
  eighties: { decade: 8 }, nineties: { decade: 9 },
  future: { phrase: true }, moment: { phrase: true }, time: { phrase: true }, term: { phrase: true }, present: { phrase: true },
  Christmas: { holiday: true }, Xmas: { holiday: true }, Thanksgiving: { holiday: true }, Easter: { holiday: true }, Halloween: { holiday: true }, New: { holiday: true },
  Boxing: { holiday: true }, Labor: { holiday: true }, Labour: { holiday: true }, Memorial: { holiday: true }, Independence: { holiday: true },
  Veterans: { holiday: true }, Columbus: { holiday: true }, Valentine: { holiday: true }, Good: { holiday: true }, Bastille: { holiday: true }, Martin: { holiday: true },
  Presidents: { holiday: true }, Armistice: { holiday: true }, Black: { holiday: true }, Cyber: { holiday: true }, Ash: { holiday: true }, Palm: { holiday: true },
};

const LEXICON = new Map<string, TimeWord>();
for (const rows of [ORDINALS, OPENERS, WEEKDAYS, MONTHS, UNITS, PARTS, SETS, DEICTICS, POSITIONS, REFERENCES]) {
  for (const [word, meaning] of Object.entries(rows)) {
    add(word, meaning);
    add(word[0]!.toUpperCase() + word.slice(1), meaning);
    // headlines in capitals; "MAR" and "SAT" are also acronyms
    if (word.length > 3) add(word.toUpperCase(), meaning);
    // "Sept. 3", "Mon." where the tokenizer keeps the full stop
    if ((meaning.month || meaning.weekday) && word.length < 6) add(`${word}.`, meaning);
  }
}

function add(word: string, meaning: TimeWord): void {
  LEXICON.set(word, { ...LEXICON.get(word), ...meaning });
}

const NOTHING: TimeWord = {};

/** What a word can mean inside a time expression; an empty object for any other word. */
export function timeWord(text: string | undefined): TimeWord {
  return (text !== undefined && LEXICON.get(text)) || NOTHING;
}

/** Every word that has a meaning inside a time expression, in the forms that texts show. */
export function timeWords(): Iterable<readonly [string, TimeWord]> {
  return LEXICON;
}
