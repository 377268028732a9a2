import { readFileSync } from 'node:fs';
import { relationNumber } from './relations.js';

let settled: Map<string, number> | undefined;

/** Sets the words that stand in one relation only: "the DET" → "det", as `train/` counts them. */
export function useSettledRelations(table: Readonly<Record<string, string>>): void {
  settled = new Map(Object.entries(table).map(([word, relation]) => [word, relationNumber(relation)]));
}

/** Number of the relation that a word of this tag always stands in; -1 when it may stand in several. Lower case. */
export function settledRelation(form: string, tag: string): number {
  if (settled === undefined) useSettledRelations(JSON.parse(readFileSync(new URL('./weights/settled-relations.json', import.meta.url), 'utf8')));
  return settled!.get(tag === 'PUNCT' ? tag : `${form} ${tag}`) ?? -1;
}
