import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, relative, resolve, sep } from 'node:path';
import { byCodeUnits } from './order.js';

/** A path as reports show it: relative to the working directory, with forward slashes; "." for the working directory. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.';
}

/** A path without any of these is no pattern, and nothing needs to be loaded to see it. */
const MAYBE_PATTERN = /[*?[\]{}()!+@|\\]/;

/** The shown paths of what the user named, sorted, each once; a pattern that names no file itself gives what it matches. */
export function expandPaths(cwd: string, paths: readonly string[]): readonly string[] {
  const expanded = paths.flatMap((path) => {
    if (exists(resolve(cwd, path)) || !MAYBE_PATTERN.test(path)) return [path];
    const { globSync, isDynamicPattern } = createRequire(import.meta.url)('tinyglobby') as typeof import('tinyglobby');
    if (!isDynamicPattern(path)) return [path];
    const matches = globSync(path.split(sep).join('/'), { cwd, onlyFiles: true, expandDirectories: false });
    return matches.length > 0 ? matches : [path];
  });
  return [...new Set(expanded.map((path) => shownPath(cwd, path)))].sort(byCodeUnits);
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The folder of a shown path: "." when it has none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** A file's name without folder and extension. */
export function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The deepest folder that holds all the files; "." for the working directory. */
export function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => folderOf(path).split('/'));
  const [first = []] = folders;
  const differs = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
  return first.slice(0, differs === -1 ? first.length : differs).join('/') || '.';
}
