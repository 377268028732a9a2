import type { Root } from 'mdast';
import type { Problem } from '../../model.js';
import { digestOf } from './digest.js';
import { counted, heading, link, paragraph, table } from './nodes.js';
import { skippedSection } from './skipped.js';
import { titleOf } from './story-page.js';
import type { StoryView } from './view.js';

/** The way in: every story with its counts and a link. */
export function indexPage(pages: readonly { view: StoryView; path: string }[], problems: readonly Problem[], blind: boolean): Root {
  const rows = pages.map(({ view, path }) => {
    const { toLookAt, developments, nuances, alike, shared, origins } = digestOf(view);
    const numbers = [view.articles.length, origins, shared, toLookAt.length, developments.length, nuances.length, alike.length];
    return [[link(encodeURI(path), titleOf(view))], ...numbers.map((number) => [String(number)])];
  });
  const columns = ['story', 'articles', 'origins', 'shared facts', 'to look at', 'moved on', 'nuances', 'told alike'];
  return {
    type: 'root',
    children: [
      heading(1, 'Coverage compared'),
      paragraph(`${counted(pages.length, 'story', 'stories')}, ${counted(pages.reduce((sum, { view }) => sum + view.articles.length, 0), 'article')}.`),
      ...(rows.length > 0 ? [table(columns, rows, columns.map((_, index) => (index === 0 ? null : 'right')))] : []),
      ...skippedSection(problems, blind),
    ],
  };
}
