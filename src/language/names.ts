import type { Article, Name, Sentence } from '../model.js';

export function findNames(_article: Article, _sentences: readonly Sentence[]): readonly Name[] {
  return [];
}
