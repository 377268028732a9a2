/** A Markdown file cut in two at its front matter. All offsets are into the file's text. */
export interface FrontMatter {
  /** Between the two lines of dashes; starts on line 2. */
  readonly yaml: string;
  readonly start: number;
  /** Everything after the line break that ends the closing line. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?$/;

/**
 * Front matter is a first line of exactly three dashes, YAML, and the next such line. Null when the file does not begin
 * so ("---js" is no front matter: nothing in an article is ever executed); `unclosed` when the second line is missing.
 */
export function splitFrontMatter(text: string): FrontMatter | 'unclosed' | null {
  const firstBreak = text.indexOf('\n');
  if (!fence.test(firstBreak === -1 ? text : text.slice(0, firstBreak))) return null;
  if (firstBreak === -1) return 'unclosed';
  for (let start = firstBreak + 1; start < text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    if (text.startsWith('---', start) && fence.test(text.slice(start, end))) {
      return { yaml: text.slice(firstBreak + 1, start), start: firstBreak + 1, body: text.slice(end + 1) };
    }
    start = end + 1;
  }
  return 'unclosed';
}
