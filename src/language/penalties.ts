import type { Document, Quantity, Sentence, Span, Token } from '../model.js';
import { joinedLengths } from './joined-lengths.js';
import { oncePer } from './once.js';
import { personKeysBeside } from './person-keys.js';
import { isOneOf } from './told-now.js';
import { childBy, treeOf, type Tree } from './tree.js';
import { antecedentOf, undergoerOf } from './undergoer.js';
import { within } from './within.js';

/** How long somebody is locked up or shut out: "was given three years, two of them suspended". */
export interface Penalty {
  /** Keys of whom it is told of: "gernot pichler". */
  readonly who: readonly string[];
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words that say that not all of it is served: "two of them suspended"; null where none do. */
  readonly spared: Span | null;
  /** The word that tells of a prison: "must go to prison for three years"; null where none does. */
  readonly prison: Span | null;
}

const UNITS: ReadonlySet<string | null> = new Set(['year', 'month']);
/** Verbs that say by themselves that it is a penalty … */
const PUNISHING = new Set(['jail', 'imprison', 'sentence', 'ban', 'suspend', 'disqualify', 'incarcerate']);
/** … and those that do in a text about one: "got two years", "must go to prison for three years", "For Keller there were three years". */
const LIGHT = new Set(['get', 'receive', 'give', 'hand', 'go', 'serve', 'spend', 'face', 'be', 'impose', 'send']);
/** Of these the one who suffers it is the subject. */
const SUFFERING = new Set(['get', 'receive', 'go', 'serve', 'spend', 'face']);
const PRISON = new Set(['prison', 'jail', 'bar', 'imprisonment', 'custody', 'cell', 'jailed', 'detention']);
const PENAL = new Set([...PRISON, 'sentence', 'term', 'ban', 'banned', 'suspension', 'suspended', 'suspend', 'convict', 'convicted', 'conviction', 'verdict', 'court', 'judge', 'guilty', 'jail', 'probation', 'doping', 'dope']);
/** "a ban of up to four years", "asked for six years": not what it came to. */
const NOT_SO = new Set(['could', 'may', 'might', 'would', 'if', 'face', 'seek', 'ask', 'demand', 'want', 'propose', 'recommend', 'maximum', 'call', 'request', 'previous', 'previously']);
/** From a length up to its verb. */
const CLIMB = 4;
/** Words around a length that may spare a part of it. */
const SPARED_AFTER = 14;
const SPARED_BEFORE = 3;
/** … or tell of the prison. */
const BESIDE = 5;

/** Penalties in years or months that an article tells of somebody. */
export const penaltiesIn = oncePer((document: Document): readonly Penalty[] =>
  document.sentences.flatMap((sentence, s) =>
    joinedLengths(within(document.quantities, sentence), document).flatMap((quantity): readonly Penalty[] => {
      if (!UNITS.has(quantity.unit) || quantity.counted === 'age') return [];
      const penalty = penaltyAt(quantity, sentence, document);
      if (!penalty) return [];
      return penalty.isSure || [s - 1, s, s + 1].some((i) => document.sentences[i]?.tokens.some((token) => isOneOf(PENAL, token))) ? [penalty] : [];
    }),
  ),
);

function penaltyAt(quantity: Quantity, sentence: Sentence, document: Document): (Penalty & { readonly isSure: boolean }) | undefined {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const last = tokens.findLastIndex((t) => t.start < quantity.end && t.end > quantity.start);
  const verb = last < 0 ? -1 : verbOf(last, tree);
  if (verb < 0) return undefined;
  const act = tokens[verb]!.lemma.toLowerCase();
  const isSure = PUNISHING.has(act);
  const after = tokens[last + 1]?.lemma.toLowerCase() ?? '';
  if (!isSure && (!LIGHT.has(act) || after === 'ago' || after === 'later' || (after === 'of' && !PRISON.has(tokens[last + 2]?.lemma.toLowerCase() ?? '')))) return undefined;
  if (tokens.some((token, i) => i < last && Math.abs(i - verb) <= CLIMB && isOneOf(NOT_SO, token))) return undefined;
  const prison = PRISON.has(act) || act === 'imprison' ? tokens[verb]! : (tokens.find((token, i) => Math.abs(i - last) <= BESIDE && isOneOf(PRISON, token)) ?? null);
  // "got two years to finish it", "went for three years"
  if ((act === 'go' || act === 'spend' || act === 'send') && prison === null) return undefined;
  if ((act === 'serve' || act === 'spend') && !isAhead(verb, tree)) return undefined;
  const whom = suffererOf(verb, act, tree);
  const who = whom === undefined ? namedBefore(verb, tree, document) : personKeysBeside(whom, tree, document);
  const spared = sparedAt(last, tokens);
  return who.length === 0 ? undefined : { who, quantity, sentence, spared, prison, isSure: isSure || spared !== null };
}

/** "is to serve six years", "will spend", "was serving"; who served six may have got more. */
const isAhead = (verb: number, { tokens, children }: Tree): boolean => tokens[verb]!.text.endsWith('ing') || children[verb]!.some((c) => c < verb && AHEAD.has(tokens[c]!.lemma.toLowerCase()));

const AHEAD = new Set(['to', 'will', 'must', 'shall']);

/** The verb over a length: "was given three years", "received a two-year sentence". */
function verbOf(last: number, { tokens }: Tree): number {
  for (let at = last, step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) if (tokens[at]!.tag === 'VERB' && tokens[at]!.relation !== 'amod') return at;
  return -1;
}

function suffererOf(verb: number, act: string, tree: Tree): number | undefined {
  const { tokens } = tree;
  // "For Gernot Pichler there were three years"
  if (act === 'be') return childBy(tree, verb, 'expl') === undefined ? undefined : tree.children[verb]!.find((c) => tokens[c]!.relation === 'obl' && c < verb);
  // "training pal Faith Jerop got": the nearer of two subjects
  if (SUFFERING.has(act)) return antecedentOf(tree.children[verb]!.findLast((c) => c < verb && tokens[c]!.relation === 'nsubj'), tree);
  return childBy(tree, verb, 'iobj') ?? antecedentOf(undergoerOf(verb, false, tree), tree);
}

/** "One who trained there, Jonas Brandt, got two years": whose name ends right before the verb, where it has no subject. */
function namedBefore(verb: number, { tokens }: Tree, { names }: Document): readonly string[] {
  const last = tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1];
  return last === undefined ? [] : within(names, last).flatMap(({ type, entity, end }) => (type === 'person' && end === last.end ? [entity] : []));
}

/** "two of them suspended", "of which he need serve only one", "a two-year suspended sentence", "on probation" */
function sparedAt(last: number, tokens: readonly Token[]): Span | null {
  for (let at = Math.max(0, last - SPARED_BEFORE); at <= last + SPARED_AFTER && at < tokens.length; at++) {
    const { lemma, text, start, end } = tokens[at]!;
    const word = text.toLowerCase();
    const isServed = lemma === 'serve' && tokens[at + 1]?.lemma === 'only';
    if (at > last && (word === ';' || word === '.')) return null;
    if (word === 'suspended' ? at !== last : word === 'probation' || isServed) return { start, end: isServed ? (tokens[at + 2] ?? tokens[at + 1]!).end : end };
  }
  return null;
}
