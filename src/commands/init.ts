import { writeNew } from './new-file.js';
import { CONFIG_FILE, type CommonOptions, type ExitCode, type Terminal } from './terminal.js';

/** Writes a commented concord.config.yaml. */
export async function runInit({ quiet }: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  writeNew(CONFIG_FILE, 'starter-config.yaml', terminal);
  if (!quiet) terminal.say(`wrote ${CONFIG_FILE}: everything in it is a comment; take away the "#" before what you want.`);
  return 0;
}
