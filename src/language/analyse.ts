import type { Article, Document, Sentence } from '../model.js';
import { findAttributions } from './attributions.js';
import { linkNames } from './coreference.js';
import { findNames } from './names.js';
import { parse } from './parser.js';
import { findQuantities } from './quantities.js';
import { findQuotations } from './quotations.js';
import { segment } from './segment.js';
import { tag } from './tagger.js';
import { findTimes } from './times.js';
import { attachTitles } from './titles.js';

/**
 * Everything that the language stage sees in the articles of one story. Each article is analysed by itself;
 * only the names are then linked over the story, whatever the order of the articles.
 */
export function analyse(articles: readonly Article[]): readonly Document[] {
  return linkNames(articles.map(analyseArticle));
}

function analyseArticle(article: Article): Document {
  const parsed: Sentence[] = segment(article.text).map((sentence) => ({
    ...sentence,
    tokens: parse(tag(sentence.tokens)),
  }));
  const names = findNames(article, parsed);
  const sentences = attachTitles(article, parsed, names);
  const times = findTimes(article, sentences);
  const quantities = findQuantities(article, sentences, times);
  const quotations = findQuotations(article, sentences);
  const attributions = findAttributions(article, sentences, names, quotations);
  return { article, sentences, names, times, quantities, quotations, attributions };
}
