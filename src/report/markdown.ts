import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Problem, Report } from '../model.js';
import { fileNames } from './markdown/file-names.js';
import { indexPage } from './markdown/index-page.js';
import { storyPage } from './markdown/story-page.js';
import { type StoryView, viewOf } from './markdown/view.js';
import { inOrder } from './order.js';

export interface MarkdownFile {
  /** Relative to the folder of reports. */
  readonly path: string;
  readonly text: string;
}

/**
 * One page per story, and `index.md` that links them (last). The pages are built as syntax trees, so nothing in a news
 * text can become markup.
 * @param options.blind hide the outlets: A, B, C … for articles, no titles, paths or addresses
 */
export function markdownFiles(report: Report, options: { readonly blind: boolean }): MarkdownFile[] {
  const { stories, problems } = inOrder(report);
  const names = fileNames(stories.map(({ story }) => story.id));
  const pages = stories.map((story, index) => ({ view: viewOf(story, options.blind), path: names[index]! }));
  return [
    ...pages.map(({ view, path }) => ({ path, text: textOf(storyPage(view, problemsOf(view, problems, pages.length))) })),
    { path: 'index.md', text: textOf(indexPage(pages, problems, options.blind)) },
  ];
}

/** Problems in the story's own folder; all of them when there is only one story. */
function problemsOf({ articles }: StoryView, problems: readonly Problem[], stories: number): readonly Problem[] {
  if (stories === 1) return problems;
  const folders = new Set(articles.flatMap(({ path }) => (path === null ? [] : [folderOf(path)])));
  return problems.filter(({ path }) => folders.has(folderOf(path)));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function textOf(root: Root): string {
  // Unaligned tables: a changed cell then changes one line, not the whole table.
  return toMarkdown(root, { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}
