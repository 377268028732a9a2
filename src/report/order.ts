import type { Claim, Finding, Report, Span, StoryReport } from '../model.js';

/** Code-unit order: the same on every machine, whatever its locale. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

function compareClaims(one: Claim, other: Claim): number {
  return compareText(one.article, other.article) || compareSpans(one, other) || compareText(one.id, other.id);
}

/**
 * The report with stories and articles by id and claims in the order in which one reads them, so that
 * the same input gives the same bytes in whatever order it was read. Findings keep their order: it is the report's own.
 */
export function inOrder(report: Report): Report {
  return {
    ...report,
    stories: report.stories.map(storyInOrder).sort((one, other) => compareText(one.story.id, other.story.id)),
    problems: [...report.problems].sort(
      (one, other) =>
        compareText(one.path, other.path) ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0) ||
        compareText(one.reason, other.reason),
    ),
  };
}

function storyInOrder(report: StoryReport): StoryReport {
  return {
    ...report,
    story: {
      ...report.story,
      articles: [...report.story.articles].sort((one, other) => compareText(one.id, other.id)),
    },
    documents: [...report.documents].sort((one, other) => compareText(one.article.id, other.article.id)),
    claims: [...report.claims].sort(compareClaims),
    findings: report.findings.map((finding): Finding => ({ ...finding, claims: [...finding.claims].sort(compareClaims) })),
  };
}
