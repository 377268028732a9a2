import { readFileSync } from 'node:fs';
import type { Factuality, FactualityCue } from '../model.js';

/** What a word does to the event that it embeds. */
export interface Embedding {
  readonly kind: FactualityCue['kind'];
  /** Factuality of the embedded event when the embedding word is affirmed … */
  readonly affirmed: Factuality;
  /** … and when it is negated: "did not agree to", "did not fail to". */
  readonly denied: Factuality;
  /** True when the word makes no claim of its own beside the event: "plan to", "begin to". */
  readonly transparent: boolean;
}

/** What a word leaves of the event that a noun names. */
export interface NounCue {
  readonly kind: FactualityCue['kind'];
  readonly factuality: Factuality;
}

interface Row {
  readonly kind: FactualityCue['kind'];
  readonly affirmed: Factuality;
  readonly denied: Factuality;
  readonly transparent: boolean;
  readonly words: readonly string[];
}

interface NounRow extends NounCue {
  readonly words: readonly string[];
}

interface Tables {
  readonly embedding: readonly Row[];
  /** What a verb leaves of the event that its object names. */
  readonly embedsNouns: readonly NounRow[];
  /** What a noun leaves of the event after "of" or "for". */
  readonly nounsOfNouns: readonly NounRow[];
  /** What stands before an event noun. */
  readonly prenominal: readonly NounRow[];
  /** "called for an inquiry" */
  readonly asksFor: readonly string[];
  /** The object is as certain as the verb: "may spark protests". */
  readonly bringsAbout: readonly string[];
  /** A that-clause below is no more than probable: "believe that he fell". */
  readonly believes: readonly string[];
  /** "beat Rahman to retain the title": not the aim but what came of it. */
  readonly resultInfinitives: readonly string[];
  readonly modals: Readonly<Record<string, { readonly kind: FactualityCue['kind']; readonly factuality: Factuality }>>;
  readonly hedges: Readonly<Record<string, Factuality>>;
  readonly negations: readonly string[];
  /** Embedding verbs that tell of an act of their own: to agree to resume is something done, to begin to resume is not. */
  readonly acts: readonly string[];
  /** Verbs that take an object and an infinitive: "urged them to leave". */
  readonly takesInfinitive: readonly string[];
  readonly lightVerbs: readonly string[];
}

const tables = JSON.parse(readFileSync(new URL('./embedding.json', import.meta.url), 'utf8')) as Tables;
const embeddings = new Map<string, Embedding>(tables.embedding.flatMap(({ words, ...row }) => words.map((w) => [w, row] as const)));
const byWord = (rows: readonly NounRow[]) => new Map<string, NounCue>(rows.flatMap(({ words, ...row }) => words.map((w) => [w, row] as const)));
const objects = byWord(tables.embedsNouns);
const nouns = byWord(tables.nounsOfNouns);
const prenominal = byWord(tables.prenominal);
const asking = new Set(tables.asksFor);
const bringing = new Set(tables.bringsAbout);
const believing = new Set(tables.believes);
const resulting = new Set(tables.resultInfinitives);
const hedges = new Map(Object.entries(tables.hedges));
const modals = new Map(Object.entries(tables.modals));
const negations = new Set(tables.negations);
const acts = new Set(tables.acts);
const takers = new Set(tables.takesInfinitive);
const lightVerbs = new Set(tables.lightVerbs);

/** The row of an embedding verb, noun or adjective: "agree", "plan", "likely". */
export const embeddingOf = (lemma: string): Embedding | undefined => embeddings.get(lemma);
/** The row of a modal auxiliary: "may", "would". */
export const modalOf = (lemma: string) => modals.get(lemma);
/** Factuality that a hedging adverb leaves: "reportedly", "probably". */
export const hedgeOf = (lemma: string): Factuality | undefined => hedges.get(lemma);
export const isNegation = (lemma: string): boolean => negations.has(lemma);
/** Verbs that carry tense and subject for an event noun: "hold talks", "make a statement". */
export const isLightVerb = (lemma: string): boolean => lightVerbs.has(lemma);
/** Whether an embedding verb makes a claim of its own beside the one that it embeds: "agreed", "tried", "asked". */
export const isAct = (lemma: string): boolean => acts.has(lemma);
/** Whether an infinitive after its object is the verb's complement: "urged them to leave". */
export const takesInfinitive = (lemma: string): boolean => takers.has(lemma);
/** What a verb leaves of the event that its object, or passive subject, names: "cancelled the meeting". */
export const cueForObject = (verb: string): NounCue | undefined => objects.get(verb);
/** What a noun leaves of the event after "of" or "for": "the prospect of a strike". */
export const cueForComplement = (noun: string): NounCue | undefined => nouns.get(noun);
/** What a word before an event noun leaves of it: "a possible summit". */
export const prenominalCue = (word: string): NounCue | undefined => prenominal.get(word);
/** "called for an inquiry" */
export const asksFor = (verb: string): boolean => asking.has(verb);
/** Whether the object of the verb is as certain as the verb: "may spark protests". */
export const bringsAbout = (verb: string): boolean => bringing.has(verb);
/** Whether a that-clause below the verb is no more than probable: "believe that he fell". */
export const believes = (verb: string): boolean => believing.has(verb);
/** Whether an infinitive at the end tells what came of it: "beat Rahman to retain the title". */
export const isResult = (verb: string): boolean => resulting.has(verb);
