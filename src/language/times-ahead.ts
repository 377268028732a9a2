import type { Document, Sentence, Span, TimeExpression, Token } from '../model.js';
import { tenseAt } from './clause-tense.js';
import { isCountedFromAnother } from './event-times.js';
import { oncePer } from './once.js';
import { treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** When something that lies ahead is to begin or to be done: "will not start before July", "is due to close by the end of March". */
export interface TimeAhead {
  /** What is to happen: "start", "end", or the verb. */
  readonly step: string;
  /** Lemmas of what it happens to: "trial". */
  readonly things: readonly string[];
  /** Entities that the sentence names. */
  readonly who: readonly string[];
  readonly time: TimeExpression;
  /** First and last day on which it may be (ISO dates, inclusive); null where that end is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** "by the end of March": it may be done long before. */
  readonly isLimit: boolean;
  /** "would be held": as it was planned then. */
  readonly isWould: boolean;
  /** The time with the limit before it: "before July". */
  readonly words: Span;
}

const STEPS: readonly (readonly [step: string, verbs: readonly string[]])[] = [
  ['start', ['start', 'begin', 'commence', 'open', 'resume', 'restart', 'launch', 'kick', 'hold', 'host', 'take', 'plan', 'schedule', 'set', 'slate', 'due']], // is to start, would be held, is planned for
  ['end', ['complete', 'close', 'finish', 'end', 'conclude', 'finalise', 'finalize', 'wrap', 'expire']], // is due to close
];
const stepOf: ReadonlyMap<string, string> = new Map(STEPS.flatMap(([step, verbs]) => verbs.map((verb) => [verb, step] as const)));

const LIMITS = new Set(['by', 'before']);
const NOT = new Set(['not', "n't", 'n’t', 'never', 'no']);
/** "since March", "until May", "for July": no day on which it begins or is done. */
const OTHERS = new Set(['since', 'until', 'till', 'about', 'than', 'of', 'after', 'during', 'between']);
const MOVED = new Set(['postpone', 'originally', 'delay', 'defer', 'anniversary']);
/** From a time up to its verb, over nouns between. */
const CLIMB = 5;

/** Times of what lies ahead, wherever an article gives them. */
export const timesAhead = oncePer((document: Document): readonly TimeAhead[] => {
  const found = document.sentences.flatMap((sentence, s) => aheadIn(sentence, document.sentences[s - 1], document));
  // "had agreed that talks would be held before June" beside "will be held on July 4": as it was planned then
  return found.filter((one) => !one.isWould || !found.some((other) => !other.isWould && other.step === one.step));
});

function aheadIn(sentence: Sentence, before: Sentence | undefined, document: Document): readonly TimeAhead[] {
  const { published, text } = document.article;
  if (published === null) return [];
  const times = within(document.times, sentence).filter(({ type, from, to }) => type === 'DATE' && from !== null && to !== null && to >= published.slice(0, 10));
  if (times.length === 0) return [];
  const tree = treeOf(sentence);
  if (tree.tokens.some(({ lemma }) => MOVED.has(lemma.toLowerCase()))) return [];
  // "the end of June next year" is one time
  return times.flatMap((time) => (isCountedFromAnother(time, text) || times.some(({ end }) => end < time.start && time.start - end <= 1) ? [] : (aheadAt(time, tree, sentence, before, document) ?? [])));
}

function aheadAt(time: TimeExpression, tree: Tree, sentence: Sentence, before: Sentence | undefined, document: Document): TimeAhead | undefined {
  const { tokens, children } = tree;
  const first = tokens.findIndex((t) => t.start >= time.start);
  const verb = first < 0 ? -1 : verbOver(first, time, tree);
  if (verb < 0 || tenseAt(sentence, first) !== 'future') return undefined;
  const marker = markerBefore(first, time, tree);
  if (OTHERS.has(marker)) return undefined;
  const isNot = children[verb]!.some((c) => NOT.has(tokens[c]!.text.toLowerCase()));
  const { from, to, modifier } = time;
  const isLimit = LIMITS.has(marker) && !isNot;
  // "not before July" is from July on; "not in July" says nothing
  if (isNot && marker !== 'before') return undefined;
  const opening = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
  const start = LIMITS.has(tokens[opening]?.text.toLowerCase() ?? '') ? tokens[opening]!.start : time.start;
  const lemma = tokens[verb]!.lemma.toLowerCase();
  return {
    step: stepOf.get(lemma) ?? lemma,
    things: thingsAt(verb, tree, before),
    who: [...new Set(within(document.names, sentence).map(({ entity }) => entity))],
    time,
    earliest: isLimit ? null : from,
    latest: isNot ? null : marker === 'before' && modifier !== 'end' ? from : to,
    isLimit,
    isWould: children[verb]!.some((c) => tokens[c]!.relation === 'aux' && tokens[c]!.text.toLowerCase() === 'would'),
    words: { start, end: time.end },
  };
}

/** The verb that a time dates, out of the time itself and over nouns between; -1 for "after talks on Sunday", and for what is only said then. */
function verbOver(first: number, time: TimeExpression, { tokens, children }: Tree): number {
  let at = first;
  while (at >= 0 && tokens[at]!.start >= time.start && tokens[at]!.start < time.end) at = tokens[at]!.head;
  for (let step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const { tag, lemma } = tokens[at]!;
    const word = lemma.toLowerCase();
    // "is expected to be completed by June 30": what is expected
    const planned = PLANS.has(word) ? children[at]!.find((c) => c > at && c < first && tokens[c]!.tag === 'VERB' && tokens[c]!.relation === 'xcomp') : undefined;
    if (planned !== undefined) return planned;
    if (tag === 'VERB' || (tag === 'ADJ' && stepOf.has(word))) return SAYING.has(word) || (word === 'take' && !children[at]!.some((c) => tokens[c]!.lemma === 'place')) ? -1 : at;
    if (children[at]!.some((c) => AFTER.has(tokens[c]!.text.toLowerCase()))) return -1;
  }
  return -1;
}

const PLANS = new Set(['expect', 'due', 'set', 'schedule', 'plan', 'slate', 'intend', 'aim', 'hope', 'likely']);
const SAYING = new Set(['say', 'tell', 'announce', 'report', 'add', 'write', 'expect', 'agree', 'ask', 'promise', 'vow', 'pledge', 'propose', 'offer', 'order', 'urge', 'see', 'want', 'hope', 'intend', 'aim', 'be', 'have', 'go', 'come', 'do', 'get', 'make']);
const AFTER = new Set(['after', 'following', 'before', 'since', 'until']);

/** "before", "by", "from": the word before a time, over its article. */
function markerBefore(first: number, { modifier }: TimeExpression, { tokens }: Tree): string {
  const at = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  return modifier !== null && (LIMITS.has(modifier) || OTHERS.has(modifier)) ? modifier : tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'SCONJ' ? word : '';
}

const THINGS: ReadonlySet<string> = new Set(['nsubj', 'obj']);
const PRONOUNS = new Set(['it', 'they', 'this', 'that']);
/** Words before a verb without a subject among which its subject may be: "a trial of 12,000 women, due to begin". */
const REACH = 9;

/** What begins or is done; for "it" what the sentence before tells of. */
function thingsAt(verb: number, { tokens, children }: Tree, before: Sentence | undefined): readonly string[] {
  const above = tokens[verb]!.head;
  const own = children[verb]!.filter((c) => THINGS.has(tokens[c]!.relation));
  // "The deal is due to close": the subject is that of the word above
  const found = (own.some((c) => !isRelative(tokens[c]!)) ? own : subjectsOver(above, tokens, children)).flatMap((at) => {
    const { tag, lemma, text } = tokens[at]!;
    if (tag === 'NOUN') return [lemma.toLowerCase()];
    if (!PRONOUNS.has(text.toLowerCase()) || tokens[verb]!.relation === 'acl' || !before) return [];
    return before.tokens.flatMap((token) => (THINGS.has(token.relation) && token.tag === 'NOUN' ? [token.lemma.toLowerCase()] : []));
  });
  if (found.length > 0) return found;
  return tokens.slice(Math.max(0, verb - REACH), verb).flatMap(({ tag, lemma }) => (tag === 'NOUN' ? [lemma.toLowerCase()] : []));
}

const isRelative = ({ text }: Token): boolean => text.toLowerCase() === 'which' || text.toLowerCase() === 'that';

/** From a verb up to the one that has its subject: "is subject to approval and is expected to be completed". */
const CLIMB_TO_SUBJECT = 3;

function subjectsOver(from: number, tokens: readonly Token[], children: Tree['children']): readonly number[] {
  for (let at = from, step = 0; at >= 0 && step < CLIMB_TO_SUBJECT; step++, at = tokens[at]!.head) {
    const subjects = children[at]!.filter((c) => tokens[c]!.relation === 'nsubj');
    // "a trial of 12,000 women, which will not start": of the noun too
    if (tokens[at]!.tag === 'NOUN') return [at, ...subjects];
    if (subjects.length > 0) return subjects;
  }
  return [];
}
