import { CLOSED_TAGS } from '../src/language/closed-classes.js';
import type { GoldSentence } from './conllu.js';

/** A word seen in a closed class less often is a slip of the writer or of the annotators. */
const LEAST = 2;

/** Lower-case form → the closed classes that it is seen in. */
export function closedClassTable(sentences: readonly GoldSentence[]): Record<string, string[]> {
  const counts = new Map<string, number>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, i) => {
      if (!(CLOSED_TAGS as readonly string[]).includes(tags[i]!)) return;
      const key = `${form.toLowerCase().replace(/[‘’]/gu, "'")}\t${tags[i]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const table: Record<string, string[]> = {};
  for (const key of [...counts.keys()].sort()) {
    if (counts.get(key)! < LEAST) continue;
    const [form, tag] = key.split('\t') as [string, string];
    (table[form] ??= []).push(tag);
  }
  return table;
}
