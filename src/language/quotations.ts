import type { Article, Quotation, Sentence } from '../model.js';

export function findQuotations(_article: Article, _sentences: readonly Sentence[]): readonly Quotation[] {
  return [];
}
