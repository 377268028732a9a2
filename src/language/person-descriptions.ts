import type { Document, Name, Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';
import { isProse } from './prose.js';
import { childBy, treeOf } from './tree.js';
import { within } from './within.js';

/** What an article calls somebody beside his name. */
export interface PersonDescription {
  readonly entity: string;
  /** The name. */
  readonly named: Span;
  /** The words of the description, lower case, without articles, owners and hyphens: "hospital pharmacist". */
  readonly words: readonly string[];
  /** Lemmas of its common nouns: "pharmacist". */
  readonly nouns: readonly string[];
  /** Description and name together where they stand side by side, else the description. */
  readonly span: Span;
}

/** A description is rarely longer, in words. */
const LONGEST = 7;
const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);
/** What opens a description: "her publicist", "the club's chairman". */
const OPENING = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'whose', "'s", '’s', "'", '’']);
const OF = new Set(['of', 'for', 'at']);
/** "Maria Keller, a doctor aged 41": closes a description. */
const CLOSING = new Set([',', '.', ';', ')', '–', '—', '-', 'who', 'aged', 'from', 'in', 'with', 'on', 'by', 'whose', ':', 'said', 'and']);
const AGE = /^\d{1,3}$/;

/** Descriptions of people by a noun beside the name: in front of it, behind it, or after "is". */
export const personDescriptions = oncePer((document: Document): readonly PersonDescription[] =>
  document.sentences.filter(isProse).flatMap((sentence) => within(document.names, sentence).flatMap((name) => (name.type === 'person' && name.mention === 'name' ? describedIn(name, sentence, document) : []))),
);

function describedIn(name: Name, sentence: Sentence, document: Document): readonly PersonDescription[] {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.start >= name.start);
  const next = tokens.findIndex((t) => t.start >= name.end);
  if (first < 0) return [];
  const ranges = [before(first, next, tokens, document), behind(next < 0 ? tokens.length : next, tokens, document), copular(first, next, sentence, document)];
  return ranges.flatMap((range) => {
    if (!range) return [];
    const [from, to] = range;
    const words = tokens.slice(from, to).flatMap(({ text }) => (OPENING.has(text.toLowerCase()) || text === '-' ? [] : text.toLowerCase()));
    const nouns = tokens.slice(from, to).flatMap(({ tag, lemma }) => (tag === 'NOUN' ? [lemma.toLowerCase()] : []));
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    const beside = span.end <= name.start ? { start: span.start, end: name.end } : { start: name.start, end: span.end };
    return words.length === 0 ? [] : [{ entity: name.entity, named: { start: name.start, end: name.end }, words, nouns, span: beside }];
  });
}

type Range = readonly [from: number, to: number];

/** "shop manager Gerald Finch", "her publicist, Greta Lomax," */
function before(first: number, next: number, tokens: readonly Token[], document: Document): Range | undefined {
  const apposed = tokens[first - 1]?.text === ',';
  const to = apposed ? first - 1 : first;
  let from = to;
  while (from > 0 && to - from < LONGEST && isNominal(tokens[from - 1]!, document)) from--;
  // "the head of the delegation, Jonas Brandt,"
  if (from < to && tokens[from - 1] && opensPhrase(tokens[from - 1]!) && OF.has(tokens[from - 2]?.text.toLowerCase() ?? '')) from = afterOpening(from - 2, tokens, document);
  else if (from < to && OF.has(tokens[from - 1]?.text.toLowerCase() ?? '')) from = afterOpening(from - 1, tokens, document);
  if (from === to) return undefined;
  if (!apposed) return [from, to];
  // without an article it may be the end of something else; behind the name the apposition closes
  return opensPhrase(tokens[from - 1]) && (next < 0 || CLOSING.has(tokens[next]!.text.toLowerCase())) ? [from, to] : undefined;
}

/** Back over the nouns before "of". */
function afterOpening(of: number, tokens: readonly Token[], document: Document): number {
  let from = of;
  while (from > 0 && of - from < LONGEST && isNominal(tokens[from - 1]!, document)) from--;
  return from;
}

/** "Jonas Brandt, 41, a hospital pharmacist," */
function behind(next: number, tokens: readonly Token[], document: Document): Range | undefined {
  if (tokens[next]?.text !== ',' && tokens[next]?.text !== '(') return undefined;
  let from = next + 1;
  if (AGE.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && (isNominal(tokens[to]!, document) || opensPhrase(tokens[to]) || tokens[to]!.text === '-')) to++;
  if (OF.has(tokens[to]?.text.toLowerCase() ?? '')) {
    to++;
    while (to < tokens.length && to - from < 2 * LONGEST && (isNominal(tokens[to]!, document) || opensPhrase(tokens[to]))) to++;
  }
  return to > from && (to === tokens.length || CLOSING.has(tokens[to]!.text.toLowerCase())) ? [from, to] : undefined;
}

/** "Keller is a doctor" */
function copular(first: number, next: number, sentence: Sentence, document: Document): Range | undefined {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  for (let i = first; i < (next < 0 ? tokens.length : next); i++) {
    const { head, relation } = tokens[i]!;
    if (relation !== 'nsubj' || head < 0 || tokens[head]!.tag !== 'NOUN' || childBy(tree, head, 'cop') === undefined) continue;
    let from = head;
    while (from > 0 && isNominal(tokens[from - 1]!, document)) from--;
    return opensPhrase(tokens[from - 1]) ? [from, head + 1] : undefined;
  }
  return undefined;
}

const opensPhrase = (token: Token | undefined): boolean => token !== undefined && OPENING.has(token.text.toLowerCase());

/** A word of a description; another person's name is none. */
const isNominal = (token: Token, { names }: Document): boolean => NOMINAL.has(token.tag) && !within(names, token).some(({ type, mention }) => type === 'person' && mention === 'name');
