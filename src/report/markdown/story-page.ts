import type { BlockContent, Root } from 'mdast';
import type { Problem } from '../../model.js';
import { alikeSection, originsPhrase, singleSection } from './agreement.js';
import { type Digest, digestOf } from './digest.js';
import { developmentsSection, toLookAtSection } from './divergences.js';
import { matrixSection } from './matrix.js';
import { counted, heading, paragraph, type Phrase, strong, table } from './nodes.js';
import { nuancesSection } from './nuances.js';
import { skippedSection } from './skipped.js';
import type { StoryView } from './view.js';

/** One story, top to bottom: what deserves a look first, then what agrees, then who has what. */
export function storyPage(view: StoryView, problems: readonly Problem[]): Root {
  const digest = digestOf(view);
  return {
    type: 'root',
    children: [
      heading(1, titleOf(view)),
      summary(view, digest),
      ...toLookAtSection(view, digest),
      ...developmentsSection(view, digest),
      ...nuancesSection(view, digest),
      ...alikeSection(view, digest),
      ...singleSection(view, digest),
      ...matrixSection(view, digest),
      ...articlesSection(view),
      ...skippedSection(problems, view.blind),
    ],
  };
}

export function titleOf({ report: { story } }: StoryView): string {
  return story.title ?? story.id;
}

/** "4 articles, 3 independent origins · 37 facts told by more than one · **6 to look at**, 14 nuances, 21 told alike". */
function summary(view: StoryView, digest: Digest): BlockContent {
  const { toLookAt, developments, nuances, alike, shared } = digest;
  return paragraph(
    `${counted(view.articles.length, 'article')}, ${originsPhrase(view, digest)} · `,
    `${counted(shared, 'fact')} told by more than one · `,
    strong(`${toLookAt.length} to look at`),
    developments.length > 0 ? `, ${developments.length} moved on since` : '',
    `, ${counted(nuances.length, 'nuance')}, ${alike.length} told alike`,
  );
}

function articlesSection(view: StoryView): BlockContent[] {
  const rows = view.articles.map(({ id, title, published, path, text }): (readonly Phrase[])[] => [
    [view.label(id)],
    [published?.slice(0, 10) ?? '–'],
    ...(view.blind ? [] : [[title ?? '–'], [path ?? id]]),
    [String(wordCount(view, id, text))],
  ]);
  const columns = ['article', 'published', ...(view.blind ? [] : ['headline', 'file']), 'words'];
  return [heading(2, 'The articles'), table(columns, rows, columns.map((column) => (column === 'words' ? 'right' : null)))];
}

function wordCount(view: StoryView, article: string, text: string): number {
  const document = view.document(article);
  if (!document) return text.split(/\s+/u).filter(Boolean).length;
  return document.sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ tag }) => tag !== 'PUNCT').length, 0);
}
