import { LONGEST_ARTICLE, LONGEST_COLLECTION } from './limits.js';
import type { Reader } from './input.js';

/** An input format: each is loaded when the first file of its kind is read. */
export interface InputFormat {
  /** With the dot, in lower case. */
  readonly extension: string;
  /** Largest file in bytes. */
  readonly limit: number;
  load(): Promise<Reader>;
}

const formats: readonly InputFormat[] = [
  { extension: '.txt', limit: LONGEST_ARTICLE, load: async () => (await import('./text.js')).readText },
  { extension: '.md', limit: LONGEST_ARTICLE, load: async () => (await import('./markdown.js')).readMarkdown },
  { extension: '.jsonl', limit: LONGEST_COLLECTION, load: async () => (await import('./jsonl.js')).readJsonLines },
];

export const knownExtensions: string = formats.map((format) => format.extension).join(', ');

export function formatOf(path: string): InputFormat | undefined {
  const lower = path.toLowerCase();
  return formats.find((format) => lower.endsWith(format.extension));
}
