import type { Document, Name, Span } from '../model.js';
import { oncePer } from './once.js';

/** Names told in a row: "Finland, Estonia and Poland". */
export interface Enumeration {
  readonly names: readonly Name[];
  readonly span: Span;
}

/** What stands between two names of one row. */
const BETWEEN = new Set([', ', ' and ', ', and ', ' & ', '; ', '; and ']);
/** Two names may be anything beside each other: a town and its county. */
const MIN_NAMES = 3;

/** Rows of three names and more of one type that end with "and", in text order: in "Athens, Ohio, on Monday" nothing is listed. */
export const enumerationsIn = oncePer(({ article: { text }, names }: Document): readonly Enumeration[] => {
  const found: Enumeration[] = [];
  let row: Name[] = [];
  let joined = false;
  const close = () => {
    if (row.length >= MIN_NAMES && joined) found.push({ names: row, span: { start: row[0]!.start, end: row.at(-1)!.end } });
  };
  for (const name of names) {
    if (name.mention !== 'name') continue;
    const last = row.at(-1);
    const between = last && text.slice(last.end, name.start);
    // behind "and" only the last one follows
    if (last && !joined && name.type === last.type && BETWEEN.has(between!)) {
      row.push(name);
      joined = between !== ', ' && between !== '; ';
      continue;
    }
    close();
    row = [name];
    joined = false;
  }
  close();
  return found;
});
