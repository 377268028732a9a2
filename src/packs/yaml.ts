import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../model.js';

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
    if (document.errors.length > 0) return firstOfEachLine(document.errors.map((error) => ({ path, ...place(error.pos[0]), ...inPlainWords(error) })));
    const data: unknown = document.toJS();
    return {
      path,
      data,
      problemAt: (at, reason, remedy, which = 'value') => ({ path, ...place(offsetOf(document, at, which)), reason, remedy }),
    };
  } catch (error) {
    // brackets nested by the thousand, or aliases that multiply each other
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

/** The commonest slips, by the parser's code. */
const SLIPS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  TAB_AS_INDENT: ['a line begins with a tab', 'Indent with spaces: YAML knows no tabs.'],
  DUPLICATE_KEY: ['this name stands here twice', 'Give each name once; join the two.'],
  BAD_INDENT: ['this line is indented too little or too much', 'Let it begin under its neighbours.'],
  MULTILINE_IMPLICIT_KEY: ['a name runs over several lines', 'Put quotation marks around the text before the colon, on one line.'],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon on one line', 'Put quotation marks around text with a colon in it.'],
  MISSING_CHAR: ['a closing bracket, comma or quotation mark, or the colon after a name, is missing', 'Put it in; text with quotation marks of its own stands best between marks of the other sort.'],
  BAD_ALIAS: ['"*" at the beginning refers to an anchor that is not there', 'Put quotation marks around text that begins with "*".'],
  UNEXPECTED_TOKEN: ['something stands where YAML expects nothing more', 'Put quotation marks around text that begins or ends with marks of its own.'],
  BAD_SCALAR_START: ['text begins with a mark that means something else in YAML', 'Put quotation marks around it.'],
};

function inPlainWords({ code, message }: YAMLError): Pick<Problem, 'reason' | 'remedy'> {
  const [reason, remedy] = SLIPS[code] ?? [`is not YAML: ${(message.split('\n')[0] ?? message).replace(/[.:]\s*$/, '')}`, 'Put quotation marks around text with colons, brackets or quotation marks in it.'];
  return { reason, remedy };
}
