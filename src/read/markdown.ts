import { createRequire } from 'node:module';
import type { Problem } from '../model.js';
import { decode } from './encoding.js';
import { splitFrontMatter, type FrontMatter } from './front-matter.js';
import { noParticulars, unread, type InputFile, type Particulars, type Reading } from './input.js';
import { plainFields } from './plain-fields.js';
import { isProblem, placeOf, problem, type Place } from './problem.js';
import { isPublicationDate } from './published.js';
import { wrongDate, wrongField } from './wording.js';

/**
 * A Markdown file is one article. YAML front matter may give title, source, published and url, other fields are allowed;
 * the article's text is everything after the line break that ends the closing "---", its Markdown marks and blank lines
 * included. Without front matter it is the whole file.
 */
export function readMarkdown({ path, bytes }: InputFile): Reading {
  const text = decode(bytes, path);
  if (isProblem(text)) return unread(text);
  if (text.trim() === '') return unread(problem(path, 'is empty', 'Put the article in it, or remove it.'));
  const parts = splitFrontMatter(text);
  const draft = { file: path, line: null, id: null, story: null };
  if (parts === null) return { drafts: [{ ...draft, ...noParticulars, text, bare: true }], problems: [] };
  if (parts === 'unclosed') {
    return unread(problem(path, 'begins with "---", but no second "---" ends the front matter', 'Put a line "---" after the last field.', { line: 1, column: 1 }));
  }
  const problems: Problem[] = [];
  const particulars = readFields(parts, text, path, problems);
  if (particulars === null) return unread(...problems);
  if (parts.body.trim() === '') {
    return unread(...problems, problem(path, 'has no text after its front matter', 'Put the article below the second "---".'));
  }
  return { drafts: [{ ...draft, ...particulars, text: parts.body }], problems };
}

const FIELDS = ['title', 'source', 'published', 'url'] as const;

/** Null when the YAML cannot be read; a field that is wrong is left out and reported. */
function readFields(parts: FrontMatter, text: string, path: string, problems: Problem[]): Particulars | null {
  const plain = plainFields(parts.yaml);
  const published = plain?.get('published');
  if (plain === undefined || (published !== undefined && !isPublicationDate(published))) return readYaml(parts, text, path, problems);
  return { ...noParticulars, ...Object.fromEntries(FIELDS.flatMap((field) => (plain.has(field) ? [[field, plain.get(field)]] : []))) };
}

function readYaml({ yaml, start }: FrontMatter, text: string, path: string, problems: Problem[]): Particulars | null {
  const { isAlias, isMap, isNode, isScalar, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const document = parseDocument(yaml, { prettyErrors: false });
  const place = (offset: number): Place => placeOf(text, start + offset);
  const error = document.errors[0];
  if (error) {
    problems.push(problem(path, `has front matter that is not YAML: ${firstSentence(error.message)}`, 'Correct the front matter; a value with a colon or a quotation mark in it needs quotation marks around it.', place(error.pos[0])));
    return null;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return noParticulars;
  if (!isMap(contents)) {
    problems.push(problem(path, 'has front matter that is no list of fields', 'Write one field a line, as in "source: The Daily Example".', place(contents.range?.[0] ?? 0)));
    return null;
  }
  const read = { ...noParticulars } as { -readonly [K in keyof Particulars]: Particulars[K] };
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const field = key.value;
    if (field !== 'title' && field !== 'source' && field !== 'published' && field !== 'url') continue;
    const node = isAlias(value) ? value.resolve(document) : value;
    const at = place((isNode(value) ? value : key).range?.[0] ?? 0);
    if (node === null || (isScalar(node) && node.value === null)) continue;
    if (!isScalar(node)) {
      problems.push(wrongField(path, field, 'text', at));
      continue;
    }
    // A title may be 1984, a source Yes: what stands there, not what YAML makes of it.
    const words = typeof node.value === 'string' ? node.value.trim() : (node.source ?? '');
    if (field === 'published' && words !== '' && !isPublicationDate(words)) problems.push(wrongDate(path, words, at));
    else if (words !== '') read[field] = words;
  }
  return read;
}

const firstSentence = (message: string): string => (message.split('\n')[0] ?? message).replace(/[.:]\s*$/, '');
