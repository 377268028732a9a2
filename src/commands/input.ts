import type { Problem } from '../model.js';
import { readStories, type ReadOptions, type ReadResult } from '../read/stories.js';
import type { CommonOptions, Terminal } from './terminal.js';

/** Reads the stories under the paths and says on standard error what was wrong with them. */
export async function readInput(paths: readonly string[], options: CommonOptions & Pick<ReadOptions, 'except'>, terminal: Terminal): Promise<ReadResult> {
  const result = await readStories(paths, { cwd: terminal.cwd, ...(options.except === undefined ? {} : { except: options.except }) });
  for (const problem of result.problems) {
    if (!(problem.notice && options.quiet)) terminal.say(problemLine(problem, terminal));
  }
  if (options.verbose) terminal.say(`${count(result.ignored, 'file')} that ${result.ignored === 1 ? 'is' : 'are'} no input left alone`);
  if (result.stories.length === 0) terminal.say(terminal.colours.red('concord: no article could be read. Name a folder of articles, or files: concord check FOLDER.'));
  return result;
}

/** "corpus/a.md:3:1: has front matter … Correct it." */
export function problemLine({ path, line, column, reason, remedy, notice }: Problem, { colours }: Terminal): string {
  const place = [path, line, line === null ? null : column].filter((part) => part !== null).join(':');
  return `${colours.bold(place)}: ${notice ? colours.yellow(reason) : colours.red(reason)}. ${remedy}`;
}

/** "1 file", "2 files", "3 stories" */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
