import { readFileSync } from 'node:fs';
import { irregularForm } from './verb-forms.js';

/** How much of a lemma's use is verb: thwart only, say mostly, hit half, house seldom; unseen where nothing was counted. */
export const VERB_CLASSES = ['only', 'mostly', 'half', 'seldom', 'unseen'] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

let classes: ReadonlyMap<string, number> | undefined;

/** Made by train/verb-classes.ts from WordNet. */
function read(): ReadonlyMap<string, number> {
  const table = JSON.parse(readFileSync(new URL('./lexicon/verb-classes.json', import.meta.url), 'utf8')) as Record<VerbClass, string>;
  return new Map(VERB_CLASSES.flatMap((name, i) => table[name].split(' ').map((lemma) => [lemma, i + 1] as const)));
}

/** What the ending makes of a verb: "thwart", "thwarts", "thwarted", "thwarting", and irregular "hit", "shot". */
const BASE = 0;
const THIRD_PERSON = 1;
const PAST = 2;
const GERUND = 3;

/**
 * What the dictionary knows of a word as a verb: the class of its lemma and the form in one number; 0 where no verb looks so.
 * @param lower lower case, straight apostrophes
 */
export function verbClassOf(lower: string): number {
  classes ??= read();
  const irregular = irregularForm(lower);
  if (irregular) return numberOf(classes.get(irregular.lemma), PAST);
  const base = classes.get(lower);
  if (base !== undefined) return numberOf(base, BASE);
  for (const [ending, form, ...stems] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    for (const added of stems) {
      const found = classes.get(stem + added);
      if (found !== undefined) return numberOf(found, form);
    }
    const doubled = stem.at(-1) === stem.at(-2) && form !== THIRD_PERSON ? classes.get(stem.slice(0, -1)) : undefined;
    if (doubled !== undefined) return numberOf(doubled, form);
  }
  return 0;
}

const numberOf = (found: number | undefined, form: number): number => (found === undefined ? 0 : found * 4 + form);

/** Ending, what it says, and what may have stood in its place: "tries" try, "hopes" hope, "stopping" stop. */
const ENDINGS: readonly (readonly [ending: string, form: number, ...stems: string[]])[] = [
  ['ies', THIRD_PERSON, 'y'],
  ['es', THIRD_PERSON, 'e', ''],
  ['s', THIRD_PERSON, ''],
  ['ied', PAST, 'y'],
  ['ed', PAST, '', 'e'],
  ['ying', GERUND, 'y', 'ie'],
  ['ing', GERUND, '', 'e'],
];
