import { placeWord } from '../geography.js';
import { isAllCapitals, titleCase } from './capitals.js';
import { foldWord } from './forms.js';
import { lexicon } from './lexicon.js';
import { isOffice, spelling } from './offices.js';
import type { Run } from './runs.js';
import type { NameMention } from './segments.js';

/** Longest name that is looked for in a title, in words. */
const longestName = 8;

/** What the running text of an article names: the evidence for the words of a title, where capitals say nothing. */
export interface Attested {
  /** Names as spelled, folded to lower case: "kuala lumpur". */
  readonly names: ReadonlySet<string>;
}

/** The names of the running text, each whole and with the words that it is likely to be shortened to. */
export function attested(mentions: readonly NameMention[]): Attested {
  const names = new Set<string>();
  const { given, familyFirst } = lexicon();
  for (const { words, titled, office } of mentions) {
    names.add(words.map(foldWord).join(' '));
    const person = titled || office !== null || given.has(words[0]!.toLowerCase());
    if (words.length > 1 && person) names.add(foldWord(words[words.length - 1]!));
    if (words.length > 1 && familyFirst.has(words[0]!.toLowerCase())) names.add(foldWord(words[0]!));
  }
  return { names };
}

/** The names in a run of a title: what the article names elsewhere, what the tables know, titles with their holder; nothing else. */
export function cutTitle(run: Run, evidence: Attested): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  while (at < run.length) {
    const length = nameLength(run, at, evidence);
    // "President Trump": an office goes along with the name that follows
    const office = length === 0 && isOffice(run[at]!.text) ? nameLength(run, at + 1, evidence) : 0;
    if (length > 0) found.push(run.slice(at, at + length));
    else if (office > 0) found.push(run.slice(at, at + 1 + office));
    at += Math.max(1, length, office > 0 ? office + 1 : 0);
  }
  return found;
}

function nameLength(run: Run, at: number, { names }: Attested): number {
  const { known, given, common } = lexicon();
  for (let length = Math.min(longestName, run.length - at); length > 0; length--) {
    const text = spelling(run, at, at + length);
    if (names.has(run.slice(at, at + length).map(({ text }) => foldWord(text)).join(' '))) return length;
    if (known.has(text)) return length;
    const place = placeWord(text) ?? (isAllCapitals(text) && length === 1 ? placeWord(titleCase(text)) : undefined);
    if (place !== undefined && !common.has(text.toLowerCase())) return length;
  }
  const first = run[at];
  const person = first !== undefined && given.has(first.text.toLowerCase()) && !common.has(first.text.toLowerCase()) && run[at + 1] !== undefined;
  return person ? 2 : 0;
}
