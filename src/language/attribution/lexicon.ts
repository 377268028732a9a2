import { readFileSync } from 'node:fs';
import { symbolOf } from './symbols.js';

export type CueKind = 'verbs' | 'nouns' | 'adjectives' | 'adverbs';

interface CueTable {
  readonly verbs: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  readonly adverbs: Readonly<Record<string, string>>;
}

/** What a word can report, by the classes of the table and their symbols; both empty for one that reports nothing. */
export interface Cue {
  readonly classes: readonly string[];
  readonly symbols: readonly number[];
}

export const NO_CUE: Cue = { classes: [], symbols: [] };
let lexicon: Record<CueKind, Map<string, Cue>> | undefined;

/** What is known of a lemma that can report somebody's words, thoughts or wishes: "vow" → promise. */
export function cueOf(kind: CueKind, lemma: string): Cue {
  lexicon ??= load();
  return lexicon[kind].get(lemma) ?? NO_CUE;
}

/** Classes of a lemma that can report somebody's words, thoughts or wishes: "vow" → promise. Empty for any other lemma. */
export const classesOf = (kind: CueKind, lemma: string): readonly string[] => cueOf(kind, lemma).classes;

function load(): Record<CueKind, Map<string, Cue>> {
  const table = JSON.parse(readFileSync(new URL('./cues.json', import.meta.url), 'utf8')) as CueTable;
  return { verbs: byLemma(table.verbs), nouns: byLemma(table.nouns), adjectives: byLemma(table.adjectives), adverbs: byLemma(table.adverbs) };
}

function byLemma(rows: Readonly<Record<string, string>>): Map<string, Cue> {
  const found = new Map<string, string[]>();
  for (const [name, lemmas] of Object.entries(rows)) {
    for (const lemma of lemmas.split(' ')) {
      const classes = found.get(lemma);
      if (!classes) found.set(lemma, [name]);
      else if (!classes.includes(name)) classes.push(name);
    }
  }
  return new Map([...found].map(([lemma, classes]) => [lemma, { classes, symbols: classes.map(symbolOf) }]));
}

/** Asks whether a verb is of one of these classes of the cue table; the verbs are listed at the first question. */
function verbsIn(...classes: readonly string[]): (lemma: string) => boolean {
  let verbs: ReadonlySet<string> | undefined;
  return (lemma) => (verbs ??= verbsOf(classes)).has(lemma);
}

/** All verbs of these classes. */
export function verbsOf(classes: readonly string[]): ReadonlySet<string> {
  lexicon ??= load();
  return new Set([...lexicon.verbs].filter(([, cue]) => cue.classes.some((name) => classes.includes(name))).map(([lemma]) => lemma));
}

/** Verbs that take somebody's words as they stand: "“…,” he said". */
export const isSpeech = verbsIn('say', 'shout', 'claim', 'communicate', 'ask');

/** Classes of verbs of reported speech in the wide sense, whose subject speaks or writes: also "criticised", "urged", "denied". */
export const REPORTS: readonly string[] = ['say', 'claim', 'blame', 'praise', 'urge', 'deny', 'shout', 'ask'];
export const isReport = verbsIn(...REPORTS);

/** Verbs that can stand beside what they report: "prices, the bank says, will rise", "prices will rise, a survey shows". */
export const isTelling = verbsIn('say', 'claim', 'shout', 'show', 'think');
