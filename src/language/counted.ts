import type { Sentence, Token } from '../model.js';
import { timeWord } from './time-words.js';

/** Verbs whose subject is what an amount measures: "the toll rose to 17", "unemployment stands at 5 percent", "the deal is worth $3 billion". */
const MEASURING = new Set([
  'rise', 'fall', 'climb', 'drop', 'grow', 'shrink', 'increase', 'decrease', 'decline', 'reach', 'total', 'stand', 'exceed', 'top', 'hit', 'jump', 'surge', 'plunge', 'slip', 'gain', 'soar',
  'tumble', 'slump', 'dip', 'edge', 'cost', 'weigh', 'measure', 'amount', 'number', 'average', 'worth', 'double', 'swell', 'come', 'value', 'estimate', 'price', 'be', 'remain', 'near',
]);

/** "the tower stands 300 metres tall": with a length or a weight, only these speak of what is measured. */
const STATIVE = new Set(['measure', 'weigh', 'stand', 'total', 'average', 'be', 'extend', 'stretch', 'last']);

/** Prepositions between an amount and what it is of: "$5 million in aid", "10 kg of cocaine", "$2 billion worth of arms". */
const AMOUNT_OF = new Set(['of', 'in', 'worth']);

/** How far the counted noun may stand from its number: "12 badly burned young passengers". */
const REACH = 6;

interface Amount {
  readonly sentence: Sentence;
  /** First and last token of the amount, sign and unit included; `last` is its last token. */
  readonly first: number;
  readonly last: number;
  /** True when it has a unit or is a share: then a noun beside it is measured, not counted. */
  readonly measured: boolean;
  /** A length, a weight, a time …: what moves or waits for so long is not what is measured. */
  readonly physical: boolean;
}

/**
 * Lemma of what an amount counts or measures, from the dependency tree: the noun that the number modifies ("12 people"), the noun
 * after "of" ("12 of the passengers", "$5 million in aid"), the subject of a verb of measure ("the toll rose to 17" gives toll).
 * Null when the sentence does not say ("killed 12").
 */
export function countedLemma(amount: Amount): string | null {
  const { sentence, first, last, measured, physical } = amount;
  const { tokens } = sentence;
  const head = headOf(tokens, first, last);
  const of = afterOf(tokens, last, measured, physical);
  if (of) return of;
  const outer = tokens[head]!.head;
  const noun = tokens[outer];
  const beside = !measured || isHyphen(tokens[last + 1]) ? nextNoun(tokens, last) : null;
  // the noun right behind is surer than the parse
  if (beside && isNoun(tokens[last + 1]!)) return beside;
  if (noun && isNoun(noun) && outer > last && ATTRIBUTIVE.has(tokens[head]!.relation) && isOnePhrase(tokens, last, outer)) return lemmaOf(noun);
  return beside ?? measuredSubject(tokens, head, physical);
}

/** How a number or a measure hangs on its noun: "12 people", "a 90-day truce", "a $3 billion deal". */
const ATTRIBUTIVE = new Set(['nummod', 'compound', 'nmod', 'amod', 'advmod', 'obl', 'det']);

/** Nothing but modifiers stands between the number and its noun: "44% with Malaysia" and "two years after his death" count neither. */
function isOnePhrase(tokens: readonly Token[], last: number, outer: number): boolean {
  if (outer - last > REACH) return false;
  for (let k = last + 1; k < outer; k++) {
    const { tag, text } = tokens[k]!;
    if (tag === 'ADP' || tag === 'SCONJ' || tag === 'AUX' || tag === 'PRON' || tag === 'CCONJ' || tag === 'DET' || (tag === 'PUNCT' && text !== '-' && text !== '–')) return false;
  }
  return true;
}

