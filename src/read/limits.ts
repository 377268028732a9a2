/** Longest article, in bytes of its file or UTF-16 code units of its text: a book of some 600,000 words. */
export const LONGEST_ARTICLE = 4 * 1024 * 1024;

/** Longest collection (.jsonl), in bytes: it is held in memory as one string. */
export const LONGEST_COLLECTION = 256 * 1024 * 1024;

/** "4 MiB" */
export function mebibytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
}
