import type { Document } from '../model.js';
import { conlluText } from './analysis/conllu.js';
import { readingText } from './analysis/reading.js';

export type AnalysisFormat = 'json' | 'conllu' | 'text';

/** What the language stage sees, for people (`text`), for scripts (`json`) and for tools of the field (`conllu`). */
export function analysisText(documents: readonly Document[], format: AnalysisFormat): string {
  if (format === 'conllu') return conlluText(documents);
  if (format === 'text') return readingText(documents);
  // One article a line: indented, the tokens of a day's coverage would not fit a string.
  const { schemaVersion, articles } = analysisOf(documents);
  return `{"schemaVersion":${schemaVersion},"articles":[\n${articles.map((article) => JSON.stringify(article)).join(',\n')}\n]}\n`;
}

/** The analysis as plain data in the shape of analysis.schema.json. */
export function analysisOf(documents: readonly Document[]): { readonly schemaVersion: 1; readonly articles: readonly object[] } {
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
