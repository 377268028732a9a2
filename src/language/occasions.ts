import { oncePer } from './once.js';
import { rankOf } from './ordinals.js';
import type { Document, Sentence, Span } from '../model.js';
import { treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** One occasion of several alike: "her sixth defence", "for the fifth time". */
export interface Occasion {
  readonly rank: number;
  /** What is counted, the same for a noun and its verb: visit of "his third visit" and of "visited for the third time". */
  readonly deed: string;
  /** The ordinal and the noun that it counts. */
  readonly words: Span;
  /** The same with the verb of the deed: "retained his title for the fifth time". */
  readonly told: Span;
  /** Entities of those whose deed it is. */
  readonly doers: readonly string[];
  /** Entities of what else the clause names: the title, the place, the opponent. */
  readonly named: readonly string[];
}

/** Deeds of contests, which nouns and verbs of other roots tell of: a title is defended and retained, an office is won and begins as a term. */
const DEEDS: readonly (readonly [deed: string, words: readonly string[], objects?: readonly string[]])[] = [
  ['defend a title', ['defence', 'defense', 'defend', 'retain'], ['title', 'belt', 'crown', 'championship']], // retained his title for the fifth time; his sixth defence of the belt
  ['win', ['win', 'victory', 'triumph']], // won there for the third time; her third win
  ['be champion', ['title', 'championship', 'crown']], // her sixth title
  ['be elected', ['election', 'elect', 're-election', 'reelect', 're-elect']], // was elected for the third time
  ['marry', ['marriage', 'marry', 'wedding', 'wed']], // married for the third time
  ['arrest', ['arrest', 'detain', 'detention']], // was arrested for the second time
  ['convict', ['conviction', 'convict']], // his third conviction
  ['score', ['goal', 'score']], // his fifth goal; scored for the fifth time
  ['appear', ['appearance', 'appear', 'cap']], // her fiftieth cap
  ['visit', ['visit', 'trip', 'tour']], // his third visit
  ['serve', ['term']], // her second term
];

const deedBy = new Map(DEEDS.flatMap(([deed, words]) => words.map((word) => [word, deed] as const)));
const DEFENCE = DEEDS[0]!;
const TITLES = new Set(DEFENCE[2]);

/** What only such as happen again are counted by: "the sixth floor", "the second half" count nothing done. */
const OCCASION_NOUNS = new Set(['time', 'occasion']);

/** How many heads up from "time" the verb stands: "retained his title for the fifth time in the process". */
const CLIMB = 3;

/** Counts of deeds in ordinals, from the second on. */
export const occasionsIn = oncePer((document: Document): readonly Occasion[] => document.sentences.flatMap((sentence) => sentence.tokens.flatMap((_, at) => occasionAt(at, sentence, document) ?? [])));

function occasionAt(at: number, sentence: Sentence, document: Document): Occasion | undefined {
  const token = sentence.tokens[at]!;
  const rank = rankOf(token.text);
  if (rank === undefined || rank === 1 || within(document.names, token).some((name) => name.type !== 'person') || within(document.times, token).length > 0) return undefined;
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const noun = tokens[token.head];
  if (noun?.tag !== 'NOUN' || token.head < at) return undefined;
  const lemma = noun.lemma.toLowerCase();
  const counts = OCCASION_NOUNS.has(lemma);
  const verb = counts ? verbAbove(token.head, tree) : undefined;
  const deed = counts ? verb !== undefined && deedOf(verb, tree) : deedBy.get(lemma);
  // "the third fight in a decade", "the second since May" have a count of their own
  const [next, second] = tokens.slice(token.head + 1, token.head + 3);
  if (!deed || next?.lemma === 'since' || (next?.lemma === 'in' && (second?.lemma === 'a' || second?.lemma === 'as' || second?.tag === 'NUM'))) return undefined;
  const doer = verb === undefined ? tree.children[token.head]!.find((c) => c < token.head && tokens[c]!.relation === 'nmod') : tree.children[verb]!.find((c) => tokens[c]!.relation === 'nsubj');
  if (doer === undefined) return undefined;
  const doers = within(document.names, tokens[doer]!).map(({ entity }) => entity);
  const clause = within(document.names, sentence).filter((name) => name.type === 'organisation').map(({ entity }) => entity);
  return doers.length === 0 ? undefined : { rank, deed, words: { start: token.start, end: noun.end }, told: { start: Math.min(token.start, tokens[verb ?? at]!.start), end: noun.end }, doers, named: clause.filter((entity) => !doers.includes(entity)) };
}

function verbAbove(noun: number, { tokens }: Tree): number | undefined {
  for (let at = tokens[noun]!.head, step = 0; at >= 0 && step < CLIMB; at = tokens[at]!.head, step++) if (tokens[at]!.tag === 'VERB') return at;
  return undefined;
}

function deedOf(verb: number, { tokens, children }: Tree): string | undefined {
  const lemma = tokens[verb]!.lemma.toLowerCase();
  const object = children[verb]!.find((c) => tokens[c]!.relation === 'obj');
  const isTitle = object !== undefined && TITLES.has(tokens[object]!.lemma.toLowerCase());
  if (deedBy.get(lemma) === DEFENCE[0]) return isTitle ? DEFENCE[0] : undefined;
  if (lemma === 'win' && isTitle) return 'be champion';
  return deedBy.get(lemma) ?? lemma;
}
