import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { check } from '../check.js';
import type { Report, Severity } from '../model.js';
import { reportFormats, type OutputFile } from '../report/formats.js';
import { blind } from '../read/blind.js';
import { shownPath } from '../read/paths.js';
import { count, readInput } from './input.js';
import type { Setup } from './rule-packs.js';
import { setupFor } from './setup.js';
import { Failure, type CommonOptions, type ExitCode, type SetupOptions, type Terminal } from './terminal.js';

/** What the command line does not say, the configuration file may; then the usual. */
export interface CheckCommandOptions extends CommonOptions, SetupOptions {
  readonly out?: string;
  /** Names in `reportFormats`; usually Markdown. */
  readonly format?: readonly string[];
  /** Usually high. */
  readonly failOn?: Severity | 'never';
  readonly blind?: boolean;
}

const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** Checks every story under the paths and writes the reports. */
export async function runCheck(paths: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const setup = await setupFor(options, terminal);
  const { out, format, failOn, blind: isBlind } = decided(options, setup, terminal);
  if (out === undefined && format.length > 1) throw new Failure('several formats at once need --out DIR, a folder to write them to.');
  const input = await readInput(paths, { ...options, ...(out === undefined ? {} : { except: out }) }, terminal);
  if (input.stories.length === 0) return 2;

  const stories = isBlind ? input.stories.map(blind) : input.stories;
  const report = check(
    { stories, problems: input.problems },
    { ...(setup && { rules: setup.rules }), onStory: (story, done, all) => terminal.progress(`${done + 1}/${all} ${story.id}`) },
  );
  terminal.progress(null);
  const formats = await Promise.all(format.map((name) => reportFormats.get(name)!()));
  const reportOptions = { blind: isBlind };
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

type Decided = Required<Pick<CheckCommandOptions, 'format' | 'failOn'>> & { readonly out: string | undefined; readonly blind: boolean };

/** The command line before the configuration file before the usual. */
function decided(options: CheckCommandOptions, setup: Setup | undefined, { cwd }: Terminal): Decided {
  const { config, folder = cwd } = setup ?? {};
  const unknown = config?.format?.find((name) => !reportFormats.has(name));
  if (unknown !== undefined) throw new Failure(`${config?.source.path}: there is no format "${unknown}". Known formats: ${[...reportFormats.keys()].join(', ')}.`);
  return {
    out: options.out ?? (config?.out === undefined ? undefined : shownPath(cwd, resolve(folder, config.out))),
    format: options.format ?? config?.format ?? ['markdown'],
    failOn: options.failOn ?? config?.failOn ?? 'high',
    blind: options.blind ?? config?.blind ?? false,
  };
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
