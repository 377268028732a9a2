import type { Claim, Document } from '../model.js';
import { areAlike } from './lexicon/alike.js';
import { within } from './within.js';

/** Who did what to what, where a claim says it so that it can be told without another claim beside it. */
export interface Deed {
  /** One for doer and verb, one for doer and each object: two tellings of a deed share one of them. */
  readonly keys: readonly string[];
  readonly verb: string;
  /** True when the object names what is done: "made no arrests". */
  readonly light: boolean;
  /** Lemma or entity of what is done, or of what it is done to; none of a verb without an object. */
  readonly objects: readonly string[];
  /** First and last day of each time told. */
  readonly days: readonly (readonly [string, string])[];
}

/** Verbs that say little: what is done stands in the object ("took aim"). */
const LIGHT = new Set(['take', 'make', 'give', 'have', 'hold', 'do']);
/** Of so many things "be" and "have" are true and false that they name no deed. */
const NO_DEED = new Set([
  'be', 'have', 'do', 'get', 'go', 'come', 'become', 'seem', 'appear', 'remain', 'know', 'want', 'think', 'believe', 'see', 'need', 'make', 'take', 'give', 'find', 'show', 'work', 'comment', 'respond', 'answer', 'say', 'tell', 'speak', 'look', 'feel', 'mean', 'like', 'hope', 'expect', 'use', 'turn', 'put', 'keep', 'let', 'call', 'ask', 'add', 'start', 'begin', 'continue', 'lead', 'face',
]);
/** Doers of whom a story has many. */
const MANY = new Set(['people', 'person', 'man', 'woman', 'source', 'one', 'some', 'many', 'most', 'other', 'all', 'company', 'report', 'thing', 'we', 'i', 'you', 'they', 'it', 'that', 'this', 'which', 'who', 'nobody', 'nothing', 'none', 'anyone', 'everyone', 'he', 'she', 'official', 'spokesman', 'spokeswoman', 'resident', 'expert', 'critic', 'supporter', 'member', 'player']);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it']);

/** The deed of a claim with a verb; undefined where it does not say who did it, or the verb says too little. */
export function deedOf({ predicate, attribution, arguments: args }: Claim, { times }: Document): Deed | undefined {
  if (predicate.form !== 'verbal') return undefined;
  const actor = args.find(({ role }) => role === 'actor');
  // "the officer said that he had not aimed"
  const speaker = actor && PRONOUNS.has(actor.lemma.toLowerCase()) ? attribution.at(-1) : undefined;
  const who = speaker ? (speaker.entity ?? speaker.source.toLowerCase().split(' ').at(-1)) : actor && (actor.entity ?? actor.lemma.toLowerCase());
  if (who === undefined || MANY.has(who)) return undefined;
  const done = args.filter(({ role }) => role === 'object' || role === 'content');
  const light = LIGHT.has(predicate.lemma) ? done.find(({ role }) => role === 'object') : undefined;
  const verb = light?.lemma ?? predicate.lemma;
  if (NO_DEED.has(verb)) return undefined;
  const objects = (light ? args.filter(({ role }) => role === 'topic' || role === 'place') : done).map(({ entity, lemma }) => entity ?? lemma.toLowerCase());
  const days = args.flatMap((a) => within(times, a)).flatMap(({ from, to }): readonly (readonly [string, string])[] => (from !== null && to !== null ? [[from, to]] : []));
  return { light: light !== undefined, keys: [`${who} ${verb}`, ...objects.map((object) => `${who} | ${object}`)], verb, objects, days };
}

/** Whether two tell of one deed: one doer, one verb or two of one meaning, one object, and no two days. */
export function isOneDeed(one: Deed | undefined, other: Deed | undefined): boolean {
  if (!one || !other || !shareKey(one, other) || (one.verb !== other.verb && !areAlike(one.verb, other.verb)) || areApart(one, other)) return false;
  return one.objects.length === 0 && other.objects.length === 0 ? true : one.objects.some((a) => other.objects.some((b) => a === b || areAlike(a, b)));
}

/** Whether two tell what one doer did with one thing, and not on two days. */
export const haveOneObject = (one: Deed | undefined, other: Deed | undefined): boolean => one !== undefined && other !== undefined && one.objects.some((object) => other.objects.includes(object)) && shareKey(one, other) && !areApart(one, other);

/** Whether one tells of no such deed at all: "made no arrests" beside "arrested four people". */
export const isNoneOf = (none: Deed | undefined, some: Deed | undefined): boolean => none !== undefined && some !== undefined && none.light && none.objects.length === 0 && none.keys[0] === some.keys[0] && !areApart(none, some);

const shareKey = (one: Deed, other: Deed): boolean => one.keys.some((key) => other.keys.includes(key));

const areApart = ({ days: ones }: Deed, { days: others }: Deed): boolean => ones.length > 0 && others.length > 0 && !ones.some(([a, b]) => others.some(([c, d]) => a <= d && c <= b));
