import type { Token } from '../model.js';

/** What is counted up as time goes on: the larger figure of a later article contradicts nothing. */
const ACTS: readonly (readonly string[])[] = [
  ['kill', 'die', 'dead', 'infect', 'treat', 'miss', 'missing'], // 14 people have died
  ['affect', 'steal', 'expose', 'compromise', 'leak', 'hit', 'flood', 'strand', 'cancel', 'recall'], // the details of 340,000 were stolen
  ['rescue', 'evacuate', 'displace', 'recover', 'identify'], // 40 were evacuated by noon
  ['arrest', 'detain', 'hold'], // 23 are now held
  ['destroy', 'damage', 'burn', 'devour', 'scorch', 'char'], // has burned 300 hectares
  ['record', 'register', 'report', 'count', 'confirm', 'test', 'follow'], // 19 aftershocks were recorded
  ['join', 'sign', 'donate', 'collect', 'accumulate'], // 2,000 have signed
  ['gross', 'earn', 'rise', 'climb', 'reach', 'total', 'grow'], // has grossed $459 million
];
const acts: ReadonlySet<string> = new Set(ACTS.flat());
/** "64 aftershocks", "lost their lives" */
const things: ReadonlySet<string> = new Set(['aftershock', 'tremor', 'case', 'infection', 'arrest', 'complaint', 'claim', 'death', 'toll', 'life', 'body']);

/** Whether a verb or an adjective, by its lemma, says what is counted up: "have recorded". */
export const isGrowingAct = (lemma: string): boolean => acts.has(lemma);

/** Whether there are more of a thing, by its lemma, from day to day. */
export const isGrowingThing = (lemma: string): boolean => things.has(lemma);

/** Two words that say that counting goes on: "as of 4 p.m.", "so far", "to date", "by noon". */
const GOES_ON: ReadonlyMap<string, string> = new Map([['as', 'of'], ['so', 'far'], ['to', 'date'], ['by', 'noon']]);

/** Whether a figure among these words is told as one on the way to the last. */
export const isStillCounted = (tokens: readonly Token[]): boolean => tokens.some(({ lemma }, i) => GOES_ON.get(lemma.toLowerCase()) === (tokens[i + 1]?.lemma.toLowerCase() ?? ''));
