import { analyse } from '../language/analyse.js';
import { analysisText } from '../report/analysis.js';
import { readInput } from './input.js';
import type { CommonOptions, ExitCode, Terminal } from './terminal.js';

export interface AnalyseCommandOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'conllu';
}

/** Prints what the language stage sees in every article under the paths. */
export async function runAnalyse(paths: readonly string[], options: AnalyseCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const input = await readInput(paths, options, terminal);
  if (input.stories.length === 0) return 2;
  const documents = input.stories.flatMap((story, done) => {
    terminal.progress(`${done + 1}/${input.stories.length} ${story.id}`);
    return analyse(story.articles);
  });
  terminal.progress(null);
  terminal.write(analysisText(documents, options.format));
  return input.missing.length > 0 ? 2 : 0;
}
