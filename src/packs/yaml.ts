import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../model.js';
import { slipsIn } from './slips.js';

/** A place in a file that an editor wrote: field names and numbers of list entries, from the outside in. */
export type Path = readonly (string | number)[];

/** What an editor wrote, and where. */
export interface Source {
  /** As messages show it. */
  readonly path: string;
  readonly data: unknown;
  /** What is wrong with the value at a path, or with the field's name itself. */
  problemAt(path: Path, reason: string, remedy: string, at?: 'value' | 'name'): Problem;
}

/** Larger files are no rule packs. */
const LARGEST = 1024 * 1024;
/** After so many mistakes the rest is noise. */
const MOST_MISTAKES = 20;

/** Reads YAML as an editor writes it; problems instead, when it is none. Never throws over what the text holds. */
export function readYaml(text: string, path: string): Source | readonly Problem[] {
  if (text.length > LARGEST) return [whole(path, 'is larger than 1 MiB', 'Divide it into several files.')];
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    const document = parseDocument(text, { prettyErrors: false, lineCounter: lines });
    const slips = slipsIn(document);
    if (slips.length > 0) return firstOfEachLine(slips.map(({ offset, reason, remedy }) => ({ path, ...place(offset), reason, remedy })));
    const data: unknown = document.toJS();
    return {
      path,
      data,
      problemAt: (at, reason, remedy, which = 'value') => ({ path, ...place(offsetOf(document, at, which)), reason, remedy }),
    };
  } catch (error) {
    // brackets nested by the thousand; aliases that multiply each other
    if (error instanceof RangeError || error instanceof ReferenceError) return [whole(path, 'is nested too deeply, or repeats its anchors too often', 'Write it out plainly.')];
    throw error;
  }
}

/** One slip often makes several errors of the lines that it stands in. */
const firstOfEachLine = (problems: readonly Problem[]): readonly Problem[] => problems.filter(({ line }, i) => problems.findIndex((other) => other.line === line) === i).slice(0, MOST_MISTAKES);

const whole = (path: string, reason: string, remedy: string): Problem => ({ path, line: null, column: null, reason, remedy });

/** Where the value at a path begins; where the nearest thing around it begins when there is none. */
function offsetOf(document: Document, path: Path, which: 'value' | 'name'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  path.forEach((step, i) => {
    const held = isAlias(node) ? node.resolve(document) : node;
    if (isMap(held)) {
      const pair = held.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      const key = startOf(pair?.key);
      node = pair?.value;
      const value = isAlias(node) ? node.range?.[0] : startOf(node);
      offset = (which === 'name' && i === path.length - 1 ? key : (value ?? key)) ?? offset;
    } else if (isSeq(held)) {
      node = held.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else node = undefined;
  });
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
