import type { Problem } from '../model.js';

/** Where in a file: 1-based line and column, the column in UTF-16 code units. */
export interface Place {
  readonly line: number | null;
  readonly column: number | null;
}

const wholeFile: Place = { line: null, column: null };

/** @param reason continues a sentence that begins with the path: "is empty". @param remedy a sentence of its own. */
export function problem(path: string, reason: string, remedy: string, { line, column }: Place = wholeFile): Problem {
  return { path, line, column, reason, remedy };
}

/** Line and column of a UTF-16 offset in a text. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

export function isProblem(value: string | Problem): value is Problem {
  return typeof value !== 'string';
}
