import type { BlockContent, List } from 'mdast';
import type { Problem } from '../../model.js';
import { code, counted, heading, item, list, paragraph } from './nodes.js';

/** Inputs that could not be read, with what to do, and what else an editor should know about the input. */
export function skippedSection(problems: readonly Problem[], blind: boolean): BlockContent[] {
  const skipped = problems.filter(({ notice }) => !notice);
  const notices = problems.filter(({ notice }) => notice);
  // The names of files may tell the outlets.
  if (blind) return skipped.length === 0 ? [] : [heading(2, 'Skipped'), paragraph(`${counted(skipped.length, 'problem')} with the input; a report that is not blind names them.`)];
  return [
    ...(skipped.length > 0 ? [heading(2, 'Skipped, or read in part'), problemList(skipped)] : []),
    ...(notices.length > 0 ? [heading(2, 'About the input'), problemList(notices)] : []),
  ];
}

function problemList(problems: readonly Problem[]): List {
  return list(problems.map(({ path, line, column, reason, remedy }) => {
    const place = line === null ? '' : column === null ? `, line ${line},` : `, line ${line}, column ${column},`;
    return item(paragraph(code(path), `${place} ${reason}. ${remedy}`));
  }));
}
