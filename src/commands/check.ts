import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { check } from '../check.js';
import type { Report, Severity } from '../model.js';
import { reportFormats, type OutputFile } from '../report/formats.js';
import { blind } from '../read/blind.js';
import { shownPath } from '../read/paths.js';
import { count, readInput } from './input.js';
import { Failure, type CommonOptions, type ExitCode, type Terminal } from './terminal.js';

export interface CheckCommandOptions extends CommonOptions {
  readonly out?: string;
  /** Names in `reportFormats`. */
  readonly format: readonly string[];
  readonly failOn: Severity | 'never';
  readonly blind?: boolean;
}

const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** Checks every story under the paths and writes the reports. */
export async function runCheck(paths: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, format, failOn } = options;
  if (out === undefined && format.length > 1) throw new Failure('several formats at once need --out DIR, a folder to write them to.');
  const input = await readInput(paths, { ...options, ...(out === undefined ? {} : { except: out }) }, terminal);
  if (input.stories.length === 0) return 2;

  const stories = options.blind ? input.stories.map(blind) : input.stories;
  const report = check(
    { stories, problems: input.problems },
    { onStory: (story, done, all) => terminal.progress(`${done + 1}/${all} ${story.id}`) },
  );
  terminal.progress(null);
  const formats = await Promise.all(format.map((name) => reportFormats.get(name)!()));
  const reportOptions = { blind: options.blind ?? false };
  if (out === undefined) {
    for (const { print } of formats) terminal.write(print(report, reportOptions));
  } else {
    const files = formats.flatMap((writer) => writer.files(report, reportOptions));
    writeFiles(resolve(terminal.cwd, out), files);
    if (options.verbose) for (const { path } of files) terminal.say(`wrote ${shownPath(terminal.cwd, resolve(terminal.cwd, out, path))}`);
  }
  if (!options.quiet) terminal.say(summary(report));
  if (input.missing.length > 0) return 2;
  return reaches(report, failOn) ? 1 : 0;
}

function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    const file = resolve(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (error) {
      throw new Failure(`${path} cannot be written to --out (${(error as NodeJS.ErrnoException).code ?? String(error)}). Name a folder that you may write to.`);
    }
  }
}

/** "2 stories, 8 articles: 3 high, 4 medium, 0 low divergences; 1 input skipped" */
function summary({ stories, problems }: Report): string {
  const articles = stories.reduce((sum, { story }) => sum + story.articles.length, 0);
  const found = severities.map((severity) => `${divergencesOf(stories, severity)} ${severity}`).join(', ');
  const skipped = problems.filter((problem) => !problem.notice).length;
  return `${count(stories.length, 'story', 'stories')}, ${count(articles, 'article')}: ${found} divergences${skipped > 0 ? `; ${count(skipped, 'problem')} with the input` : ''}`;
}

function divergencesOf(stories: Report['stories'], severity: Severity): number {
  return stories.reduce((sum, { findings }) => sum + findings.flatMap((finding) => finding.divergences).filter((divergence) => divergence.severity === severity).length, 0);
}

function reaches({ stories }: Report, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => divergencesOf(stories, severity) > 0);
}
