import type { BlockContent, ListItem } from 'mdast';
import type { Finding } from '../../model.js';
import type { Digest } from './digest.js';
import { clippedWords, folded } from './excerpt.js';
import { counted, enumerated, heading, item, list, paragraph, strong } from './nodes.js';
import { type StoryView, tellers } from './view.js';

const ALIKE_SHOWN = 60;
/** Facts that only one article has, shown for each article. */
const SINGLE_SHOWN = 10;
const STATEMENT_LONGEST = 160;

/** Facts on which the articles agree: those that most articles tell come first. */
export function alikeSection(view: StoryView, { alike }: Digest): BlockContent[] {
  if (alike.length === 0) return [];
  const sorted = [...alike].sort((one, other) => tellers(other).length - tellers(one).length);
  const rest = sorted.length - ALIKE_SHOWN;
  return [
    heading(2, 'Told alike'),
    list(sorted.slice(0, ALIKE_SHOWN).map((finding) => alikeItem(view, finding))),
    ...(rest > 0 ? [paragraph(`… and ${rest} more, in the JSON report.`)] : []),
  ];
}

function alikeItem(view: StoryView, finding: Finding): ListItem {
  const articles = tellers(finding);
  const remarks = [
    wordForWord(view, finding) ? 'word for word' : '',
    new Set(articles.map((id) => view.origin(id))).size === 1 ? 'one origin' : '',
  ].filter(Boolean);
  const told = paragraph(
    `${finding.title} — ${enumerated(articles.map((id) => view.label(id)))}`,
    remarks.length > 0 ? ` (${remarks.join(', ')})` : '',
  );
  return finding.notes.length === 0
    ? item(told)
    : item(told, list(finding.notes.map((note) => item(paragraph(view.message(note))))));
}

/** Whether all claims of the finding are the same characters, white space aside. */
function wordForWord(view: StoryView, { claims }: Finding): boolean {
  const wordings = claims.map(({ article, start, end }) =>
    folded(view.document(article)?.article.text.slice(start, end) ?? article),
  );
  return wordings.length > 1 && new Set(wordings).size === 1;
}

/** What each article has alone, in the order in which it tells it. */
export function singleSection(view: StoryView, { single }: Digest): BlockContent[] {
  const items = view.articles.flatMap(({ id }) => {
    const titles = [...new Set(outermost(single.filter(({ claims }) => claims[0]?.article === id)).map(({ title }) => asSentence(title)))];
    if (titles.length === 0) return [];
    const rest = titles.length - SINGLE_SHOWN;
    const more = rest > 0 ? ` … and ${rest} more.` : '';
    return [item(paragraph(strong(view.label(id)), `: ${titles.slice(0, SINGLE_SHOWN).join(' ')}${more}`))];
  });
  return items.length === 0 ? [] : [heading(2, 'Only in one article'), list(items)];
}

/** Facts in the order of the text, without those that are told within another one. */
function outermost(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  let end = 0;
  const asserted = findings
    .filter(({ claims }) => claims.some(({ speech, mode }) => !speech && mode === 'assertion'))
    .map((finding) => ({ finding, claim: finding.claims[0]! }))
    .sort((one, other) => one.claim.start - other.claim.start || other.claim.end - one.claim.end);
  for (const { finding, claim } of asserted) {
    if (claim.start < end) continue;
    kept.push(finding);
    end = claim.end;
  }
  return kept;
}

function asSentence(statement: string): string {
  const title = clippedWords(statement, STATEMENT_LONGEST);
  return /[.!?…]["”’»)]?$/u.test(title) ? title : `${title}.`;
}

/** "3 independent origins (Coast Wire follows Daily Post)"; empty when every article is original. */
export function originsPhrase(view: StoryView, { origins }: Digest): string {
  const following = view.articles
    .filter(({ id }) => view.report.derivedFrom.has(id))
    .map(({ id }) => `${view.label(id)} follows ${view.label(view.report.derivedFrom.get(id)!)}`);
  const told = counted(origins, 'independent origin');
  return following.length === 0 ? told : `${told} (${following.join('; ')})`;
}
