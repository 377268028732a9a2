import { writeNew } from './new-file.js';
import type { CommonOptions, ExitCode, Terminal } from './terminal.js';

/** Writes a commented rule pack to start from. */
export async function runRulesInit(file: string, { quiet }: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  writeNew(file, 'starter-pack.yaml', terminal);
  if (!quiet) terminal.say(`wrote ${file}: try it with "concord rules test ${file}", use it with "concord check FOLDER --rules ${file}".`);
  return 0;
}
