import type { Sentence, Token } from '../../model.js';

/** Dependents that read best beside their head: "to return", "in Port Selby". */
const beside: ReadonlySet<string> = new Set([
  'case', 'det', 'aux', 'cop', 'mark', 'cc', 'compound', 'flat', 'fixed', 'nummod', 'amod', 'advmod', 'expl', 'goeswith', 'list',
]);

const DEPTH_DRAWN = 12;

/** A line of a drawn tree. */
export interface TreeLine {
  /** "│  └─ " */
  readonly branch: string;
  readonly relation: string;
  /** The head with its small dependents, in the order of the text. */
  readonly phrase: string;
  readonly head: Token;
}

/**
 * The sentence's tree, top down: a head, then its dependents in the order of the text, indented. Dependents without
 * dependents of their own that only shape their head stand beside it; punctuation is left out.
 */
export function treeLines({ tokens }: Sentence): readonly TreeLine[] {
  const children: number[][] = tokens.map(() => []);
  const roots: number[] = [];
  for (const [index, { head }] of tokens.entries()) (children[head] ?? roots).push(index);

  const isBeside = (index: number): boolean => children[index]!.length === 0 && beside.has(tokens[index]!.relation);
  const isShown = (index: number): boolean => tokens[index]!.relation !== 'punct' || children[index]!.length > 0;
  const lines: TreeLine[] = [];
  const seen = new Set<number>();
  // A stack, not recursion: a sentence of ten thousand words may be a chain.
  const stack = roots.toReversed().map((index) => ({ index, rails: '', turn: '' }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { index, rails, turn } = next;
    if (seen.has(index)) continue;
    seen.add(index);
    const own = children[index]!.filter(isShown);
    const words = [index, ...own.filter(isBeside)].sort((one, other) => one - other);
    const phrase = words.map((at, place) => (place > 0 && tokens[words[place - 1]!]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text).join('');
    lines.push({ branch: rails + turn, relation: tokens[index]!.relation, phrase, head: tokens[index]! });
    const below = rails.length >= 3 * DEPTH_DRAWN ? rails : rails + (turn === '├─ ' ? '│  ' : turn === '' ? '' : '   ');
    const deeper = own.filter((child) => !isBeside(child));
    for (let at = deeper.length - 1; at >= 0; at -= 1) {
      stack.push({ index: deeper[at]!, rails: below, turn: at === deeper.length - 1 ? '└─ ' : '├─ ' });
    }
  }
  return lines;
}
