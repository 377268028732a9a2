import type { Report } from '../model.js';

export interface OutputFile {
  /** Relative to the folder of reports. */
  readonly path: string;
  readonly text: string;
}

export interface ReportOptions {
  /** Hide the outlets. */
  readonly blind: boolean;
}

export interface ReportWriter {
  files(report: Report, options: ReportOptions): readonly OutputFile[];
  /** The report as one text, for standard output. */
  print(report: Report, options: ReportOptions): string;
}

/** Every output format by the name that --format takes; a writer is loaded when it is asked for. */
export const reportFormats: ReadonlyMap<string, () => Promise<ReportWriter>> = new Map([
  ['markdown', async () => plain('index.md')],
  ['json', async () => plain('report.json')],
]);

// Until the writers are there: the findings as they are.
function plain(path: string): ReportWriter {
  const print = ({ stories, problems }: Report) =>
    `${JSON.stringify({ stories: stories.map(({ story, findings }) => ({ id: story.id, findings })), skipped: problems }, null, 2)}\n`;
  return { files: (report) => [{ path, text: print(report) }], print };
}
