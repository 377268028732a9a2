import type { Document, Name, Sentence, Span, Token } from '../model.js';
import { namesPerson } from './person-noun.js';
import { spanOf, treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** What belongs to a person's phrase: "36-year-old Australian climber Duncan Rait, 36". */
const PHRASE = new Set(['compound', 'flat', 'amod', 'nummod', 'appos', 'det', 'punct', 'nmod']);

/**
 * Keys by which one person is told of in a story, by name or without one: "36-year-old Duncan Rait" is "duncan rait" and "aged 36",
 * "an Australian climber, 36" only "aged 36". None for a phrase that says neither.
 *
 * @param at head of the phrase
 */
export function personKeys(at: number, { tokens, children }: Tree, { names, quantities }: Document): readonly string[] {
  const own = [at, ...children[at]!.filter((c) => PHRASE.has(tokens[c]!.relation))];
  const phrase = spanOf({ tokens, children }, own);
  const keys = new Set<string>();
  for (const { entity, type, mention } of within(names, tokens[at]!)) if (type === 'person' && (mention !== 'pronoun' || !mayBeAnother(entity, at, tokens, names))) keys.add(entity);
  // of two ages in one phrase neither is surely his
  const ages = within(quantities, phrase).filter(({ counted, low, high }) => counted === 'age' && low !== null && low === high);
  if (ages.length === 1) keys.add(`aged ${ages[0]!.low}`);
  else if (ages.length === 0) for (const years of yearsBehind(at, { tokens, children }, quantities)) keys.add(`aged ${years}`);
  return [...keys];
}

const OLDEST = 120;
const SHORT = /^\d{1,3}$/;

/** "The boy, 7," and "a boy of seven", where the number alone says how old. */
function yearsBehind(at: number, { tokens, children }: Tree, quantities: Document['quantities']): readonly number[] {
  if (!namesPerson(tokens[at]!.lemma.toLowerCase())) return [];
  const number = children[at]!.find((c) => c > at && tokens[c]!.tag === 'NUM' && isAgeBehind(c, tokens));
  if (number === undefined) return [];
  const { text } = tokens[number]!;
  if (SHORT.test(text) && Number(text) <= OLDEST) return [Number(text)];
  const quantity = within(quantities, tokens[number]!)[0];
  return quantity && quantity.unit === null && quantity.low !== null && quantity.low === quantity.high && quantity.low <= OLDEST ? [quantity.low] : [];
}

function isAgeBehind(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]!.text;
  const { relation } = tokens[at]!;
  if (before === 'of') return relation === 'nmod';
  return (before === ',' || before === '(') && (relation === 'appos' || relation === 'nummod') && ENDS.has(tokens[at + 1]?.text ?? ',');
}

/** "The boy, 7, was": nothing is counted behind it. */
const ENDS = new Set([',', ')', '.', ';']);

/** As `personKeys`, and for "its director, Ernst Keller," or "queen Maria Keller" by the name beside the noun. */
export function personKeysBeside(at: number, tree: Tree, document: Document): readonly string[] {
  const keys = personKeys(at, tree, document);
  if (keys.length > 0) return keys;
  const beside = tree.children[at]!.filter((c) => BESIDE.has(tree.tokens[c]!.relation));
  return [...new Set(beside.flatMap((c) => within(document.names, tree.tokens[c]!)).flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])))];
}

const BESIDE = new Set(['appos', 'compound', 'flat']);

/** "Gaskin said that others tried to save Rait, but that he died": behind two names a pronoun may be either's. */
function mayBeAnother(entity: string, at: number, tokens: readonly Token[], names: readonly Name[]): boolean {
  const before = within(names, { start: tokens[0]!.start, end: tokens[at]!.start }).filter(({ mention, type }) => mention === 'name' && (type === 'person' || type === 'other'));
  return before.some((n) => n.entity !== entity);
}

/** A phrase about one person. */
export interface PersonPhrase {
  readonly keys: readonly string[];
  /** The phrase, without what only follows its head. */
  readonly words: Span;
  readonly sentence: Sentence;
  /** The person last named in the sentence before, where the phrase is definite: "The New Zealander". */
  readonly previous: readonly string[];
}

/** All phrases of an article that stand for one person: a name, or a noun for a person ("a 36-year-old Australian climber"). */
export function personPhrases(document: Document): readonly PersonPhrase[] {
  const found: PersonPhrase[] = [];
  let before: readonly string[] = [];
  for (const sentence of document.sentences) {
    const tree = treeOf(sentence);
    const { tokens, children } = tree;
    for (let at = 0; at < tokens.length; at++) {
      const { tag, lemma, relation, text, start, end } = tokens[at]!;
      if ((tag !== 'NOUN' && tag !== 'PROPN') || relation === 'compound' || relation === 'flat' || (text.endsWith('s') && tag === 'NOUN')) continue;
      const isPerson = within(document.names, tokens[at]!).some(({ type, mention }) => type === 'person' || (type === 'group' && mention === 'demonym'));
      if (!isPerson && !namesPerson(lemma.toLowerCase())) continue;
      const first = Math.min(at, ...children[at]!.filter((c) => PHRASE.has(tokens[c]!.relation)));
      const definite = tokens[first]!.lemma.toLowerCase() === 'the';
      found.push({ keys: personKeys(at, tree, document), words: { start: Math.min(start, tokens[first]!.start), end }, sentence, previous: definite ? before : [] });
    }
    before = within(document.names, sentence).flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])).slice(-1);
  }
  return found;
}
