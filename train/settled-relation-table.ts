import type { GoldSentence } from './conllu.js';

const OFTEN = 40;
const SURE = 0.995;

/** "the DET" → "det": the words that stand in one relation whatever the sentence, roots and nouns left aside; all punctuation together. */
export function settledRelationTable(sentences: readonly GoldSentence[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags, relations } of sentences) {
    forms.forEach((form, i) => {
      if (relations[i] === 'root' || tags[i] === 'NOUN' || tags[i] === 'PROPN') return;
      const word = tags[i] === 'PUNCT' ? 'PUNCT' : `${form.toLowerCase().replace(/[‘’]/gu, "'")} ${tags[i]}`;
      const byRelation = counts.get(word) ?? new Map<string, number>();
      counts.set(word, byRelation);
      byRelation.set(relations[i]!, (byRelation.get(relations[i]!) ?? 0) + 1);
    });
  }
  const table: Record<string, string> = {};
  for (const word of [...counts.keys()].sort()) {
    const byRelation = [...counts.get(word)!];
    const all = byRelation.reduce((sum, [, count]) => sum + count, 0);
    const top = byRelation.find(([, count]) => count >= SURE * all);
    if (all >= OFTEN && top !== undefined) table[word] = top[0];
  }
  return table;
}
