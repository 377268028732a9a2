import type { Sentence, Token } from '../../model.js';
import type { State } from '../courses.js';
import { verbForm } from '../morphology.js';
import { realisationAt } from '../realised.js';
import { childBy, childrenBy, type Tree } from '../tree.js';
import { hasPassiveAuxiliary } from '../undergoer.js';
import { embeddedBy, outlookAt, type Outlook } from './outlook.js';

/** How it is told: as how things are now, as having come about, or as something that is only ahead, weighed, denied or refused. */
export type Telling = 'now' | 'past' | Exclude<Outlook, 'told' | 'void'>;

/** How many heads to climb to what a clause hangs on. */
const CLIMB = 4;

/** How the state that the word at `at` names is told; undefined when that is left in the dark. */
export function tellingOf(at: number, state: State, tree: Tree, sentence: Sentence): Telling | undefined {
  const { way, from, to } = state;
  if (isOfOtherCounts(tree.tokens, at)) return undefined;
  if (way === 'acts' || way === 'noun') return ofNoun(at, way, tree, sentence);
  const { tag, relation } = tree.tokens[at]!;
  if (way !== 'is') {
    if (tag !== 'VERB' && tag !== 'ADJ') return undefined;
    // "the hijacked ship": what it is called by, not what is told of it
    if (relation === 'amod' || relation === 'compound') return undefined;
  }
  const outlook = outlookAt(at, from, to, tree, sentence.kind);
  if (outlook === 'void') return undefined;
  // "will remain shut": it is shut
  if (way === 'is' && outlook === 'ahead' && STAYING.has(tree.tokens[tree.tokens[at]!.head]?.lemma ?? '')) return 'now';
  if (outlook !== 'told') return outlook;
  return way === 'is' ? asState(at, tree, sentence) : asEvent(at, state, tree, sentence);
}

const STAYING = new Set(['stay', 'remain', 'keep', 'continue']);

/** "is missing", "the missing man" */
function asState(at: number, tree: Tree, { kind }: Sentence): 'now' | 'past' | undefined {
  const { tokens, children } = tree;
  const token = tokens[at]!;
  const cop = childBy(tree, at, 'cop') ?? childrenBy(tree, at, 'aux').find((c) => tokens[c]!.lemma === 'be') ?? (tokens[token.head]?.tag === 'VERB' && (token.relation === 'xcomp' || token.relation === 'obl') ? token.head : tokens[token.head]?.relation === 'cop' ? token.head : undefined);
  if (cop === undefined) return token.relation === 'amod' || token.relation === 'acl' || token.relation === 'nmod' || kind === 'headline' ? 'now' : undefined;
  const form = verbForm(tokens, cop);
  return form === 'present' || children[at]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'still') ? 'now' : 'past';
}

function asEvent(at: number, { way, stage }: State, tree: Tree, { kind }: Sentence): 'now' | 'past' | undefined {
  const { tokens } = tree;
  const { relation } = tokens[at]!;
  const realisation = realisationAt(tokens, at);
  if (realisation === 'past') return 'past';
  const form = verbForm(tokens, at);
  // "the suspect being sought", "a man arrested in Kent"
  if (relation === 'acl' && (form === 'participle' || childBy(tree, at, 'aux') !== undefined) && way === 'befalls') return form === 'participle' ? 'past' : 'now';
  // "was recaptured, offering no resistance"
  if (relation === 'advcl' && form === 'gerund' && childBy(tree, at, 'mark') === undefined && realisationAt(tokens, tokens[at]!.head) === 'past') return 'past';
  if (kind === 'headline' && (form === 'present' || form === 'past' || form === 'participle')) return 'past';
  // what has only begun to be is told as going on: "is spreading", "police are seeking", "strikes are planned"
  if (way === 'does' && realisation === 'progressive' && LASTING.has(tokens[at]!.lemma)) return 'now';
  // "was fighting for his life": so it stood
  if (stage.at === 1 && way === 'does' && form === 'gerund' && tokens.some((t) => t.head === at && t.relation === 'aux' && WAS.has(t.text.toLowerCase()))) return 'past';
  if (stage.at === 1 && (realisation === 'progressive' || (form === 'present' && way === 'does') || (form === 'participle' && way === 'befalls' && childBy(tree, at, 'aux') !== undefined))) return 'now';
  return undefined;
}

