import type { Document, Quantity, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { isToldNow, SUPPOSING } from './told-now.js';
import { childBy, descendants, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** By how much somebody's money or shares went up or down: "earnings of $374m", "shares fell 4%". */
export interface Gain {
  /** Whose, or of what: "general dynamics", "share". */
  readonly of: string;
  readonly isUp: boolean;
  readonly quantity: Quantity;
  /** The word of the direction with the figure. */
  readonly said: Span;
}

/** Each with the words beside its figure. */
const UP = new Set(['profit', 'earnings', 'earning', 'income', 'surplus', 'gain', 'rise', 'increase', 'growth', 'jump', 'earn', 'climb', 'grow', 'surge', 'soar', 'advance']);
const DOWN = new Set(['loss', 'deficit', 'shortfall', 'lose', 'fall', 'drop', 'decline', 'decrease', 'slip', 'sink', 'plunge', 'slide', 'tumble', 'shed', 'shrink', 'cut']);

const CUES = cueWords([...UP, ...DOWN]);

/** "rose 4% from a year earlier" is of another time than "fell 4% on Monday"; what is forecast did not go anywhere. */
const NOT_SO = new Set([...SUPPOSING, 'not', "n't", 'never', 'expect', 'forecast', 'predict', 'previous', 'previously', 'last', 'earlier']);

/** From a figure up to its word: "net earnings of $374m", "narrowed by 4%". */
const CLIMB = 3;

/** What an article says went up or down by how much, of a figure with a unit; a sentence that has both directions says neither. */
export function gainsIn(document: Document): readonly Gain[] {
  return CUES.sentencesOf(document).flatMap((sentence) => {
    const quantities = within(document.quantities, sentence).filter(({ unit, low }) => unit !== null && low !== null);
    if (quantities.length === 0 || !isToldNow(sentence, document, NOT_SO)) return [];
    const lemmas = sentence.tokens.map(({ lemma }) => lemma.toLowerCase());
    const isUp = lemmas.some((lemma) => UP.has(lemma));
    return isUp === lemmas.some((lemma) => DOWN.has(lemma)) ? [] : quantities.flatMap((quantity) => gainsBy(quantity, isUp, sentence, document));
  });
}

function gainsBy(quantity: Quantity, isUp: boolean, sentence: Sentence, document: Document): readonly Gain[] {
  const tree = treeOf(sentence);
  const at = directionOver(quantity, isUp ? UP : DOWN, tree);
  if (at === undefined) return [];
  const word = tree.tokens[at]!;
  const said = { start: Math.min(word.start, quantity.start), end: Math.max(word.end, quantity.end) };
  return subjectsOf(at, tree, document).map((of) => ({ of, isUp, quantity, said }));
}

function directionOver({ start, end }: Span, words: ReadonlySet<string>, { tokens }: Tree): number | undefined {
  let at = tokens.findIndex((t) => t.start >= start && t.end <= end && !(t.head >= 0 && tokens[t.head]!.start >= start && tokens[t.head]!.end <= end));
  for (let step = 0; at >= 0 && step <= CLIMB; step++, at = tokens[at]!.head) if (words.has(tokens[at]!.lemma.toLowerCase())) return at;
  return undefined;
}

/** Who or what is the subject over the word: its names, or else its noun. */
function subjectsOf(word: number, tree: Tree, document: Document): readonly string[] {
  for (let at = word; at >= 0; at = tree.tokens[at]!.head) {
    const subject = childBy(tree, at, 'nsubj');
    if (subject === undefined) continue;
    const { tokens } = tree;
    const under = descendants(tree, subject, (child) => tokens[child]!.relation !== 'acl' && tokens[child]!.relation !== 'appos').map((i) => tokens[i]!);
    const names = within(document.names, { start: under[0]!.start, end: under.at(-1)!.end });
    // "shares of X", "X's shares": of each by itself
    const noun = tokens[subject]!.tag === 'NOUN' ? `${tokens[subject]!.lemma.toLowerCase()} ` : '';
    return names.length > 0 ? [...new Set(names.map(({ entity }) => `${noun}${entity}`))] : noun === '' ? [] : [noun.trim()];
  }
  return [];
}
