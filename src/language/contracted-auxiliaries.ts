import type { TaggedToken } from './tagger.js';

/** What may stand between a contracted auxiliary and its verb: "he’d never been", "she’s not yet gone". */
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PART']);
/** What only "has" and "had" go with. */
const OF_PERFECT: ReadonlySet<string> = new Set(['been', 'had', 'got']);

/**
 * Tells "had" from "would" in "’d" and "has" from "is" in "’s" by the verb that follows: "he’d been", "he’d dropped" but "he’d drop".
 * A participle after "’s" can go with either ("he’s gone", "he’s held"), so there only the sure ones count.
 */
export function withPerfects(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  return tokens.some(isContracted) ? tokens.map((token, i) => (isContracted(token) && isPerfect(token, followedBy(tokens, i)) ? { ...token, lemma: 'have' } : token)) : tokens;
}

const isContracted = ({ text, tag }: TaggedToken): boolean => tag === 'AUX' && /^['’][ds]$/iu.test(text);

function followedBy(tokens: readonly TaggedToken[], i: number): TaggedToken | undefined {
  let next = i + 1;
  while (BETWEEN.has(tokens[next]?.tag ?? '')) next++;
  return tokens[next];
}

function isPerfect({ text }: TaggedToken, next: TaggedToken | undefined): boolean {
  if (next === undefined || (next.tag !== 'VERB' && next.tag !== 'AUX')) return false;
  const form = next.text.toLowerCase();
  return OF_PERFECT.has(form) || (text.endsWith('d') && next.tag === 'VERB' && form !== next.lemma && !form.endsWith('ing'));
}
