import type { Document, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { childBy, descendants, spanOf, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** Who stands behind something: who mediated, who organised the march, who designed the bridge. */
export interface Authorship {
  /** "mediation", "designing of bridge" */
  readonly act: string;
  /** True where others may have taken part unsaid: hosts and sponsors; of designers all are named. */
  readonly open: boolean;
  readonly who: readonly string[];
  /** The words that name them. */
  readonly words: Span;
  readonly named: Span;
}

interface Act {
  readonly name: string;
  /** A story has one of it, whatever it was for. */
  readonly single: boolean;
  readonly open: boolean;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

const ACTS: readonly Act[] = [
  { name: 'mediation', single: true, open: false, verbs: ['mediate', 'broker', 'facilitate'], nouns: ['mediation'] }, // talks mediated by Qatar, after Qatari mediation
  { name: 'chairing', single: false, open: false, verbs: ['chair', 'moderate'], nouns: [] }, // talks chaired by a judge
  { name: 'hosting', single: false, open: true, verbs: ['host'], nouns: [] },
  { name: 'organising', single: false, open: true, verbs: ['organise', 'organize', 'convene'], nouns: [] }, // a march organised by the union
  { name: 'funding', single: false, open: true, verbs: ['sponsor', 'fund', 'finance', 'bankroll'], nouns: [] },
  { name: 'commissioning', single: false, open: false, verbs: ['commission'], nouns: [] }, // a report commissioned by the ministry
  { name: 'designing', single: false, open: false, verbs: ['design', 'write', 'compose', 'paint', 'sculpt', 'direct', 'choreograph', 'invent', 'author'], nouns: [] },
  { name: 'manufacture', single: false, open: false, verbs: ['manufacture', 'assemble'], nouns: [] }, // cookers manufactured by a contractor
  { name: 'ownership', single: false, open: false, verbs: ['own', 'operate'], nouns: [] }, // a ship owned by a Greek firm
];
const byVerb = new Map(ACTS.flatMap((act) => act.verbs.map((verb) => [verb, act] as const)));
const byNoun = new Map(ACTS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));
const CUES = cueWords([...byVerb.keys(), ...byNoun.keys()]);
const BY = new Set(['by']);
const OF = new Set(['of', 'by', 'from']);

/** Every such telling of an article. */
export const authorshipIn = oncePer((document: Document): readonly Authorship[] => CUES.sentencesOf(document).flatMap((sentence) => inSentence(sentence, document)));

function inSentence(sentence: Sentence, document: Document): readonly Authorship[] {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const found: Authorship[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { tag, lemma } = tokens[at]!;
    const act = tag === 'VERB' ? byVerb.get(lemma.toLowerCase()) : tag === 'NOUN' ? byNoun.get(lemma.toLowerCase()) : undefined;
    if (!act) continue;
    const told = tag === 'VERB' ? behindVerb(at, tree) : behindNoun(at, tree);
    if (!told || (!act.single && told.what === undefined)) continue;
    const phrase = spanOf(tree, descendants(tree, told.by, (child) => tokens[child]!.relation !== 'acl' && tokens[child]!.relation !== 'appos' && tokens[child]!.relation !== 'punct'));
    const names = within(document.names, phrase).filter(({ mention }) => mention !== 'pronoun' && mention !== 'description');
    if (names.length === 0) continue;
    const named = { start: tokens[at]!.start, end: tokens[at]!.end };
    found.push({ act: act.single ? act.name : `${act.name} of ${told.what}`, open: act.open, who: [...new Set(names.map(({ entity }) => entity))].sort(), words: { start: names[0]!.start, end: names.at(-1)!.end }, named });
  }
  return found;
}

interface Behind {
  /** Head of those who did it. */
  readonly by: number;
  /** What it was done to. */
  readonly what: string | undefined;
}

/** "talks mediated by Qatar", "Qatar mediated the talks" */
function behindVerb(at: number, tree: Tree): Behind | undefined {
  const { tokens, children } = tree;
  if (children[at]!.some((c) => tokens[c]!.lemma === 'not' || tokens[c]!.relation === 'aux' && (tokens[c]!.lemma === 'will' || tokens[c]!.lemma === 'would' || tokens[c]!.lemma === 'may'))) return undefined;
  const by = children[at]!.find((c) => tokens[c]!.relation === 'obl' && children[c]!.some((m) => BY.has(tokens[m]!.lemma.toLowerCase())));
  if (by !== undefined) {
    const what = tokens[at]!.relation === 'acl' ? tokens[at]!.head : childBy(tree, at, 'nsubj');
    return { by, what: what === undefined || what < 0 || tokens[what]!.tag !== 'NOUN' ? undefined : tokens[what]!.lemma.toLowerCase() };
  }
  const [doer, object] = [childBy(tree, at, 'nsubj'), childBy(tree, at, 'obj')];
  if (doer === undefined || object === undefined || tokens[object]!.tag !== 'NOUN') return undefined;
  return { by: doer, what: tokens[object]!.lemma.toLowerCase() };
}

/** "Qatari mediation", "the mediation of Qatar" */
function behindNoun(at: number, { tokens, children }: Tree): Behind | undefined {
  const by = children[at]!.find((c) => tokens[c]!.relation === 'nmod' && children[c]!.some((m) => OF.has(tokens[m]!.lemma.toLowerCase()))) ?? children[at]!.find((c) => tokens[c]!.relation === 'amod' || tokens[c]!.relation === 'compound' || tokens[c]!.relation === 'nmod');
  return by === undefined ? undefined : { by, what: undefined };
}
