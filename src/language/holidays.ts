import { dayOf, easter, nthWeekday, type Day } from './calendar.js';

interface Holiday {
  /** Its words in lower case, without a possessive 's. */
  readonly words: readonly string[];
  on(year: number): Day;
}

const fixed = (words: string, month: number, day: number): Holiday => ({ words: words.split(' '), on: (year) => dayOf(year, month, day) });
const ruled = (words: string, on: (year: number) => Day): Holiday => ({ words: words.split(' '), on });

/** Days that news copy names instead of the date. The longer name stands before the shorter one that it begins with. */
const HOLIDAYS: readonly Holiday[] = [
  fixed('christmas eve', 12, 24),
  fixed('christmas day', 12, 25),
  fixed('christmas', 12, 25),
  fixed('xmas', 12, 25),
  fixed('boxing day', 12, 26),
  fixed('new year eve', 12, 31),
  fixed('new years eve', 12, 31),
  fixed('new year day', 1, 1),
  fixed('new years day', 1, 1),
  fixed('valentine day', 2, 14),
  fixed('independence day', 7, 4),
  fixed('bastille day', 7, 14),
  fixed('halloween', 10, 31),
  fixed('armistice day', 11, 11),
  fixed('veterans day', 11, 11),
  ruled('martin luther king jr. day', (year) => nthWeekday(year, 1, 1, 3)),
  ruled('martin luther king day', (year) => nthWeekday(year, 1, 1, 3)),
  ruled('presidents day', (year) => nthWeekday(year, 2, 1, 3)),
  ruled('memorial day', (year) => nthWeekday(year, 5, 1, -1)),
  ruled('labor day', (year) => nthWeekday(year, 9, 1, 1)),
  fixed('labour day', 5, 1),
  ruled('columbus day', (year) => nthWeekday(year, 10, 1, 2)),
  ruled('thanksgiving day', (year) => nthWeekday(year, 11, 4, 4)),
  ruled('thanksgiving', (year) => nthWeekday(year, 11, 4, 4)),
  ruled('black friday', (year) => nthWeekday(year, 11, 4, 4) + 1),
  ruled('cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4),
  ruled('ash wednesday', (year) => easter(year) - 46),
  ruled('palm sunday', (year) => easter(year) - 7),
  ruled('good friday', (year) => easter(year) - 2),
  ruled('easter sunday', (year) => easter(year)),
  ruled('easter monday', (year) => easter(year) + 1),
  ruled('easter', (year) => easter(year)),
];

const BY_FIRST_WORD = new Map<string, Holiday[]>();
for (const holiday of HOLIDAYS) {
  const first = holiday.words[0]!;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), holiday]);
}

/**
 * The holiday whose name starts at word `i`; `word(k)` gives the k-th word in lower case. A possessive 's inside a name
 * ("New Year's Eve", one word or two) is passed over. `to` is the index after its last word.
 */
export function readHoliday(word: (k: number) => string, i: number): { readonly to: number; on(year: number): Day } | null {
  for (const holiday of BY_FIRST_WORD.get(bare(word(i))) ?? []) {
    let at = i;
    let matched = true;
    for (const [k, expected] of holiday.words.entries()) {
      if (k > 0 && (word(at) === "'s" || word(at) === '’s' || word(at) === "'" || word(at) === '’')) at++;
      if (bare(word(at)) !== expected) {
        matched = false;
        break;
      }
      at++;
    }
    if (matched) return { to: at, on: holiday.on };
  }
  return null;
}

function bare(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}
