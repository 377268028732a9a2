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
  ['markdown', async () => markdown((await import('./markdown.js')).markdownFiles)],
  ['json', async () => json((await import('./json.js')).jsonText)],
]);

function markdown(markdownFiles: (report: Report, options: ReportOptions) => readonly OutputFile[]): ReportWriter {
  return {
    files: markdownFiles,
    // The index only links the pages: without files there is nothing to link.
    print: (report, options) =>
      markdownFiles(report, options)
        .filter(({ path }) => path !== 'index.md')
        .map(({ text }) => text)
        .join('\n'),
  };
}

function json(jsonText: (report: Report) => string): ReportWriter {
  return { files: (report) => [{ path: 'report.json', text: jsonText(report) }], print: jsonText };
}
