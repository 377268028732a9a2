import type { Article, Claim, Document, Finding, Sentence, StoryReport } from '../../model.js';
import { lastStartingBy } from '../spans.js';
import { clippedWords, withoutStrayMarks } from './wording.js';
import { hideOutlets, labelsOf } from './labels.js';

const TITLE_LONGEST = 120;

/** One story's report with what its page looks up again and again. */
export interface StoryView {
  readonly report: StoryReport;
  readonly articles: readonly Article[];
  readonly blind: boolean;
  /** What the report calls the article of this id. */
  label(article: string): string;
  /** Index of the article in the story. */
  position(article: string): number;
  claim(id: string): Claim | undefined;
  document(article: string): Document | undefined;
  /** A finding's title as a headline: one line, no full stop. */
  title(finding: Finding): string;
  /** A sentence of the rules, with outlets hidden when the report is blind. */
  message(sentence: string): string;
  /** The article that this one was copied or rewritten from, and from which that one was, to the first; itself when it is original. */
  origin(article: string): string;
}

export function viewOf(report: StoryReport, blind: boolean): StoryView {
  const { articles } = report.story;
  const labels = labelsOf(articles, blind);
  const documents = new Map(report.documents.map((document) => [document.article.id, document]));
  const positions = new Map(articles.map(({ id }, index) => [id, index]));
  const claims = new Map(
    [...report.claims, ...report.findings.flatMap((finding) => finding.claims)].map((claim) => [claim.id, claim]),
  );
  return {
    report,
    articles,
    blind,
    position: (article) => positions.get(article) ?? articles.length,
    label: (article) => labels.get(article) ?? article,
    claim: (id) => claims.get(id),
    document: (article) => documents.get(article),
    title: ({ title }) => withoutStrayMarks(clippedWords(title, TITLE_LONGEST)).replace(/(?<!\b\p{L})[.]$/u, ''),
    message: (sentence) => (blind ? hideOutlets(sentence, articles, labels) : sentence),
    origin: (article) => originOf(article, report.derivedFrom),
  };
}

function originOf(article: string, derivedFrom: ReadonlyMap<string, string>): string {
  const seen = new Set([article]);
  let origin = article;
  for (let next = derivedFrom.get(origin); next !== undefined && !seen.has(next); next = derivedFrom.get(origin)) {
    seen.add(next);
    origin = next;
  }
  return origin;
}

/** The sentence that an offset falls in; undefined when there is none. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const sentence = document.sentences[lastStartingBy(document.sentences, offset)];
  return sentence && offset < sentence.end ? sentence : undefined;
}

/** Ids of the articles that tell a fact, in the order of its claims, each once. */
export function tellers(finding: Finding): readonly string[] {
  return [...new Set(finding.claims.map(({ article }) => article))];
}

/** How many articles of their own tell a fact: those that follow another one are counted with it. */
export function originsOf(view: StoryView, finding: Finding): number {
  return new Set(tellers(finding).map((id) => view.origin(id))).size;
}
