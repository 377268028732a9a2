import type { BlockContent } from 'mdast';
import type { Finding } from '../../model.js';
import { rowsOf } from './answers.js';
import { byQuestion, type Digest } from './digest.js';
import { enumerated, heading, paragraph, type Phrase, strong, table } from './nodes.js';
import { type StoryView, tellers } from './view.js';
import { clippedWords } from './wording.js';

const ROWS_SHOWN = 30;
/** A table of more columns does not fit a page; then each fact names who tells it. */
const COLUMNS_SHOWN = 8;
/** Longer answers are told in full above. */
const ANSWER_LONGEST = 28;

/** A table of facts by articles. */
export function matrixSection(view: StoryView, { toLookAt, developments, nuances, alike }: Digest): BlockContent[] {
  const findings = [...toLookAt, ...developments, ...nuances, ...alike].filter((finding) => tellers(finding).length > 1);
  if (findings.length === 0) return [];
  const rest = findings.length - ROWS_SHOWN;
  return [
    heading(2, 'Who has what'),
    view.articles.length <= COLUMNS_SHOWN ? byArticle(view, findings.slice(0, ROWS_SHOWN)) : byTellers(view, findings.slice(0, ROWS_SHOWN)),
    ...(rest > 0 ? [paragraph(`… and ${rest} more facts, in the JSON report.`)] : []),
  ];
}

function byArticle(view: StoryView, findings: readonly Finding[]): BlockContent {
  return table(
    ['fact', ...view.articles.map(({ id }) => view.label(id))],
    findings.map((finding) => {
      const told = new Set(tellers(finding));
      const answers = answersOf(view, finding);
      return [
        [view.title(finding)],
        ...view.articles.map(({ id }): readonly Phrase[] => (told.has(id) ? (answers.get(id) ?? ['✓']) : ['–'])),
      ];
    }),
  );
}

/** What each article answers to the finding's worst question. */
function answersOf(view: StoryView, finding: Finding): ReadonlyMap<string, readonly Phrase[]> {
  const group = byQuestion(finding)[0];
  const answers = new Map<string, readonly Phrase[]>();
  if (!group) return answers;
  for (const { claim, answer } of rowsOf(view, group)) {
    const says = clippedWords(answer.says, ANSWER_LONGEST);
    if (!answers.has(claim.article)) answers.set(claim.article, [group.severity === 'low' ? says : strong(says)]);
  }
  return answers;
}

function byTellers(view: StoryView, findings: readonly Finding[]): BlockContent {
  return table(
    ['fact', 'articles', 'told by'],
    findings.map((finding) => {
      const articles = tellers(finding);
      return [
        [view.title(finding)],
        [`${articles.length} of ${view.articles.length}`],
        [enumerated(articles.map((id) => view.label(id)))],
      ];
    }),
  );
}
