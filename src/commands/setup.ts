import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Setup } from './rule-packs.js';
import { CONFIG_FILE, type SetupOptions, type Terminal } from './terminal.js';

/**
 * What a command runs with beside the built-in rules; undefined when nobody asks for more, so that the reader of YAML and
 * the schemas are loaded by those who need them.
 */
export async function setupFor(options: SetupOptions, terminal: Terminal): Promise<Setup | undefined> {
  const found = options.config === undefined && existsSync(resolve(terminal.cwd, CONFIG_FILE));
  if (options.config === undefined && !found && (options.rules ?? []).length === 0) return undefined;
  const { readSetup } = await import('./rule-packs.js');
  return readSetup({ ...options, ...(found ? { found: CONFIG_FILE } : {}) }, terminal);
}
