import type { BlockContent } from 'mdast';
import type { Claim, Finding } from '../../model.js';
import { capped, type Row, rowsOf, wordsOf } from './answers.js';
import { byQuestion, type Digest, type QuestionGroup, worst } from './digest.js';
import { folded } from './wording.js';
import { code, counted, heading, paragraph, type Phrase, strong, table } from './nodes.js';
import { quoted, whereabouts } from './quoted.js';
import type { StoryView } from './view.js';

/** Findings shown in full under "To look at"; an editor does not read more in one go. */
const FINDINGS_SHOWN = 40;
const DEVELOPMENTS_SHOWN = 15;

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

/** What later articles tell that has happened since. */
export function developmentsSection(view: StoryView, { developments }: Digest): BlockContent[] {
  if (developments.length === 0) return [];
  const rest = developments.length - DEVELOPMENTS_SHOWN;
  return [
    heading(2, 'Moved on since'),
    ...developments.slice(0, DEVELOPMENTS_SHOWN).flatMap((finding) => [
      heading(3, `${finding.id} · ${view.title(finding)}`),
      ...byQuestion(finding).flatMap((group) => questionBlocks(view, group)),
    ]),
    ...(rest > 0 ? [paragraph(`… and ${rest} more, in the JSON report.`)] : []),
  ];
}

function findingBlocks(view: StoryView, finding: Finding): BlockContent[] {
  const groups = byQuestion(finding).filter(({ severity }) => severity !== 'low');
  return [
    heading(3, `${finding.id} · ${worst(finding.divergences) ?? ''} · ${view.title(finding)}`),
    ...groups.flatMap((group, index) => questionBlocks(view, group, index > 0 ? [` · ${group.severity}`] : [])),
  ];
}

function questionBlocks(view: StoryView, group: QuestionGroup, remark: readonly Phrase[] = []): BlockContent[] {
  return [paragraph(strong(group.question), ...remark), answersTable(view, group), explanation(view, group)];
}

function answersTable(view: StoryView, group: QuestionGroup): BlockContent {
  const rows = rowsOf(view, group);
  // When the answers are the very words, a column of them would say everything twice.
  const telling = rows.some(({ claim, answer }) => folded(answer.says) !== wordsOf(view, claim, answer));
  const { shown, rest } = capped(rows);
  const cells = shown.map(({ claim, answer }): (readonly Phrase[])[] => [
    [view.label(claim.article), dateOf(view, rows, claim)],
    ...(telling ? [[answer.says]] : []),
    quoted(view, claim, answer.words),
    [whereabouts(view, claim, answer.words)],
  ]);
  for (const [says, number] of rest) cells.push([[`${number} more`], ...(telling ? [[says]] : []), [telling ? '' : `“${says}”`], []]);
  return table(['article', ...(telling ? ['says'] : []), 'in its words', 'where'], cells);
}

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** ", 27 Oct" when the articles of a table are not all of one day, with the year when they are not of one year. */
function dateOf(view: StoryView, rows: readonly Row[], { article }: Claim): string {
  const day = (id: string): string => view.articles[view.position(id)]?.published?.slice(0, 10) ?? '';
  const days = new Set(rows.map(({ claim }) => day(claim.article)));
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day(article)) ?? [];
  if (days.size < 2 || !year || !month || !date) return '';
  const years = new Set([...days].map((one) => one.slice(0, 4)));
  return `, ${Number(date)} ${months[Number(month) - 1]}${years.size > 1 ? ` ${year}` : ''}`;
}

/** The worst pair's sentence; a later development beside a contradiction has one of its own. */
function explanation(view: StoryView, group: QuestionGroup): BlockContent {
  const messages = new Map<string, string>();
  for (const { kind, message } of group.divergences) if (!messages.has(kind)) messages.set(kind, view.message(message));
  return paragraph(`${[...messages.values()].join(' ')} `, code(group.rule));
}
