import type { Article, Problem, Story } from '../model.js';
import type { Draft, Manifest } from './input.js';
import { groupBy } from './group-by.js';
import { byCodeUnits } from './order.js';
import { folderOf, stemOf } from './paths.js';
import { problem } from './problem.js';
import { shorten } from './wording.js';

/** What was read in one place: a folder, or the files that the user named one by one. */
export interface Group {
  /** Shown path of the folder. */
  readonly folder: string;
  /** The story of the drafts that name none themselves, and its title. */
  readonly story: string;
  readonly title: string | null;
  readonly drafts: readonly Draft[];
  /** The story.json that is for a file. */
  manifestOf(path: string): Manifest;
  /** True when the user named each file. */
  readonly named: boolean;
}

interface Placed {
  readonly id: string;
  readonly folder: string;
  readonly title: string | null;
  readonly articles: readonly Article[];
}

/** Puts the drafts of each place into stories with unique ids, and adds a Problem for each article left out. */
export function gather(groups: readonly Group[], problems: Problem[]): { stories: readonly Story[]; ignored: number } {
  const placed: Placed[] = [];
  let ignored = 0;
  for (const group of groups) {
    const drafts = group.drafts.filter((draft) => isArticle(draft, group));
    ignored += group.drafts.length - drafts.length;
    const ids = fileIds(drafts, group);
    const byStory = groupBy(drafts, (draft) => draft.story ?? group.story);
    for (const [id, members] of byStory) {
      const articles = distinct(members, ids, group, problems);
      const title = id === group.story ? group.title : null;
      placed.push({ id, folder: group.folder, title, articles });
      if (articles.length === 1) {
        const path = articles[0]!.path ?? members[0]!.file;
        const reason = `is the only article on its story "${shorten(id)}", so there is nothing to compare it with`;
        problems.push({ ...problem(path, reason, 'Add another article on the story.'), notice: true });
      }
    }
  }
  return { stories: uniqueStories(placed), ignored };
}

/**
 * A Markdown file in a folder may be no article at all: a README.md, or one without front matter beside a story.json
 * that lists the articles. One that the story.json lists, or the user names, always is.
 */
function isArticle(draft: Draft, { named, manifestOf }: Group): boolean {
  if (named || !draft.file.toLowerCase().endsWith('.md')) return true;
  const name = draft.file.slice(draft.file.lastIndexOf('/') + 1);
  const { articles } = manifestOf(draft.file);
  if (articles?.has(name)) return true;
  return name.toLowerCase() !== 'readme.md' && !(articles && draft.bare);
}

/** Ids of the drafts that name none: the file's name, with its folders where the user named two files of one name. */
function fileIds(drafts: readonly Draft[], { named }: Group): ReadonlyMap<string, string> {
  const files = [...new Set(drafts.filter((draft) => draft.line === null).map((draft) => draft.file))];
  const byStem = groupBy(files, stemOf);
  return new Map(
    files.map((file) => {
      const stem = stemOf(file);
      const others = named ? byStem.get(stem)!.filter((other) => folderOf(other) !== folderOf(file)) : [];
      return [file, others.length > 0 && folderOf(file) !== '.' ? `${folderOf(file)}/${stem}` : stem];
    }),
  );
}

/** The articles of one story in order of their ids; of two with one id the first in order of file and line is kept. */
function distinct(drafts: readonly Draft[], ids: ReadonlyMap<string, string>, { manifestOf }: Group, problems: Problem[]): readonly Article[] {
  const articles = new Map<string, { article: Article; draft: Draft }>();
  for (const draft of drafts.toSorted((a, b) => byCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))) {
    const entry = manifestOf(draft.file).articles?.get(draft.file.slice(draft.file.lastIndexOf('/') + 1));
    const id = draft.id ?? entry?.id ?? ids.get(draft.file) ?? stemOf(draft.file);
    const same = articles.get(id);
    if (same) {
      const other = same.draft.file === draft.file ? `line ${same.draft.line}` : same.draft.file;
      const at = { line: draft.line, column: null };
      problems.push(problem(draft.file, `has the id "${shorten(id)}", as has ${other}; the article is skipped`, 'Give each article of a story an id of its own.', at));
      continue;
    }
    const article: Article = {
      id,
      path: draft.line === null ? draft.file : null,
      title: draft.title ?? entry?.title ?? null,
      source: draft.source ?? entry?.source ?? null,
      published: draft.published ?? entry?.published ?? null,
      url: draft.url ?? entry?.url ?? null,
      text: draft.text,
    };
    articles.set(id, { article, draft });
  }
  return [...articles.values()].map(({ article }) => article).sort((a, b) => byCodeUnits(a.id, b.id));
}

/** Stories of one id in different folders get the names of as many folders before it as tell them apart. */
function uniqueStories(placed: readonly Placed[]): readonly Story[] {
  const taken = new Set<string>();
  const alone = new Set([...groupBy(placed, (story) => story.id)].filter(([, same]) => same.length === 1).map(([id]) => id));
  for (const id of alone) taken.add(id);
  const stories = placed
    .toSorted((a, b) => byCodeUnits(a.folder, b.folder))
    .map(({ id, folder, title, articles }): Story => {
      if (alone.has(id)) return { id, title, articles };
      const folders = folder.split('/').filter((name) => name !== '.' && name !== '..');
      if (folders.at(-1) === id) folders.pop();
      let unique = folders.length > 0 ? [...folders, id].join('/') : id;
      for (let i = 2, base = unique; taken.has(unique); i++) unique = `${base}-${i}`;
      taken.add(unique);
      return { id: unique, title, articles };
    });
  return stories.sort((a, b) => byCodeUnits(a.id, b.id));
}
