/** What a UTF-16 code unit is to the tokenizer. A `const` object and not an enum, so that the values inline. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter without case, a combining mark or an invisible joiner: part of a word. */
export const LETTER = 4;
export const DIGIT = 5;
const SYMBOL = 6;
export const SURROGATE = 7;

const classes = new Uint8Array(65536);

/** Class of one code unit; looked up once per distinct unit and process. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(unit));
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(unit);
  if (/\s/u.test(char)) return SPACE;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{L}|\p{M}|\p{Cf}/u.test(char)) return LETTER;
  return SYMBOL;
}

/** True of letters and digits. */
export function isWordUnit(unit: number): boolean {
  const c = classOf(unit);
  return c >= LOWER && c <= DIGIT;
}

export function isLetterUnit(unit: number): boolean {
  const c = classOf(unit);
  return c >= LOWER && c <= LETTER;
}

/** ' ’ ʼ and the backtick and prime that typewriters put for them. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x60 || unit === 0xb4;
}

/** Marks that can close a quotation or a bracket after the full stop: ." .) .’ .» */
export function isCloser(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x7d || unit === 0x2019 || unit === 0x201d || unit === 0xbb || unit === 0x203a;
}

/** Marks that open a quotation or a bracket before the first word: “The … (The … */
export function isOpener(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x2018 || unit === 0x201c || unit === 0x60 || unit === 0xab || unit === 0x2039 || unit === 0xbf || unit === 0xa1;
}
