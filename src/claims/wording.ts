import type { Document, Name, Sentence } from '../model.js';
import { childBy, descendants, type Tree } from '../language/tree.js';
import { antecedentOf } from './clause.js';
import type { SentenceMarks } from './mentions.js';

/** A word of a statement and whether it follows the one before without a blank: "’s", ",". */
export interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

/** What a statement is written from. */
export interface Source {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly marks: SentenceMarks;
  /** Entities that the statement has named so far: the second time a pronoun will do. */
  readonly named: Set<string>;
  /** The name written last, while its words go on. */
  written: Name | undefined;
}

export const word = (text: string): Piece => ({ text, glued: false });

const CLITIC = /^(?:['’]|n['’]t$)/u;

const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** "’d" after a name in place of a pronoun: "Trump would". */
const CONTRACTED: ReadonlyMap<string, string> = new Map([['would', 'would'], ['will', 'will'], ['have', 'has'], ['be', 'is'], ['had', 'had']]);

/** Words of a token list: names for pronouns and in full where they come first, offices before a name left out. */
export function wordsOf(source: Source, tokens: readonly number[], keep = -1): readonly Piece[] {
  const { sentence, marks, named } = source;
  const pieces: Piece[] = [];
  let end = -1;
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    const token = sentence.tokens[i]!;
    const name = marks.nameAt[i];
    const glued = end >= 0 ? token.start === end : i > 0 && sentence.tokens[i - 1]!.end === token.start && CLITIC.test(token.text);
    // "the songwriter Ann Cole" is Ann Cole as well
    const holder = marks.holderAt[i] ?? (token.tag === 'DET' && i !== keep ? marks.holderAt[i + 1] : undefined);
    // "U.S. Secretary of State Marco Rubio" is Marco Rubio
    if (holder && holder.canonical !== '' && i !== keep && marks.nameAt[tokens.find((k) => k > i && marks.holderAt[k] !== holder) ?? -1] === holder) continue;
    if (name && source.written === name) {
      end = token.end;
      continue;
    }
    const antecedent = token.text.length === WHOSE.length && token.text.toLowerCase() === WHOSE ? antecedentOf(source.tree, i) : i;
    if (antecedent !== i && !tokens.includes(antecedent)) {
      pieces.push(...nounPhrase(source, antecedent), { text: '’s', glued: true });
      end = token.end;
      continue;
    }
    const standsFor = name && nameInFull(source, name, token.text.toLowerCase());
    if (standsFor !== undefined) {
      pieces.push(word(standsFor));
      source.written = name;
    } else if (glued && source.written?.mention === 'pronoun' && token.tag === 'AUX') {
      pieces.push(word(sentence.tokens[i + 1]?.text === 'been' ? 'had' : (CONTRACTED.get(token.lemma) ?? token.lemma)));
      source.written = undefined;
    } else {
      const next = tokens[k + 1];
      const text = token.tag === 'DET' && next !== undefined && next > i + 1 ? articleBefore(token.text, sentence.tokens[next]!.text) : token.text;
      // the capital of the sentence's first word goes with its place
      pieces.push({ text: i === 0 && token.tag !== 'PROPN' && !name && /^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text, glued });
      source.written = undefined;
    }
    if (name) named.add(name.entity);
    end = token.end;
  }
  return pieces;
}

const WHOSE = 'whose';

/** "a" and "an" by the word that now follows: "a 36-year-old Australian" without the age is "an Australian". */
function articleBefore(article: string, next: string): string {
  if (!/^an?$/iu.test(article)) return article;
  return article[0]! + (/^(?:[aio]|e(?!u)|u(?!n[iey]|s[eu]|k\b))/iu.test(next) && !/^one/iu.test(next) ? 'n' : '');
}

/** The name to write in place of a mention; undefined when its own words will do. */
function nameInFull({ named }: Source, name: Name, text: string): string | undefined {
  if (name.canonical === '' || named.has(name.entity)) return undefined;
  if (name.mention === 'pronoun') return POSSESSIVE.has(text) ? `${name.canonical}’s` : name.canonical;
  return name.mention === 'name' && name.type === 'person' ? name.canonical : undefined;
}

/** Modifiers that a statement leaves out of the noun phrase at its front. */
const LEFT_OUT: ReadonlySet<string> = new Set(['acl', 'appos', 'parataxis', 'case', 'cop', 'aux', 'nsubj', 'expl', 'mark', 'advcl', 'ccomp', 'xcomp', 'obl', 'obj', 'csubj', 'discourse']);

/** The noun phrase at `head`, with what is coordinated unless it is to stand `alone`, without its clauses and its preposition. */
export function nounPhrase(source: Source, head: number, without = -1, alone = false): readonly Piece[] {
  const { tree, marks, named } = source;
  const name = marks.nameAt[head];
  // "the 32-year-old Klitschko": the full name says who
  if (name?.type === 'person' && name.mention === 'name' && name.canonical !== '' && !named.has(name.entity) && (alone || childBy(tree, head, 'conj') === undefined)) {
    named.add(name.entity);
    return [word(name.canonical)];
  }
  const words = descendants(tree, head, (child, parent) => {
    if (child === without) return false;
    const { relation, tag } = tree.tokens[child]!;
    if (parent === head && (LEFT_OUT.has(relation) || (relation === 'conj' && (alone || tag === 'VERB')))) return false;
    return relation !== 'acl' && relation !== 'appos' && relation !== 'parataxis';
  });
  return wordsOf(source, trimmedPunctuation(tree, words), head);
}

function trimmedPunctuation(tree: Tree, words: readonly number[]): readonly number[] {
  let first = 0;
  let last = words.length - 1;
  const isEdge = (i: number) => tree.tokens[words[i]!]!.tag === 'PUNCT' || tree.tokens[words[i]!]!.relation === 'cc';
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last)) last--;
  return words.slice(first, last + 1);
}
