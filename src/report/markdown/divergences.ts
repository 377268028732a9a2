import type { BlockContent } from 'mdast';
import type { Answer, Claim, Finding } from '../../model.js';
import { byQuestion, type Digest, type QuestionGroup, worst } from './digest.js';
import { folded } from './excerpt.js';
import { code, counted, heading, item, list, paragraph, type Phrase, strong, table } from './nodes.js';
import { quoted, whereabouts } from './quoted.js';
import type { StoryView } from './view.js';

/** Findings shown in full under "To look at"; an editor does not read more in one go. */
const FINDINGS_SHOWN = 40;
const ROWS_SHOWN = 10;
const MESSAGES_SHOWN = 3;
const NUANCES_SHOWN = 40;

/** One claim's answer to the question of a table. */
export interface Row {
  readonly claim: Claim;
  readonly answer: Answer;
}

/** The divergences that deserve a look, by finding, the worst first. */
export function toLookAtSection(view: StoryView, { toLookAt }: Digest): BlockContent[] {
  if (toLookAt.length === 0) return [];
  const rest = toLookAt.length - FINDINGS_SHOWN;
  return [
    heading(2, 'To look at'),
    ...toLookAt.slice(0, FINDINGS_SHOWN).flatMap((finding) => findingBlocks(view, finding)),
    ...(rest > 0 ? [paragraph(`… and ${counted(rest, 'more finding')}, in the JSON report.`)] : []),
  ];
}

function findingBlocks(view: StoryView, finding: Finding): BlockContent[] {
  const groups = byQuestion(finding).filter(({ severity }) => severity !== 'low');
  return [
    heading(3, `${finding.id} · ${worst(finding.divergences) ?? ''} · ${finding.title}`),
    ...groups.flatMap((group, index) => [
      paragraph(strong(group.question), ...(index > 0 ? [` · ${group.severity}`] : [])),
      answersTable(view, group),
      explanation(view, group),
    ]),
  ];
}

/** One row per article and answer, in the order of the articles. */
export function rowsOf(view: StoryView, group: QuestionGroup): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { between, answers } of group.divergences) {
    between.forEach((id, index) => {
      const claim = view.claim(id);
      const answer = answers[index];
      if (!claim || !answer) return;
      const key = JSON.stringify([claim.article, answer.says]);
      if (!rows.has(key)) rows.set(key, { claim, answer });
    });
  }
  const position = new Map(view.articles.map(({ id }, index) => [id, index]));
  return [...rows.values()].sort(
    (one, other) =>
      (position.get(one.claim.article) ?? 0) - (position.get(other.claim.article) ?? 0) ||
      one.answer.words.start - other.answer.words.start,
  );
}

function answersTable(view: StoryView, group: QuestionGroup): BlockContent {
  const rows = rowsOf(view, group);
  // When the answers are the very words, a column of them would say everything twice.
  const telling = rows.some(({ claim, answer }) => folded(answer.says) !== wordsOf(view, claim, answer));
  const cells = rows.slice(0, ROWS_SHOWN).map(({ claim, answer }): (readonly Phrase[])[] => [
    [view.label(claim.article), dateOf(view, rows, claim)],
    ...(telling ? [[answer.says]] : []),
    quoted(view, claim, answer.words),
    [whereabouts(view, claim, answer.words)],
  ]);
  const rest = rows.length - ROWS_SHOWN;
  if (rest > 0) cells.push([[`and ${rest} more`], ...(telling ? [[]] : []), [], []]);
  return table(['article', ...(telling ? ['says'] : []), 'in its words', 'where'], cells);
}

function wordsOf(view: StoryView, claim: Claim, { words }: Answer): string {
  return folded(view.document(claim.article)?.article.text.slice(words.start, words.end) ?? '').trim();
}

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** " (27 Oct 2025)" when the articles of a table are not all of one day. */
function dateOf(view: StoryView, rows: readonly Row[], { article }: Claim): string {
  const day = (id: string): string => view.articles.find((one) => one.id === id)?.published?.slice(0, 10) ?? '';
  if (new Set(rows.map(({ claim }) => day(claim.article))).size < 2) return '';
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day(article)) ?? [];
  return year && month && date ? ` (${Number(date)} ${months[Number(month) - 1]} ${year})` : '';
}

/** The worst pair's sentence, and that of another pair only when its answers are others. */
function explanation(view: StoryView, group: QuestionGroup): BlockContent {
  const messages = new Map<string, string>();
  for (const { answers, message } of group.divergences) {
    const key = JSON.stringify([answers[0].says, answers[1].says].sort());
    if (!messages.has(key)) messages.set(key, view.message(message));
  }
  const shown = [...new Set(messages.values())].slice(0, MESSAGES_SHOWN).join(' ');
  return paragraph(`${shown} `, code(group.rule));
}

/** Divergences of low severity, a line each. */
export function nuancesSection(view: StoryView, { toLookAt, nuances }: Digest): BlockContent[] {
  const lines = [...toLookAt, ...nuances].flatMap((finding) => {
    const groups = byQuestion(finding).filter(({ severity }) => severity === 'low');
    if (groups.length === 0 && finding.divergences.length === 0) return [item(paragraph(finding.title))];
    return groups.map((group) => item(paragraph(strong(finding.title), ` (${finding.id}) — `, ...pairOf(view, group), ' ', code(group.rule))));
  });
  if (lines.length === 0) return [];
  const rest = lines.length - NUANCES_SHOWN;
  return [
    heading(2, 'Nuances'),
    list(lines.slice(0, NUANCES_SHOWN)),
    ...(rest > 0 ? [paragraph(`… and ${rest} more, in the JSON report.`)] : []),
  ];
}

/** "Coast Wire: promised, “…” (¶ 2); Daily Post: done, “…” (¶ 7)". */
function pairOf(view: StoryView, group: QuestionGroup): readonly Phrase[] {
  return rowsOf(view, group)
    .slice(0, ROWS_SHOWN)
    .flatMap(({ claim, answer }, index): readonly Phrase[] => {
      const says = folded(answer.says) === wordsOf(view, claim, answer) ? '' : `${answer.says}, `;
      return [
        `${index > 0 ? '; ' : ''}${view.label(claim.article)}: ${says}`,
        ...quoted(view, claim, answer.words),
        ` (${whereabouts(view, claim, answer.words)})`,
      ];
    });
}
