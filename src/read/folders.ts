import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../model.js';
import { formatOf } from './formats.js';
import { byCodeUnits } from './order.js';
import { problem } from './problem.js';

/** A folder that holds files of a known format, not counting those of its subfolders. */
export interface Folder {
  /** As reports show it. */
  readonly path: string;
  /** Names of its files of a known format. */
  readonly files: readonly string[];
  readonly hasManifest: boolean;
}

export interface Walk {
  readonly folders: Folder[];
  readonly problems: Problem[];
  /** Files that are no input. */
  ignored: number;
  /** Real paths of the folders seen, so that no folder is read twice through a link. */
  readonly seen: Set<string>;
}

export const newWalk = (): Walk => ({ folders: [], problems: [], ignored: 0, seen: new Set() });

/**
 * Collects a folder and the folders in it, in order of their names; hidden ones and node_modules are passed over.
 * @param root folder that `path` starts from
 * @param excluded real path of a folder to leave out: the one that reports are written to
 */
export function walkFolder(root: string, path: string, walk: Walk, excluded: string | null, above: readonly string[] = []): void {
  const unreadable = (at: string, error: unknown) => problem(at, ...systemReason(error));
  let names: string[];
  let real: string;
  try {
    real = realpathSync(resolve(root, path));
    if (above.includes(real)) {
      walk.problems.push(problem(path, 'is a link to a folder that it lies in; it is not followed', 'Remove the link.'));
      return;
    }
    if (walk.seen.has(real) || real === excluded) return;
    walk.seen.add(real);
    names = readdirSync(resolve(root, path)).sort(byCodeUnits);
  } catch (error) {
    walk.problems.push(unreadable(path, error));
    return;
  }
  const files: string[] = [];
  const subfolders: string[] = [];
  let hasManifest = false;
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const inside = path === '.' ? name : `${path}/${name}`;
    let stats: Stats;
    try {
      stats = statSync(resolve(root, inside));
    } catch (error) {
      if (formatOf(name)) walk.problems.push(unreadable(inside, error));
      else walk.ignored++;
      continue;
    }
    if (stats.isDirectory()) subfolders.push(inside);
    else if (name === 'story.json') hasManifest = true;
    else if (formatOf(name)) files.push(name);
    else walk.ignored++;
  }
  if (files.length > 0 || hasManifest) walk.folders.push({ path, files, hasManifest });
  for (const subfolder of subfolders) walkFolder(root, subfolder, walk, excluded, [...above, real]);
}

const systemReasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['does not exist', 'Check the spelling of the path.'],
  ENOTDIR: ['does not exist', 'Check the spelling of the path.'],
  EACCES: ['may not be read', 'Give yourself permission to read it.'],
  EPERM: ['may not be read', 'Give yourself permission to read it.'],
  ELOOP: ['is a link that leads back to itself', 'Remove the link.'],
  ENAMETOOLONG: ['has too long a path', 'Give it a shorter name.'],
  EMFILE: ['cannot be opened: too many files are open', 'Raise the limit of open files.'],
};

/** Reason and remedy of an error that the file system gave. */
export function systemReason(error: unknown): [string, string] {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const [reason, remedy] = systemReasons[code] ?? [`cannot be read (${code})`, 'Check the file and the disk that it lies on.'];
  return [reason, remedy];
}
