import type { Article, Attribution, Name, Quotation, Sentence } from '../model.js';

export function findAttributions(
  _article: Article,
  _sentences: readonly Sentence[],
  _names: readonly Name[],
  _quotations: readonly Quotation[],
): readonly Attribution[] {
  return [];
}
