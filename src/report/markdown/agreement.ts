import type { BlockContent, ListItem } from 'mdast';
import type { Claim, Finding } from '../../model.js';
import type { Digest } from './digest.js';
import { folded } from './wording.js';
import { counted, enumerated, heading, item, list, paragraph, strong } from './nodes.js';
import { originsOf, type StoryView, tellers } from './view.js';

const ALIKE_SHOWN = 40;
/** Facts told only by an article and those that follow it: no confirmation of anything. */
const COPIED_SHOWN = 8;
/** Facts that only one article has, shown for each article. */
const SINGLE_SHOWN = 7;
/** Fewer say too little to be listed before others. */
const FEW_WORDS = 5;

/** Facts on which the articles agree: those with the most independent origins come first, mere copies last and in brief. */
export function alikeSection(view: StoryView, { alike }: Digest): BlockContent[] {
  if (alike.length === 0) return [];
  const sorted = [...alike].sort(
    (one, other) => originsOf(view, other) - originsOf(view, one) || tellers(other).length - tellers(one).length || Number(saysMuch(other)) - Number(saysMuch(one)),
  );
  const copied = sorted.filter((finding) => originsOf(view, finding) === 1);
  const shown = [...sorted.slice(0, sorted.length - copied.length).slice(0, ALIKE_SHOWN), ...copied.slice(0, COPIED_SHOWN)];
  const rest = sorted.length - shown.length;
  return [
    heading(2, 'Told alike'),
    list(shown.map((finding) => alikeItem(view, finding))),
    ...(rest > 0 ? [paragraph(`… and ${rest} more${copied.length > COPIED_SHOWN ? ', most of them of one origin' : ''}, in the JSON report.`)] : []),
  ];
}

function alikeItem(view: StoryView, finding: Finding): ListItem {
  const articles = tellers(finding);
  const all = articles.length === view.articles.length && articles.length > 2;
  const told = all ? `all ${articles.length}` : enumerated(articles.map((id) => view.label(id)));
  const remarks = [
    wordForWord(view, finding) ? 'word for word' : '',
    originsOf(view, finding) === 1 ? 'one origin' : '',
  ].filter(Boolean);
  const line = paragraph(
    `${view.title(finding)} — ${told}`,
    remarks.length > 0 ? ` (${remarks.join(', ')})` : '',
  );
  return finding.notes.length === 0
    ? item(line)
    : item(line, list(finding.notes.map((note) => item(paragraph(view.message(note))))));
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
    const own = comprehensive(single.filter(({ claims }) => claims[0]?.article === id));
    const titlesOf = (findings: readonly Finding[]) => [...new Set(findings.map((finding) => asSentence(view.title(finding))))];
    const titles = titlesOf(own);
    if (titles.length === 0) return [];
    const telling = titlesOf(own.filter(saysMuch));
    const shown = (telling.length > 0 ? telling : titles).slice(0, SINGLE_SHOWN);
    const rest = titles.length - shown.length;
    const more = rest > 0 ? ` … and ${rest} more.` : '';
    return [item(paragraph(strong(view.label(id)), `: ${shown.join(' ')}${more}`))];
  });
  return items.length === 0 ? [] : [heading(2, 'Only in one article'), list(items)];
}

/** A clause of some length: "Four people", "It is cold" and "Injured" tell an editor nothing by themselves. */
function saysMuch({ title, claims }: Finding): boolean {
  const { predicate } = claims.find(({ statement }) => statement === title) ?? claims[0]!;
  return (predicate.form === 'verbal' || predicate.form === 'copular') && title.split(' ').length >= FEW_WORDS;
}

/** The most comprehensive fact of every sentence, in the order of the text: what is told within it says less. */
function comprehensive(findings: readonly Finding[]): readonly Finding[] {
  const bySentence = new Map<number, { readonly finding: Finding; readonly claim: Claim }>();
  for (const finding of findings) {
    const claim = finding.claims[0]!;
    const held = bySentence.get(claim.sentence)?.claim;
    if (!held || claim.end - claim.start > held.end - held.start) bySentence.set(claim.sentence, { finding, claim });
  }
  return [...bySentence.values()].sort((one, other) => one.claim.start - other.claim.start).map(({ finding }) => finding);
}

function asSentence(title: string): string {
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
