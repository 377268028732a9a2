import type { BlockContent } from 'mdast';
import type { Answer, Claim, Finding } from '../../model.js';
import { type Row, rowsOf } from './answers.js';
import { byQuestion, type Digest, type QuestionGroup, worst } from './digest.js';
import { folded } from './wording.js';
import { code, counted, heading, item, list, paragraph, type Phrase, strong, table } from './nodes.js';
import { quoted, whereabouts } from './quoted.js';
import type { StoryView } from './view.js';

/** Findings shown in full under "To look at"; an editor does not read more in one go. */
const FINDINGS_SHOWN = 40;
/** Articles shown for each answer; of thirty that say the same, three are enough. */
const ROWS_PER_ANSWER = 3;
const NUANCES_SHOWN = 40;

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
    heading(3, `${finding.id} · ${worst(finding.divergences) ?? ''} · ${view.title(finding)}`),
    ...groups.flatMap((group, index) => [
      paragraph(strong(group.question), ...(index > 0 ? [` · ${group.severity}`] : [])),
      answersTable(view, group),
      explanation(view, group),
    ]),
  ];
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

/** The first rows of every answer, so that no answer is lost, and how many more there are of each. */
function capped(rows: readonly Row[]): { readonly shown: readonly Row[]; readonly rest: ReadonlyMap<string, number> } {
  const numbers = new Map<string, number>();
  const rest = new Map<string, number>();
  const shown = rows.filter(({ answer: { says } }) => {
    const number = (numbers.get(says) ?? 0) + 1;
    numbers.set(says, number);
    if (number > ROWS_PER_ANSWER) rest.set(says, number - ROWS_PER_ANSWER);
    return number <= ROWS_PER_ANSWER;
  });
  return { shown, rest };
}

function wordsOf(view: StoryView, claim: Claim, { words }: Answer): string {
  return folded(view.document(claim.article)?.article.text.slice(words.start, words.end) ?? '').trim();
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

/** Divergences of low severity, a line each. */
export function nuancesSection(view: StoryView, { toLookAt, nuances }: Digest): BlockContent[] {
  const lines = [...toLookAt, ...nuances].flatMap((finding) => {
    const groups = byQuestion(finding).filter(({ severity }) => severity === 'low');
    if (groups.length === 0 && finding.divergences.length === 0) return [item(paragraph(view.title(finding)))];
    return groups.map((group) => item(paragraph(strong(view.title(finding)), ` (${finding.id}) — `, ...pairOf(view, group), ' ', code(group.rule))));
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
  return capped(rowsOf(view, group)).shown
    .flatMap(({ claim, answer }, index): readonly Phrase[] => {
      const says = folded(answer.says) === wordsOf(view, claim, answer) ? '' : `${answer.says}, `;
      return [
        `${index > 0 ? '; ' : ''}${view.label(claim.article)}: ${says}`,
        ...quoted(view, claim, answer.words),
        ` (${whereabouts(view, claim, answer.words)})`,
      ];
    });
}
