import { readFileSync } from 'node:fs';
import type { Quantity } from '../model.js';
import type { Matter } from './matters.js';
import { childBy, type Tree } from './tree.js';
import { unitNamed } from './units.js';
import { firstOfLine } from './word-rows.js';

let ends: ReadonlyMap<string, string> | undefined;

/** Verb → what a time before it is the length of: captivity, of "released after three hours". */
function endOf(lemma: string): string | undefined {
  ends ??= firstOfLine(JSON.parse(readFileSync(new URL('./elapsed-until.json', import.meta.url), 'utf8')) as string[]);
  return ends.get(lemma);
}

/** "freed after three hours", "on the spot within six minutes" */
const UNTIL = new Set(['after', 'within', 'in']);
/** "five hours before he was let go", "nineteen minutes after the call" */
const BETWEEN = new Set(['before', 'until', 'till', 'after']);
/** Where somebody who came is: "officers were on the spot within six minutes". */
const THERE = new Set(['spot', 'scene', 'site']);
/** From a time up to what happened at its end. */
const CLIMB = 4;

/**
 * How long it was until something happened, whatever the words: "released after about three hours", "It was five hours before he was let go",
 * "it took them 20 minutes to arrive". Undefined for other figures, and for what happens in no row of the table.
 */
export function elapsedMatter({ start, end, unit }: Quantity, tree: Tree): Matter | undefined {
  if (unit === null || unitNamed(unit)?.dimension !== 'time') return undefined;
  const { tokens } = tree;
  const first = tokens.findIndex((t) => t.start < end && t.end > start);
  const last = tokens.findLastIndex((t) => t.start < end && t.end > start);
  if (first < 0) return undefined;
  const before = tokens[first]!.lemma.toLowerCase();
  const marker = UNTIL.has(before) ? before : (tokens[first - (tokens[first - 1]?.lemma === 'just' ? 2 : 1)]?.lemma.toLowerCase() ?? '');
  const after = tokens[last + 1]?.lemma.toLowerCase() ?? '';
  const made = (at: number | undefined): Matter | undefined => {
    if (at === undefined) return undefined;
    const word = tokens[at]!.lemma.toLowerCase();
    const what = THERE.has(word) ? 'arrival' : endOf(word);
    return what === undefined ? undefined : { matter: `${what} time`, at, isKnown: true, isOver: true };
  };
  // "It was five hours before he was let go", "It took them 20 minutes to arrive"
  const { head } = tokens[last]!;
  const verb = head >= 0 ? tokens[head]!.lemma.toLowerCase() : '';
  if (after === 'before' || after === 'until' || after === 'till') {
    const isLength = childBy(tree, last, 'cop') !== undefined || verb === 'take' || verb === 'be';
    if (isLength) return made(childBy(tree, last, 'advcl') ?? (head >= 0 ? childBy(tree, head, 'advcl') : undefined));
  }
  const doing = tokens[last + 2];
  if (after === 'to' && doing?.tag === 'VERB' && tokens.slice(Math.max(0, first - CLIMB), first).some(({ lemma }) => lemma === 'take')) return made(last + 2);
  if (verb === 'take' && head >= 0) return made(childBy(tree, head, 'advcl') ?? childBy(tree, head, 'xcomp') ?? childBy(tree, head, 'ccomp'));
  if (!UNTIL.has(marker) && !BETWEEN.has(after)) return undefined;
  // "in ten days" may be still to come
  if (after === 'of' || after === 'to' || (marker === 'in' && tokens[last]!.relation !== 'obl')) return undefined;
  for (let at = last, step = 0; at >= 0 && step < CLIMB; step++, at = tokens[at]!.head) {
    const { tag, lemma } = tokens[at]!;
    // "snatched in 60 seconds" took so long, "robbed after 60 seconds" did not
    if (tag === 'VERB' || THERE.has(lemma.toLowerCase())) return ends?.get(lemma.toLowerCase()) === 'robbery' && marker !== 'in' && marker !== 'within' ? undefined : made(at);
  }
  return undefined;
}
