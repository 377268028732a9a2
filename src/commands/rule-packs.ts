import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInRules } from '../check.js';
import type { Problem } from '../model.js';
import { withPacks } from '../packs/apply.js';
import { type Config, isConfig, readConfig } from '../packs/config.js';
import { meant } from '../packs/nearest.js';
import { isPack, type Pack } from '../packs/pack.js';
import { readPack } from '../packs/read.js';
import { decode } from '../read/encoding.js';
import { shownPath } from '../read/paths.js';
import type { RuleSet } from '../rule.js';
import { count, problemLine } from './input.js';
import { Failure, type SetupOptions, type Terminal } from './terminal.js';

/** The rules that a command runs with, and what the configuration says beside. */
export interface Setup {
  readonly rules: RuleSet;
  readonly packs: readonly Pack[];
  readonly config: Config | undefined;
  /** Folder of the configuration file: its paths start there. */
  readonly folder: string;
}

/** Rule packs that come with Concord, by name. */
const SHIPPED = new URL('../../rules/packs/', import.meta.url);

/**
 * Reads the configuration file and the rule packs that it and the command line name; the command line has the last word.
 * @throws Failure after every mistake has been said.
 */
export function readSetup(options: SetupOptions & { readonly found?: string }, terminal: Terminal): Setup {
  const file = options.config ?? options.found;
  const config = file === undefined ? undefined : readConfigFile(resolve(terminal.cwd, file), terminal);
  const folder = file === undefined ? terminal.cwd : dirname(resolve(terminal.cwd, file));
  const inConfig = [...new Set((config?.packs ?? []).map((name) => packFile(name, folder, terminal)))];
  const onLine = [...new Set((options.rules ?? []).map((name) => packFile(name, terminal.cwd, terminal)))].filter((each) => !inConfig.includes(each));
  const read = readPacks([...inConfig, ...onLine], terminal);
  // a later setting wins: the configuration's own come after those of its packs, before those of the command line
  const packs = [...read.slice(0, inConfig.length), ...(config ? [config.own] : []), ...read.slice(inConfig.length)];
  return { rules: orFail(withPacks(builtInRules, packs), terminal), packs, config, folder };
}

/** Rule packs by the paths of their files. */
export function readPacks(files: readonly string[], terminal: Terminal): readonly Pack[] {
  const read = files.map((file) => {
    const text = textOf(file, terminal);
    return typeof text === 'string' ? readPack(text, shownName(file, terminal)) : [text];
  });
  sayMistakes(read.flatMap((each) => (isPack(each) ? [] : each)), terminal);
  return read.filter(isPack);
}

/** The rules, when nothing is wrong with what was to be added to them. */
export function orFail(rules: RuleSet | readonly Problem[], terminal: Terminal): RuleSet {
  if ('divergence' in rules) return rules;
  sayMistakes(rules, terminal);
  return builtInRules;
}

/** Path of the pack that somebody named: a file, as seen from a folder, or a pack that comes with Concord. */
export function packFile(name: string, from: string, terminal: Terminal): string {
  const file = resolve(from, name);
  if (existsSync(file) || extname(name) !== '' || /[\\/]/.test(name)) return file;
  const shipped = shippedPacks();
  if (shipped.includes(name)) return fileURLToPath(new URL(`${name}.yaml`, SHIPPED));
  throw new Failure(`${shownPath(terminal.cwd, file)} does not exist, and no rule pack of that name comes with Concord. ${meant(name, shipped)}Packs that come with it: ${shipped.join(', ')}.`);
}

/** A pack that comes with Concord by its name, any other by its path. */
function shownName(file: string, { cwd }: Terminal): string {
  return dirname(file) === resolve(fileURLToPath(SHIPPED)) ? basename(file, '.yaml') : shownPath(cwd, file);
}

const shippedPacks = (): readonly string[] => readdirSync(SHIPPED).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length)).sort();

function readConfigFile(file: string, terminal: Terminal): Config {
  const path = shownPath(terminal.cwd, file);
  const text = textOf(file, terminal);
  const read = typeof text === 'string' ? readConfig(text, path) : [text];
  if (isConfig(read)) return read;
  sayMistakes(read, terminal);
  throw new Failure(`${path} cannot be used.`);
}

function sayMistakes(problems: readonly Problem[], terminal: Terminal): void {
  if (problems.length === 0) return;
  for (const problem of problems) terminal.say(problemLine(problem, terminal));
  throw new Failure(`${count(problems.length, 'mistake')} in the rules; nothing was done.`);
}

/** The text of a file that an editor wrote, or why it cannot be read. */
function textOf(file: string, terminal: Terminal): string | Problem {
  const path = shownPath(terminal.cwd, file);
  const wrong = (reason: string, remedy: string): Problem => ({ path, line: null, column: null, reason, remedy });
  try {
    if (statSync(file).isDirectory()) return wrong('is a folder, not a rule pack', 'Name the folders to check before --rules, or after "--".');
    const text = decode(readFileSync(file), path);
    return typeof text === 'string' ? text : { ...text, remedy: 'Save it as plain text in UTF-8.' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? wrong('does not exist', 'Check the spelling of the path.') : wrong(`cannot be read (${code})`, 'Check who may read it.');
  }
}
