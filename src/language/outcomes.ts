import type { Document, Span, Token } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { lemmaOf } from './phrases.js';
import { descendants, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** What an article says came of an event: "the talks resulted in a pause of the tariffs", or that it stood beside it: "the talks confirmed a pause". */
export interface Outcome {
  /** Lemma of the event's noun. */
  readonly event: string;
  readonly at: Span;
  /** True where the event brought it about. */
  readonly brought: boolean;
  /** The verb and what it leads to. */
  readonly words: Span;
  /** Lemmas of the words that say what came of it. */
  readonly content: readonly string[];
}

/** Verbs by which an event brings something about, with the preposition of what it brings about. */
const BRINGING: ReadonlyMap<string, string | null> = new Map([
  ['result', 'in'], ['lead', 'to'], ['give', 'to'], ['contribute', 'to'], // resulted in a truce; gave rise to
  ['cause', null], ['trigger', null], ['spark', null], ['prompt', null], ['provoke', null], ['produce', null], ['yield', null], ['bring', null], ['secure', null], ['create', null], ['force', null], ['deliver', null],
]);
/** Verbs by which it only bears on what was there before, or comes before or after it. */
const BEARING = new Set(['confirm', 'endorse', 'ratify', 'uphold', 'reaffirm', 'renew', 'extend', 'discuss', 'review', 'follow', 'precede', 'coincide', 'mark', 'reinforce', 'back', 'welcome', 'formalise', 'formalize', 'implement', 'build']);
const CUES = cueWords([...BRINGING.keys(), ...BEARING]);
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** "that", "which": stands for the noun before. */
const RELATIVE = new Set(['that', 'which']);
/** Words of the phrase that tells what came of it. */
const MOST = 24;

/** The outcomes that an article gives for events. */
export const outcomesIn = oncePer((document: Document): readonly Outcome[] =>
  CUES.sentencesOf(document).flatMap((sentence) => sentence.tokens.flatMap((token, at) => {
    const lemma = token.lemma.toLowerCase();
    return token.tag === 'VERB' && (BRINGING.has(lemma) || BEARING.has(lemma)) ? (outcomeAt(at, lemma, treeOf(sentence), document) ?? []) : [];
  })),
);

function outcomeAt(at: number, lemma: string, tree: Tree, document: Document): Outcome | undefined {
  const { tokens, children } = tree;
  const subject = children[at]!.find((c) => tokens[c]!.relation === 'nsubj');
  const event = subject !== undefined && RELATIVE.has(tokens[subject]!.lemma) && tokens[at]!.relation === 'acl' ? behindTime(tokens[at]!.head, tokens, document) : subject;
  if (event === undefined || (tokens[event]!.tag !== 'NOUN' && event === subject)) return undefined;
  const marker = BRINGING.get(lemma);
  const outcome = children[at]!.find((c) => (marker ? tokens[c]!.relation === 'obl' && children[c]!.some((m) => tokens[m]!.lemma === marker) : tokens[c]!.relation === 'obj'));
  if (outcome === undefined) return undefined;
  const phrase = descendants(tree, outcome).slice(0, MOST);
  const content = phrase.filter((i) => CONTENT.has(tokens[i]!.tag)).map((i) => lemmaOf(tokens[i]!).toLowerCase());
  return { event: lemmaOf(tokens[event]!).toLowerCase(), at: tokens[event]!, brought: marker !== undefined, words: { start: tokens[at]!.start, end: tokens[phrase.at(-1)!]!.end }, content };
}

/** "talks in London last month that confirmed it": not the month did. */
const behindTime = (noun: number, tokens: readonly Token[], { times }: Document): number => (within(times, tokens[noun]!).length > 0 && tokens[noun]!.head >= 0 ? tokens[noun]!.head : noun);
