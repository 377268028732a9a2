import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** What an editor's YAML gets wrong as YAML, in plain words. */
export interface Slip {
  readonly offset: number;
  readonly reason: string;
  readonly remedy: string;
}

type Words = readonly [reason: string, remedy: string];

const INDENT: Words = ['this line is indented too little or too much', 'Let it begin under its neighbours.'];

/** The commonest slips, by the parser's code. */
const SLIPS: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: ['a line begins with a tab', 'Indent with spaces: YAML knows no tabs.'],
  DUPLICATE_KEY: ['this name stands here twice', 'Give each name once; join the two.'],
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: ['the text before the colon runs over several lines', 'Put a blank behind the colon of a name ("id: x", not "id:x"), and quotation marks around longer text before a colon, on one line.'],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon on one line', 'Put quotation marks around text with a colon in it.'],
  MISSING_CHAR: ['a closing bracket or a comma, or the colon after a name, is missing', 'Put it in; text that holds brackets or commas needs quotation marks around it.'],
  UNEXPECTED_TOKEN: ['something stands where YAML expects nothing more', 'Put quotation marks around text that begins or ends with marks of its own.'],
  BAD_SCALAR_START: ['text begins with a mark that means something else in YAML', 'Put quotation marks around it.'],
  TAG_RESOLVE_FAILED: ['text begins with "!", which means something else in YAML', 'Put quotation marks around it.'],
  MULTIPLE_DOCS: ['a line of three dashes begins a second document', 'Take the line out.'],
};

/** In the order of the file. */
export function slipsIn(document: Document.Parsed): readonly Slip[] {
  const found = [...document.errors, ...document.warnings].map((error) => inPlainWords(error, document));
  if (document.errors.length === 0) {
    visit(document, {
      Alias(_, alias) {
        if (alias.range && alias.resolve(document) === undefined) found.push({ offset: alias.range[0], reason: 'text begins with "*", which means something else in YAML', remedy: 'Put quotation marks around it.' });
      },
    });
  }
  return found.sort((one, other) => one.offset - other.offset);
}

function inPlainWords({ code, message, pos: [offset] }: YAMLError, document: Document.Parsed): Slip {
  // the parser notices at the end of the file what began long before
  if (message.startsWith('Missing closing') && /quote/.test(message)) return { offset: lastQuotation(document) ?? offset, reason: 'a quotation mark is opened here and never closed', remedy: 'Close it; text with quotation marks of its own stands best between marks of the other sort.' };
  const known = message.startsWith('Sequence item without') ? INDENT : SLIPS[code];
  const [reason, remedy] = known ?? [`is not YAML: ${(message.split('\n')[0] ?? message).replace(/[.:]\s*$/, '')}`, 'Put quotation marks around text with colons, brackets or quotation marks in it.'];
  return { offset, reason, remedy };
}

function lastQuotation(document: Document.Parsed): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && scalar.type?.startsWith('QUOTE') && scalar.range) last = Math.max(last ?? 0, scalar.range[0]);
    },
  });
  return last;
}
