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

interface Row {
  readonly kind: FactualityCue['kind'];
  readonly affirmed: Factuality;
  readonly denied: Factuality;
  readonly transparent: boolean;
  readonly words: readonly string[];
}

interface Tables {
  readonly embedding: readonly Row[];
  readonly modals: Readonly<Record<string, { readonly kind: FactualityCue['kind']; readonly factuality: Factuality }>>;
  readonly hedges: Readonly<Record<string, Factuality>>;
  readonly negations: readonly string[];
  readonly lightVerbs: readonly string[];
}

const tables = JSON.parse(readFileSync(new URL('./embedding.json', import.meta.url), 'utf8')) as Tables;
const embeddings = new Map<string, Embedding>(tables.embedding.flatMap(({ words, ...row }) => words.map((w) => [w, row] as const)));
const hedges = new Map(Object.entries(tables.hedges));
const modals = new Map(Object.entries(tables.modals));
const negations = new Set(tables.negations);
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
