import type { Quantity } from '../model.js';
import type { CountedFigure } from './counted-figures.js';
import { RESULT } from './counted-things.js';
import { isGrowingAct, isGrowingThing } from './growing.js';
import { THOSE } from './people-by-act.js';
import { unitNamed } from './units.js';

// What kind of figure a figure is decides what a difference means: a strike goes on, a yield moves, "several" is no count.

/** What has lasted longer on a later day. */
const GOING_ON = new Set(['riot', 'siege', 'captivity', 'search', 'outage', 'closure', 'war', 'reign', 'talk', 'rain', 'blaze', 'protest', 'drought', 'occupation', 'coma', 'hospital', 'hunger', 'ordeal', 'lockdown'].map((what) => `${what} time`));
export const isGoingOn = ({ noun, isOver }: CountedFigure): boolean => !isOver && GOING_ON.has(noun);

/** A length of hours or less. */
export const isOfHours = ({ quantity: { unit } }: CountedFigure): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

/** What stands elsewhere on another day. */
const MOVING = new Set(['yield %', 'containment %', 'approval %', 'poll %', 'share money', 'humidity %']);
export const isMoving = ({ noun }: CountedFigure): boolean => MOVING.has(noun);

/** Each of several men is jailed, banned, paid or fined for himself. */
const OF_EACH = new Set(['sentence time', 'ban time', 'salary money', 'fine money', 'price money']);
export const isOfEach = ({ noun }: CountedFigure): boolean => OF_EACH.has(noun);

/** What is only asked for, or lies ahead, in any case: "plans to sue for £2m", "4,000 jobs". */
const ASKED = new Set(['lawsuit money', `${THOSE}hire`, `${THOSE}sack`]);
export const isAsked = ({ noun }: CountedFigure): boolean => ASKED.has(noun);

/** How far, how long, how heavy, how fast: each fell, ran or served his own. */
const BODILY: ReadonlySet<string | undefined> = new Set(['time', 'length', 'mass', 'speed']);
export const isBodily = ({ quantity: { unit } }: CountedFigure): boolean => BODILY.has(unitNamed(unit!)?.dimension);

/** A wait of six hours says how long; a six-year deal is one of so many years. */
export const lasts = ({ noun, quantity: { unit } }: CountedFigure): boolean => noun !== RESULT && unit !== null && !BY_NUMBER.has(unit) && unitNamed(unit)?.dimension === 'time';
const BY_NUMBER = new Set(['year', 'month', 'week']);

/** "up to 500" */
export const isLimit = ({ quantity: { low, high } }: CountedFigure): boolean => low === null && high !== null;

/** How many times the greatest that the one leaves open is the greatest of the other. */
export function apartAtMost({ quantity: a }: CountedFigure, { quantity: b }: CountedFigure): number {
  return a.high === null || b.high === null ? 1 : Math.max(a.high, b.high) / Math.min(a.high, b.high);
}

/** "several flares", "one flare": no count to go by, but neither is dozens. */
export const isLoose = ({ quantity: { low, high, unit } }: CountedFigure): boolean => unit === null && ((low === 1 && high === 1) || (low === 2 && high === 20));
export const areLooselyApart = (a: CountedFigure, b: CountedFigure): boolean => isLoose(a) !== isLoose(b) || a.quantity.low !== b.quantity.low;

/** "dozens", "hundreds of people" */
export const isVague = (says: string): boolean => says.toLowerCase().split(' ').some((word) => VAGUE.has(word));
const VAGUE = new Set(['dozens', 'scores', 'hundreds', 'thousands']);

/** Crowds, of which police and those who called them give other counts. */
export const isCrowd = ({ noun }: CountedFigure): boolean => noun === `${THOSE}march` || noun === `${THOSE}attend`;

/** People who are told by what befell them or what they did. */
export const isByAct = ({ noun }: CountedFigure): boolean => noun.startsWith(THOSE);

/** "a contract over four years" runs for four, not for more. */
export const exactSpan = ({ quantity }: CountedFigure, says: string): Quantity => (quantity.unit !== null && DAYS_UP.has(quantity.unit) && quantity.high === null && says.toLowerCase().startsWith('over ') ? { ...quantity, high: quantity.low } : quantity);
const DAYS_UP = new Set(['day', 'week', 'month', 'year']);

/** Counts that rise from day to day; what happened years ago is counted no more. */
export const isGrowing = ({ verb, noun, formerly, quantity: { unit } }: CountedFigure): boolean => formerly === '' && (unit === null || unitNamed(unit)?.dimension === 'area') && (isGrowingThing(noun) || (verb !== null && isGrowingAct(verb)));
