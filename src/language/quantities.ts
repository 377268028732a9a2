import type { Article, Quantity, Sentence, TimeExpression } from '../model.js';

export function findQuantities(_article: Article, _sentences: readonly Sentence[], _times: readonly TimeExpression[]): readonly Quantity[] {
  return [];
}
