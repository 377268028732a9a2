import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Problem, Story } from '../model.js';
import { newWalk, systemReason, walkFolder, type Folder } from './folders.js';
import { formatOf, knownExtensions } from './formats.js';
import { gather, type Group } from './gather.js';
import { noManifest, unread, type InputFile, type Manifest, type Reading } from './input.js';
import { mebibytes } from './limits.js';
import { commonFolder, expandPaths, folderOf } from './paths.js';
import { problem } from './problem.js';

export interface ReadOptions {
  /** Folder that relative paths start from, and that reports show paths relative to. */
  readonly cwd: string;
  /** A folder to leave out of the search: the one that reports are written to. */
  readonly except?: string;
}

export interface ReadResult {
  /** In order of their ids, which are unique. */
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
  /** Files under the folders that are no input. */
  readonly ignored: number;
  /** Paths that the user named and that are not there. */
  readonly missing: readonly string[];
}

/**
 * Reads every story under the paths, in whatever order they are named. A folder's articles are one story, its subfolders'
 * are others; the files named one by one are one story; the lines of .jsonl files belong to the story that each names.
 * What cannot be read is a Problem, and the rest goes on.
 */
export async function readStories(paths: readonly string[], { cwd, except }: ReadOptions): Promise<ReadResult> {
  const walk = newWalk();
  const problems: Problem[] = [];
  const missing: string[] = [];
  const named: string[] = [];
  const excluded = except === undefined ? null : realPath(resolve(cwd, except));
  for (const path of expandPaths(cwd, paths)) {
    try {
      if (!statSync(resolve(cwd, path)).isDirectory()) {
        named.push(path);
        continue;
      }
    } catch (error) {
      missing.push(path);
      problems.push(problem(path, ...systemReason(error)));
      continue;
    }
    const { length } = walk.folders;
    const found = walk.problems.length;
    const before = walk.seen.size;
    walkFolder(cwd, path, walk, excluded);
    if (walk.seen.size > before && walk.folders.length === length && walk.problems.length === found) {
      problems.push(problem(path, 'holds no article', `Put articles in it (${knownExtensions}), or name another folder.`));
    }
  }
  problems.push(...walk.problems);

  const groups: Group[] = [];
  for (const folder of walk.folders) groups.push(await readFolder(cwd, folder, problems));
  const inFolders = new Set(walk.folders.flatMap(({ path, files }) => files.map((name) => realPath(resolve(cwd, path, name)))));
  const alone = named.filter((path) => !inFolders.has(realPath(resolve(cwd, path))));
  if (alone.length > 0) groups.push(await readNamed(cwd, alone, problems));

  const { stories, ignored } = gather(groups, problems);
  return { stories, problems, ignored: walk.ignored + ignored, missing };
}

async function readFolder(cwd: string, { path, files, hasManifest }: Folder, problems: Problem[]): Promise<Group> {
  const manifest = hasManifest ? await loadManifest(cwd, path, new Set(files), problems) : noManifest;
  const shown = (name: string) => (path === '.' ? name : `${path}/${name}`);
  return {
    folder: path,
    story: manifest.story ?? basename(resolve(cwd, path)),
    title: manifest.title,
    drafts: await readFiles(cwd, files.map(shown), problems),
    manifestOf: () => manifest,
    named: false,
  };
}

/** Files named one by one make one story, called after the folder that they share. The story.json beside a file counts. */
async function readNamed(cwd: string, paths: readonly string[], problems: Problem[]): Promise<Group> {
  const manifests = new Map<string, Manifest>();
  for (const folder of new Set(paths.map(folderOf))) {
    const there = statSync(resolve(cwd, folder, 'story.json'), { throwIfNoEntry: false })?.isFile() ?? false;
    manifests.set(folder, there ? await loadManifest(cwd, folder, undefined, problems) : noManifest);
  }
  const only = manifests.size === 1 ? [...manifests.values()][0] : undefined;
  const common = commonFolder(paths);
  return {
    folder: common,
    story: only?.story ?? (common === '.' ? 'articles' : basename(resolve(cwd, common))),
    title: only?.title ?? null,
    drafts: await readFiles(cwd, paths, problems),
    manifestOf: (path) => manifests.get(folderOf(path)) ?? noManifest,
    named: true,
  };
}

async function loadManifest(cwd: string, folder: string, names: ReadonlySet<string> | undefined, problems: Problem[]): Promise<Manifest> {
  const path = folder === '.' ? 'story.json' : `${folder}/story.json`;
  const file = open(cwd, path, formatOf('x.txt')!.limit);
  if (!('bytes' in file)) {
    problems.push(file);
    return noManifest;
  }
  const { readManifest } = await import('./manifest.js');
  const reading = readManifest(file, names);
  problems.push(...reading.problems);
  return reading.manifest;
}

async function readFiles(cwd: string, paths: readonly string[], problems: Problem[]): Promise<Reading['drafts']> {
  const drafts: Reading['drafts'][number][] = [];
  for (const path of paths) {
    const reading = await readFile(cwd, path);
    drafts.push(...reading.drafts);
    problems.push(...reading.problems);
  }
  return drafts;
}

async function readFile(cwd: string, path: string): Promise<Reading> {
  const format = formatOf(path);
  if (!format) return unread(problem(path, 'is in no format that can be read', `Give it as one of ${knownExtensions}.`));
  const file = open(cwd, path, format.limit);
  return 'bytes' in file ? (await format.load())(file) : unread(file);
}

function open(cwd: string, path: string, limit: number): InputFile | Problem {
  try {
    const stats = statSync(resolve(cwd, path));
    // A pipe or a device could be read for ever.
    if (!stats.isFile()) return problem(path, 'is no regular file', 'Name a file or a folder.');
    if (stats.size > limit) return problem(path, `is larger than ${mebibytes(limit)}`, 'Split it into smaller files.');
    return { path, bytes: readFileSync(resolve(cwd, path)) };
  } catch (error) {
    return problem(path, ...systemReason(error));
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
