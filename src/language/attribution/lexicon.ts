import { readFileSync } from 'node:fs';

export type CueKind = 'verbs' | 'nouns' | 'adjectives' | 'adverbs';

interface CueTable {
  readonly verbs: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  readonly adverbs: Readonly<Record<string, string>>;
}

const NONE: readonly string[] = [];
let lexicon: Record<CueKind, Map<string, readonly string[]>> | undefined;

/** Classes of a lemma that can report somebody's words, thoughts or wishes: "vow" → promise. Empty for any other lemma. */
export function classesOf(kind: CueKind, lemma: string): readonly string[] {
  lexicon ??= load();
  return lexicon[kind].get(lemma) ?? NONE;
}

function load(): Record<CueKind, Map<string, readonly string[]>> {
  const table = JSON.parse(readFileSync(new URL('./cues.json', import.meta.url), 'utf8')) as CueTable;
  return { verbs: byLemma(table.verbs), nouns: byLemma(table.nouns), adjectives: byLemma(table.adjectives), adverbs: byLemma(table.adverbs) };
}

function byLemma(rows: Readonly<Record<string, string>>): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, lemmas] of Object.entries(rows)) {
    for (const lemma of lemmas.split(' ')) {
      const classes = found.get(lemma);
      if (!classes) found.set(lemma, [name]);
      else if (!classes.includes(name)) classes.push(name);
    }
  }
  return found;
}

/** Verbs that take somebody's words as they stand: "“…,” he said"; the classes are those of the cue table. */
export function isSpeech(lemma: string): boolean {
  return classesOf('verbs', lemma).some((name) => name === 'say' || name === 'shout' || name === 'claim' || name === 'communicate' || name === 'ask');
}

/** Classes of verbs whose subject speaks or writes. */
const REPORT = new Set(['say', 'claim', 'blame', 'praise', 'urge', 'deny', 'shout', 'ask']);
/** Verbs of reported speech in the wide sense: also "criticised", "urged", "denied". */
export const isReport = (lemma: string): boolean => classesOf('verbs', lemma).some((name) => REPORT.has(name));

const TELLING = new Set(['say', 'claim', 'shout', 'show', 'think']);

/** Verbs that can stand beside what they report: "prices, the bank says, will rise", "prices will rise, a survey shows". */
export const isTelling = (lemma: string): boolean => classesOf('verbs', lemma).some((name) => TELLING.has(name));
