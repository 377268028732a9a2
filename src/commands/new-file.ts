import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownPath } from '../read/paths.js';
import { Failure, type Terminal } from './terminal.js';

/**
 * Writes a commented file for an editor to go on with; never over one that is there.
 * @param starter a file in src/packs
 */
export function writeNew(file: string, starter: 'starter-pack.yaml' | 'starter-config.yaml', terminal: Terminal): void {
  const text = readFileSync(new URL(`../packs/${starter}`, import.meta.url), 'utf8');
  const path = resolve(terminal.cwd, file);
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const shown = shownPath(terminal.cwd, path);
    if (code === 'EEXIST') throw new Failure(`${shown} is there already and stays as it is. Name another file, or move that one away.`);
    throw new Failure(`${shown} cannot be written (${code}). Name a file in a folder that you may write to.`);
  }
}
