import type { Article, Name, Sentence, Token } from '../model.js';

/** Relations that say what a phrase is in its clause, before those that only hold a phrase together. */
const CLAUSE_RELATIONS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'root', 'conj', 'appos', 'vocative']);

/** A coordinated holder ("Rubio and Foreign Minister Wang Yi") that the parser took for a list. */
const LOOSE = new Set(['list', 'dep', 'flat', 'appos', 'compound', 'nmod']);

/**
 * Sentences with every "title + name" made one phrase, headed by the name: "U.S. Secretary of State Marco Rubio" is Rubio,
 * whatever the parser made of the long title. Follows Universal Dependencies for nominal descriptors: the title modifies
 * the name (nmod), the rest of the name is flat.
 */
export function attachTitles(article: Article, sentences: readonly Sentence[], names: readonly Name[]): readonly Sentence[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < names.length && names[at]!.end <= sentence.start) at++;
    let tokens: Token[] | undefined;
    for (let i = at; i < names.length && names[i]!.start < sentence.end; i++) {
      const run = titledRun(article.text, sentence, names[i]!);
      if (run) attach((tokens ??= sentence.tokens.map(copyOf)), run);
    }
    return tokens ? { start: sentence.start, end: sentence.end, kind: sentence.kind, paragraph: sentence.paragraph, tokens } : sentence;
  });
}

const copyOf = ({ start, end, text, lemma, tag, head, relation }: Token): Token => ({ start, end, text, lemma, tag, head, relation });

interface Run {
  readonly from: number;
  /** First token of the name. */
  readonly name: number;
  readonly to: number;
}

/** The tokens of a title directly before a person's name, and of the name. */
function titledRun(text: string, { tokens }: Sentence, name: Name): Run | undefined {
  if (name.type !== 'person' || name.mention !== 'name' || name.office === null) return undefined;
  const start = name.start - 1 - name.office.length;
  if (start < 0 || text.slice(start, name.start - 1) !== name.office) return undefined;
  const from = firstAt(tokens, start);
  const first = firstAt(tokens, name.start);
  const to = firstAt(tokens, name.end) - 1;
  return tokens[from]?.start === start && tokens[first]?.start === name.start && to >= first ? { from, name: first, to } : undefined;
}

/** Index of the first token that starts at or after an offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function attach(tokens: { head: number; relation: string; tag: Token['tag']; text: string }[], { from, name, to }: Run): void {
  const inside = (i: number) => i >= from && i <= to;
  const tops: number[] = [];
  for (let i = from; i <= to; i++) if (!passesThrough(tokens, tokens[i]!.head, inside)) tops.push(i);
  const top = tops.find((i) => CLAUSE_RELATIONS.has(tokens[i]!.relation)) ?? tops[0]!;
  const { head, relation } = tokens[top]!;
  const title = headOfTitle(tokens, from, name);
  for (let i = 0; i < tokens.length; i++) if (!inside(i) && inside(tokens[i]!.head)) tokens[i]!.head = name;
  for (let i = from; i < name; i++) {
    const token = tokens[i]!;
    if (i === title) [token.head, token.relation] = [name, 'nmod'];
    else if (i < title) [token.head, token.relation] = [title, token.tag === 'ADJ' ? 'amod' : token.tag === 'DET' ? 'det' : 'compound'];
    else if (token.tag === 'ADP') [token.head, token.relation] = [name - 1, 'case'];
    else if (i === name - 1) [token.head, token.relation] = [title, 'nmod'];
    else [token.head, token.relation] = [name - 1, token.tag === 'ADJ' ? 'amod' : 'compound'];
  }
  for (let i = name + 1; i <= to; i++) [tokens[i]!.head, tokens[i]!.relation] = [name, 'flat'];
  const coordinated = from > 0 && tokens[from - 1]!.head === name && tokens[from - 1]!.relation === 'cc';
  [tokens[name]!.head, tokens[name]!.relation] = [head, coordinated && LOOSE.has(relation) ? 'conj' : relation];
}

/** "Secretary" in "Secretary of State"; otherwise the last word before the name. */
function headOfTitle(tokens: readonly { tag: Token['tag'] }[], from: number, name: number): number {
  for (let i = from + 1; i < name - 1; i++) if (tokens[i]!.tag === 'ADP') return i - 1;
  return name - 1;
}

function passesThrough(tokens: readonly { head: number }[], start: number, inside: (i: number) => boolean): boolean {
  for (let i = start; i >= 0; i = tokens[i]!.head) if (inside(i)) return true;
  return false;
}
