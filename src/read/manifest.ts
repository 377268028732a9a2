import type { Problem } from '../model.js';
import { decode } from './encoding.js';
import { noManifest, type InputFile, type Manifest, type ManifestEntry } from './input.js';
import { parseJson } from './json.js';
import { isProblem, placeOf, problem } from './problem.js';
import { isPublicationDate } from './published.js';
import { loadCheck, placeOfMistake, type Check } from './schema.js';
import { shorten, whatStands, wrongDate } from './wording.js';

interface StoryJson {
  readonly story?: string;
  readonly title?: string | null;
  readonly articles?: readonly (Partial<ManifestEntry> & { readonly file: string })[];
}

let check: Check | undefined;

/**
 * Reads a story.json: {"story"?, "title"?, "articles"?: [{"file", "id"?, "title"?, "source"?, "published"?, "url"?}]}, other
 * fields allowed. One that is wrong is left out of account as a whole; a wrong date or missing file costs only its entry.
 * @param names files of its folder; undefined when the user named single files and the rest of the folder is of no concern
 */
export function readManifest({ path, bytes }: InputFile, names: ReadonlySet<string> | undefined): { manifest: Manifest; problems: readonly Problem[] } {
  const remedy = 'Correct it; until then the articles are read without it.';
  const text = decode(bytes, path);
  if (isProblem(text)) return { manifest: noManifest, problems: [text] };
  const parsed = parseJson(text);
  if (!('value' in parsed)) {
    const reason = `is not JSON: expected ${parsed.expected}, found ${whatStands(text, parsed.at, 'the end')}`;
    return { manifest: noManifest, problems: [problem(path, reason, remedy, placeOf(text, parsed.at))] };
  }
  check ??= loadCheck('story.schema.json');
  const mistakes = check(parsed.value);
  if (mistakes.length > 0) {
    const reasons = mistakes.map(({ pointer, field, expected }) => {
      const reason = expected === null ? `has an article without "${field}"` : field === '' ? 'is not an object' : `has a field "${pointer.slice(1)}" that is not ${expected}`;
      return problem(path, reason, remedy, placeOfMistake(text, pointer));
    });
    return { manifest: noManifest, problems: reasons };
  }
  const { story, title, articles } = parsed.value as StoryJson;
  const problems: Problem[] = [];
  const entries = new Map<string, ManifestEntry>();
  articles?.forEach(({ file, ...given }, i) => {
    const at = () => placeOfMistake(text, `/articles/${i}/file`);
    if (entries.has(file)) {
      problems.push(problem(path, `lists "${shorten(file)}" twice; the first entry counts`, 'Remove one of the two entries.', at()));
      return;
    }
    if (names && !names.has(file)) {
      problems.push(problem(path, `lists "${shorten(file)}", which is not in its folder`, 'Put the file there, or remove the entry.', at()));
      return;
    }
    const { published } = given;
    const dated = typeof published !== 'string' || isPublicationDate(published);
    if (!dated) problems.push(wrongDate(path, published, placeOfMistake(text, `/articles/${i}/published`)));
    entries.set(file, { ...pick(given), ...(dated ? {} : { published: null }) });
  });
  return { manifest: { story: story ?? null, title: title ?? null, articles: articles ? entries : null }, problems };
}

const pick = ({ id, title, source, published, url }: Partial<ManifestEntry>): ManifestEntry => ({
  id: id ?? null,
  title: title ?? null,
  source: source ?? null,
  published: published ?? null,
  url: url ?? null,
});
