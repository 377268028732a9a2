import { readFileSync } from 'node:fs';

let table: { readonly total: number; readonly counts: ReadonlyMap<string, number> } | undefined;

/** Count of a lemma that the table leaves out, as too rare. */
const UNSEEN = 1;

/** How rare a lemma is in English at large: -log10 of its relative frequency, about 2 (say) to 6 (not seen). */
export function rarity(lemma: string): number {
  if (!table) {
    const { total, counts } = JSON.parse(readFileSync(new URL('./frequency.json', import.meta.url), 'utf8')) as { total: number; counts: Record<string, number> };
    table = { total, counts: new Map(Object.entries(counts)) };
  }
  return Math.log10(table.total / (table.counts.get(lemma) ?? UNSEEN));
}
