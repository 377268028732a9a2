import { CLOSED_TAGS, type ClosedClassTable } from '../src/language/closed-classes.js';
import type { GoldSentence } from './conllu.js';

/** A word seen in a closed class less often is a slip of the writer or of the annotators. */
const LEAST = 2;
/** A word that is seen so often, and so seldom with another tag, always has its tag. */
const OFTEN = 40;
const SURE = 0.998;

/** Counts which words stand in closed classes, and which always have one tag. */
export function closedClassTable(sentences: readonly GoldSentence[]): ClosedClassTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((written, i) => {
      const form = written.toLowerCase().replace(/[‘’]/gu, "'");
      const byTag = counts.get(form) ?? new Map<string, number>();
      counts.set(form, byTag);
      byTag.set(tags[i]!, (byTag.get(tags[i]!) ?? 0) + 1);
    });
  }
  const closed: Record<string, string[]> = {};
  const always: Record<string, string> = {};
  for (const form of [...counts.keys()].sort()) {
    const byTag = [...counts.get(form)!].sort(([a], [b]) => (a < b ? -1 : 1));
    const classes = byTag.filter(([tag, count]) => count >= LEAST && (CLOSED_TAGS as readonly string[]).includes(tag)).map(([tag]) => tag);
    if (classes.length > 0) closed[form] = classes;
    const all = byTag.reduce((sum, [, count]) => sum + count, 0);
    const top = byTag.find(([, count]) => count >= SURE * all);
    // a word of an open class may turn up as a name
    const isSafe = top !== undefined && (classes.length > 0 || top[0] === 'PUNCT');
    if (all >= OFTEN && isSafe && !/\p{N}/u.test(form)) always[form] = top[0];
  }
  return { closed, always };
}
