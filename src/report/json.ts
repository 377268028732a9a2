import type { Answer, Article, Claim, Divergence, Document, Finding, Problem, Report, StoryReport } from '../model.js';
import { inOrder } from './order.js';
import { assertValid } from './schema.js';
import { overlapping } from './spans.js';
import { tool } from './version.js';

/**
 * The whole report as JSON in the shape of report.schema.json, checked against it; two-space indent, newline at the end.
 * @throws Error when the report breaks its schema, with the place: a bug.
 */
export function jsonText(report: Report): string {
  const { stories, problems, rules } = inOrder(report);
  const data = {
    schemaVersion: 1,
    tool: { ...tool, rules, notices: problems.filter(({ notice }) => notice).map(problemJson) },
    skipped: problems.filter(({ notice }) => !notice).map(problemJson),
    stories: stories.map(storyJson),
  };
  assertValid('report.schema.json', data);
  return `${JSON.stringify(data, null, 2)}\n`;
}

function problemJson({ path, line, column, reason, remedy }: Problem): object {
  const place = line === null ? '' : column === null ? `line ${line}: ` : `line ${line}, column ${column}: `;
  return { path, reason: [`${place}${reason}`, remedy].filter(Boolean).join(' — ') };
}

function storyJson({ story, documents, claims, findings, derivedFrom }: StoryReport): object {
  const documentOf = new Map(documents.map((document) => [document.article.id, document]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(story.articles.map((article) => [article.id, article.text]));
  return {
    id: story.id,
    title: story.title,
    articles: story.articles.map((article) =>
      articleJson(article, documentOf.get(article.id), derivedFrom.get(article.id) ?? null),
    ),
    claims: claims.map((claim) => claimJson(claim, documentOf.get(claim.article), textOf.get(claim.article) ?? '')),
    findings: findings.map((finding) => findingJson(finding, claimOf, textOf)),
  };
}

function articleJson(article: Article, document: Document | undefined, derivedFrom: string | null): object {
  const sentences = document?.sentences ?? [];
  return {
    id: article.id,
    path: article.path,
    title: article.title,
    source: article.source,
    published: article.published,
    url: article.url,
    sentences: sentences.length,
    words: sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ tag }) => tag !== 'PUNCT').length, 0),
    derivedFrom,
  };
}

function claimJson(claim: Claim, document: Document | undefined, text: string): object {
  // The chain is outermost first; who said these very words is its end.
  const source = claim.attribution.at(-1);
  return {
    id: claim.id,
    article: claim.article,
    start: claim.start,
    end: claim.end,
    quote: text.slice(claim.start, claim.end),
    sentence: claim.sentence,
    paragraph: document?.sentences[claim.sentence]?.paragraph ?? 0,
    statement: claim.statement,
    attribution: source ? { source: source.source, cue: source.cue, style: source.style } : null,
    factuality: claim.factuality,
    time: timeJson(claim, document, text),
    predicate: { start: claim.predicate.start, end: claim.predicate.end, lemma: claim.predicate.lemma },
  };
}

/** The claim's time: its first expression that has a place on the calendar, or else its first words of time. */
function timeJson(claim: Claim, document: Document | undefined, text: string): object | null {
  const said = claim.arguments.filter(({ role }) => role === 'time');
  const expressions = said.flatMap((argument) => overlapping(document?.times ?? [], argument));
  const expression = expressions.find(({ from, to }) => from !== null || to !== null) ?? expressions[0];
  if (expression) {
    return { text: text.slice(expression.start, expression.end), start: expression.from, end: expression.to };
  }
  const words = said[0];
  return words ? { text: text.slice(words.start, words.end), start: null, end: null } : null;
}

function findingJson(
  { id, title, claims, evidence, verdict, divergences, tellings = [], notes }: Finding,
  claimOf: ReadonlyMap<string, Claim>,
  textOf: ReadonlyMap<string, string>,
): object {
  return {
    id,
    title,
    members: claims.map((claim) => claim.id),
    verdict,
    divergences: divergences.map((divergence) => divergenceJson(divergence, claimOf, textOf)),
    answers: tellings.map(({ rule, claim, answer }) => ({ rule, ...answerJson(claim, answer, claimOf, textOf) })),
    notes,
    evidence: evidence.map(({ rule, between, wordings, weight }) => ({ rule, between, wordings, weight })),
  };
}

function divergenceJson(
  { kind, rule, question, severity, between, message, answers }: Divergence,
  claimOf: ReadonlyMap<string, Claim>,
  textOf: ReadonlyMap<string, string>,
): object {
  const values = ([0, 1] as const).map((index) => answerJson(between[index], answers[index], claimOf, textOf));
  return { kind, rule, question, severity, between, message, values };
}

function answerJson(
  claim: string,
  { says, words: { start, end } }: Answer,
  claimOf: ReadonlyMap<string, Claim>,
  textOf: ReadonlyMap<string, string>,
): object {
  const text = textOf.get(claimOf.get(claim)?.article ?? '') ?? '';
  return { claim, text: text.slice(start, end), value: says, start, end };
}
