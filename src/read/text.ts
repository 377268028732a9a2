import { decode } from './encoding.js';
import { noParticulars, unread, type InputFile, type Reading } from './input.js';
import { isProblem, problem } from './problem.js';

/** A plain text file is one article: its text is the whole decoded file. */
export function readText({ path, bytes }: InputFile): Reading {
  const text = decode(bytes, path);
  if (isProblem(text)) return unread(text);
  if (text.trim() === '') return unread(problem(path, 'is empty', 'Put the article in it, or remove it.'));
  return { drafts: [{ ...noParticulars, file: path, line: null, id: null, story: null, text }], problems: [] };
}
