/** White space as one space, no control characters: what a reader sees of it. */
export function folded(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n\f\v\u0085]/gu, '').replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ');
}

/** The beginning of a text, cut at a word, with an ellipsis when it is longer. */
export function clippedWords(text: string, longest: number): string {
  const whole = folded(text).trim();
  if (whole.length <= longest) return whole;
  const cut = codePointBorder(whole, longest - 2);
  const space = whole.lastIndexOf(' ', cut);
  return `${whole.slice(0, space > longest / 2 ? space : cut).replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** The offset, or the one before when it would cut a character outside the basic plane in two. */
export function codePointBorder(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

/** A line made from a text that may have lost one of a pair of quotation marks: the one left over goes. */
export function withoutStrayMarks(line: string): string {
  const stray = new Set<number>();
  const open: number[] = [];
  let straight: number | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') straight = straight === undefined ? at : undefined;
    else if (character === '“') open.push(at);
    else if (character === '”' && open.pop() === undefined) stray.add(at);
  }
  for (const at of open) stray.add(at);
  if (straight !== undefined) stray.add(straight);
  return stray.size === 0 ? line : [...line.split('').keys()].filter((at) => !stray.has(at)).map((at) => line[at]).join('');
}
