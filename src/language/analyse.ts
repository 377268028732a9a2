import type { Article, Document, Sentence } from '../model.js';
import { findAttributions } from './attributions.js';
import { withPerfects } from './contracted-auxiliaries.js';
import { linkNames } from './coreference.js';
import { findNames } from './names.js';
import { parse } from './parser.js';
import { findQuantities } from './quantities.js';
import { findQuotations } from './quotations.js';
import { segment } from './segment.js';
import { tag } from './tagger.js';
import { findTimes } from './times.js';
import { attachTitles } from './titles.js';
import { titleWords } from './work-titles.js';

/**
 * Everything that the language stage sees in the articles of one story. Each article is analysed by itself;
 * only the names are then linked over the story, whatever the order of the articles.
 *
 * Each step goes over the whole story before the next begins: the weights of wink-nlp, tagger and parser do not fit into the
 * processor's nearer caches together, and a third of the time would go into fetching them again for each sentence.
 */
export function analyse(articles: readonly Article[]): readonly Document[] {
  const cut = articles.map((article) => segment(article.text));
  const tagged = cut.map((sentences) => {
    const names = titleWords(sentences);
    return sentences.map((sentence) => withPerfects(tag(sentence.tokens, names)));
  });
  const parsed = tagged.map((sentences) => sentences.map(parse));
  return linkNames(articles.map((article, a) => read(article, cut[a]!.map(({ start, end, kind, paragraph }, s) => ({ start, end, kind, paragraph, tokens: parsed[a]![s]! })))));
}

/** What is read off the trees of one article. */
function read(article: Article, parsed: readonly Sentence[]): Document {
  const names = findNames(article, parsed);
  const sentences = attachTitles(article, parsed, names);
  const times = findTimes(article, sentences);
  const quantities = findQuantities(article, sentences, times);
  const quotations = findQuotations(article, sentences);
  const attributions = findAttributions(article, sentences, names, quotations);
  return { article, sentences, names, times, quantities, quotations, attributions };
}
