import type { Document } from '../model.js';

/** The analysis as plain data in the shape of analysis.schema.json. */
export function analysisOf(documents: readonly Document[]): object {
  return {
    schemaVersion: 1,
    articles: documents.map(({ article, sentences, names, times, quantities, quotations, attributions }) => ({
      id: article.id,
      text: article.text,
      sentences,
      names,
      times,
      quantities,
      quotations,
      attributions,
    })),
  };
}
