import type { BlockContent } from 'mdast';
import type { Problem } from '../../model.js';
import { code, counted, heading, item, list, paragraph } from './nodes.js';

/** Inputs that could not be read, with what to do. Blind: only how many, since their names may tell the outlet. */
export function skippedSection(all: readonly Problem[], blind: boolean): BlockContent[] {
  const problems = all.filter((problem) => !problem.notice);
  if (problems.length === 0) return [];
  if (blind) return [heading(2, 'Skipped'), paragraph(`${counted(problems.length, 'input')} could not be read.`)];
  return [
    heading(2, 'Skipped'),
    list(problems.map(({ path, line, column, reason, remedy }) => {
      const place = line === null ? '' : column === null ? `, line ${line}` : `, line ${line}, column ${column}`;
      return item(paragraph(code(path), `${place}: ${[reason, remedy].filter(Boolean).join(' — ')}`));
    })),
  ];
}
