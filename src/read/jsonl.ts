import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model.js';
import { decode } from './encoding.js';
import { unread, type Draft, type InputFile, type Reading } from './input.js';
import { parseJson } from './json.js';
import { LONGEST_ARTICLE, mebibytes } from './limits.js';
import { isProblem, problem, type Place } from './problem.js';
import { isPublicationDate } from './published.js';
import { loadCheck, placeOfMistake, type Check } from './schema.js';
import { shorten, whatStands, wrongDate, wrongField } from './wording.js';

interface Row {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

let check: Check | undefined;

/** JSON Lines, one article a line: id, story and text, and title, source, published and url if known; blank lines are skipped. */
export function readJsonLines({ path, bytes }: InputFile): Reading {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const lines = decodeLines(bytes, path);
  if (!Array.isArray(lines)) return unread(lines as Problem);
  lines.forEach((line: string | Problem, i) => {
    if (isProblem(line)) problems.push(line);
    else if (line.trim() !== '') {
      const draft = readRow(line, path, i + 1, problems);
      if (draft) drafts.push(draft);
    }
  });
  if (drafts.length === 0 && problems.length === 0) problems.push(problem(path, 'is empty', 'Put one article in it on each line, as JSON, or remove it.'));
  return { drafts, problems };
}

function readRow(line: string, path: string, number: number, problems: Problem[]): Draft | undefined {
  const here = (place: Place): Place => ({ line: number, column: place.column });
  const report = (reason: string, remedy: string, at: Place = { line: number, column: null }) => void problems.push(problem(path, reason, remedy, at));
  const parsed = parseJson(line);
  if (!('value' in parsed)) {
    return report(`is not JSON here: expected ${parsed.expected}, found ${whatStands(line, parsed.at, 'the end of the line')}`, 'Write one article as JSON on each line.', { line: number, column: parsed.at + 1 });
  }
  check ??= loadCheck('row.schema.json');
  const wrong = new Set<string>();
  for (const { pointer, field, expected } of check(parsed.value)) {
    const at = here(placeOfMistake(line, pointer));
    if (pointer === '' && expected !== null) return report('is not an object', 'Write each article as {"id": …, "story": …, "text": …}.', at);
    if (expected === null) return report(`has no field "${field}"; the article is skipped`, `Give each line "id", "story" and "text".`, at);
    if (field === 'id' || field === 'story' || field === 'text') {
      return report(`has a field "${field}" that is not ${expected}; the article is skipped`, `Give "${field}" as ${expected}.`, at);
    }
    problems.push(wrongField(path, field, 'text', at));
    wrong.add(field);
  }
  const row = parsed.value as Row;
  if (row.text.trim() === '') return report(`has no text in the article "${shorten(row.id)}"`, 'Put the article in "text", or remove the line.');
  if (row.text.length > LONGEST_ARTICLE) {
    return report(`has an article longer than ${mebibytes(LONGEST_ARTICLE)}`, 'Split it, or remove the line.');
  }
  const given = (field: 'title' | 'source' | 'published' | 'url'): string | null => (wrong.has(field) ? null : row[field]?.trim() || null);
  let published = given('published');
  if (published !== null && !isPublicationDate(published)) {
    problems.push(wrongDate(path, published, here(placeOfMistake(line, '/published'))));
    published = null;
  }
  return { file: path, line: number, id: row.id, story: row.story, title: given('title'), source: given('source'), published, url: given('url'), text: row.text };
}

/** The lines of the file; where one is not UTF-8, only that one is a Problem. */
function decodeLines(bytes: Uint8Array, path: string): (string | Problem)[] | Problem {
  const whole = isUtf8(bytes) && !bytes.includes(0) ? decode(bytes, path) : undefined;
  if (typeof whole === 'string') return whole.split('\n');
  // A mark of another encoding at the start concerns every line.
  const start = decode(bytes.subarray(0, 4), path);
  if (isProblem(start) && start.line === null) return start;
  const lines: (string | Problem)[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const lineBreak = bytes.indexOf(0x0a, offset);
    const end = lineBreak === -1 ? bytes.length : lineBreak;
    lines.push(decode(bytes.subarray(offset, end), path, { line: lines.length + 1, offset }));
    offset = end + 1;
  }
  return lines;
}