const WAS = new Set(['was', 'were']);

/** "the truce is holding" */
const LASTING = new Set(['hold', 'burn', 'rage', 'spread', 'continue', 'last', 'drift']);

/** Verbs that say no more than that it is done: "lodged an appeal", "filed suit", "tendered her resignation". */
const LIGHT = new Set(['lodge', 'file', 'launch', 'bring', 'make', 'submit', 'enter', 'mount', 'begin', 'start', 'tender', 'serve', 'hand', 'issue', 'slap', 'register']);
/** "planned", "a possible swap" */
const BESIDE: ReadonlyMap<string, Telling> = new Map([...['planned', 'proposed', 'upcoming', 'expected', 'promised', 'impending', 'scheduled', 'forthcoming'].map((w) => [w, 'ahead'] as const), ...['possible', 'threatened', 'mooted', 'potential', 'likely'].map((w) => [w, 'weighed'] as const)]);

const BLOCKING = new Set(['block', 'halt', 'stop', 'prevent', 'reject', 'refuse', 'suspend', 'cancel', 'abandon', 'scrap', 'oppose']);

/** "lodged an appeal", "is considering an appeal", "agreed a swap of prisoners"; a bare noun tells nothing. */
function ofNoun(at: number, way: 'acts' | 'noun', tree: Tree, sentence: Sentence): Telling | undefined {
  const { tokens, children } = tree;
  if (tokens[at]!.tag !== 'NOUN') return undefined;
  const verb = governorOf(at, tree);
  if (verb === undefined) return undefined;
  const outlook = outlookAt(verb, verb, verb, tree, sentence.kind);
  if (outlook === 'void' || outlook === 'refused') return undefined;
  const by = embeddedBy(tokens[verb]!.lemma);
  if (way === 'acts' && LIGHT.has(tokens[verb]!.lemma)) {
    if (outlook !== 'told') return outlook;
    return realisationAt(tokens, verb) === 'past' || sentence.kind === 'headline' ? 'past' : realisationAt(tokens, verb) === 'progressive' ? 'ahead' : undefined;
  }
  if (outlook === 'denied') return undefined;
  // "the court blocked the extradition of Brandt"
  if (way === 'noun' && BLOCKING.has(tokens[verb]!.lemma)) return outlook === 'told' ? 'refused' : undefined;
  if (by === 'ahead' || by === 'weighed') return outlook === 'weighed' ? 'weighed' : by;
  if (way === 'acts') return undefined;
  const beside = children[at]!.map((c) => BESIDE.get(tokens[c]!.text.toLowerCase())).find((telling) => telling !== undefined);
  return beside;
}

/** The verb of which a noun is the object, or the subject in the passive; one noun of several as well. */
export function governorOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const { relation, head } = tokens[at]!;
  const first = relation === 'conj' && tokens[head]?.tag === 'NOUN' ? head : at;
  const verb = tokens[first]!.head;
  if (tokens[verb]?.tag !== 'VERB') return undefined;
  const passive = tokens[first]!.relation === 'nsubj' && verbForm(tokens, verb) === 'participle' && hasPassiveAuxiliary(verb, tree);
  return tokens[first]!.relation === 'obj' || passive ? verb : undefined;
}

/** Whether a clause says no more than who or when it is: "the girl who vanished", "after he was arrested". */
export function isBackground(at: number, { tokens }: Tree): boolean {
  for (let up = at, step = 0; step < CLIMB && up >= 0; up = tokens[up]!.head, step++) {
    const { relation } = tokens[up]!;
    if (relation === 'acl' || relation === 'advcl' || relation === 'amod' || relation === 'appos') return true;
  }
  return false;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'charge', 'allegation', 'offence', 'offense']);
/** Words between a verb and the counts that it speaks of. */
const NEAR = 9;

/** "cleared Lind, 49, of two other counts": of these alone, whatever became of the rest. */
function isOfOtherCounts(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + NEAR; i++) {
    const { lemma } = tokens[i]!;
    if ((lemma === 'other' || lemma === 'remaining' || lemma === 'further') && (COUNTS.has(tokens[i + 1]?.lemma ?? '') || COUNTS.has(tokens[i + 2]?.lemma ?? ''))) return true;
  }
  return false;
}
