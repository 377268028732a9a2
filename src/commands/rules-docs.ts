import { builtInRules } from '../check.js';
import { ruleDocs } from '../report/rule-docs.js';
import { setupFor } from './setup.js';
import type { CommonOptions, ExitCode, SetupOptions, Terminal } from './terminal.js';

/** Prints every rule that a check would run with its question and examples, as Markdown. */
export async function runRulesDocs(options: CommonOptions & SetupOptions, terminal: Terminal): Promise<ExitCode> {
  terminal.write(ruleDocs((await setupFor(options, terminal))?.rules ?? builtInRules));
  return 0;
}
