import type { Problem, Severity } from '../model.js';
import { type OneOrMore, type Pack, several } from './pack.js';
import { packFrom } from './read.js';
import { mistakesIn } from './schema.js';
import { readYaml, type Source } from './yaml.js';

/** What a concord.config.yaml says. */
export interface Config {
  readonly source: Source;
  /** Rule packs, as the file names them. */
  readonly packs: readonly string[];
  /** What the file itself holds of a rule pack. */
  readonly own: Pack;
  /** As the file names it: from its own folder. */
  readonly out: string | undefined;
  readonly format: readonly string[] | undefined;
  readonly failOn: Severity | 'never' | undefined;
  readonly blind: boolean | undefined;
}

interface Written {
  readonly packs?: readonly string[];
  readonly out?: string;
  readonly format?: OneOrMore<string>;
  readonly 'fail-on'?: Severity | 'never';
  readonly blind?: boolean;
}

/**
 * Reads a configuration file.
 * @param path as messages show it
 * @returns what it says, or everything that is wrong with it. Never throws over what the text holds.
 */
export function readConfig(text: string, path: string): Config | readonly Problem[] {
  const source = readYaml(text, path);
  if (!('data' in source)) return source;
  const data = source.data ?? {};
  const mistakes = mistakesIn({ ...source, data }, 'config.schema.json');
  if (mistakes.length > 0) return mistakes;
  const own = packFrom({ ...source, data });
  if (!('source' in own)) return own;
  const { packs = [], out, format, 'fail-on': failOn, blind } = data as Written;
  return { source, packs, own, out, format: format === undefined ? undefined : several(format), failOn, blind };
}

export const isConfig = (read: Config | readonly Problem[]): read is Config => 'own' in read;
