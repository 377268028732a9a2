/** What a command may do with the world around it: cli.ts gives it, tests give their own. */
export interface Terminal {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly colours: Colours;
  /** Results: standard output. */
  write(text: string): void;
  /** Everything else: one line on standard error. */
  say(line: string): void;
  /** A line on standard error that the next one replaces, on a terminal only; null clears it. */
  progress(line: string | null): void;
}

export interface Colours {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Options of the commands that run rules. */
export interface SetupOptions {
  /** Rule packs: files, or names of those that come with Concord. */
  readonly rules?: readonly string[];
  /** A configuration file in place of the one in the working directory. */
  readonly config?: string;
}

/** The configuration file that is looked for in the working directory. */
export const CONFIG_FILE = 'concord.config.yaml';

/** Nothing at or over the threshold, something, could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** What the user can put right: printed as one line, without a stack trace. */
export class Failure extends Error {}