/** The amount's top token: the one whose head lies outside it. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let k = first; k <= last; k++) {
    const { head } = tokens[k]!;
    if ((head < first || head > last) && tokens[k]!.relation !== 'case' && tokens[k]!.relation !== 'punct' && tokens[k]!.relation !== 'det') return k;
  }
  return last;
}

function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN';
}

function isPlural({ text }: Token): boolean {
  return text.endsWith('s') && !text.endsWith('ss');
}

function lemmaOf(token: Token): string {
  return token.tag === 'PROPN' ? token.lemma : token.lemma.toLowerCase();
}

/** "of the passengers", "in military aid": the head of the phrase, its first noun that no noun follows. */
function afterOf(tokens: readonly Token[], last: number, measured: boolean, physical: boolean): string | null {
  let at = last + 1;
  if (tokens[at]?.text.toLowerCase() === 'worth') at++;
  const preposition = tokens[at]?.text.toLowerCase() ?? '';
  if (!AMOUNT_OF.has(preposition) || (at === last + 1 && preposition === 'worth')) return null;
  if (preposition === 'in') {
    // "$5 million in aid", not "12 in Gaza" nor "300 in the town"
    const next = tokens[at + 1];
    if (!measured || !next || next.tag === 'PROPN' || next.tag === 'DET' || next.tag === 'NUM' || next.tag === 'PRON') return null;
  }
  for (let k = at + 1; k < tokens.length && k <= at + REACH; k++) {
    const token = tokens[k]!;
    // "two months of the year", "5 percent in two hours"
    if (isNoun(token)) return timeWord(token.text).unit && (physical || preposition === 'in') ? null : lemmaOf(tokens[headOfCompound(tokens, k)]!);
    // "28 of his 68 punches", not "12 of them"
    if (token.tag === 'PRON' && token.relation !== 'nmod') return null;
    // "52 percent of registered voters"
    if (token.tag === 'VERB' && tokens[k + 1] && isNoun(tokens[k + 1]!)) continue;
    if (token.tag === 'VERB' || token.tag === 'PUNCT' || token.tag === 'AUX' || token.tag === 'ADP') return null;
  }
  return null;
}

/** From "title" to "belts" in "title belts": along modifiers to the noun that they stand before. */
function headOfCompound(tokens: readonly Token[], start: number): number {
  let at = start;
  for (let step = 0; step < 4 && tokens[at]!.head >= 0; step++) {
    const { head, relation } = tokens[at]!;
    const isModifier = relation === 'compound' || relation === 'amod' || relation === 'nmod' || relation === 'nummod';
    // "178 punches thrown", "three circuits account": a plural before a singular is the noun itself
    if (!isModifier || (isPlural(tokens[at]!) && !isPlural(tokens[head]!)) || head <= at || head - at > REACH || !isNoun(tokens[head]!) || !isOnePhrase(tokens, at, head)) break;
    at = head;
  }
  return at;
}

/** The noun right behind the number, past its adjectives: a parse may have missed it. */
function nextNoun(tokens: readonly Token[], last: number): string | null {
  for (let k = last + 1; k < tokens.length && k <= last + REACH; k++) {
    const token = tokens[k]!;
    // "two coal-fired plants"
    // "11 West African foreign ministers", "300 Airbus jets"
    if (token.tag === 'PROPN' && (tokens[k + 1]?.tag === 'ADJ' || tokens[k + 1]?.tag === 'NOUN' || tokens[k + 1]?.tag === 'PROPN') && !isPlural(token)) continue;
    if (isNoun(token) && isHyphen(tokens[k + 1])) {
      k += 2;
      continue;
    }
    // "rose 15,000 last week"
    if (isNoun(token) && k > last + 1 && timeWord(token.text).unit) return null;
    if (isNoun(token)) return lemmaOf(tokens[headOfCompound(tokens, k)]!);
    const isLink = token.tag === 'ADJ' || token.tag === 'NUM' || token.text === '-' || (token.text === ',' && tokens[k - 1]!.tag === 'ADJ' && tokens[k + 1]?.tag === 'ADJ') || (token.tag === 'VERB' && token.relation === 'amod') || (token.tag === 'ADV' && token.text.endsWith('ly'));
    if (!isLink) return null;
  }
  return null;
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '–';
}

/** "the toll rose to 17", "the fine was $3 million": the subject of the verb that the amount hangs on. */
function measuredSubject(tokens: readonly Token[], head: number, physical: boolean): string | null {
  const token = tokens[head]!;
  const verb = tokens[token.head];
  const copula = tokens.slice(Math.max(0, head - REACH), head).some((child) => child.head === head && child.relation === 'cop');
  const ruler = copula ? head : verb && verb.tag !== 'NOUN' && (physical ? STATIVE : MEASURING).has(verb.lemma) && (token.relation === 'obj' || token.relation === 'obl' || token.relation === 'advmod' || token.relation === 'nmod' || token.relation === 'xcomp') ? token.head : -1;
  if (ruler < 0) return null;
  for (let k = Math.max(0, head - 30); k < head; k++) {
    const child = tokens[k]!;
    if (child.head === ruler && child.relation === 'nsubj') return isNoun(child) ? lemmaOf(child) : null;
  }
  return null;
}
